package xorlab.page.export;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.export.picture.SvgSurface;
import xorlab.page.ui.CanvasSurface;

/** Renders a figure as SVG or on a canvas. */
final class FigureFiles {
  private FigureFiles() {}

  /** A figure as an SVG document; sizes in CSS pixels. */
  static String svg(FigureRenderer renderer, ExportFigure figure, double width, double height) {
    String title = "XOR Lab, " + figure.token() + ", iteration " + renderer.state().iteration();
    SvgSurface surface = new SvgSurface(width, height, title, renderer.describe(figure));
    renderer.draw(figure, surface);
    return surface.svg();
  }

  /**
   * A figure on an offscreen canvas.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param scale canvas pixels per CSS pixel
   */
  static HTMLCanvasElement canvas(
      FigureRenderer renderer, ExportFigure figure, double width, double height, double scale) {
    HTMLCanvasElement canvas =
        (HTMLCanvasElement) Window.current().getDocument().createElement("canvas");
    renderer.draw(figure, new CanvasSurface(canvas, width, height, scale));
    return canvas;
  }
}
