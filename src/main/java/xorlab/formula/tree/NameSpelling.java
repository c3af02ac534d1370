package xorlab.formula.tree;

/** How names are spelled: the notebook's del_W[2] and the lesson's dW2 are the same. */
public final class NameSpelling {
  private NameSpelling() {}

  /** The canonical spelling of a name without brackets: del_W2 is dW2, ŷ is y_hat. */
  public static String canonical(String name) {
    if (name.equals("ŷ")) {
      return "y_hat";
    }
    if (name.equals("α")) {
      return "alpha";
    }
    if (name.startsWith("del_") && name.length() > 4) {
      String gradient = "d" + name.substring(4);
      return isLetterOfLayer(withoutDigits(gradient)) ? gradient : name;
    }
    return name;
  }

  /** Whether a name lacks the number of its layer to be one of the network's matrices. */
  public static boolean isLetterOfLayer(String name) {
    String letter = name.startsWith("d") ? name.substring(1) : name;
    return letter.length() == 1 && "WbZA".indexOf(letter.charAt(0)) >= 0;
  }

  /** Whether a name is that of a matrix, not that of a single number such as alpha. */
  public static boolean isMatrix(String name) {
    String word = withoutDigits(name);
    return name.equals("X")
        || isColumn(name)
        || word.length() < name.length() && isLetterOfLayer(word);
  }

  /** Whether a name is that of a matrix with one column. */
  public static boolean isColumn(String name) {
    String word = withoutDigits(name);
    return name.equals("y")
        || name.equals("y_hat")
        || word.length() < name.length() && (word.equals("b") || word.equals("db"));
  }

  /** A name without the digits behind. */
  public static String withoutDigits(String name) {
    int end = name.length();
    while (end > 0 && '0' <= name.charAt(end - 1) && name.charAt(end - 1) <= '9') {
      end--;
    }
    return name.substring(0, end);
  }
}
