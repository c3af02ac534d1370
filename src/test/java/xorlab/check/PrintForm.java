package xorlab.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/**
 * How a program prints a matrix or the losses of a run: what people paste.
 *
 * <p>The digits are those after the point: 8 is NumPy's default, 4 that of PyTorch and MATLAB. Two
 * numbers mean more: {@value #DOUBLE}, all digits of a double, and {@value #SINGLE}, numbers of 32
 * bits and all of their digits. MATLAB and Octave have only {@code format short} and, for these
 * two, {@code format long}. The numbers of PyTorch always have 32 bits, unless the digits are
 * {@value #DOUBLE}.
 */
enum PrintForm {
  NUMPY_STR,
  NUMPY_REPR,
  PYTHON_LIST,
  TORCH,
  MATLAB,
  OCTAVE,
  OCTAVE_SCALED,
  JAVA,
  JSON,
  C_PRINTF,
  CSV_COMMA,
  /** What NumPy prints, in a fence. */
  MARKDOWN,
  MARKDOWN_TABLE;

  static final int DOUBLE = 17;
  static final int SINGLE = 9;

  private static final int NUMPY_PRECISION = 8;

  /** A named matrix. */
  String print(String name, Matrix value, int digits) {
    double[][] rows = rows(value);
    return switch (this) {
      case NUMPY_STR -> name + " = " + numpy("", digits).matrix(rows, 0);
      case NUMPY_REPR -> name + " = " + array(numpy(",", digits).matrix(rows, 6), digits);
      case PYTHON_LIST, JAVA, JSON -> assignment(name, lists(rows, digits));
      case TORCH -> name + " = " + torch(digits).matrix(rows, gradient(name));
      case MATLAB ->
          new MatlabText(isLong(digits), digits == SINGLE).display(name, stored(rows, digits));
      case OCTAVE, OCTAVE_SCALED -> octave(digits).display(name, stored(rows, digits));
      case C_PRINTF -> name + ":\n" + table(rows, digits, "", " ", "\n");
      case CSV_COMMA -> name + "\n" + table(rows, digits, "", ";", "\n");
      case MARKDOWN -> "**" + name + "**\n\n```\n" + numpy("", digits).matrix(rows, 0) + "\n```\n";
      case MARKDOWN_TABLE ->
          name
              + "\n\n"
              + "|   ".repeat(value.columns())
              + "|\n"
              + "|---".repeat(value.columns())
              + "|\n"
              + table(rows, digits, "| ", " | ", " |\n");
    };
  }

  /**
   * The losses of the iterations 0, every, 2 * every and so on, one a line with its iteration; with
   * 1 for every, those of all iterations as the program prints a list, which is without iterations.
   *
   * @param name what a line calls a number: "loss"
   * @param losses at most 1,000, of which NumPy and PyTorch leave out none
   */
  String losses(String name, double[] losses, int every, int digits) {
    if (every == 1) {
      return list(name, losses, digits);
    }
    List<String> lines =
        IntStream.range(0, losses.length)
            .filter(k -> k % every == 0)
            .mapToObj(k -> line(name, k, losses[k], digits))
            .toList();
    return switch (this) {
      case JSON -> "[" + String.join(",", lines) + "]";
      case CSV_COMMA -> "epoch;" + name + "\n" + String.join("\n", lines) + "\n";
      case MARKDOWN -> "```\n" + String.join("\n", lines) + "\n```\n";
      case MARKDOWN_TABLE ->
          "| epoch | " + name + " |\n|---:|---:|\n" + String.join("\n", lines) + "\n";
      default -> String.join("\n", lines) + "\n";
    };
  }

  private String list(String name, double[] losses, int digits) {
    double[][] row = {losses};
    List<Double> numbers = DoubleStream.of(losses).boxed().toList();
    return switch (this) {
      case NUMPY_STR -> name + " = " + numpy("", digits).list(numbers, 0);
      case NUMPY_REPR -> name + " = " + array(numpy(",", digits).list(numbers, 6), digits);
      case PYTHON_LIST, JAVA, JSON -> assignment(name, list(losses, digits));
      case TORCH -> name + " = " + torch(digits).list(losses);
      case MARKDOWN -> "```\n" + numpy("", digits).list(numbers, 0) + "\n```\n";
      case MATLAB, OCTAVE, OCTAVE_SCALED -> print(name, Matrix.of(row), digits);
      case C_PRINTF, CSV_COMMA, MARKDOWN_TABLE -> print(name, column(losses), digits);
    };
  }

  private String line(String name, int k, double loss, int digits) {
    return switch (this) {
      case JSON -> "{\"epoch\":" + k + ",\"" + name + "\":" + number(loss, digits) + "}";
      case CSV_COMMA -> k + ";" + number(loss, digits);
      case MARKDOWN_TABLE -> "| " + k + " | " + number(loss, digits) + " |";
      case NUMPY_REPR -> "(" + k + ", " + numpyScalar(loss, digits) + ")";
      case TORCH ->
          "epoch "
              + k
              + " "
              + name
              + ": "
              + torch(digits).scalar(loss, "grad_fn=<BinaryCrossEntropyBackward0>");
      default -> "epoch " + k + " " + name + ": " + number(loss, digits);
    };
  }

  /** A number of an array, as a tuple or a list shows it since NumPy 2. */
  private static String numpyScalar(double x, int digits) {
    return digits == SINGLE
        ? "np.float32(" + numpySingle(x) + ")"
        : "np.float64(" + Decimals.repr(digits == DOUBLE ? x : rounded(x, digits)) + ")";
  }

  private static String numpySingle(double x) {
    return NumpyText.single((float) x);
  }

  /** A number alone in a line or a table. */
  private String number(double x, int digits) {
    float single = (float) x;
    return switch (this) {
      case PYTHON_LIST ->
          Decimals.repr(digits == DOUBLE ? x : digits == SINGLE ? single : rounded(x, digits));
      case JAVA ->
          digits == DOUBLE
              ? Double.toString(x)
              : digits == SINGLE
                  ? Float.toString(single)
                  : String.format(Locale.ROOT, "%." + digits + "f", x);
      case JSON ->
          !Double.isFinite(x)
              ? "null"
              : DecimalText.javaScript(
                  digits == DOUBLE ? x : digits == SINGLE ? single : rounded(x, digits));
      case CSV_COMMA -> printf(x, digits).replace('.', ',');
      case NUMPY_STR, NUMPY_REPR, MARKDOWN ->
          digits == DOUBLE
              ? Decimals.repr(x)
              : digits == SINGLE ? numpySingle(x) : DecimalText.fixed(x, digits);
      default -> printf(x, digits);
    };
  }

  private static String printf(double x, int digits) {
    return digits == DOUBLE || digits == SINGLE
        ? DecimalText.general(digits == SINGLE ? (float) x : x, digits)
        : DecimalText.fixed(x, digits);
  }

  /** Python's {@code round(x, digits)}. */
  private static double rounded(double x, int digits) {
    return Double.isFinite(x)
        ? Math.copySign(new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN).doubleValue(), x)
        : x;
  }

  private String lists(double[][] rows, int digits) {
    return Arrays.stream(rows)
        .map(row -> list(row, digits))
        .collect(Collectors.joining(comma(), "[", "]"));
  }

  private String list(double[] numbers, int digits) {
    return join(numbers, x -> number(x, digits), comma(), "[", "]");
  }

  private String comma() {
    return this == JSON ? "," : ", ";
  }

  private String assignment(String name, String value) {
    return this == JSON ? "{\"" + name + "\":" + value + "}" : name + " = " + value;
  }

  private String table(double[][] rows, int digits, String start, String between, String end) {
    return Arrays.stream(rows)
        .map(row -> join(row, x -> number(x, digits), between, start, end))
        .collect(Collectors.joining());
  }

  private static String join(
      double[] numbers, DoubleFunction<String> text, String between, String start, String end) {
    return DoubleStream.of(numbers).mapToObj(text).collect(Collectors.joining(between, start, end));
  }

  private static NumpyText numpy(String separator, int digits) {
    return new NumpyText(separator, digits == SINGLE ? NUMPY_PRECISION : digits, digits == SINGLE);
  }

  private static String array(String text, int digits) {
    return NumpyText.array(text, digits == SINGLE ? "float32" : "");
  }

  private static TorchText torch(int digits) {
    return new TorchText(digits, digits != DOUBLE);
  }

  /** Weights are parameters, gradients are not. */
  private static String gradient(String name) {
    return name.startsWith("d") || name.endsWith("grad") ? "" : "requires_grad=True";
  }

  private OctaveText octave(int digits) {
    return new OctaveText(this == OCTAVE_SCALED, isLong(digits), digits == SINGLE);
  }

  private static boolean isLong(int digits) {
    return digits == DOUBLE || digits == SINGLE;
  }

  /** The numbers as they are where the program keeps them. */
  private static double[][] stored(double[][] rows, int digits) {
    return digits != SINGLE
        ? rows
        : Arrays.stream(rows)
            .map(row -> DoubleStream.of(row).map(x -> (float) x).toArray())
            .toArray(double[][]::new);
  }

  private static Matrix column(double[] numbers) {
    Matrix column = new Matrix(numbers.length, 1);
    System.arraycopy(numbers, 0, column.values(), 0, numbers.length);
    return column;
  }

  private static double[][] rows(Matrix matrix) {
    double[][] rows = new double[matrix.rows()][matrix.columns()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = matrix.get(i, j);
      }
    }
    return rows;
  }
}
