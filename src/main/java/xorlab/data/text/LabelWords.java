package xorlab.data.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import xorlab.numeric.Decimals;

/**
 * Two different labels, of which the lower number, or the word that comes first in the alphabet, is
 * class 0: so 0 and 1, -1 and 1, false and true are what one expects.
 *
 * @param zero the word of class 0; empty if there is none
 * @param one the word of class 1; empty if there is none
 */
public record LabelWords(String zero, String one) {
  /** Of these labels the two most frequent; of several as frequent, those that come first. */
  static LabelWords of(List<String> labels) {
    List<String> words = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (String label : labels) {
      String word = canonical(label);
      int place = places.getOrDefault(word, words.size());
      if (place == words.size()) {
        places.put(word, place);
        words.add(word);
        counts.add(0);
      }
      counts.set(place, counts.get(place) + 1);
    }
    String first = takeMostFrequent(words, counts);
    String second = takeMostFrequent(words, counts);
    if (second.isEmpty()) {
      return isOne(first) ? new LabelWords("", first) : new LabelWords(first, "");
    }
    return comesFirst(first, second)
        ? new LabelWords(first, second)
        : new LabelWords(second, first);
  }

  private static String takeMostFrequent(List<String> words, List<Integer> counts) {
    int best = 0;
    for (int i = 1; i < words.size(); i++) {
      best = counts.get(i) > counts.get(best) ? i : best;
    }
    if (words.isEmpty() || counts.get(best) == 0) {
      return "";
    }
    counts.set(best, 0);
    return words.get(best);
  }

  /** Whether a label that stands alone means class 1. */
  private static boolean isOne(String word) {
    OptionalDouble number = Columns.number(word);
    return number.isPresent()
        ? number.getAsDouble() > 0
        : word.equals("true") || word.equals("True");
  }

  private static boolean comesFirst(String word, String other) {
    OptionalDouble a = Columns.number(word);
    OptionalDouble b = Columns.number(other);
    return a.isPresent() && b.isPresent()
        ? a.getAsDouble() < b.getAsDouble()
        : word.compareTo(other) < 0;
  }

  /** A label in one spelling: 1. and 1,0 are 1. */
  static String canonical(String label) {
    OptionalDouble number = Columns.number(label);
    return number.isPresent() ? Decimals.plain(number.getAsDouble() + 0.0) : label;
  }

  /** Whether a label is one of the two. */
  boolean has(String label) {
    String word = canonical(label);
    return word.equals(zero) || word.equals(one);
  }

  /** The class of a label that is one of the two. */
  int classOf(String label) {
    return canonical(label).equals(one) ? 1 : 0;
  }
}
