package xorlab.page.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.browser.Keyboard;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.ledger.Cell;
import xorlab.ledger.Ledger;
import xorlab.ledger.LedgerMatrix;
import xorlab.ledger.OperandStyle;
import xorlab.ledger.Symbol;
import xorlab.page.figures.TracedNumber;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.LedgerWords;

/**
 * Every number of one iteration. Selecting a cell with the pointer or the arrow keys highlights the
 * cells from which it is computed and shows its arithmetic. Buttons step through the matrices one
 * at a time.
 */
final class LedgerView {
  private final HTMLElement meaning;
  private final HTMLElement arithmetic;
  private final HTMLElement matrices;
  private final HTMLElement position;
  private final HTMLSelectElement points;
  private final Runnable changed;
  private final Runnable visible;

  private final List<LedgerMatrixTable> tables = new ArrayList<>();
  private Optional<Experiment> builtFor = Optional.empty();
  private Optional<IterationState> shown = Optional.empty();
  private Ledger ledger = Ledger.of(Experiment.defaults());
  private int batchSize;
  private Optional<Cell> focus = Optional.empty();
  private int step;

  /**
   * @param changed runs when the reader has selected another cell or point
   * @param visible runs when a table comes into view or leaves it
   */
  LedgerView(HTMLElement panel, Runnable changed, Runnable visible) {
    this.changed = changed;
    this.visible = visible;
    meaning = panel.querySelector(".meaning");
    arithmetic = panel.querySelector(".arithmetic");
    matrices = panel.querySelector(".quantities");
    position = panel.querySelector(".walk-position");
    points = (HTMLSelectElement) panel.querySelector(".points");
    points.addEventListener("change", (Event event) -> choosePoint());
    HTMLElement previous = panel.querySelector(".previous");
    HTMLElement next = panel.querySelector(".next");
    Dom.onClick(previous, () -> goToStep(step - 1));
    Dom.onClick(next, () -> goToStep(step + 1));
    for (HTMLElement control : List.of(previous, next, points)) {
      control.removeAttribute("disabled"); // there is nothing to walk through before
    }
  }

  /**
   * Shows a state: the tables in view at once, the others for some time, in their order.
   *
   * @param milliseconds the time for those that are out of view
   * @return whether some are still to be updated
   */
  boolean show(Experiment experiment, IterationState state, double milliseconds) {
    batchSize = state.batch().size();
    boolean sameRun = builtFor.isPresent() && builtFor.get().sameRun(experiment);
    if (!sameRun || !ledger.fits(state)) {
      rebuildPoints(experiment, state);
      builtFor = Optional.of(experiment);
      rebuild();
    }
    if (shown.isEmpty() || shown.get() != state) {
      shown = Optional.of(state);
      ledger.update(state);
      focus.ifPresent(cell -> Dom.setText(arithmetic, text(cell)));
    }
    double end = Performance.now() + milliseconds;
    boolean more = false;
    for (LedgerMatrixTable table : tables) {
      if (table.isInView() || Performance.now() < end) {
        table.show();
      } else {
        more = true;
      }
    }
    Dom.setAttribute(matrices, "aria-busy", more, "true");
    return more;
  }

  /** The data point of the selected cell, or the one that is shown alone; empty if neither. */
  OptionalInt point() {
    int alone = points.getSelectedIndex() - 1;
    if (alone >= 0) {
      return OptionalInt.of(alone);
    }
    return focus.isPresent() ? focus.get().point() : OptionalInt.empty();
  }

  /** A mistake may mix the points, so that none has numbers of its own. */
  private void rebuildPoints(Experiment experiment, IterationState state) {
    points.clear();
    Dom.add(points, "option", LedgerWords.ALL_POINTS);
    int alone = experiment.get(Setting.MISTAKE).isEmpty() ? state.data().points() : 0;
    for (int n = 0; n < alone; n++) {
      Dom.add(points, "option", LedgerWords.pointAlone(n));
    }
  }

  private void choosePoint() {
    rebuild();
    changed.run();
  }

  private void rebuild() {
    Experiment experiment = builtFor.orElseThrow();
    int chosen = points.getSelectedIndex();
    ledger =
        chosen <= 0 ? Ledger.of(experiment, batchSize) : Ledger.ofPoint(chosen - 1, experiment);
    shown = Optional.empty();
    matrices.clear();
    tables.clear();
    focus = Optional.empty();
    Dom.setText(arithmetic, LedgerWords.HINT);
    Optional<Symbol.Phase> phase = Optional.empty();
    HTMLElement group = matrices;
    for (LedgerMatrix matrix : ledger.matrices()) {
      if (phase.isEmpty() || phase.get() != matrix.symbol().phase()) {
        phase = Optional.of(matrix.symbol().phase());
        Dom.add(matrices, "h3", title(matrix.symbol().phase()));
        group = Dom.add(matrices, "div");
        group.setClassName("phase");
      }
      tables.add(table(group, matrix));
    }
    setTabStop(tables.get(0).cell(0, 0));
    goToStep(0, false);
  }

  private LedgerMatrixTable table(HTMLElement group, LedgerMatrix matrix) {
    LedgerMatrixTable table = new LedgerMatrixTable(group, matrix, visible);
    HTMLElement card = table.card();
    card.addEventListener("mouseover", (Event event) -> select(table, event));
    card.addEventListener("focusin", (Event event) -> select(table, event));
    card.addEventListener("click", (Event event) -> goToStep(tables.indexOf(table), false));
    card.addEventListener("keydown", (KeyboardEvent event) -> move(table, event));
    return table;
  }

  private static String title(Symbol.Phase phase) {
    return switch (phase) {
      case FORWARD -> LedgerWords.FORWARD;
      case BACKWARD -> LedgerWords.BACKWARD;
      case UPDATE -> LedgerWords.UPDATE;
    };
  }

  private void select(LedgerMatrixTable table, Event event) {
    HTMLElement target = (HTMLElement) event.getTarget();
    if (target.hasAttribute("tabindex")) {
      select(table.cellAt(target));
    }
  }

  /** Selects a cell, and highlights its sources and dependents. */
  private void select(Cell cell) {
    focus = Optional.of(cell);
    NodeList<? extends HTMLElement> highlighted =
        matrices.querySelectorAll(".attended, .source, .user");
    for (int i = 0; i < highlighted.getLength(); i++) {
      highlighted.item(i).setClassName("");
    }
    highlight(cell, "attended");
    for (Cell source : cell.sources()) {
      highlight(source, "source");
    }
    for (Cell dependent : ledger.dependents(cell)) {
      highlight(dependent, "user");
    }
    Dom.setText(arithmetic, text(cell));
    changed.run();
  }

  /** Selects a number, if it is among those shown. */
  void trace(TracedNumber number) {
    for (LedgerMatrixTable table : tables) {
      LedgerMatrix matrix = table.matrix();
      boolean isLayer =
          matrix.layer() == number.layer()
              || number.layer() == TracedNumber.OUTPUT && matrix.values().columns() == 1;
      boolean isMatrix = matrix.symbol() == number.symbol() && isLayer;
      if (isMatrix && table.has(number.row(), number.column())) {
        goToStep(tables.indexOf(table), false);
        select(matrix.cell(number.row(), number.column()));
      }
    }
  }

  private void highlight(Cell cell, String name) {
    for (LedgerMatrixTable table : tables) {
      if (table.matrix() == cell.matrix() && table.has(cell.row(), cell.column())) {
        table.cell(cell.row(), cell.column()).setClassName(name);
      }
    }
  }

  private static String text(Cell cell) {
    return cell.equation(OperandStyle.NAMES) + "\n" + cell.equation(OperandStyle.FULL);
  }

  /** Moves the focus from cell to cell, and at the edge of a matrix to the next matrix. */
  private void move(LedgerMatrixTable table, KeyboardEvent event) {
    HTMLElement target = (HTMLElement) event.getTarget();
    if (!target.hasAttribute("tabindex")) {
      return;
    }
    Cell cell = table.cellAt(target);
    int row = cell.row();
    int column = cell.column();
    switch (Keyboard.key(event)) {
      case "ArrowRight" -> column++;
      case "ArrowLeft" -> column--;
      case "ArrowDown" -> row++;
      case "ArrowUp" -> row--;
      default -> {
        return;
      }
    }
    event.preventDefault();
    if (table.has(row, column)) {
      focus(table, row, column);
      return;
    }
    boolean forward = row > cell.row() || column > cell.column();
    int next = tables.indexOf(table) + (forward ? 1 : -1);
    if (next >= 0 && next < tables.size()) {
      goToStep(next, false);
      focus(tables.get(next), 0, 0);
    }
  }

  private void focus(LedgerMatrixTable table, int row, int column) {
    HTMLElement cell = table.cell(row, column);
    setTabStop(cell);
    cell.focus();
    select(table.matrix().cell(row, column));
  }

  private void setTabStop(HTMLElement cell) {
    NodeList<? extends HTMLElement> tabStops = matrices.querySelectorAll("[tabindex='0']");
    for (int i = 0; i < tabStops.getLength(); i++) {
      tabStops.item(i).setAttribute("tabindex", "-1");
    }
    cell.setAttribute("tabindex", "0");
  }

  private void goToStep(int to) {
    goToStep(Math.max(0, Math.min(to, tables.size() - 1)), true);
  }

  private void goToStep(int to, boolean show) {
    tables.get(Math.min(step, tables.size() - 1)).card().removeAttribute("aria-current");
    step = to;
    HTMLElement card = tables.get(step).card();
    LedgerMatrix matrix = tables.get(step).matrix();
    card.setAttribute("aria-current", "step");
    Dom.setText(position, LedgerWords.position(step + 1, tables.size()));
    Dom.setText(meaning, matrix.name() + ": " + matrix.meaning());
    if (show) {
      select(matrix.cell(0, 0));
    }
  }
}
