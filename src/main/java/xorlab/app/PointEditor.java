package xorlab.app;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Focus;
import xorlab.plot.Window;
import xorlab.training.Data;
import xorlab.widget.Dom;

/** Moves, flips, adds and removes data points by typing: what the figure offers to a mouse. */
final class PointEditor {
  private final Actions actions;
  private final HTMLSelectElement point;
  private final HTMLInputElement x1;
  private final HTMLInputElement x2;
  private final HTMLButtonElement add;
  private final HTMLButtonElement remove;
  private final HTMLElement complaint;
  private Data data = Data.xor();
  private int laidFor;

  PointEditor(HTMLElement editor, Actions actions) {
    this.actions = actions;
    point = (HTMLSelectElement) editor.querySelector(".point");
    x1 = (HTMLInputElement) editor.querySelector(".x1");
    x2 = (HTMLInputElement) editor.querySelector(".x2");
    add = (HTMLButtonElement) editor.querySelector(".add");
    remove = (HTMLButtonElement) editor.querySelector(".remove");
    complaint = editor.querySelector(".complaint");
    editor.addEventListener("submit", Event::preventDefault);
    point.addEventListener(
        "change", (Event event) -> actions.attend(OptionalInt.of(point.getSelectedIndex())));
    x1.addEventListener("change", (Event event) -> move(x1));
    x2.addEventListener("change", (Event event) -> move(x2));
    Dom.onClick(editor.querySelector(".flip"), this::flip);
    Dom.onClick(add, this::add);
    Dom.onClick(remove, this::remove);
  }

  void show(Scene scene) {
    if (!scene.resting()) {
      return;
    }
    data = scene.moment().data();
    if (laidFor != data.points()) {
      lay();
    }
    int chosen = Math.min(scene.attended().orElse(chosen()), data.points() - 1);
    point.setSelectedIndex(chosen);
    show(x1, data.X().get(chosen, 0));
    show(x2, data.X().get(chosen, 1));
    add.setDisabled(data.points() >= Data.MOST_POINTS);
    remove.setDisabled(data.points() <= 1);
  }

  private static void show(HTMLInputElement input, double value) {
    if (!Focus.isOn(input)) {
      input.setValue(TypedNumber.text(value));
    }
  }

  private void lay() {
    laidFor = data.points();
    point.clear();
    for (int i = 0; i < laidFor; i++) {
      Dom.add(point, "option", Integer.toString(i));
    }
  }

  private int chosen() {
    return Math.max(0, point.getSelectedIndex());
  }

  private void move(HTMLInputElement input) {
    OptionalDouble number = TypedNumber.read(input.getValue());
    boolean fine = number.isPresent();
    String typed = input.getValue();
    Dom.setText(
        complaint,
        fine ? "" : "A coordinate is a decimal number, such as 0.5; not “" + typed + "”.");
    Dom.setAttribute(input, "aria-invalid", !fine, "true");
    if (fine) {
      int i = chosen();
      double x = input == x1 ? number.getAsDouble() : data.X().get(i, 0);
      double y = input == x2 ? number.getAsDouble() : data.X().get(i, 1);
      become(data.withPoint(i, x, y, data.y().get(i, 0)));
    }
  }

  private void flip() {
    int i = chosen();
    become(data.withPoint(i, data.X().get(i, 0), data.X().get(i, 1), 1 - data.y().get(i, 0)));
  }

  /** A new point in the middle of the window, of class 1, to be moved on from there. */
  private void add() {
    Window window = Window.around(data.X());
    become(data.withPointAdded(window.middleX(), window.middleY(), 1));
    actions.attend(OptionalInt.of(data.points()));
  }

  private void remove() {
    become(data.withPointRemoved(chosen()));
    actions.attend(OptionalInt.empty());
  }

  private void become(Data changed) {
    actions.edit(experiment -> experiment.withPoints(changed), false);
  }
}
