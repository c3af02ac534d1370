package xorlab.ledger;

import xorlab.words.LedgerWords;

/**
 * A formula as MathML. It parses the syntax of the ledger's formulas: names with the number of
 * their layer, numbers, + - / * &gt; = and commas, parentheses, functions, and a ᵀ or ² behind. Two
 * factors side by side are a matrix product, a * goes value by value.
 */
final class MathML {
  private static final String INVISIBLE_TIMES = "\u2062";
  private static final String FUNCTION_APPLICATION = "\u2061";
  private static final String OPEN = "<mrow><mo>(</mo>";
  private static final String CLOSE = "<mo>)</mo></mrow>";

  private final String formula;
  private int at;

  private MathML(String formula) {
    this.formula = formula;
  }

  static String of(String formula) {
    return "<math>" + new MathML(formula).row() + "</math>";
  }

  private char peek() {
    return at < formula.length() ? formula.charAt(at) : ')';
  }

  /** Parses up to a closing parenthesis or the end. */
  private String row() {
    StringBuilder row = new StringBuilder();
    String last = ""; // the operand that may still become part of a fraction
    while (peek() != ')') {
      char c = peek();
      if (c == ' ') {
        at++;
      } else if (c == '/') {
        at += 2;
        last = "<mfrac>" + bare(last) + bare(operand()) + "</mfrac>";
      } else if (isOperator(c)) {
        at++;
        row.append(last).append(operator(c, last));
        last = "";
      } else {
        row.append(last).append(last.isEmpty() ? "" : operator(INVISIBLE_TIMES));
        last = operand();
      }
    }
    return row.append(last).toString();
  }

  private static boolean isOperator(char c) {
    return "+-*>=,".indexOf(c) >= 0;
  }

  private static String operator(char c, String previous) {
    return switch (c) {
      case '-' -> operator("\u2212");
      case '>' -> operator("&gt;");
      case '*' -> operator(isScalar(previous) ? INVISIBLE_TIMES : "⊙");
      default -> operator(String.valueOf(c));
    };
  }

  private static String operator(String text) {
    return "<mo>" + text + "</mo>";
  }

  /** Whether it consists of numbers, l1 and l2 only, or is the name of a number. */
  private static boolean isScalar(String operand) {
    return !operand.replace(name("l"), "").contains("<mi")
        || operand.equals(name("alpha"))
        || operand.equals(name("decay"));
  }

  /** A numerator or denominator needs no parentheses. */
  private static String bare(String operand) {
    return operand.startsWith(OPEN)
        ? "<mrow>" + operand.substring(OPEN.length(), operand.length() - CLOSE.length()) + "</mrow>"
        : operand;
  }

  private String operand() {
    String operand = peek() == '(' ? group() : isDigit(peek()) ? number() : identifier();
    char power = peek();
    if (power != 'ᵀ' && power != '²') {
      return operand;
    }
    at++;
    return "<msup>" + operand + superscript(power) + "</msup>";
  }

  private String group() {
    at++;
    String inside = row();
    at++;
    return OPEN + inside + CLOSE;
  }

  private String number() {
    return "<mn>" + digits() + "</mn>";
  }

  /** A function with its argument, a name of its own, or a letter with its layer. */
  private String identifier() {
    String word = letters();
    if (word.isEmpty()) {
      throw new IllegalArgumentException("There is no MathML for \"" + formula + "\".");
    }
    if (formula.startsWith("1p(", at)) {
      at += 2;
      word += "1p"; // NumPy's log1p
    }
    if (peek() == '(') {
      return "<mrow>" + name(word) + operator(FUNCTION_APPLICATION) + group() + "</mrow>";
    }
    String above = "";
    if (word.equals(LedgerWords.NEW)) {
      at++;
      word = letters();
      above = "<mtext>" + LedgerWords.NEW + "</mtext>";
    }
    if (!isDigit(peek())) {
      return name(word);
    }
    int letter = word.length() - 1;
    String symbol = withLayer(word.substring(letter), above);
    return letter == 0 ? symbol : "<mrow>" + name(word.substring(0, letter)) + symbol + "</mrow>";
  }

  private String letters() {
    int start = at;
    while (isLetter(peek())) {
      at++;
    }
    return formula.substring(start, at);
  }

  private static String name(String word) {
    return switch (word) {
      case "alpha" -> "<mi>α</mi>";
      case "mHat" -> "<mover><mi>m</mi><mo>^</mo></mover>";
      case "vHat" -> "<mover><mi>v</mi><mo>^</mo></mover>";
      case "mPower" -> "<msup><mn>0.9</mn><mi>t</mi></msup>";
      case "vPower" -> "<msup><mn>0.999</mn><mi>t</mi></msup>";
      default -> "<mi>" + word + "</mi>";
    };
  }

  private String withLayer(String letter, String above) {
    String inside = name(letter) + number();
    String superscript = above;
    if (peek() == 'ᵀ') {
      superscript = superscript(peek());
      at++;
    }
    return superscript.isEmpty()
        ? "<msub>" + inside + "</msub>"
        : "<msubsup>" + inside + superscript + "</msubsup>";
  }

  private static String superscript(char power) {
    return power == 'ᵀ' ? "<mi mathvariant=\"normal\">T</mi>" : "<mn>2</mn>";
  }

  private String digits() {
    int start = at;
    while (isDigit(peek()) || peek() == '.') {
      at++;
    }
    return formula.substring(start, at);
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
