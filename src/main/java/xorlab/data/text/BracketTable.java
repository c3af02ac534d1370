package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;
import xorlab.words.PasteWords;
import xorlab.words.TableWords;

/**
 * A table in brackets: JSON, and what NumPy, Python and MATLAB print. The innermost brackets are
 * the rows, with commas or blanks between their cells, or semicolons between rows; in braces a cell
 * follows its name. What stands outside of rows is passed over, and so are calls such as {@code
 * array(...)} and {@code np.float64(...)} around what they hold. It does not recur, so that a text
 * may nest as deep as it likes.
 */
final class BracketTable {
  private static final String OPENING = "[({";
  private static final String CLOSING = "])}";
  private static final String DOTS = "...";

  private final String text;
  private final List<Bracket> open = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final BracketRows rows = new BracketRows();
  private final List<String> leftOut = new ArrayList<>();
  private int line = 1;

  private BracketTable(String text) {
    this.text = text;
    open.add(new Bracket(line)); // around all
  }

  /** Whether there is a bracket in a text. */
  static boolean hasBracket(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static TextTable read(String text) {
    return new BracketTable(text).read();
  }

  private TextTable read() {
    int i = 0;
    while (i < text.length()) {
      i = next(i);
    }
    for (Bracket bracket : open.subList(1, open.size())) {
      if (!bracket.isCall()) {
        leftOut.add(TableWords.openBracket(bracket.line()));
        break;
      }
    }
    return rows.table(leftOut);
  }

  /** Reads what begins at a place, and returns where it ends. */
  private int next(int i) {
    char c = text.charAt(i);
    if (c == '"' || c == '\'') {
      return quoted(i);
    }
    if (OPENING.indexOf(c) >= 0) {
      open(c);
    } else if (CLOSING.indexOf(c) >= 0) {
      close();
    } else if (c == ':') {
      name();
    } else if (c == ';') {
      endCell();
      open.get(open.size() - 1).setMatrix();
      endRow();
    } else if (c == ',' || c <= ' ') {
      endCell();
    } else {
      cell.append(c);
    }
    boolean isLineEnd = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
    line += isLineEnd ? 1 : 0;
    return i + 1;
  }

  /** Reads a cell in quotation marks, in which a backslash precedes what stands for itself. */
  private int quoted(int start) {
    cell.setLength(0); // the b of b'...'
    char mark = text.charAt(start);
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != mark && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' && i + 1 < text.length() ? 1 : 0;
      cell.append(text.charAt(i));
      i++;
    }
    collector().cells().add(cell.toString().trim());
    cell.setLength(0);
    return i < text.length() && text.charAt(i) == mark ? i + 1 : i;
  }

  private void open(char bracket) {
    if (bracket == '(' && cell.length() > 0) {
      cell.setLength(0); // the name of what is called
      open.add(new Bracket(collector(), line));
    } else {
      endCell();
      collector().setHolder();
      open.add(new Bracket(line));
    }
  }

  private void close() {
    endCell();
    if (open.size() > 1) {
      endRow();
      open.remove(open.size() - 1);
    }
  }

  /** What collects the cells here. */
  private Bracket collector() {
    return open.get(open.size() - 1).collector();
  }

  /** A colon: the last cell was a name. */
  private void name() {
    endCell();
    List<String> cells = collector().cells();
    if (!cells.isEmpty()) {
      collector().names().add(cells.remove(cells.size() - 1));
    }
  }

  private void endCell() {
    if (cell.length() > 0) {
      String word = cell.toString();
      cell.setLength(0);
      if (word.equals(DOTS)) {
        leftOut.add(TableWords.ofLine(line, PasteWords.DOTS));
      } else {
        collector().cells().add(word);
      }
    }
  }

  /** Ends the row of the bracket in which this stands, unless it holds others or wraps cells. */
  private void endRow() {
    Bracket bracket = open.get(open.size() - 1);
    if (open.size() == 1 || bracket.isCall()) {
      return;
    }
    if (!bracket.isHolder() && !bracket.cells().isEmpty()) {
      if (bracket.isMatrix()) {
        rows.add(bracket, bracket, line);
      } else {
        rows.add(open.get(open.size() - 2).collector(), bracket, bracket.line());
      }
    }
    bracket.clear();
  }
}
