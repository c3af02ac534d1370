package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A slider that a finger can scroll across without moving it. */
public final class RangeSlider {
  private RangeSlider() {}

  /**
   * Passes on each value to which the reader moves a slider. What a finger chooses is passed on
   * when it has moved 8 pixels sideways or is lifted: before that it may yet scroll the page.
   */
  @JSBody(
      params = {"slider", "callback"},
      script =
          "var on = (type, listener) => slider.addEventListener(type, listener);"
              + "var isUndecided, value, before, x;"
              + "var decide = () => {"
              + "  if (isUndecided && value !== undefined) callback(value);"
              + "  isUndecided = false;"
              + "};"
              + "on('pointerdown', event => {"
              + "  isUndecided = event.pointerType !== 'mouse';"
              + "  value = undefined; before = slider.value; x = event.clientX;"
              + "});"
              + "on('pointermove', event => { if (Math.abs(event.clientX - x) > 8) decide(); });"
              + "on('pointerup', decide);"
              + "on('pointercancel', () => {"
              + "  if (isUndecided) slider.value = before;"
              + "  isUndecided = false;"
              + "});"
              + "on('input', () => { value = +slider.value; if (!isUndecided) callback(value); });")
  public static native void onMove(HTMLInputElement slider, Callback callback);

  /** Receives a value. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void onMove(int value);
  }
}
