package xorlab.app;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Canvas;
import xorlab.browser.IntersectionObserver;
import xorlab.browser.ResizeObserver;
import xorlab.plot.Surface;
import xorlab.widget.CanvasSurface;
import xorlab.widget.Dom;

/**
 * A figure on its canvas, and beside it the same in words. What is out of view is not drawn, and
 * words are found only for what stays long enough to be read.
 */
abstract class FigureView {
  private final HTMLElement picture;
  private final HTMLCanvasElement canvas;
  private final HTMLElement words;
  private int width;
  private int height;
  private boolean inView = true;
  private boolean described;

  /**
   * @param section holds a ".picture" with a canvas, and the words in ".twin"
   */
  FigureView(HTMLElement section, Actions actions) {
    picture = section.querySelector(".picture");
    canvas = (HTMLCanvasElement) picture.querySelector("canvas");
    words = section.querySelector(".twin");
    new ResizeObserver(
            () -> {
              measure();
              actions.redraw();
            })
        .observe(picture);
    new IntersectionObserver(
            entries -> {
              inView = entries.get(entries.getLength() - 1).isIntersecting();
              actions.redraw();
            })
        .observe(picture);
  }

  /** Draws the figure; good until the next scene. */
  abstract void draw(Surface surface, Scene scene);

  /** The figure in words. */
  abstract String describe(Scene scene);

  /** Looks how large the figure is. Costs a layout of the page, so not to be done in each frame. */
  final void measure() {
    width = picture.getClientWidth();
    height = picture.getClientHeight();
  }

  final void show(Scene scene) {
    if (width == 0 || !inView) {
      described = false;
      return;
    }
    draw(new CanvasSurface(canvas, width, height, Canvas.density()), scene);
    if (scene.resting() || !described) {
      described = true;
      Dom.setText(words, describe(scene));
    }
  }

  final HTMLCanvasElement canvas() {
    return canvas;
  }

  final HTMLElement words() {
    return words;
  }

  final int width() {
    return width;
  }

  final int height() {
    return height;
  }
}
