package xorlab.data;

import java.util.Optional;
import xorlab.numeric.Rounding;

/**
 * Points in few characters, for links, exact. All are base-64 digits, the first of a number being
 * the lowest, after a sign that begins no other text of points:
 *
 * <pre>
 * ~ check count, and for x and for y: places width least; then x y of each point, and the labels
 * </pre>
 *
 * A coordinate is {@code (least + d) / 10^places}, in which d is a number of {@code width} digits.
 * In a column with decimals of more than 15 digits, {@code places} is 63 and a coordinate is a
 * whole number below 2^53 times a power of two, in 2 digits for sign and power and 9 for it. Five
 * labels share a digit, which is then a letter: a link must not end with a mark that mail and chat
 * would leave out. Check, count and least have 2, 2 and 9 digits.
 */
final class PackedPoints {
  private static final char SIGN = '~';
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  static final int BASE = 64;
  static final int LABELS = 5;

  private static final int CHECK_WIDTH = 2;
  static final int COUNT_WIDTH = 2;
  static final int LEAST_WIDTH = 9;

  /** Added to the least number of a column, which may be negative. */
  static final double OFFSET = 1e15;

  /** Powers of ten up to this one are exact in a double, so that the quotient is rounded once. */
  private static final int MAX_PLACES = 22;

  /** In the place of places: a column of binary numbers. */
  static final int BINARY = 63;

  private static final double MAX_WHOLE = 0x1p53;

  /** Added to how often a number is doubled to make it whole: -971 to 1074. */
  static final int MAX_HALVINGS = 971;

  static final int NEGATIVE = 2048;
  static final int POWER_WIDTH = 2;
  static final int WHOLE_WIDTH = 9;

  private final Dataset data;
  private final StringBuilder text = new StringBuilder();
  private final double[] power = new double[Dataset.INPUTS];
  private final double[] least = new double[Dataset.INPUTS];
  private final int[] width = new int[Dataset.INPUTS];
  private final boolean[] binary = new boolean[Dataset.INPUTS];

  private PackedPoints(Dataset data) {
    this.data = data;
  }

  /** Whether a text is meant as packed points. */
  static boolean isPacked(String text) {
    return !text.isEmpty() && text.charAt(0) == SIGN;
  }

  /** The packed points. */
  static String write(Dataset data) {
    return new PackedPoints(data).write();
  }

  private String write() {
    append(data.points(), COUNT_WIDTH);
    for (int column = 0; column < Dataset.INPUTS; column++) {
      writeColumn(column);
    }
    for (int i = 0; i < data.points(); i++) {
      for (int column = 0; column < Dataset.INPUTS; column++) {
        double x = data.X().get(i, column);
        if (binary[column]) {
          appendBinary(x);
        } else {
          append(Rounding.nearest(x * power[column]) - least[column], width[column]);
        }
      }
    }
    for (int i = 0; i < data.points(); i += LABELS) {
      int labels = 0;
      for (int j = Math.min(i + LABELS, data.points()) - 1; j >= i; j--) {
        labels = labels * 2 + (int) data.y().get(j, 0);
      }
      append(labels, 1);
    }
    String body = text.toString();
    text.setLength(0);
    append(check(body), CHECK_WIDTH);
    return SIGN + text.toString() + body;
  }

  /** Writes what a column begins with. */
  private void writeColumn(int column) {
    power[column] = 1;
    int places = 0;
    while (places <= MAX_PLACES && !isWhole(column)) {
      places++;
      power[column] *= 10;
    }
    if (places > MAX_PLACES) {
      binary[column] = true;
      append(BINARY, 1);
      append(POWER_WIDTH + WHOLE_WIDTH, 1);
      append(0, LEAST_WIDTH);
      return;
    }
    double most = -OFFSET;
    least[column] = OFFSET;
    for (int i = 0; i < data.points(); i++) {
      double whole = Rounding.nearest(data.X().get(i, column) * power[column]);
      most = Math.max(most, whole);
      least[column] = Math.min(least[column], whole);
    }
    for (double rest = most - least[column]; rest > 0; rest = Math.floor(rest / BASE)) {
      width[column]++;
    }
    append(places, 1);
    append(width[column], 1);
    append(least[column] + OFFSET, LEAST_WIDTH);
  }

  private void appendBinary(double x) {
    double whole = Math.abs(x);
    int doubled = MAX_HALVINGS;
    for (; whole != Math.floor(whole); doubled++) {
      whole *= 2;
    }
    for (; whole >= MAX_WHOLE; doubled--) {
      whole /= 2;
    }
    append(doubled + (x < 0 || 1 / x < 0 ? NEGATIVE : 0), POWER_WIDTH);
    append(whole, WHOLE_WIDTH);
  }

  /** Whether the numbers of a column are whole numbers of at most 15 digits by this power. */
  private boolean isWhole(int column) {
    for (int i = 0; i < data.points(); i++) {
      double x = data.X().get(i, column);
      double whole = Rounding.nearest(x * power[column]);
      boolean isNegativeZero = x == 0 && 1 / x < 0;
      if (!(Math.abs(whole) < OFFSET) || whole / power[column] != x || isNegativeZero) {
        return false;
      }
    }
    return true;
  }

  private void append(double number, int digits) {
    double rest = number;
    for (int i = 0; i < digits; i++) {
      text.append(DIGITS.charAt((int) (rest % BASE)));
      rest = Math.floor(rest / BASE);
    }
  }

  /** A number below 64^2 that any other character changes, and nearly every other change. */
  private static int check(String body) {
    int check = 0;
    for (int i = 0; i < body.length(); i++) {
      check = (check * 33 + body.charAt(i)) % (BASE * BASE);
    }
    return check;
  }

  /** Reads a text that {@link #isPacked}; empty if it was not written so. */
  static Optional<Dataset> read(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (DIGITS.indexOf(text.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    PackedReader reader = new PackedReader(text);
    boolean isChecked =
        text.length() > 1 + CHECK_WIDTH
            && reader.number(CHECK_WIDTH) == check(text.substring(1 + CHECK_WIDTH));
    return isChecked ? reader.points() : Optional.empty();
  }
}
