package xorlab.page.ui;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.ResizeObserver;
import xorlab.plot.draw.Surface;

/**
 * A figure on its canvas, and beside it the same in words. What is out of view is not drawn, unless
 * for paper, and words are found only for what stays long enough to be read.
 *
 * @param <S> what the figure shows
 */
public abstract class FigureView<S> {
  private final HTMLElement picture;
  private final HTMLCanvasElement canvas;
  private final HTMLElement description;
  private final VisibilityObserver inView;
  private int width;
  private int height;
  private boolean described;

  /**
   * @param section holds a ".picture" with a canvas, and the words in ".twin"
   * @param changed runs when there is another size to draw for, or it comes into view
   */
  protected FigureView(HTMLElement section, Runnable changed) {
    picture = section.querySelector(".picture");
    canvas = (HTMLCanvasElement) picture.querySelector("canvas");
    description = section.querySelector(".twin");
    new ResizeObserver(
            () -> {
              measure();
              changed.run();
            })
        .observe(picture);
    inView = new VisibilityObserver(picture, changed);
  }

  /** Draws the figure. */
  protected abstract void draw(Surface surface, S scene);

  /** The figure in words. */
  protected abstract String describe(S scene);

  /** Looks how large the figure is. Costs a layout of the page, so not to be done in each frame. */
  public final void measure() {
    width = picture.getClientWidth();
    height = picture.getClientHeight();
  }

  /**
   * @param idle whether the scene stays for a while, so that words may be found for it
   */
  public final void show(S scene, boolean idle) {
    if (width == 0 || !inView.isInView() && !PrintMode.isPrinting()) {
      described = false;
      return;
    }
    draw(new CanvasSurface(canvas, width, height, PrintMode.density()), scene);
    if (idle || !described) {
      described = true;
      Dom.setText(description, describe(scene));
    }
  }

  protected final HTMLCanvasElement canvas() {
    return canvas;
  }

  protected final int width() {
    return width;
  }

  protected final int height() {
    return height;
  }
}
