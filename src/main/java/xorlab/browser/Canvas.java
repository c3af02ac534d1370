package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.xml.Element;

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

  /**
   * How large an element appears beside its size in CSS pixels: by a CSS zoom or a transform of
   * what it is in. A difference that may come from rounding is none, and a slide that grows out of
   * nothing has its own size.
   */
  @JSBody(
      params = "element",
      script =
          "var zoom = element.getBoundingClientRect().width / element.clientWidth;"
              + " return Math.abs(zoom - 1) < 0.01 || !(zoom > 0.1) ? 1 : zoom;")
  public static native double zoom(Element element);

  /**
   * The same for drawing: also where rectangles do not show a CSS zoom, as in WebKit and older
   * Chromium. Browsers whose rectangles do are those that know currentCSSZoom.
   */
  public static double scale(Element element) {
    return zoom(element) * hiddenZoom(element);
  }

  /** The CSS zoom of an element that its rectangle does not show, 1 if it shows all of it. */
  @JSBody(
      params = "element",
      script =
          "if (element.currentCSSZoom) return 1;"
              + "for (var zoom = 1; element; element = element.parentElement"
              + " || element.getRootNode().host) zoom *= getComputedStyle(element).zoom || 1;"
              + "return zoom;")
  static native double hiddenZoom(Element element);

  /**
   * Whether a canvas can be drawn on. Where the browser does not let it, it is replaced by a
   * sentence that says so.
   */
  @JSBody(
      params = "canvas",
      script =
          "if (canvas.getContext('2d')) return true;"
              + "var note = document.createElement('p');"
              + "note.textContent = 'This browser does not let pages draw, so this figure is"
              + " missing. Its description is below.';"
              + "canvas.replaceWith(note); canvas.getContext = () => null; return false;")
  public static native boolean isReady(HTMLCanvasElement canvas);

  /** Device pixels per CSS pixel: {@code window.devicePixelRatio}. */
  @JSBody(script = "return devicePixelRatio;")
  public static native double density();
}
