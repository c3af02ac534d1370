package xorlab.app;

import java.util.OptionalDouble;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.Focus;
import xorlab.numeric.Rounding;
import xorlab.widget.Dom;

/** A number to type, or to change with the arrow keys: by a tenth, with the shift key by one. */
final class NumberField {
  /** Takes the number that the reader wants. */
  interface Taker {
    /**
     * @param goesOn whether this belongs to the change before, as when an arrow key is held down
     */
    void take(double number, boolean goesOn);
  }

  private static final double STEP = 0.1;

  /** Stepped numbers are rounded to hundredths. */
  private static final double PLACES = 100;

  private final HTMLInputElement input;
  private final HTMLElement complaint;
  private final String takes;
  private final Taker taker;
  private double number;
  private String shown = "";
  private boolean refused;

  /**
   * @param takes what belongs into the field, as a sentence says it: "A weight is a decimal number"
   */
  NumberField(HTMLElement input, HTMLElement complaint, String takes, Taker taker) {
    this.input = (HTMLInputElement) input;
    this.complaint = complaint;
    this.takes = takes;
    this.taker = taker;
    input.addEventListener("change", (Event event) -> type());
    input.addEventListener("keydown", (KeyboardEvent event) -> press(event));
    input.addEventListener("focus", (Event event) -> catchUp());
  }

  /**
   * Takes notice of the number without writing it: nobody could read what changes in each frame.
   */
  void follow(double number) {
    this.number = number;
  }

  /** Shows the number; what is being typed stays, and what was refused until there is another. */
  void show(double number) {
    follow(number);
    String text = TypedNumber.text(number);
    if (!text.equals(shown) && !Focus.isOn(input)) {
      write(text);
    }
  }

  /** What was typed was meant for another number, which is no longer the one to show. */
  void forget() {
    shown = "";
  }

  private void catchUp() {
    String text = TypedNumber.text(number);
    if (!refused && !text.equals(shown)) {
      write(text);
    }
  }

  private void write(String text) {
    shown = text;
    input.setValue(text);
    complain("");
  }

  private void type() {
    OptionalDouble typed = TypedNumber.read(input.getValue());
    if (typed.isPresent()) {
      become(typed.getAsDouble(), false);
    } else {
      complain(takes + ", such as −1.5; not “" + input.getValue() + "”.");
    }
  }

  private void press(KeyboardEvent event) {
    double step = event.isShiftKey() ? 1 : STEP;
    double change =
        switch (event.getKey()) {
          case "ArrowUp" -> step;
          case "ArrowDown" -> -step;
          default -> 0;
        };
    if (change != 0) {
      event.preventDefault();
      become(Rounding.nearest((number + change) * PLACES) / PLACES, event.isRepeat());
    }
  }

  private void become(double changed, boolean goesOn) {
    follow(changed);
    write(TypedNumber.text(changed));
    taker.take(changed, goesOn);
  }

  private void complain(String sentence) {
    refused = !sentence.isEmpty();
    Dom.setText(complaint, sentence);
    Dom.setAttribute(input, "aria-invalid", refused, "true");
  }
}
