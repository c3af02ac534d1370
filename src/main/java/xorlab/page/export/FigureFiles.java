package xorlab.page.export;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.export.picture.SvgSurface;
import xorlab.page.ui.CanvasSurface;

/** Pictures of a figure as files. */
final class FigureFiles {
  private FigureFiles() {}

  /** An SVG, in which lines are lines and text is text. */
  static String svg(FigureRenderer renderer, ExportFigure figure, double width, double height) {
    String title = "XOR Lab, " + figure.token() + ", iteration " + renderer.moment().iteration();
    SvgSurface surface = new SvgSurface(width, height, title, renderer.describe(figure));
    renderer.draw(figure, surface);
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
      FigureRenderer renderer, ExportFigure figure, double width, double height, double scale) {
    HTMLCanvasElement canvas =
        (HTMLCanvasElement) Window.current().getDocument().createElement("canvas");
    renderer.draw(figure, new CanvasSurface(canvas, width, height, scale));
    return canvas;
  }
}
