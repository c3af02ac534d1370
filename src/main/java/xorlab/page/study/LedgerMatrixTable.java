package xorlab.page.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MathElements;
import xorlab.ledger.Cell;
import xorlab.ledger.CompactNumber;
import xorlab.ledger.LedgerMatrix;
import xorlab.numeric.Matrix;
import xorlab.page.ui.Dom;

/** One matrix of the ledger as a table, with its name, its shape and its formula. */
final class LedgerMatrixTable {
  /** The number of rows and columns shown; a matrix may have 4,096 entries. */
  private static final int MAX_SHOWN = 8;

  private final LedgerMatrix matrix;
  private final HTMLElement card;
  private final int rows;
  private final int columns;
  private final HTMLElement[] cells;
  private final HTMLElement[] numbers;
  private final double[] shown;
  private final List<HTMLElement> titles = new ArrayList<>();

  LedgerMatrixTable(HTMLElement parent, LedgerMatrix quantity) {
    this.matrix = quantity;
    Matrix matrix = quantity.values();
    rows = Math.min(MAX_SHOWN, matrix.rows());
    columns = Math.min(MAX_SHOWN, matrix.columns());
    cells = new HTMLElement[rows * columns];
    numbers = new HTMLElement[rows * columns];
    shown = new double[rows * columns];
    Arrays.fill(shown, Double.NaN);
    card = Dom.add(parent, "div");
    card.setClassName("quantity");
    HTMLElement formula = Dom.add(card, "div");
    formula.setClassName("formula");
    MathElements.append(formula, quantity.formulaMathML());
    HTMLElement shape = Dom.add(card, "p", shape(matrix));
    shape.setClassName("shape");
    rebuild(Dom.add(card, "table"));
  }

  LedgerMatrix matrix() {
    return matrix;
  }

  HTMLElement card() {
    return card;
  }

  boolean has(int row, int column) {
    return row >= 0 && row < rows && column >= 0 && column < columns;
  }

  HTMLElement cell(int row, int column) {
    return cells[row * columns + column];
  }

  /** The cell of the ledger that a table cell shows. */
  Cell cellAt(HTMLElement element) {
    for (int k = 0; k < cells.length; k++) {
      if (cells[k] == element) {
        return matrix.cell(k / columns, k % columns);
      }
    }
    throw new IllegalArgumentException("That cell is in another table than " + matrix.name());
  }

  /** Updates the cells whose values have changed. */
  void show() {
    for (int i = 0; i < titles.size(); i++) {
      Dom.setText(titles.get(i), matrix.rowTitle(i)); // the batch may have other points
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int k = i * columns + j;
        double value = matrix.values().get(i, j);
        if (value != shown[k]) {
          shown[k] = value;
          numbers[k].setTextContent(CompactNumber.text(value).replace('-', '−'));
        }
      }
    }
  }

  private String shape(Matrix matrix) {
    boolean whole = rows == matrix.rows() && columns == matrix.columns();
    String part = whole ? "" : ", of which " + rows + "×" + columns + " are shown";
    return matrix.shape().replace('x', '×') + part;
  }

  private void rebuild(HTMLElement table) {
    HTMLElement caption = Dom.add(table, "caption", matrix.name() + ": " + matrix.meaning());
    caption.setClassName("unseen");
    boolean rowTitles = !matrix.rowTitle(0).isEmpty();
    if (!matrix.columnTitle(0).isEmpty()) {
      rebuildTitles(Dom.add(Dom.add(table, "thead"), "tr"), rowTitles);
    }
    HTMLElement body = Dom.add(table, "tbody");
    for (int i = 0; i < rows; i++) {
      HTMLElement row = Dom.add(body, "tr");
      if (rowTitles) {
        HTMLElement title = Dom.add(row, "th", matrix.rowTitle(i));
        title.setAttribute("scope", "row");
        titles.add(title);
      }
      for (int j = 0; j < columns; j++) {
        HTMLElement cell = Dom.add(row, "td");
        cell.setAttribute("tabindex", "-1");
        cells[i * columns + j] = cell;
        numbers[i * columns + j] = Dom.add(cell, "span");
        numbers[i * columns + j].setClassName("live");
      }
    }
  }

  private void rebuildTitles(HTMLElement row, boolean rowTitles) {
    if (rowTitles) {
      Dom.add(row, "td").setClassName("corner");
    }
    for (int j = 0; j < columns; j++) {
      Dom.add(row, "th", matrix.columnTitle(j)).setAttribute("scope", "col");
    }
  }
}
