package xorlab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.ledger.Cell;
import xorlab.ledger.Ledger;
import xorlab.ledger.Quantity;
import xorlab.ledger.Style;
import xorlab.ledger.Symbol;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/**
 * Every number of one iteration. Point at a cell, or go there with the arrow keys: the cells that
 * it comes from light up, and a line writes its own arithmetic out. A walk takes one quantity at a
 * time.
 */
final class LedgerView {
  private final HTMLElement meaning;
  private final HTMLElement arithmetic;
  private final HTMLElement quantities;
  private final HTMLElement position;
  private final HTMLSelectElement points;
  private final Runnable changed;

  private final List<QuantityTable> tables = new ArrayList<>();
  private final List<HTMLElement> lit = new ArrayList<>();
  private Optional<Experiment> laidFor = Optional.empty();
  private Ledger ledger = Ledger.of(Experiment.standard());
  private int batchSize;
  private Optional<Cell> focus = Optional.empty();
  private Optional<HTMLElement> tabStop = Optional.empty();
  private int step;

  /**
   * @param changed runs when the reader attends to something else
   */
  LedgerView(HTMLElement panel, Runnable changed) {
    this.changed = changed;
    meaning = panel.querySelector(".meaning");
    arithmetic = panel.querySelector(".arithmetic");
    quantities = panel.querySelector(".quantities");
    position = panel.querySelector(".walk-position");
    points = (HTMLSelectElement) panel.querySelector(".points");
    points.addEventListener("change", (Event event) -> choosePoint());
    Dom.onClick(panel.querySelector(".previous"), () -> walk(step - 1));
    Dom.onClick(panel.querySelector(".next"), () -> walk(step + 1));
  }

  void show(Experiment experiment, Moment moment) {
    batchSize = moment.batch().size();
    boolean sameRun = laidFor.isPresent() && laidFor.get().sameRun(experiment);
    if (!sameRun || !ledger.fits(moment)) {
      layPoints(moment);
      laidFor = Optional.of(experiment);
      lay();
    }
    ledger.show(moment);
    for (QuantityTable table : tables) {
      table.show();
    }
    focus.ifPresent(cell -> Dom.setText(arithmetic, text(cell)));
  }

  /** The data point whose row is attended to, or that is shown alone. */
  OptionalInt point() {
    int alone = points.getSelectedIndex() - 1;
    if (alone >= 0) {
      return OptionalInt.of(alone);
    }
    return focus.isPresent() ? focus.get().point() : OptionalInt.empty();
  }

  private void layPoints(Moment moment) {
    points.clear();
    Dom.add(points, "option", "all together");
    for (int n = 0; n < moment.data().points(); n++) {
      Dom.add(points, "option", "point " + n + " alone");
    }
  }

  private void choosePoint() {
    lay();
    changed.run();
  }

  private void lay() {
    Experiment experiment = laidFor.orElseThrow();
    int chosen = points.getSelectedIndex();
    ledger =
        chosen <= 0 ? Ledger.of(experiment, batchSize) : Ledger.ofPoint(chosen - 1, experiment);
    quantities.clear();
    tables.clear();
    lit.clear();
    focus = Optional.empty();
    tabStop = Optional.empty();
    Dom.setText(
        arithmetic, "Point at a number, or press Tab and the arrow keys, to see it computed.");
    Optional<Symbol.Phase> phase = Optional.empty();
    HTMLElement group = quantities;
    for (Quantity quantity : ledger.quantities()) {
      if (phase.isEmpty() || phase.get() != quantity.symbol().phase()) {
        phase = Optional.of(quantity.symbol().phase());
        Dom.add(quantities, "h3", title(quantity.symbol().phase()));
        group = Dom.add(quantities, "div");
        group.setClassName("phase");
      }
      tables.add(table(group, quantity));
    }
    setTabStop(tables.get(0).cell(0, 0));
    walk(0, false);
  }

  private QuantityTable table(HTMLElement group, Quantity quantity) {
    QuantityTable table = new QuantityTable(group, quantity);
    HTMLElement card = table.card();
    card.addEventListener("mouseover", (Event event) -> attend(table, event));
    card.addEventListener("focusin", (Event event) -> attend(table, event));
    card.addEventListener("click", (Event event) -> walk(tables.indexOf(table), false));
    card.addEventListener("keydown", (KeyboardEvent event) -> move(table, event));
    return table;
  }

  private static String title(Symbol.Phase phase) {
    return switch (phase) {
      case FORWARD -> "Forward";
      case BACKWARD -> "Backward";
      case UPDATE -> "Update";
    };
  }

  private void attend(QuantityTable table, Event event) {
    HTMLElement target = (HTMLElement) event.getTarget();
    if (target.hasAttribute("tabindex")) {
      attend(table.cellAt(target));
    }
  }

  /** Lights up where a cell's number comes from and where it goes. */
  private void attend(Cell cell) {
    focus = Optional.of(cell);
    for (HTMLElement element : lit) {
      element.setClassName("");
    }
    lit.clear();
    light(cell, "attended");
    for (Cell source : cell.sources()) {
      light(source, "source");
    }
    for (Cell user : ledger.users(cell)) {
      light(user, "user");
    }
    Dom.setText(arithmetic, text(cell));
    changed.run();
  }

  private void light(Cell cell, String name) {
    for (QuantityTable table : tables) {
      if (table.quantity() == cell.quantity() && table.has(cell.row(), cell.column())) {
        HTMLElement element = table.cell(cell.row(), cell.column());
        element.setClassName(name);
        lit.add(element);
      }
    }
  }

  private static String text(Cell cell) {
    return cell.line(Style.NAMES) + "\n" + cell.line(Style.FULL);
  }

  /** Arrow keys go from cell to cell, and at the edge of a matrix to the next one. */
  private void move(QuantityTable table, KeyboardEvent event) {
    HTMLElement target = (HTMLElement) event.getTarget();
    if (!target.hasAttribute("tabindex")) {
      return;
    }
    Cell cell = table.cellAt(target);
    int row = cell.row();
    int column = cell.column();
    switch (event.getKey()) {
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
    boolean onwards = row > cell.row() || column > cell.column();
    int next = tables.indexOf(table) + (onwards ? 1 : -1);
    if (next >= 0 && next < tables.size()) {
      focus(tables.get(next), 0, 0);
      walk(next, false);
    }
  }

  private void focus(QuantityTable table, int row, int column) {
    HTMLElement cell = table.cell(row, column);
    setTabStop(cell);
    cell.focus();
    attend(table.quantity().cell(row, column));
  }

  private void setTabStop(HTMLElement cell) {
    tabStop.ifPresent(last -> last.setAttribute("tabindex", "-1"));
    cell.setAttribute("tabindex", "0");
    tabStop = Optional.of(cell);
  }

  private void walk(int to) {
    walk(Math.max(0, Math.min(to, tables.size() - 1)), true);
  }

  private void walk(int to, boolean show) {
    tables.get(Math.min(step, tables.size() - 1)).card().removeAttribute("aria-current");
    step = to;
    HTMLElement card = tables.get(step).card();
    Quantity quantity = tables.get(step).quantity();
    card.setAttribute("aria-current", "step");
    Dom.setText(position, (step + 1) + " of " + tables.size());
    Dom.setText(meaning, quantity.name() + ": " + quantity.meaning());
    if (show) {
      attend(quantity.cell(0, 0));
    }
  }
}
