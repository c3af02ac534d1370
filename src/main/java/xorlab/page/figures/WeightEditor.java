package xorlab.page.figures;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Keyboard;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.NumberField;
import xorlab.plot.network.NetworkDescription;
import xorlab.words.NetworkWords;

/**
 * The row below the network: a menu of weights and biases and, once one is selected, its value, a
 * slider and a lock.
 */
final class WeightEditor {
  /** What the reader does in the row. */
  interface Listener {
    void select(OptionalInt parameter);

    /**
     * @param continuesPrevious whether to merge this edit with the previous one for undo
     */
    void set(double value, boolean continuesPrevious);

    void setFrozen(boolean frozen);
  }

  /** The number of weights and biases in the menu; the others can be chosen in the figure only. */
  private static final int MAX_OPTIONS = 400;

  private static final double SLIDER_END = 10;

  private final HTMLElement form;
  private final HTMLSelectElement menu;
  private final NumberField value;
  private final HTMLInputElement slider;
  private final HTMLInputElement freeze;
  private OptionalInt shown = OptionalInt.empty();
  private boolean sliding;

  WeightEditor(HTMLElement form, Listener listener) {
    this.form = form;
    menu = (HTMLSelectElement) form.querySelector(".parameter");
    value =
        new NumberField(
            form.querySelector(".value"),
            form.querySelector(".error"),
            NetworkWords.WEIGHT_ERROR,
            listener::set);
    slider = (HTMLInputElement) form.querySelector(".slide");
    freeze = (HTMLInputElement) form.querySelector(".freeze");
    form.addEventListener("submit", Event::preventDefault);
    menu.addEventListener("change", (Event event) -> listener.select(chosen()));
    freeze.addEventListener("change", (Event event) -> listener.setFrozen(freeze.isChecked()));
    slider.addEventListener("input", (Event event) -> slide(listener));
    slider.addEventListener("change", (Event event) -> sliding = false);
    form.addEventListener(
        "keydown",
        (KeyboardEvent event) -> {
          if (Keyboard.key(event).equals("Escape")) {
            listener.select(OptionalInt.empty());
          }
        });
  }

  private OptionalInt chosen() {
    int index = menu.getSelectedIndex();
    return index > 0 ? OptionalInt.of(index - 1) : OptionalInt.empty();
  }

  private void slide(Listener listener) {
    OptionalDouble number = Decimals.parse(slider.getValue());
    number.ifPresent(value -> listener.set(value, sliding));
    sliding = true;
  }

  /** Fills the menu with the weights and biases of a network. */
  void rebuild(NetworkSpec network) {
    menu.clear();
    Dom.add(menu, "option", NetworkWords.CHOOSE);
    for (int i = 0; i < Math.min(MAX_OPTIONS, network.parameterCount()); i++) {
      Dom.add(menu, "option", NetworkDescription.parameter(network, i));
    }
    showInMenu();
  }

  private void showInMenu() {
    int index = shown.orElse(-1);
    menu.setSelectedIndex(index < MAX_OPTIONS ? index + 1 : -1);
  }

  /**
   * Shows the selected parameter.
   *
   * @param flat all parameters
   * @param frozen which of them are locked
   * @param idle whether playback has stopped, so that fields show the present value
   */
  void show(OptionalInt selected, double[] flat, boolean[] frozen, boolean idle) {
    boolean changed = !selected.equals(shown);
    shown = selected;
    int index = selected.orElse(-1);
    if (changed) {
      Dom.setAttribute(form, "data-chosen", index >= 0, "");
      value.discardInput();
      showInMenu();
    }
    if (index < 0) {
      return;
    }
    value.setNumber(flat[index]);
    if (changed || idle) {
      value.show(flat[index]);
      freeze.setChecked(frozen[index]);
      double end = Math.max(SLIDER_END, Math.ceil(Math.min(Math.abs(flat[index]), 1e6)));
      slider.setAttribute("min", Decimals.plain(-end));
      slider.setAttribute("max", Decimals.plain(end));
      slider.setValue(Decimals.plain(flat[index]));
    }
  }
}
