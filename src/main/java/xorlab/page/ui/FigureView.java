package xorlab.page.ui;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Canvas;
import xorlab.browser.ResizeObserver;
import xorlab.plot.draw.Surface;

/**
 * A figure on its canvas with a description in words. The figure is drawn only while it is in view
 * or printed; the description is updated only when the content stays long enough to be read, then
 * out of view too, as screen readers and searches find it there.
 *
 * @param <S> the content of the figure
 */
public abstract class FigureView<S> {
  private final HTMLElement picture;
  private final HTMLCanvasElement canvas;
  private final HTMLElement description;
  private final VisibilityObserver visibility;
  private int width;
  private int height;
  private double zoom = 1;
  private boolean described;

  /**
   * @param section contains a ".picture" with a canvas, and ".twin" for the description
   * @param changed runs when the figure's size has changed or it has come into view
   */
  protected FigureView(HTMLElement section, Runnable changed) {
    picture = section.querySelector(".picture");
    canvas = (HTMLCanvasElement) picture.querySelector("canvas");
    description = section.querySelector(".twin");
    ResizeObserver.observe(
        picture,
        () -> {
          int widthBefore = width;
          int heightBefore = height;
          measure();
          if (width != widthBefore || height != heightBefore) {
            changed.run(); // the first report tells what has been measured already
          }
        });
    visibility = new VisibilityObserver(picture, changed);
  }

  /** Draws the figure. */
  protected abstract void draw(Surface surface, S content);

  /** The figure in words. */
  protected abstract String describe(S content);

  /** Measures the figure. This forces a layout of the page, so it is not done in each frame. */
  public final void measure() {
    width = picture.getClientWidth();
    height = picture.getClientHeight();
    zoom = Canvas.scale(picture);
  }

  /**
   * Draws the figure if it is in view.
   *
   * @param idle whether the content stays for a while, so that the description is updated
   */
  public final void show(S content, boolean idle) {
    boolean isDrawn = width > 0 && (visibility.isInView() || PrintMode.isPrinting());
    if (isDrawn && idle) {
      zoom = Canvas.scale(picture); // of which a browser tells nothing
    }
    if (isDrawn && Canvas.isReady(canvas)) {
      draw(new CanvasSurface(canvas, width, height, density()), content);
    }
    if (width > 0 && idle || isDrawn && !described) {
      Dom.setText(description, describe(content));
    }
    described = isDrawn;
  }

  /** Canvas pixels per CSS pixel of the figure. */
  protected final double density() {
    return PrintMode.density(zoom);
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
