package xorlab.formula.tree;

import java.util.List;
import xorlab.numeric.Decimals;

/** Elements of MathML. Each of the texts that these take and give is one element or several. */
public final class MathML {
  public static final String TIMES = operator("·");
  public static final String INVISIBLE_TIMES = operator("\u2062");
  public static final String FUNCTION_APPLICATION = operator("\u2061");
  public static final String COMMA = operator(",");
  public static final String MINUS = operator("\u2212");

  private MathML() {}

  public static String row(String elements) {
    return "<mrow>" + elements + "</mrow>";
  }

  public static String operator(String text) {
    return "<mo>" + text + "</mo>";
  }

  public static String identifier(String text) {
    return "<mi>" + text + "</mi>";
  }

  public static String number(String digits) {
    return "<mn>" + digits + "</mn>";
  }

  /** A number from 0 up; a very large or small one as 1.5·10⁻⁷. */
  public static String number(double value) {
    String plain = Decimals.plain(value);
    int exponent = plain.indexOf('e');
    if (exponent < 0) {
      return number(plain);
    }
    boolean negative = plain.charAt(exponent + 1) == '-';
    int digits = exponent + 2;
    while (plain.charAt(digits) == '0') {
      digits++;
    }
    String power = (negative ? MINUS : "") + number(plain.substring(digits));
    return row(
        number(plain.substring(0, exponent)) + TIMES + superscript(number("10"), row(power)));
  }

  public static String parentheses(String elements) {
    return row(operator("(") + elements + operator(")"));
  }

  public static String brackets(String elements) {
    return row(operator("[") + elements + operator("]"));
  }

  /** Elements between bars, as an absolute value. */
  public static String bars(String elements) {
    return row("<mo form=\"prefix\">|</mo>" + elements + "<mo form=\"postfix\">|</mo>");
  }

  public static String squareRoot(String element) {
    return "<msqrt>" + element + "</msqrt>";
  }

  public static String superscript(String base, String superscript) {
    return "<msup>" + base + superscript + "</msup>";
  }

  public static String transpose(String base) {
    return superscript(base, "<mi mathvariant=\"normal\">T</mi>");
  }

  public static String fraction(String numerator, String denominator) {
    return "<mfrac>" + numerator + denominator + "</mfrac>";
  }

  /** A function, or a ∑, with words below it. */
  public static String under(String element, String words) {
    return "<munder>" + element + "<mtext>" + words + "</mtext></munder>";
  }

  /** A function of some arguments. */
  public static String call(String function, List<String> arguments) {
    return row(function + FUNCTION_APPLICATION + parentheses(String.join(COMMA, arguments)));
  }

  /** A name: W1 with its layer as an index, dW2 with a d before it, ŷ and α. */
  public static String name(String name) {
    if (name.equals("y_hat")) {
      return "<mover accent=\"true\">" + identifier("y") + operator("^") + "</mover>";
    }
    if (name.equals("alpha")) {
      return identifier("α");
    }
    String word = NameSpelling.withoutDigits(name);
    String digits = name.substring(word.length());
    if (NameSpelling.isLetterOfLayer(word) && word.length() > 1) {
      return row(identifier("d") + indexed(word.substring(1), digits));
    }
    return indexed(word, digits);
  }

  private static String indexed(String letter, String digits) {
    return digits.isEmpty()
        ? identifier(letter)
        : "<msub>" + identifier(letter) + number(digits) + "</msub>";
  }
}
