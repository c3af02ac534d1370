package xorlab.page.survey;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Keyboard;
import xorlab.browser.PointerEvent;
import xorlab.page.runs.RunListener;
import xorlab.page.runs.RunOpener;
import xorlab.page.runs.SelectedRun;
import xorlab.plot.survey.CellGrid;

/** The selected cell of the grid of runs, which keys move and clicks choose. */
final class CellNavigator {
  private final HTMLElement picture;
  private final Supplier<CellGrid> grid;
  private final SelectedRun selected;
  private final RunOpener opener;
  private final RunListener listener;
  private OptionalInt cell = OptionalInt.empty();

  /**
   * @param grid where the cells are now
   * @param listener receives a run that the reader has selected
   */
  CellNavigator(
      HTMLElement picture,
      Supplier<CellGrid> grid,
      SelectedRun selected,
      RunOpener opener,
      RunListener listener) {
    this.picture = picture;
    this.grid = grid;
    this.selected = selected;
    this.opener = opener;
    this.listener = listener;
    picture.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    picture.addEventListener("pointerup", (PointerEvent event) -> onClick(event));
  }

  /** The selected cell, if any. */
  OptionalInt cell() {
    return cell;
  }

  /** Selects a cell, or none, without telling the listener. */
  void set(OptionalInt cell) {
    this.cell = cell;
  }

  private void onKey(KeyboardEvent event) {
    int row = grid.get().columns();
    int last = grid.get().count() - 1;
    int at = cell.orElse(-1);
    switch (Keyboard.key(event)) {
      case "Enter" -> {
        event.preventDefault();
        selected.open();
      }
      case "ArrowRight" -> moveTo(event, at + 1);
      case "ArrowLeft" -> moveTo(event, at - 1);
      case "ArrowDown" -> moveTo(event, at + row);
      case "ArrowUp" -> moveTo(event, at - row);
      case "PageDown" -> moveTo(event, Math.min(last, at + 10 * row));
      case "PageUp" -> moveTo(event, Math.max(0, at - 10 * row));
      case "Home" -> moveTo(event, 0);
      case "End" -> moveTo(event, last);
      default -> {
        // left to the page
      }
    }
  }

  private void moveTo(KeyboardEvent event, int to) {
    event.preventDefault();
    if (to >= 0 && to < grid.get().count()) {
      choose(to);
    }
  }

  /**
   * A click selects a run, and one on the selected run opens it. Beside other figures of the lab
   * the first click of a mouse does, since there the reader stays on the page.
   */
  private void onClick(PointerEvent event) {
    OptionalInt at = grid.get().at(PointerEvent.x(event, picture), PointerEvent.y(event, picture));
    if (at.isEmpty() || event.getButton() != 0) {
      return;
    }
    boolean selectedBefore = selected.isShown() && cell.equals(at);
    choose(at.getAsInt());
    if (selectedBefore || opener.opensHere() && !event.getPointerType().equals("touch")) {
      selected.open();
    }
  }

  private void choose(int run) {
    cell = OptionalInt.of(run);
    listener.onChoose(run);
  }
}
