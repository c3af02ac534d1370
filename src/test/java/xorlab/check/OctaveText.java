package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Matrices as Octave 7.3 displays them: with so many digits, and with the number of places, or the
 * exponents, that the largest and the smallest number need; or, after {@code
 * fixed_point_format(true)}, with a common factor.
 */
final class OctaveText {
  private static final int LINE_WIDTH = 80;
  private static final String BETWEEN = "  ";

  private final boolean isScaled;
  private final boolean isSingle;
  private final int digits;
  private final int maxWidth;

  /** {@code format short}, {@code format long}, or this with numbers of 32 bits. */
  OctaveText(boolean isScaled, boolean isLong, boolean isSingle) {
    this.isScaled = isScaled;
    this.isSingle = isSingle;
    this.digits = isLong ? isSingle ? 8 : 16 : 5;
    this.maxWidth = isLong ? isSingle ? 10 : 18 : 9;
  }

  /** The form of all numbers of a matrix. */
  private record Form(int width, int places, boolean isScientific, int scale) {
    String text(double x) {
      String number = number(x);
      return " ".repeat(Math.max(0, width - number.length())) + number;
    }

    private String number(double x) {
      if (!Double.isFinite(x)) {
        return DecimalText.nonFinite(x, "NaN", "Inf");
      }
      if (x == 0) {
        return "0";
      }
      return isScientific ? DecimalText.scientific(x, places) : DecimalText.fixed(x, places);
    }
  }

  String display(String name, double[][] rows) {
    Form form = form(rows);
    if (rows.length == 1 && rows[0].length == 1) {
      return name + " = " + form.text(rows[0][0]).strip() + "\n";
    }
    StringBuilder text = new StringBuilder(name + " =\n\n");
    if (form.scale != 0) {
      text.append("  ")
          .append(DecimalText.scientific(Math.pow(10, form.scale), 1))
          .append(" *\n\n");
    }
    int columns = rows[0].length;
    int atOnce = Math.max(1, LINE_WIDTH / (form.width + BETWEEN.length()));
    for (int from = 0; from < columns; from += atOnce) {
      int to = Math.min(columns, from + atOnce);
      text.append(columns > atOnce ? heading(from + 1, to, columns) : "");
      for (double[] row : rows) {
        for (int j = from; j < to; j++) {
          text.append(BETWEEN).append(form.text(scaled(row[j], form.scale)));
        }
        text.append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Numbers of 32 bits are divided as such. */
  private double scaled(double x, int scale) {
    double factor = Math.pow(10, scale);
    return isSingle ? (float) x / (float) factor : x / factor;
  }

  private static String heading(int first, int last, int columns) {
    String range =
        first == last
            ? " Column " + first
            : " Columns "
                + first
                + (last == first + 1 && last == columns ? " and " : " through ")
                + last;
    return range + ":\n\n";
  }

  private Form form(double[][] rows) {
    List<Double> all = new ArrayList<>();
    for (double[] row : rows) {
      DoubleStream.of(row).forEach(all::add);
    }
    double[] sizes = all.stream().filter(Double::isFinite).mapToDouble(Math::abs).toArray();
    boolean isFinite = sizes.length == all.size();
    int most = wholeDigits(DoubleStream.of(sizes).max().orElse(0));
    int least = wholeDigits(DoubleStream.of(sizes).min().orElse(0));
    boolean isScalar = all.size() == 1;
    if (DoubleStream.of(sizes).allMatch(x -> x == Math.rint(x))) {
      int width = Math.max(1, most) + 1;
      int scaledWidth = isScaled && !isScalar ? digits + 2 : 0;
      return new Form(Math.max(Math.max(width, scaledWidth), isFinite ? 0 : 4), 0, false, 0);
    }
    if (isScaled && !isScalar) {
      return new Form(digits + 2, digits - 1, false, most == 0 ? 0 : most - 1);
    }
    int places = Math.max(places(most), places(least));
    int width = 1 + Math.max(1, Math.max(most, least)) + 1 + places;
    return width > maxWidth || most >= digits
        ? new Form(digits + 6, digits - 1, true, 0)
        : new Form(width, places, false, 0);
  }

  /** The digits before the point; 0 for 0.5, -1 for 0.05. */
  private static int wholeDigits(double size) {
    return size == 0 ? 0 : (int) Math.floor(Math.log10(size)) + 1;
  }

  /** The places that show all digits of a number. */
  private int places(int wholeDigits) {
    return wholeDigits == 0 ? digits - 1 : Math.max(1, digits - wholeDigits);
  }
}
