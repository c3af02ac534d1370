package xorlab.page.figures;

import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.data.Dataset;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.page.ui.NumberField;
import xorlab.plot.axis.PlotBounds;
import xorlab.words.PointsWords;

/** Form controls to move, flip, add and remove data points: the alternative to dragging. */
public final class PointEditor {
  private final LabActions actions;
  private final HTMLSelectElement point;
  private final NumberField x1;
  private final NumberField x2;
  private final HTMLButtonElement add;
  private final HTMLButtonElement remove;
  private Dataset data = Dataset.xor();
  private int builtFor;
  private int shown;

  public PointEditor(HTMLElement editor, LabActions actions) {
    this.actions = actions;
    point = (HTMLSelectElement) editor.querySelector(".point");
    x1 =
        coordinate(
            editor,
            ".x1",
            (x, continuesPrevious) -> move(x, data.X().get(chosen(), 1), continuesPrevious));
    x2 =
        coordinate(
            editor,
            ".x2",
            (y, continuesPrevious) -> move(data.X().get(chosen(), 0), y, continuesPrevious));
    add = (HTMLButtonElement) editor.querySelector(".add");
    remove = (HTMLButtonElement) editor.querySelector(".remove");
    editor.addEventListener("submit", Event::preventDefault);
    point.addEventListener("change", (Event event) -> selectPoint(point.getSelectedIndex()));
    Dom.onClick(
        editor.querySelector(".flip"), () -> applyChange(data.withLabelFlipped(chosen()), false));
    Dom.onClick(add, this::add);
    Dom.onClick(remove, this::remove);
  }

  private static NumberField coordinate(
      HTMLElement editor, String selector, NumberField.Listener consumer) {
    return new NumberField(
        editor.querySelector(selector),
        editor.querySelector(selector + "-error"),
        PointsWords.COORDINATE_ERROR,
        consumer);
  }

  /** Shows the selected point; during playback only when the point has changed. */
  public void show(LabFrame frame) {
    Dataset current = frame.state().data();
    int requested = actions.selectedPoint().orElse(chosen());
    int chosen = Math.min(requested, current.points() - 1);
    boolean changed = current != data || chosen != shown;
    if (chosen != shown) {
      x1.discardInput();
      x2.discardInput();
    }
    data = current;
    shown = chosen;
    if (!changed && !frame.idle()) {
      return;
    }
    if (builtFor != data.points()) {
      rebuild();
    }
    point.setSelectedIndex(chosen);
    x1.show(data.X().get(chosen, 0));
    x2.show(data.X().get(chosen, 1));
    add.setDisabled(data.points() >= Dataset.MAX_POINTS);
    remove.setDisabled(data.points() <= 1);
  }

  private void rebuild() {
    builtFor = data.points();
    point.clear();
    for (int i = 0; i < builtFor; i++) {
      Dom.add(point, "option", Integer.toString(i));
    }
  }

  private void selectPoint(int number) {
    actions.selectPoint(OptionalInt.of(number));
  }

  private int chosen() {
    return Math.max(0, point.getSelectedIndex());
  }

  private void move(double x, double y, boolean continuesPrevious) {
    int i = chosen();
    applyChange(data.withPoint(i, x, y, data.y().get(i, 0)), continuesPrevious);
  }

  /**
   * Adds a point of class 1 at the center of the plot, in hundredths: the center of the notebook's
   * plot differs from 0.5 by rounding.
   */
  private void add() {
    PlotBounds bounds = PlotBounds.around(data.X());
    selectPoint(data.points());
    double x = Rounding.toHundredths(bounds.middleX());
    double y = Rounding.toHundredths(bounds.middleY());
    applyChange(data.withPointAdded(x, y, 1), false);
  }

  private void remove() {
    actions.selectPoint(OptionalInt.empty());
    applyChange(data.withPointRemoved(chosen()), false);
  }

  /** Stores the points at once, because another change may come before the next frame. */
  private void applyChange(Dataset changed, boolean continuesPrevious) {
    data = changed;
    actions.edit(experiment -> experiment.withPoints(changed), continuesPrevious);
  }
}
