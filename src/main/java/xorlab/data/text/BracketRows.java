package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.DelimitedText;

/** Gathers the rows of brackets, and joins those of X with the labels of y. */
final class BracketRows {
  /** Rows in the same bracket. */
  private record Group(Bracket holder, List<TextRow> rows) {}

  private final List<Group> groups = new ArrayList<>();
  private List<String> names = List.of();

  /** Adds the cells of a bracket as a row of the bracket around it. */
  void add(Bracket holder, Bracket row, int line) {
    if (groups.isEmpty() || groups.get(groups.size() - 1).holder != holder) {
      groups.add(new Group(holder, new ArrayList<>()));
    }
    groups.get(groups.size() - 1).rows.add(new TextRow(line, cells(row)));
  }

  /** The cells in the order of the first braces, whose names become those of the columns. */
  private List<String> cells(Bracket row) {
    boolean isNamed = !row.names().isEmpty() && row.names().size() == row.cells().size();
    if (isNamed && names.isEmpty()) {
      names = List.copyOf(row.names());
    }
    if (!isNamed) {
      return List.copyOf(row.cells());
    }
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      int i = DelimitedText.lastIndexOf(name, row.names());
      cells.add(i < 0 ? "" : row.cells().get(i));
    }
    return cells;
  }

  TextTable table(List<String> leftOut) {
    List<TextRow> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<TextRow> rows = groups.get(i).rows;
      List<String> labels = i + 1 < groups.size() ? values(groups.get(i + 1).rows) : List.of();
      if (isPairs(rows) && labels.size() == rows.size()) {
        join(rows, labels, all);
        i++;
      } else {
        all.addAll(rows);
      }
    }
    return new TextTable(names, all, leftOut);
  }

  private static boolean isPairs(List<TextRow> rows) {
    for (TextRow row : rows) {
      if (row.cells().size() != 2) {
        return false;
      }
    }
    return true;
  }

  /** The values of a list or of a column; none if it is neither. */
  private static List<String> values(List<TextRow> rows) {
    List<String> values = new ArrayList<>();
    for (TextRow row : rows) {
      if (rows.size() > 1 && row.cells().size() != 1) {
        return List.of();
      }
      values.addAll(row.cells());
    }
    return values;
  }

  private static void join(List<TextRow> pairs, List<String> labels, List<TextRow> into) {
    for (int i = 0; i < labels.size(); i++) {
      TextRow pair = pairs.get(i);
      into.add(new TextRow(pair.line(), List.of(pair.cell(0), pair.cell(1), labels.get(i))));
    }
  }
}
