package xorlab.figures;

import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.numeric.Rounding;
import xorlab.plot.Window;
import xorlab.training.Data;
import xorlab.widget.Dom;
import xorlab.widget.NumberField;

/** Moves, flips, adds and removes data points by typing: what the figure offers to a mouse. */
public final class PointEditor {
  private static final double PLACES = 100;

  private final Actions actions;
  private final HTMLSelectElement point;
  private final NumberField x1;
  private final NumberField x2;
  private final HTMLButtonElement add;
  private final HTMLButtonElement remove;
  private Data data = Data.xor();
  private int laidFor;
  private int shown;

  public PointEditor(HTMLElement editor, Actions actions) {
    this.actions = actions;
    point = (HTMLSelectElement) editor.querySelector(".point");
    x1 = coordinate(editor, ".x1", (x, goesOn) -> move(x, data.X().get(chosen(), 1), goesOn));
    x2 = coordinate(editor, ".x2", (y, goesOn) -> move(data.X().get(chosen(), 0), y, goesOn));
    add = (HTMLButtonElement) editor.querySelector(".add");
    remove = (HTMLButtonElement) editor.querySelector(".remove");
    editor.addEventListener("submit", Event::preventDefault);
    point.addEventListener("change", (Event event) -> attend(point.getSelectedIndex()));
    Dom.onClick(
        editor.querySelector(".flip"), () -> become(data.withLabelFlipped(chosen()), false));
    Dom.onClick(add, this::add);
    Dom.onClick(remove, this::remove);
  }

  private static NumberField coordinate(
      HTMLElement editor, String selector, NumberField.Taker taker) {
    return new NumberField(
        editor.querySelector(selector),
        editor.querySelector(selector + "-complaint"),
        "A coordinate is a decimal number",
        taker);
  }

  /** Shows a point that the reader may change; while training only when there is another one. */
  public void show(Scene scene) {
    Data now = scene.moment().data();
    int wanted = actions.attended().orElse(chosen());
    int chosen = Math.min(wanted, now.points() - 1);
    boolean changed = now != data || chosen != shown;
    if (chosen != shown) {
      x1.forget();
      x2.forget();
    }
    data = now;
    shown = chosen;
    if (!changed && !scene.resting()) {
      return;
    }
    if (laidFor != data.points()) {
      lay();
    }
    point.setSelectedIndex(chosen);
    x1.show(data.X().get(chosen, 0));
    x2.show(data.X().get(chosen, 1));
    add.setDisabled(data.points() >= Data.MOST_POINTS);
    remove.setDisabled(data.points() <= 1);
  }

  private void lay() {
    laidFor = data.points();
    point.clear();
    for (int i = 0; i < laidFor; i++) {
      Dom.add(point, "option", Integer.toString(i));
    }
  }

  private void attend(int number) {
    actions.attend(OptionalInt.of(number));
  }

  private int chosen() {
    return Math.max(0, point.getSelectedIndex());
  }

  private void move(double x, double y, boolean goesOn) {
    int i = chosen();
    become(data.withPoint(i, x, y, data.y().get(i, 0)), goesOn);
  }

  /** A new point in the middle of the window, of class 1, to be moved on from there. */
  private void add() {
    Window window = Window.around(data.X());
    attend(data.points());
    double x = rounded(window.middleX());
    double y = rounded(window.middleY());
    become(data.withPointAdded(x, y, 1), false);
  }

  /** To hundredths: the middle of the notebook's window is a rounding error beside 0.5. */
  private static double rounded(double coordinate) {
    return Rounding.nearest(coordinate * PLACES) / PLACES;
  }

  private void remove() {
    actions.attend(OptionalInt.empty());
    become(data.withPointRemoved(chosen()), false);
  }

  /** Changed again before the next frame, the points are these. */
  private void become(Data changed, boolean goesOn) {
    data = changed;
    actions.edit(experiment -> experiment.withPoints(changed), goesOn);
  }
}
