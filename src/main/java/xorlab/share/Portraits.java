package xorlab.share;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.export.SvgSurface;
import xorlab.widget.CanvasSurface;

/** Pictures of a figure as files. */
final class Portraits {
  private Portraits() {}

  /** An SVG, in which lines are lines and text is text. */
  static String svg(Sitter sitter, Figure figure, double width, double height) {
    String title = "XOR Lab, " + figure.label() + ", iteration " + sitter.moment().iteration();
    SvgSurface surface = new SvgSurface(width, height, title, sitter.describe(figure));
    sitter.draw(figure, surface);
    return surface.svg();
  }

  /**
   * A figure on a canvas that is on no page.
   *
   * @param width in CSS pixels
   * @param height likewise
   * @param scale pixels of the picture to a CSS pixel
   */
  static HTMLCanvasElement canvas(
      Sitter sitter, Figure figure, double width, double height, double scale) {
    HTMLCanvasElement canvas =
        (HTMLCanvasElement) Window.current().getDocument().createElement("canvas");
    sitter.draw(figure, new CanvasSurface(canvas, width, height, scale));
    return canvas;
  }
}
