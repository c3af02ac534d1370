package xorlab.page.graph;

import java.util.Arrays;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.MathElements;
import xorlab.ledger.Cell;
import xorlab.ledger.CompactNumber;
import xorlab.ledger.LedgerMatrix;
import xorlab.numeric.Matrix;
import xorlab.page.ui.Dom;
import xorlab.page.ui.VisibilityObserver;
import xorlab.words.LedgerWords;

/**
 * One matrix of the ledger as a table, with its name, its shape and its formula. Its card is empty
 * until it is first shown, as a network of many layers has thousands of cells.
 */
final class LedgerMatrixTable {
  /** The number of rows and columns shown; a matrix may have 4,096 entries. */
  private static final int MAX_SHOWN = 8;

  private final LedgerMatrix matrix;
  private final HTMLElement card;
  private final int rows;
  private final int columns;
  private final JSArray<HTMLElement> cells = new JSArray<>();
  private final JSArray<HTMLElement> numbers = new JSArray<>();
  private final double[] shown;
  private final JSArray<HTMLElement> titles = new JSArray<>();
  private final VisibilityObserver visibility;
  private boolean isBuilt;

  /**
   * @param visible runs when the table comes into view or leaves it
   */
  LedgerMatrixTable(HTMLElement parent, LedgerMatrix quantity, Runnable visible) {
    this.matrix = quantity;
    Matrix matrix = quantity.values();
    rows = Math.min(MAX_SHOWN, matrix.rows());
    columns = Math.min(MAX_SHOWN, matrix.columns());
    shown = new double[rows * columns];
    Arrays.fill(shown, Double.NaN);
    card = Dom.add(parent, "div");
    card.setClassName("quantity");
    visibility = new VisibilityObserver(card, visible, visible);
  }

  private void build() {
    isBuilt = true;
    HTMLElement formula = Dom.add(card, "div");
    formula.setClassName("formula");
    MathElements.append(formula, matrix.formulaMathML());
    if (!matrix.note().isEmpty()) {
      Dom.add(card, "p", matrix.note()).setClassName("error");
    }
    HTMLElement shape = Dom.add(card, "p", shape(matrix.values()));
    shape.setClassName("shape");
    build(Dom.add(card, "table"));
  }

  boolean isInView() {
    return visibility.isKnownInView();
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
    show();
    return cells.get(row * columns + column);
  }

  /** The cell of the ledger that a table cell shows. */
  Cell cellAt(HTMLElement element) {
    for (int k = 0; k < cells.getLength(); k++) {
      HTMLElement cell = cells.get(k);
      if (cell == element) {
        return matrix.cell(k / columns, k % columns);
      }
    }
    throw new IllegalArgumentException("That cell is in another table than " + matrix.name());
  }

  /** Updates the cells whose values have changed. */
  void show() {
    if (!isBuilt) {
      build();
    }
    for (int i = 0; i < titles.getLength(); i++) {
      Dom.setText(titles.get(i), matrix.rowTitle(i)); // the batch may have other points
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int k = i * columns + j;
        double value = matrix.values().get(i, j);
        if (value != shown[k]) {
          shown[k] = value;
          numbers.get(k).setTextContent(CompactNumber.text(value).replace('-', '−'));
        }
      }
    }
  }

  private String shape(Matrix matrix) {
    boolean whole = rows == matrix.rows() && columns == matrix.columns();
    String shape = matrix.shape().replace('x', '×');
    return whole ? shape : LedgerWords.partShown(shape, rows + "×" + columns);
  }

  private void build(HTMLElement table) {
    HTMLElement caption = Dom.add(table, "caption", matrix.name() + ": " + matrix.meaning());
    caption.setClassName("unseen");
    boolean rowTitles = !matrix.rowTitle(0).isEmpty();
    if (!matrix.columnTitle(0).isEmpty()) {
      buildTitles(Dom.add(Dom.add(table, "thead"), "tr"), rowTitles);
    }
    HTMLElement body = Dom.add(table, "tbody");
    for (int i = 0; i < rows; i++) {
      HTMLElement row = Dom.add(body, "tr");
      if (rowTitles) {
        HTMLElement title = Dom.add(row, "th", matrix.rowTitle(i));
        title.setAttribute("scope", "row");
        titles.push(title);
      }
      for (int j = 0; j < columns; j++) {
        HTMLElement cell = Dom.add(row, "td");
        cell.setAttribute("tabindex", "-1");
        cells.push(cell);
        HTMLElement number = Dom.add(cell, "span");
        number.setClassName("live");
        numbers.push(number);
      }
    }
  }

  private void buildTitles(HTMLElement row, boolean rowTitles) {
    if (rowTitles) {
      Dom.add(row, "td").setClassName("corner");
    }
    for (int j = 0; j < columns; j++) {
      Dom.add(row, "th", matrix.columnTitle(j)).setAttribute("scope", "col");
    }
  }
}
