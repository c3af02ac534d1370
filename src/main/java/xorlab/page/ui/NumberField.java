package xorlab.page.ui;

import java.util.OptionalDouble;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.Focus;
import xorlab.browser.Keyboard;
import xorlab.experiment.SettingErrors;
import xorlab.numeric.Rounding;
import xorlab.words.ProblemsWords;

/** A field for a number. The arrow keys change it by 0.1, with Shift by 1. */
public final class NumberField {
  /** Receives the number that the reader has entered. */
  public interface Listener {
    /**
     * @param continuesPrevious whether to merge this edit with the previous one for undo, as when
     *     an arrow key is held down
     */
    void onChange(double number, boolean continuesPrevious);
  }

  private static final double STEP = 0.1;

  private final HTMLInputElement input;
  private final HTMLElement error;
  private final String expectation;
  private final Listener listener;
  private double number;
  private String shown = "";
  private boolean rejected;

  /**
   * @param expectation the beginning of the error message: "A weight is a decimal number"
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
   * Stores the number without showing it, because a number that changes in every frame cannot be
   * read.
   */
  public void setNumber(double number) {
    this.number = number;
  }

  /**
   * Shows the number. Keeps text that is being typed, and invalid text until the number changes.
   */
  public void show(double number) {
    setNumber(number);
    String text = NumberParser.format(number);
    if (!text.equals(shown) && !Focus.isFocused(input)) {
      write(text);
    }
  }

  /** Discards the typed text, because the field now shows another quantity. */
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
      showError(ProblemsWords.notDecimal(expectation, SettingErrors.quoted(input.getValue())));
    }
  }

  private void onKey(KeyboardEvent event) {
    double step = event.isShiftKey() ? 1 : STEP;
    double change =
        switch (Keyboard.key(event)) {
          case "ArrowUp" -> step;
          case "ArrowDown" -> -step;
          default -> 0;
        };
    if (change != 0) {
      event.preventDefault();
      change(Rounding.toHundredths(number + change), event.isRepeat());
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
