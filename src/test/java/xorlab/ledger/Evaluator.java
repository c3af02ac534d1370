package xorlab.ledger;

import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.SinCos;
import xorlab.numeric.Tanh;

/** Evaluates a line of arithmetic as it is written, in doubles. */
final class Evaluator {
  private final String text;
  private int at;

  private Evaluator(String text) {
    this.text = text.replace(" ", "");
  }

  static double evaluate(String text) {
    Evaluator evaluator = new Evaluator(text);
    double value = evaluator.comparison();
    if (evaluator.at < evaluator.text.length()) {
      throw evaluator.notUnderstood();
    }
    return value;
  }

  private IllegalArgumentException notUnderstood() {
    return new IllegalArgumentException("Not understood from position " + at + ": " + text);
  }

  private boolean takes(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private void require(String word) {
    if (!takes(word)) {
      throw notUnderstood();
    }
  }

  private double comparison() {
    double left = sum();
    return takes(">") ? (left > sum() ? 1 : 0) : left;
  }

  private double sum() {
    double sum = product();
    while (true) {
      if (takes("+")) {
        sum = sum + product();
      } else if (takes("-")) {
        sum = sum - product();
      } else {
        return sum;
      }
    }
  }

  private double product() {
    double product = factor();
    while (true) {
      if (takes("*")) {
        product = product * factor();
      } else if (takes("/")) {
        product = product / factor();
      } else {
        return product;
      }
    }
  }

  private double factor() {
    if (takes("-")) {
      return -factor();
    }
    if (takes("tanh(")) {
      return Tanh.tanh(closed(comparison()));
    }
    if (takes("exp(")) {
      return Exp.exp(closed(comparison()));
    }
    if (takes("log(")) {
      return Log.log(closed(comparison()));
    }
    if (takes("log1p(")) {
      return Log.log1p(closed(comparison()));
    }
    if (takes("sin(")) {
      return SinCos.sin(closed(comparison()));
    }
    if (takes("cos(")) {
      return SinCos.cos(closed(comparison()));
    }
    if (takes("sqrt(")) {
      return Math.sqrt(closed(comparison()));
    }
    if (takes("sign(")) {
      return Math.signum(closed(comparison()));
    }
    if (takes("abs(")) {
      return Math.abs(closed(comparison()));
    }
    if (takes("max(")) {
      double first = comparison();
      require(",");
      double second = closed(comparison());
      return first > second ? first : second;
    }
    if (takes("(")) {
      return closed(comparison());
    }
    if (takes("nan")) {
      return Double.NaN;
    }
    return takes("inf") ? Double.POSITIVE_INFINITY : number();
  }

  private double closed(double value) {
    require(")");
    return value;
  }

  private double number() {
    int start = at;
    while (at < text.length() && isPartOfNumber(start)) {
      at++;
    }
    if (at == start) {
      throw notUnderstood();
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private boolean isPartOfNumber(int start) {
    char c = text.charAt(at);
    boolean signOfExponent = (c == '-' || c == '+') && at > start && text.charAt(at - 1) == 'e';
    return "0123456789.e".indexOf(c) >= 0 || signOfExponent;
  }
}
