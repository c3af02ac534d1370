package xorlab.page.figures;

import java.util.Arrays;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.numeric.Matrix;
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
  private final EditedPoints points;
  private boolean[] builtFor = {};
  private int shown;

  public PointEditor(HTMLElement editor, LabActions actions) {
    this.actions = actions;
    points = new EditedPoints(actions);
    point = (HTMLSelectElement) editor.querySelector(".point");
    x1 =
        coordinate(
            editor,
            ".x1",
            (x, continuesPrevious) -> move(x, X().get(chosen(), 1), continuesPrevious));
    x2 =
        coordinate(
            editor,
            ".x2",
            (y, continuesPrevious) -> move(X().get(chosen(), 0), y, continuesPrevious));
    add = (HTMLButtonElement) editor.querySelector(".add");
    remove = (HTMLButtonElement) editor.querySelector(".remove");
    editor.addEventListener("submit", Event::preventDefault);
    point.addEventListener("change", (Event event) -> selectPoint(point.getSelectedIndex()));
    Dom.onClick(
        editor.querySelector(".flip"),
        () -> points.edit(points.all().withLabelFlipped(chosen()), false));
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
    Dataset before = points.all();
    points.show(frame);
    Dataset all = points.all();
    int requested = points.selectedRow().orElse(chosen());
    int chosen = Math.min(requested, all.points() - 1);
    boolean changed = all != before || chosen != shown;
    if (chosen != shown) {
      x1.discardInput();
      x2.discardInput();
    }
    shown = chosen;
    if (!changed && !frame.idle()) {
      return;
    }
    rebuild(frame.state().split());
    point.setSelectedIndex(chosen);
    x1.show(all.X().get(chosen, 0));
    x2.show(all.X().get(chosen, 1));
    add.setDisabled(all.points() >= Dataset.MAX_POINTS);
    remove.setDisabled(all.points() <= 1);
  }

  /** Lists the points, if others than before are held back or there are more or fewer. */
  private void rebuild(Split split) {
    if (Arrays.equals(builtFor, split.held())) {
      return;
    }
    builtFor = split.held();
    point.clear();
    for (int row = 0; row < builtFor.length; row++) {
      String name = Integer.toString(row);
      Dom.add(point, "option", builtFor[row] ? PointsWords.heldBack(name) : name);
    }
  }

  private void selectPoint(int row) {
    actions.selectPoint(points.selection(row));
  }

  private Matrix X() {
    return points.all().X();
  }

  private int chosen() {
    return Math.max(0, point.getSelectedIndex());
  }

  private void move(double x, double y, boolean continuesPrevious) {
    int i = chosen();
    Dataset all = points.all();
    points.edit(all.withPoint(i, x, y, all.y().get(i, 0)), continuesPrevious);
  }

  /**
   * Adds a point of class 1 at the center of the plot, in hundredths: the center of the notebook's
   * plot differs from 0.5 by rounding.
   */
  private void add() {
    Dataset all = points.all();
    PlotBounds bounds = PlotBounds.around(all.X());
    double x = Rounding.toHundredths(bounds.middleX());
    double y = Rounding.toHundredths(bounds.middleY());
    points.edit(all.withPointAdded(x, y, 1), false);
    selectPoint(all.points());
  }

  private void remove() {
    actions.selectPoint(OptionalInt.empty());
    points.edit(points.all().withPointRemoved(chosen()), false);
  }
}
