package xorlab.formula;

import java.util.List;
import xorlab.numeric.Decimals;

/** Elements of MathML. Each of the texts that these take and give is one element or several. */
final class MathML {
  static final String TIMES = operator("·");
  static final String INVISIBLE_TIMES = operator("\u2062");
  static final String FUNCTION_APPLICATION = operator("\u2061");
  static final String COMMA = operator(",");
  static final String MINUS = operator("\u2212");

  private MathML() {}

  static String row(String elements) {
    return "<mrow>" + elements + "</mrow>";
  }

  static String operator(String text) {
    return "<mo>" + text + "</mo>";
  }

  static String identifier(String text) {
    return "<mi>" + text + "</mi>";
  }

  static String number(String digits) {
    return "<mn>" + digits + "</mn>";
  }

  /** A number from 0 up; a very large or small one as 1.5·10⁻⁷. */
  static String number(double value) {
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

  static String parentheses(String elements) {
    return row(operator("(") + elements + operator(")"));
  }

  static String brackets(String elements) {
    return row(operator("[") + elements + operator("]"));
  }

  /** Elements between bars, as an absolute value. */
  static String bars(String elements) {
    return row("<mo form=\"prefix\">|</mo>" + elements + "<mo form=\"postfix\">|</mo>");
  }

  static String squareRoot(String element) {
    return "<msqrt>" + element + "</msqrt>";
  }

  static String superscript(String base, String superscript) {
    return "<msup>" + base + superscript + "</msup>";
  }

  static String transpose(String base) {
    return superscript(base, "<mi mathvariant=\"normal\">T</mi>");
  }

  static String fraction(String numerator, String denominator) {
    return "<mfrac>" + numerator + denominator + "</mfrac>";
  }

  /** A function, or a ∑, with words below it. */
  static String under(String element, String words) {
    return "<munder>" + element + "<mtext>" + words + "</mtext></munder>";
  }

  /** A function of some arguments. */
  static String call(String function, List<String> arguments) {
    return row(function + FUNCTION_APPLICATION + parentheses(String.join(COMMA, arguments)));
  }

  /** A name: W1 with its layer as an index, dW2 with a d before it, ŷ and α. */
  static String name(String name) {
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
