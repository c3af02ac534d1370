package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import xorlab.numeric.Decimals;

/**
 * Which columns of a table are the coordinates and the label: the first two with numbers, and the
 * last one, or, where then no two with numbers are left, another.
 *
 * @param count of all columns
 * @param x the index of a column, like the others
 */
record Columns(int count, int x, int y, int label) {
  /** Further columns are of no use. */
  private static final int MAX_COLUMNS = 1000;

  /** A number that can be a coordinate. */
  static OptionalDouble number(String cell) {
    OptionalDouble number = Decimals.parse(cell);
    boolean isFinite = number.isPresent() && Math.abs(number.getAsDouble()) <= Double.MAX_VALUE;
    return isFinite ? number : OptionalDouble.empty();
  }

  static boolean isNumber(String cell) {
    return number(cell).isPresent();
  }

  /**
   * The columns of rows without a header; those of a table of three if none fit.
   *
   * @param from the first column that may be a coordinate
   */
  static Columns of(List<TextRow> rows, int from) {
    int count = mostFrequentCount(rows);
    int[] numbers = new int[count];
    int[] filled = new int[count];
    int full = 0;
    for (TextRow row : rows) {
      full += row.cells().size() == count ? 1 : 0;
      for (int i = 0; i < count && row.cells().size() == count; i++) {
        numbers[i] += isNumber(row.cell(i)) ? 1 : 0;
        filled[i] += row.cell(i).isEmpty() ? 0 : 1;
      }
    }
    for (int label = count - 1; label >= from; label--) {
      List<Integer> coordinates = new ArrayList<>();
      for (int i = from; i < count && coordinates.size() < 2; i++) {
        if (i != label && numbers[i] * 2 > full) {
          coordinates.add(i);
        }
      }
      if (coordinates.size() == 2 && filled[label] * 2 > full) {
        return new Columns(count, coordinates.get(0), coordinates.get(1), label);
      }
    }
    return new Columns(Math.max(count, 3), 0, 1, 2);
  }

  /** How many cells most rows have. */
  private static int mostFrequentCount(List<TextRow> rows) {
    int[] frequency = new int[MAX_COLUMNS + 1];
    int best = 0;
    for (TextRow row : rows) {
      int count = Math.min(row.cells().size(), MAX_COLUMNS);
      frequency[count]++;
      best = frequency[count] > frequency[best] ? count : best;
    }
    return best;
  }
}
