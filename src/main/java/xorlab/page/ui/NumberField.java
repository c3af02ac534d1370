package xorlab.page.ui;

import java.util.OptionalDouble;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.Focus;
import xorlab.numeric.Rounding;

/** A number to type, or to change with the arrow keys: by a tenth, with the shift key by one. */
public final class NumberField {
  /** Takes the number that the reader wants. */
  public interface Listener {
    /**
     * @param continuesPrevious whether this belongs to the change before, as when an arrow key is
     *     held down
     */
    void onChange(double number, boolean continuesPrevious);
  }

  private static final double STEP = 0.1;

  /** Stepped numbers are rounded to hundredths. */
  private static final double ROUNDING_FACTOR = 100;

  private final HTMLInputElement input;
  private final HTMLElement error;
  private final String expectation;
  private final Listener listener;
  private double number;
  private String shown = "";
  private boolean rejected;

  /**
   * @param expectation what belongs into the field, as a sentence says it: "A weight is a decimal
   *     number"
   */
  public NumberField(HTMLElement input, HTMLElement error, String expectation, Listener listener) {
    this.input = (HTMLInputElement) input;
    this.error = error;
    this.expectation = expectation;
    this.listener = listener;
    input.addEventListener("change", (Event event) -> onInput());
    input.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    input.addEventListener("focus", (Event event) -> refresh());
  }

  /**
   * Takes notice of the number without writing it: nobody could read what changes in each frame.
   */
  public void setNumber(double number) {
    this.number = number;
  }

  /** Shows the number; what is being typed stays, and what was refused until there is another. */
  public void show(double number) {
    setNumber(number);
    String text = NumberParser.format(number);
    if (!text.equals(shown) && !Focus.isFocused(input)) {
      write(text);
    }
  }

  /** What was typed was meant for another number, which is no longer the one to show. */
  public void discardInput() {
    shown = "";
  }

  private void refresh() {
    String text = NumberParser.format(number);
    if (!rejected && !text.equals(shown)) {
      write(text);
    }
  }

  private void write(String text) {
    shown = text;
    input.setValue(text);
    showError("");
  }

  private void onInput() {
    OptionalDouble typed = NumberParser.parse(input.getValue());
    if (typed.isPresent()) {
      change(typed.getAsDouble(), false);
    } else {
      showError(expectation + ", such as −1.5; not “" + input.getValue() + "”.");
    }
  }

  private void onKey(KeyboardEvent event) {
    double step = event.isShiftKey() ? 1 : STEP;
    double change =
        switch (event.getKey()) {
          case "ArrowUp" -> step;
          case "ArrowDown" -> -step;
          default -> 0;
        };
    if (change != 0) {
      event.preventDefault();
      change(
          Rounding.nearest((number + change) * ROUNDING_FACTOR) / ROUNDING_FACTOR,
          event.isRepeat());
    }
  }

  private void change(double changed, boolean continuesPrevious) {
    setNumber(changed);
    write(NumberParser.format(changed));
    listener.onChange(changed, continuesPrevious);
  }

  private void showError(String sentence) {
    rejected = !sentence.isEmpty();
    Dom.setText(error, sentence);
    Dom.setAttribute(input, "aria-invalid", rejected, "true");
  }
}
