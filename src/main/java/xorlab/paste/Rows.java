package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import xorlab.paste.text.Token;

/** Lines of numbers and nothing else, collected to a matrix, a list, or columns of a table. */
final class Rows {
  private final List<List<Token>> rows = new ArrayList<>();

  /** The columns so far of a matrix that was printed a few columns at a time. */
  private final List<List<Token>> wide = new ArrayList<>();

  private boolean inColumns;
  private int factor;
  private boolean running;

  /** How many numbers there are since the last table. */
  private int count;

  boolean isEmpty() {
    return rows.isEmpty() && wide.isEmpty();
  }

  boolean isInColumns() {
    return inColumns;
  }

  /** Whether a row of so many numbers continues those before. */
  boolean fits(int count) {
    return rows.isEmpty() || running || rows.get(0).size() == count;
  }

  void setFactor(int powerOfTen) {
    factor = powerOfTen;
  }

  void add(List<Token> numbers) {
    List<Token> scaled = new ArrayList<>(numbers.size());
    for (Token token : numbers) {
      scaled.add(
          factor == 0
              ? token
              : new Token(token.kind(), token.start(), token.end(), token.numeral().times(factor)));
    }
    rows.add(scaled);
    count += scaled.size();
  }

  /**
   * Whether a line of R with the index of its first number continues a list.
   *
   * @param index counted from one
   */
  boolean runsTo(int index) {
    return index == count + 1 && (rows.isEmpty() || running);
  }

  void run() {
    running = true;
  }

  /** Whether the last columns have as many rows as those before. */
  boolean joins() {
    return wide.isEmpty() || rows.isEmpty() || wide.size() == rows.size();
  }

  /** Some other columns of the same matrix follow. */
  void startColumns() {
    inColumns = true;
    joinColumns();
  }

  private void joinColumns() {
    if (wide.isEmpty()) {
      wide.addAll(rows);
      rows.clear();
    } else if (wide.size() == rows.size()) {
      for (int i = 0; i < rows.size(); i++) {
        wide.get(i).addAll(rows.get(i));
      }
      rows.clear();
    }
  }

  /**
   * The rows of a table, which are then forgotten. A running list is one row. Columns that do not
   * fit those before stay for another table.
   */
  List<List<Token>> take() {
    joinColumns();
    List<List<Token>> all = new ArrayList<>(wide);
    if (running) {
      List<Token> one = new ArrayList<>();
      for (List<Token> row : all) {
        one.addAll(row);
      }
      all = one.isEmpty() ? all : List.of(one);
    }
    wide.clear();
    inColumns = false;
    running = false;
    count = 0;
    factor = all.isEmpty() ? factor : 0;
    return all;
  }
}
