package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.NetworkSpec;

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
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < named; i++) {
      if (i > 0) {
        text.append(i == count() - 1 ? " and " : ", ");
      }
      text.append("h").append(subscript(numbers.get(i) + 1));
    }
    if (count() > named) {
      text.append(" and ").append(count() - named).append(" more");
    }
    if (network.lastLayer() > 2) {
      text.append(" of hidden layer ").append(layer);
    }
    return text.toString();
  }

  /** The singular for one unit, the plural for several. */
  String verb(String one, String plural) {
    return count() == 1 ? one : plural;
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
