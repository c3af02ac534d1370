package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads brackets that hold numbers only: lists, matrices, and tuples of them. It does not recur, so
 * that a text may nest brackets as deep as it likes.
 */
final class ArrayReader {
  private final String text;
  private final List<Token> tokens;
  private final int[] matches;
  private final boolean[] dropped;

  private final List<Values> arrays = new ArrayList<>();

  /** The rows so far of the matrix that is being read, which all have the same outer bracket. */
  private final List<List<Token>> rows = new ArrayList<>();

  /** For each bracket that was looked at whether it holds rows: 1, or -1 if it does not. */
  private final byte[] rowsWithin;

  private int outer = -1;
  private boolean cut;
  private int rowsStart;
  private int rowsEnd;

  ArrayReader(String text, List<Token> tokens, int[] matches, boolean[] dropped) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
    this.dropped = dropped;
    this.rowsWithin = new byte[tokens.size()];
  }

  /**
   * The arrays within an opening bracket and the one that closes it. Three dots end them: what
   * follows has no place.
   */
  List<Values> read(int open) {
    arrays.clear();
    cut = false;
    int close = matches[open];
    List<Integer> stack = new ArrayList<>();
    for (int i = open; i <= close; i++) {
      Token token = tokens.get(i);
      if (dropped[i]) {
        continue;
      }
      if (cut || token.kind() == Token.Kind.DOTS) {
        break;
      }
      if (matches[i] > i) {
        int leafEnd = leafEnd(i);
        if (leafEnd > i) {
          leaf(i, leafEnd, stack.isEmpty() ? -1 : stack.get(stack.size() - 1));
          i = leafEnd;
        } else {
          stack.add(i);
        }
      } else if (matches[i] >= 0) {
        stack.remove(stack.size() - 1);
        finishRows();
      } else if (token.isNumber()) {
        finishRows();
        arrays.add(Values.scalar(token));
      }
    }
    finishRows();
    return List.copyOf(arrays);
  }

  /** Where the bracket closes if it holds no other bracket, else the place of that one. */
  private int leafEnd(int open) {
    for (int i = open + 1; i < matches[open]; i++) {
      if (matches[i] >= 0 && !dropped[i]) {
        return -1;
      }
    }
    return matches[open];
  }

  /** Whether all brackets in a bracket hold as many numbers and no other brackets. */
  private boolean holdsRows(int parent) {
    if (rowsWithin[parent] == 0) {
      rowsWithin[parent] = (byte) (isEven(parent) ? 1 : -1);
    }
    return rowsWithin[parent] > 0;
  }

  private boolean isEven(int parent) {
    int columns = -1;
    for (int i = parent + 1; i < matches[parent]; i++) {
      if (tokens.get(i).kind() == Token.Kind.DOTS) {
        return true;
      }
      if (matches[i] > i && !dropped[i]) {
        int count = numbers(i);
        if (count < 0 || columns >= 0 && columns != count) {
          return false;
        }
        columns = count;
        i = matches[i];
      }
    }
    return true;
  }

  /** How many numbers a bracket holds before dots, or -1 if it holds another bracket. */
  private int numbers(int open) {
    int count = 0;
    for (int i = open + 1; i < matches[open]; i++) {
      if (matches[i] >= 0 && !dropped[i]) {
        return -1;
      }
      count += tokens.get(i).isNumber() && !dropped[i] ? 1 : 0;
    }
    return count;
  }

  /** Reads the numbers of a bracket without others; semicolons part the rows of a matrix. */
  private void leaf(int open, int close, int parent) {
    List<Token> numbers = new ArrayList<>();
    List<List<Token>> parts = new ArrayList<>();
    boolean comma = false;
    for (int i = open + 1; i < close && !cut; i++) {
      Token token = tokens.get(i);
      cut = token.kind() == Token.Kind.DOTS;
      comma |= token.is(',', text);
      if (dropped[i]) {
        continue;
      }
      if (token.isNumber()) {
        numbers.add(token);
      } else if (token.is(';', text) && !numbers.isEmpty()) {
        parts.add(numbers);
        numbers = new ArrayList<>();
      }
    }
    if (!numbers.isEmpty()) {
      parts.add(numbers);
    }
    int start = tokens.get(open).start();
    int end = tokens.get(close).end();
    boolean round = tokens.get(open).is('(', text);
    if (parts.size() > 1 && isEven(parts)) {
      finishRows();
      rows.addAll(parts);
      rowsStart = start;
      rowsEnd = end;
      outer = open;
      finishRows();
    } else if (!parts.isEmpty()) {
      List<Token> row = new ArrayList<>();
      for (List<Token> part : parts) {
        row.addAll(part);
      }
      boolean fraction = row.get(0).numeral().form() == Numeral.Form.FRACTION;
      if (row.size() == 1 && !comma && (round || fraction)) {
        finishRows();
        arrays.add(Values.scalar(row.get(0)));
      } else {
        boolean matrix =
            parent >= 0 && (round || !tokens.get(parent).is('(', text)) && holdsRows(parent);
        row(
            row,
            matrix ? parent : -1,
            parent >= 0 && matrix ? tokens.get(parent).start() : start,
            end);
      }
    }
  }

  private static boolean isEven(List<List<Token>> parts) {
    for (List<Token> part : parts) {
      if (part.size() != parts.get(0).size()) {
        return false;
      }
    }
    return true;
  }

  private void row(List<Token> row, int parent, int start, int end) {
    if (!rows.isEmpty() && (parent != outer || parent < 0 || rows.get(0).size() != row.size())) {
      finishRows();
    }
    if (rows.isEmpty()) {
      rowsStart = start;
      outer = parent;
    }
    rows.add(row);
    rowsEnd = end;
    if (parent >= 0 && matches[parent] >= 0) {
      rowsEnd = tokens.get(matches[parent]).end();
    }
  }

  private void finishRows() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.get(0).size();
    if (outer < 0) {
      for (List<Token> row : rows) {
        arrays.add(Values.list(row, true, rowsStart, rowsEnd));
      }
    } else {
      List<Token> all = new ArrayList<>();
      for (List<Token> row : rows) {
        all.addAll(row);
      }
      arrays.add(Values.matrix(all, rows.size(), true, rowsStart, rowsEnd));
    }
    rows.clear();
    outer = -1;
  }
}
