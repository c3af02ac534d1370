package xorlab.data;

import java.util.Optional;
import xorlab.numeric.Rounding;

/**
 * Points in few characters, for links: exact for decimals of up to 15 digits. All are base-64
 * digits, the first of a number being the lowest, after a sign that begins no other text of points:
 *
 * <pre>
 * ~ check count, and for x and for y: places width least; then x y of each point, and the labels
 * </pre>
 *
 * A coordinate is {@code (least + d) / 10^places}, in which d is a number of {@code width} digits;
 * five labels share a digit, which is then a letter: a link must not end with a mark that mail and
 * chat would leave out. Check, count and least have 2, 2 and 9 digits.
 */
final class PackedPoints {
  private static final char SIGN = '~';
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BASE = 64;
  private static final int LABELS = 5;

  private static final int CHECK_WIDTH = 2;
  private static final int COUNT_WIDTH = 2;
  private static final int LEAST_WIDTH = 9;

  /** Added to the least number of a column, which may be negative. */
  private static final double OFFSET = 1e15;

  /** Powers of ten up to this one are exact in a double, so that the quotient is rounded once. */
  private static final int MAX_PLACES = 22;

  private final Dataset data;
  private final StringBuilder text = new StringBuilder();
  private final double[] power = new double[Dataset.INPUTS];
  private final double[] least = new double[Dataset.INPUTS];
  private final int[] width = new int[Dataset.INPUTS];

  private PackedPoints(Dataset data) {
    this.data = data;
  }

  /** Whether a text is meant as packed points. */
  static boolean isPacked(String text) {
    return !text.isEmpty() && text.charAt(0) == SIGN;
  }

  /** The packed points; empty if a coordinate has too many digits. */
  static Optional<String> write(Dataset data) {
    return new PackedPoints(data).write();
  }

  private Optional<String> write() {
    append(data.points(), COUNT_WIDTH);
    for (int column = 0; column < Dataset.INPUTS; column++) {
      if (!writeColumn(column)) {
        return Optional.empty();
      }
    }
    for (int i = 0; i < data.points(); i++) {
      for (int column = 0; column < Dataset.INPUTS; column++) {
        double whole = Rounding.nearest(data.X().get(i, column) * power[column]);
        append(whole - least[column], width[column]);
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
    return Optional.of(SIGN + text.toString() + body);
  }

  /** Writes what a column begins with; false if there is no such power of ten. */
  private boolean writeColumn(int column) {
    power[column] = 1;
    int places = 0;
    while (!isWhole(column)) {
      places++;
      if (places > MAX_PLACES) {
        return false;
      }
      power[column] *= 10;
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
    return true;
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
    Reader reader = new Reader(text);
    boolean isChecked =
        text.length() > 1 + CHECK_WIDTH
            && reader.number(CHECK_WIDTH) == check(text.substring(1 + CHECK_WIDTH));
    return isChecked ? reader.points() : Optional.empty();
  }

  /** Reads the digits of a text one after the other. */
  private static final class Reader {
    private final String text;
    private int position = 1;

    Reader(String text) {
      this.text = text;
    }

    /** The next number; past the end of the text, its digits are 0. */
    double number(int digits) {
      double number = 0;
      double unit = 1;
      for (int i = 0; i < digits; i++) {
        number += position < text.length() ? DIGITS.indexOf(text.charAt(position)) * unit : 0;
        unit *= BASE;
        position++;
      }
      return number;
    }

    Optional<Dataset> points() {
      int count = (int) number(COUNT_WIDTH);
      double[] power = new double[Dataset.INPUTS];
      int[] width = new int[Dataset.INPUTS];
      double[] least = new double[Dataset.INPUTS];
      for (int column = 0; column < Dataset.INPUTS; column++) {
        power[column] = 1;
        for (int places = (int) number(1); places > 0; places--) {
          power[column] *= 10;
        }
        width[column] = (int) number(1);
        least[column] = number(LEAST_WIDTH) - OFFSET;
      }
      int end = position + count * (width[0] + width[1]) + (count + LABELS - 1) / LABELS;
      if (count > Dataset.MAX_POINTS || end != text.length()) {
        return Optional.empty();
      }
      Dataset data = Dataset.zeros(count);
      for (int i = 0; i < count; i++) {
        double x = (least[0] + number(width[0])) / power[0];
        data.set(i, x, (least[1] + number(width[1])) / power[1], 0);
      }
      for (int i = 0; i < count; i++) {
        int labels = DIGITS.indexOf(text.charAt(position + i / LABELS));
        data.y().set(i, 0, labels >> i % LABELS & 1);
      }
      return Optional.of(data);
    }
  }
}
