package xorlab.paste.text;

/** How a print says which iteration a number belongs to. */
public final class Iterations {
  private Iterations() {}

  /** Whether a label ends in a word that the number of an iteration follows. */
  public static boolean isIndex(String label) {
    return isOne(lastWord(label));
  }

  /** Whether a label begins with a word that follows such a number, as in "20 iterations". */
  public static boolean follows(String label) {
    int end = 0;
    while (end < label.length() && Characters.isWordPart(label.charAt(end))) {
      end++;
    }
    return isMany(Characters.lower(label.substring(0, end)));
  }

  private static boolean isOne(String word) {
    return switch (word) {
      case "epoch",
          "iteration",
          "iter",
          "it",
          "itr",
          "ep",
          "step",
          "round",
          "pass",
          "i",
          "t",
          "k" ->
          true;
      default -> false;
    };
  }

  private static boolean isMany(String word) {
    return switch (word) {
      case "epochs", "iterations", "iters", "steps", "updates" -> true;
      default -> false;
    };
  }

  /** Whether it is the name of a column of iterations. */
  public static boolean isColumn(String label) {
    String word = lastWord(label);
    return isOne(word) || isMany(word) || word.equals("n") || word.equals("index");
  }

  private static String lastWord(String label) {
    int end = label.length();
    while (end > 0 && !Characters.isWordPart(label.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Characters.isLetter(label.charAt(start - 1))) {
      start--;
    }
    return Characters.lower(label.substring(start, end));
  }

  /**
   * The label without the word of the iteration and what leads to it: "Cost" of "Cost after
   * iteration".
   */
  public static String without(String label) {
    String rest = label;
    while (!rest.isEmpty() && (isColumn(rest) || isLeading(lastWord(rest)))) {
      int end = rest.length();
      while (end > 0 && !Characters.isWordPart(rest.charAt(end - 1))) {
        end--;
      }
      int cut = Math.max(0, end - lastWord(rest).length());
      rest = rest.substring(0, Labels.end(rest, 0, cut));
    }
    return rest;
  }

  private static boolean isLeading(String word) {
    return switch (word) {
      case "after", "at", "in", "for", "of", "on", "by" -> true;
      default -> false;
    };
  }

  /** The label without a word that follows the number of an iteration. */
  public static String behind(String label) {
    int end = 0;
    while (end < label.length() && Characters.isWordPart(label.charAt(end))) {
      end++;
    }
    return label.substring(Labels.start(label, end, label.length()));
  }
}
