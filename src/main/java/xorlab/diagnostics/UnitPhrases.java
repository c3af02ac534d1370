package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.NetworkSpec;
import xorlab.words.FindingsWords;
import xorlab.words.ListsWords;

/** A phrase for some units of one hidden layer. */
final class UnitPhrases {
  /** Of more units than this, the rest are only counted. */
  private static final int NAMED = 3;

  private final NetworkSpec network;
  private final int layer;
  private final List<Integer> numbers = new ArrayList<>();

  /**
   * @param layer from 1, the first hidden layer
   */
  UnitPhrases(NetworkSpec network, int layer) {
    this.network = network;
    this.layer = layer;
  }

  /** Adds unit j of the layer, counted from 0. */
  void add(int j) {
    numbers.add(j);
  }

  int count() {
    return numbers.size();
  }

  /** "h₁ and h₂", "h₁, h₂, h₃ and 5 more of hidden layer 2". */
  String names() {
    int named = Math.min(count(), NAMED);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < named; i++) {
      if (i > 0) {
        list.append(i == count() - 1 ? " " + ListsWords.AND + " " : ", ");
      }
      list.append("h").append(subscript(numbers.get(i) + 1));
    }
    String names =
        count() > named
            ? ListsWords.andMore(list.toString(), Integer.toString(count() - named))
            : list.toString();
    return network.lastLayer() > 2 ? FindingsWords.ofLayer(layer, names) : names;
  }

  private static String subscript(int number) {
    String digits = "" + number;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      text.append((char) (digits.charAt(i) - '0' + '₀'));
    }
    return text.toString();
  }
}
