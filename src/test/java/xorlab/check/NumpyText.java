package xorlab.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Decimals;

/**
 * Arrays as NumPy 2.4 prints them, with the rules of its {@code FloatingFormat} and {@code
 * _formatArray}: all numbers of an array get one form, and long rows go on in the next line.
 */
final class NumpyText {
  private static final int LINE_WIDTH = 75;
  private static final double LARGE = 1e8;
  private static final double LARGE_SINGLE = 1e6;
  private static final double SMALL = 0.0001;
  private static final double MAX_RATIO = 1000;

  private final String separator;
  private final int precision;
  private final boolean isSingle;

  /**
   * @param separator "" between the numbers of {@code str}, "," of {@code repr}
   * @param precision the most places, as for {@code np.set_printoptions}
   * @param isSingle whether the numbers have 32 bits
   */
  NumpyText(String separator, int precision, boolean isSingle) {
    this.separator = separator;
    this.precision = precision;
    this.isSingle = isSingle;
  }

  /** An array of rows, in brackets; lines after the first begin with so many blanks. */
  String matrix(double[][] rows, int indent) {
    List<Double> all = new ArrayList<>();
    for (double[] row : rows) {
      for (double x : row) {
        all.add(x);
      }
    }
    List<String> words = words(all);
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (double[] row : rows) {
      lines.add(row(words.subList(next, next + row.length), indent + 2, width() - 1));
      next += row.length;
    }
    return "[" + String.join(separator + "\n" + " ".repeat(indent + 1), lines) + "]";
  }

  /** An array without columns, in brackets; lines after the first begin with so many blanks. */
  String list(List<Double> numbers, int indent) {
    return row(words(numbers), indent + 1, width());
  }

  /**
   * What {@code repr} makes of the text of an array with commas, indented by six.
   *
   * @param dtype "float32", or "" for doubles
   */
  static String array(String text, String dtype) {
    String start = "array(" + text;
    if (dtype.isEmpty()) {
      return start + ")";
    }
    String extra = "dtype=" + dtype + ")";
    int last = start.length() - start.lastIndexOf('\n');
    String blank = last + extra.length() + 1 > LINE_WIDTH ? "\n      " : " ";
    return start + "," + blank + extra;
  }

  /** What {@code str} makes of a number of 32 bits that is alone, which differs from an array. */
  static String single(float x) {
    if (!Float.isFinite(x) || x == 0) {
      return Decimals.repr(x);
    }
    BigDecimal number = DecimalText.shortest(x).stripTrailingZeros();
    int exponent = DecimalText.exponent(number);
    String text =
        exponent < -4 || exponent >= 16
            ? DecimalText.scientific(number, number.precision() - 1)
            : DecimalText.plain(number);
    return DecimalText.sign(x) + text + (text.contains(".") || text.contains("e") ? "" : ".0");
  }

  /** The bracket that closes {@code array(} takes a character of the line. */
  private int width() {
    return separator.isEmpty() ? LINE_WIDTH : LINE_WIDTH - 1;
  }

  private String row(List<String> words, int indent, int width) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (int i = 0; i < words.size(); i++) {
      if (line.length() + words.get(i).length() > width - 1 && line.length() > indent) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(indent));
      }
      line.append(words.get(i)).append(i < words.size() - 1 ? separator + " " : "");
    }
    return "[" + text.append(line).substring(indent) + "]";
  }

  private List<String> words(List<Double> doubles) {
    List<Double> numbers =
        doubles.stream().map(x -> isSingle ? (double) x.floatValue() : x).toList();
    boolean isScientific = isScientific(numbers);
    List<Double> finite = numbers.stream().filter(Double::isFinite).toList();
    int places = finite.stream().mapToInt(x -> places(x, isScientific)).max().orElse(0);
    List<String> words = new ArrayList<>();
    for (double x : numbers) {
      words.add(isScientific ? scientific(x, places) : positional(x, places));
    }
    int width = words.stream().mapToInt(String::length).max().orElse(0);
    return words.stream().map(word -> " ".repeat(width - word.length()) + word).toList();
  }

  private boolean isScientific(List<Double> numbers) {
    double[] sizes =
        numbers.stream()
            .filter(Double::isFinite)
            .mapToDouble(Math::abs)
            .filter(x -> x > 0)
            .toArray();
    if (sizes.length == 0) {
      return false;
    }
    double max = sizes[0];
    double min = sizes[0];
    for (double size : sizes) {
      max = Math.max(max, size);
      min = Math.min(min, size);
    }
    return max >= (isSingle ? LARGE_SINGLE : LARGE) || min < SMALL || max / min > MAX_RATIO;
  }

  private BigDecimal shortest(double x) {
    return isSingle ? DecimalText.shortest((float) x) : DecimalText.shortest(x);
  }

  /** The places that a number needs after its point, at most the precision. */
  private int places(double x, boolean isScientific) {
    BigDecimal number = rounded(x, isScientific).stripTrailingZeros();
    return Math.max(0, isScientific ? number.precision() - 1 : number.scale());
  }

  /** The shortest digits, or the exact value rounded where these have more than the precision. */
  private BigDecimal rounded(double x, boolean isScientific) {
    BigDecimal shortest = shortest(x);
    int end = isScientific ? precision - DecimalText.exponent(shortest) : precision;
    return shortest.scale() <= end
        ? shortest
        : new BigDecimal(Math.abs(x)).setScale(end, RoundingMode.HALF_EVEN);
  }

  /** With digits of the exact value where another number needs more than the shortest. */
  private static String scientific(double x, int places) {
    if (!Double.isFinite(x)) {
      return DecimalText.nonFinite(x, "nan", "inf");
    }
    String text = DecimalText.scientific(x, places);
    return places == 0 ? text.replace("e", ".e") : text;
  }

  /** Padded with blanks at the right, so that the points are below one another. */
  private String positional(double x, int places) {
    if (!Double.isFinite(x)) {
      return DecimalText.nonFinite(x, "nan", "inf");
    }
    String text = DecimalText.plain(rounded(x, false));
    text += text.contains(".") ? "" : ".";
    return DecimalText.sign(x)
        + text
        + " ".repeat(places - (text.length() - text.indexOf('.') - 1));
  }
}
