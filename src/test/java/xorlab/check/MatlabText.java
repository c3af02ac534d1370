package xorlab.check;

import java.util.Arrays;

/**
 * Matrices as MATLAB displays them: with four places, or 15 after {@code format long}, and above
 * them the power of ten by which all are to be multiplied if the largest is 1,000 or more, or less
 * than 0.001.
 */
final class MatlabText {
  private static final int LINE_WIDTH = 80;
  private static final double LARGE = 1000;
  private static final double SMALL = 0.001;

  private final int places;

  /** {@code format short}, {@code format long}, or this with numbers of 32 bits. */
  MatlabText(boolean isLong, boolean isSingle) {
    this.places = isLong ? isSingle ? 7 : 15 : 4;
  }

  String display(String name, double[][] rows) {
    double[] all = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    double[] finite = Arrays.stream(all).filter(Double::isFinite).toArray();
    double max = Arrays.stream(finite).map(Math::abs).max().orElse(0);
    boolean isWhole = Arrays.stream(finite).allMatch(x -> x == Math.rint(x));
    boolean isScalar = all.length == 1;
    boolean isExtreme = !isWhole && (max >= LARGE || max < SMALL);
    int scale = isExtreme && !isScalar ? scale(max) : 0;
    int width = isWhole ? (int) Math.max(1, Math.log10(max) + 1) + 5 : places + 6;
    StringBuilder text = new StringBuilder("\n" + name + " =\n\n");
    if (scale != 0) {
      text.append("   ").append(DecimalText.scientific(Math.pow(10, scale), 1)).append(" *\n\n");
    }
    int columns = rows[0].length;
    int atOnce = Math.max(1, LINE_WIDTH / width);
    for (int from = 0; from < columns; from += atOnce) {
      int to = Math.min(columns, from + atOnce);
      text.append(columns > atOnce ? heading(from + 1, to) : "");
      for (double[] row : rows) {
        for (int j = from; j < to; j++) {
          double x = row[j] / Math.pow(10, scale);
          String number =
              isScalar && isExtreme ? DecimalText.scientific(x, places) : number(x, isWhole);
          text.append(" ".repeat(Math.max(0, width - number.length()))).append(number);
        }
        text.append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Large numbers become 1.2346, small ones 0.1235. */
  private static int scale(double max) {
    int exponent = (int) Math.floor(Math.log10(max));
    return max < 1 ? exponent + 1 : exponent;
  }

  private String number(double x, boolean isWhole) {
    if (!Double.isFinite(x)) {
      return DecimalText.nonFinite(x, "NaN", "Inf");
    }
    return x == 0 ? "0" : DecimalText.fixed(x, isWhole ? 0 : places);
  }

  private static String heading(int first, int last) {
    return first == last
        ? "  Column " + first + "\n\n"
        : "  Columns " + first + " through " + last + "\n\n";
  }
}
