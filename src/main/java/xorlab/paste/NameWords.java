package xorlab.paste;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xorlab.paste.text.Characters;

/** The words of a name, what they mean, and the number of the layer among them. */
final class NameWords {
  private static final String SUBSCRIPTS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

  private static final String SUPERSCRIPTS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** What a d before it differentiates. */
  private static final Set<Sense> DIFFERENTIABLE =
      EnumSet.of(
          Sense.WEIGHT,
          Sense.BIAS,
          Sense.SUM,
          Sense.ACTIVATION,
          Sense.HIDDEN,
          Sense.OUTPUT,
          Sense.PREDICTION);

  private static final int LONGEST = 100;

  private final List<String> words = new ArrayList<>();
  private final Set<Sense> senses = EnumSet.noneOf(Sense.class);
  private int digit = -1;
  private int unknown;

  private NameWords() {}

  static NameWords of(String label) {
    NameWords names = new NameWords();
    StringBuilder word = new StringBuilder();
    int length = Math.min(label.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = label.charAt(i);
      int number = digit(c);
      if (number >= 0) {
        names.add(word);
        int end = i + 1;
        while (end < length && digit(label.charAt(end)) >= 0 && number < 1000) {
          number = 10 * number + digit(label.charAt(end));
          end++;
        }
        names.number(number);
        i = end - 1;
        continue;
      }
      boolean camel = i > 0 && isLower(label.charAt(i - 1)) && 'A' <= c && c <= 'Z';
      boolean letter = Characters.isLetter(c) && c != '_' && !isSmallBracket(c);
      if (camel || !letter) {
        names.add(word);
      }
      if (letter) {
        String greek = greek(c);
        if (!greek.isEmpty()) {
          names.add(word);
          names.word(greek);
        } else if (c != '\u0302') {
          word.append(Characters.lower(c));
        }
      }
    }
    names.add(word);
    return names;
  }

  /** Brackets above and below the line, as in W⁽¹⁾. */
  private static boolean isSmallBracket(char c) {
    return c == '\u207D' || c == '\u207E' || c == '\u208D' || c == '\u208E';
  }

  private static boolean isLower(char c) {
    return 'a' <= c && c <= 'z';
  }

  private static int digit(char c) {
    if (Characters.isDigit(c)) {
      return c - '0';
    }
    int subscript = SUBSCRIPTS.indexOf(c);
    return subscript >= 0 ? subscript : SUPERSCRIPTS.indexOf(c);
  }

  private static String greek(char c) {
    return switch (c) {
      case '\u03B1' -> "alpha";
      case '\u03B7' -> "eta";
      case '\u03B8', '\u0398' -> "theta";
      case '\u03B4', '\u0394', '\u2206' -> "delta";
      case '\u2202' -> "d";
      case '\u2207' -> "nabla";
      case '\u0177', '\u0176' -> "yhat";
      default -> "";
    };
  }

  /** The number of the layer is the first that stands behind a word, or else the last. */
  private void number(int number) {
    digit =
        digit < 0 || !senses.contains(Sense.WEIGHT) && !senses.contains(Sense.BIAS)
            ? number
            : digit;
  }

  private void add(StringBuilder word) {
    if (word.length() > 0) {
      word(word.toString());
      word.setLength(0);
    }
  }

  private void word(String word) {
    if (Sense.of(word) == Sense.UNKNOWN && splitFused(word)) {
      return;
    }
    words.add(word);
    Sense sense = Sense.of(word);
    senses.add(sense);
    unknown += sense == Sense.UNKNOWN ? 1 : 0;
  }

  /** Parts a word that is several in one, such as dw, wih, bout and dwh. */
  private boolean splitFused(String word) {
    List<String> parts =
        switch (word) {
          case "wih", "wxh", "wi", "wji" -> List.of("w", "input", "hidden");
          case "wh", "whid", "whidden" -> List.of("w", "hidden");
          case "who", "why", "wo", "wout", "woutput", "wkj" -> List.of("w", "output");
          case "bh", "bhid", "bhidden", "bih" -> List.of("b", "hidden");
          case "bo", "bout", "boutput", "bho", "by" -> List.of("b", "output");
          case "zh", "zhidden" -> List.of("z", "hidden");
          case "zo", "zout" -> List.of("z", "output");
          case "ah" -> List.of("a", "hidden");
          case "ao", "aout" -> List.of("a", "output");
          case "ih", "xh" -> List.of("input", "hidden");
          case "ho", "hy" -> List.of("hidden", "output");
          default -> List.of();
        };
    if (parts.isEmpty() && word.length() > 1 && word.length() < 20) {
      char first = word.charAt(0);
      String rest = word.substring(1);
      boolean derivative = first == 'd' || first == 'g' && word.length() == 2;
      if (derivative && (isDifferentiable(Sense.of(rest)) || splitsFused(rest))) {
        parts = List.of("d", rest);
      }
    }
    for (String part : parts) {
      word(part);
    }
    return !parts.isEmpty();
  }

  private static boolean splitsFused(String word) {
    return (word.charAt(0) == 'w' || word.charAt(0) == 'b') && new NameWords().splitFused(word);
  }

  private static boolean isDifferentiable(Sense sense) {
    return DIFFERENTIABLE.contains(sense);
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  boolean isOnly(String... only) {
    return words.equals(List.of(only));
  }

  int size() {
    return words.size();
  }

  /** How many words have no known meaning. */
  int unknown() {
    return unknown;
  }

  /** The number in the name, or -1. */
  int digit() {
    return digit;
  }

  Quantity.Time time() {
    return has(Sense.BEFORE)
        ? Quantity.Time.BEFORE
        : has(Sense.AFTER) ? Quantity.Time.AFTER : Quantity.Time.UNKNOWN;
  }
}
