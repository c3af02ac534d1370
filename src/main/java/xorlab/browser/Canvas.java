package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Canvas methods that {@link CanvasRenderingContext2D} lacks. */
public final class Canvas {
  private Canvas() {}

  /** Fills the current path by the even-odd rule, so that a loop inside another is a hole. */
  @JSBody(params = "context", script = "context.fill('evenodd');")
  public static native void fillEvenOdd(CanvasRenderingContext2D context);

  /** Sets dashes and gaps of one length, in the units of the context; 0 for a solid line. */
  @JSBody(
      params = {"context", "length"},
      script = "context.setLineDash(length ? [length] : []);")
  public static native void setLineDash(CanvasRenderingContext2D context, double length);

  /** Device pixels per CSS pixel: {@code window.devicePixelRatio}. */
  @JSBody(script = "return devicePixelRatio;")
  public static native double density();
}
