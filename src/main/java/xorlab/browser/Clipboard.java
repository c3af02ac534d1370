package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The clipboard, to copy to. */
public final class Clipboard {
  private Clipboard() {}

  /** Copies a text to the clipboard and reports whether that succeeded. */
  @JSBody(
      params = {"text", "result"},
      script =
          "if (!navigator.clipboard) { result(false); return; }"
              + " navigator.clipboard.writeText(text).then("
              + "function() { result(true); }, function() { result(false); });")
  public static native void copy(String text, CopyResult result);

  /** Receives whether the text was copied. */
  @JSFunctor
  @FunctionalInterface
  public interface CopyResult extends JSObject {
    void onResult(boolean done);
  }
}
