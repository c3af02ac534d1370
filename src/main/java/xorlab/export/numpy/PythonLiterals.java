package xorlab.export.numpy;

import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/** Values in the syntax of NumPy. */
final class PythonLiterals {
  private PythonLiterals() {}

  /**
   * {@code name = np.array([[1.0, 2.0],} with further rows on lines of their own; a column is on
   * one line.
   */
  static String array(String name, Matrix matrix) {
    String begin = name + " = np.array([";
    String between = matrix.columns() == 1 ? ", " : ",\n" + " ".repeat(begin.length());
    StringBuilder text = new StringBuilder(begin);
    for (int i = 0; i < matrix.rows(); i++) {
      text.append(i > 0 ? between : "").append('[');
      for (int j = 0; j < matrix.columns(); j++) {
        text.append(j > 0 ? ", " : "").append(Decimals.repr(matrix.get(i, j)));
      }
      text.append(']');
    }
    return text.append("])\n").toString();
  }
}
