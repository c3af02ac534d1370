package xorlab.check.text;

import java.util.List;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/** Numbers as Python prints them, to eight decimals. */
final class NumpyText {
  private static final int DECIMALS = 8;

  private NumpyText() {}

  /**
   * A matrix as {@code print} shows an array. Its entries must be so alike that NumPy prints them
   * without an exponent: from 1e-4 to 1e8, the largest at most a thousand times the smallest.
   */
  static String of(Matrix matrix) {
    int before = 0;
    int after = 0;
    for (double value : matrix.values()) {
      String number = number(value);
      int point = number.indexOf('.');
      before = Math.max(before, point);
      after = Math.max(after, number.length() - point);
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < matrix.rows(); i++) {
      text.append(i == 0 ? "[" : "\n [");
      for (int j = 0; j < matrix.columns(); j++) {
        String number = number(matrix.get(i, j));
        int point = number.indexOf('.');
        appendSpaces(text, before - point + (j == 0 ? 0 : 1));
        text.append(number);
        appendSpaces(text, after - number.length() + point);
      }
      text.append(']');
    }
    return text.append(']').toString();
  }

  /** A list of numbers that have been rounded, as {@code print} shows it. */
  static String of(List<Double> numbers) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < numbers.size(); i++) {
      String number = number(numbers.get(i));
      text.append(i == 0 ? "" : ", ").append(number).append(number.endsWith(".") ? "0" : "");
    }
    return text.append(']').toString();
  }

  private static void appendSpaces(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append(' ');
    }
  }

  private static String number(double value) {
    String fixed = Decimals.fixed(value, DECIMALS);
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0') {
      end--;
    }
    return fixed.substring(0, end);
  }
}
