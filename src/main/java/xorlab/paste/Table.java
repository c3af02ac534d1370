package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import xorlab.paste.text.Iterations;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/** Rows of numbers, as a number, a list, a matrix, or series by their columns. */
final class Table {
  /** Names that have the meanings of the columns of a table of truth. */
  static final String INPUTS = "x";

  static final String PREDICTIONS = "predictions";
  static final String TARGETS = "y";

  private final List<List<Token>> rows;
  private final Header header;
  private final Context context;
  private final int columns;
  private final int start;
  private final int end;

  /**
   * @param rows one or more, all with the same number of numbers
   */
  Table(List<List<Token>> rows, Header header, Context context) {
    this.rows = rows;
    this.header = header;
    this.context = context;
    this.columns = rows.get(0).size();
    List<Token> last = rows.get(rows.size() - 1);
    this.start = header.isPresent() ? header.start() : rows.get(0).get(0).start();
    this.end = last.get(last.size() - 1).end();
  }

  List<Draft> drafts() {
    boolean counted = rows.size() > 1 && columns > 1 && increases() && hasDecimals();
    List<String> names = header.columns(columns, counted);
    if (names.isEmpty() && columns > 2 && increases()) {
      List<String> others = header.columns(columns - 1, counted);
      if (!others.isEmpty()) {
        return withoutFirst(others);
      }
    }
    if (!names.isEmpty()) {
      boolean index = Iterations.isColumn(names.get(0)) ? increases() : counted;
      return index ? series(names, indices()) : series(names, new int[0]);
    }
    if (counted) {
      String label = columns == 2 ? header.label() : "";
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        labels.add(i == 0 ? "" : label);
      }
      return series(labels, indices());
    }
    return isTruthTable() ? truthTable() : List.of(whole());
  }

  /** The rows that pandas prints have their number in front, which has no name. */
  private List<Draft> withoutFirst(List<String> names) {
    List<List<Token>> others = new ArrayList<>();
    for (List<Token> row : rows) {
      others.add(row.subList(1, row.size()));
    }
    return new Table(others, header, context).drafts();
  }

  /** Whether all are 0 or 1, or -1 for 0. */
  static boolean isTruth(List<Token> numbers) {
    for (Token number : numbers) {
      double value = number.numeral().value();
      if (value != 0 && Math.abs(value) != 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether each row is two inputs and a number that is not whole, the prediction. */
  private boolean isTruthTable() {
    boolean decimals = false;
    for (List<Token> row : rows) {
      if (row.size() != 3 || !isTruth(row.subList(0, 2))) {
        return false;
      }
      decimals |= !row.get(2).numeral().isInteger();
    }
    return decimals && rows.size() == 4;
  }

  private List<Draft> truthTable() {
    List<Token> inputs = new ArrayList<>();
    List<Token> predictions = new ArrayList<>();
    for (List<Token> row : rows) {
      inputs.addAll(row.subList(0, 2));
      predictions.add(row.get(2));
    }
    int first = inputs.get(0).start();
    int from = predictions.get(0).start();
    Values x = Values.matrix(inputs, rows.size(), false, first, end);
    Values y = Values.list(predictions, false, from, end);
    return List.of(
        Draft.of("", context, x, first).meaning(INPUTS),
        Draft.of("", context, y, from).meaning(PREDICTIONS));
  }

  private Draft whole() {
    List<Token> all = new ArrayList<>();
    for (List<Token> row : rows) {
      all.addAll(row);
    }
    int first = all.get(0).start();
    Values values =
        columns == 1 || rows.size() == 1
            ? Values.bare(all)
            : Values.matrix(all, rows.size(), false, first, end);
    return Draft.of(header.label(), context, values, header.label().isEmpty() ? first : start);
  }

  private List<Draft> series(List<String> names, int[] indices) {
    List<Draft> drafts = new ArrayList<>();
    for (int column = indices.length > 0 ? 1 : 0; column < columns; column++) {
      List<Token> numbers = new ArrayList<>();
      for (List<Token> row : rows) {
        numbers.add(row.get(column));
      }
      drafts.add(Draft.series(names.get(column), context, numbers, indices, start, end));
    }
    return drafts;
  }

  private int[] indices() {
    int[] indices = new int[rows.size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = SeriesGroup.whole(rows.get(i).get(0));
    }
    return indices;
  }

  /** Whether the first column counts: whole numbers, each greater than the one before. */
  private boolean increases() {
    int last = -1;
    for (List<Token> row : rows) {
      Token first = row.get(0);
      if (!first.numeral().isInteger() || SeriesGroup.whole(first) <= last) {
        return false;
      }
      last = SeriesGroup.whole(first);
    }
    return true;
  }

  /** Whether another column holds a number that is not whole. */
  private boolean hasDecimals() {
    for (List<Token> row : rows) {
      for (Token token : row) {
        if (!token.numeral().isInteger()) {
          return true;
        }
      }
    }
    return false;
  }
}
