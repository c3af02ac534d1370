package xorlab.page.survey;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.PlotBounds;

/** Distinguishes a drag over the map, which selects a window, from a tap on a pixel. */
final class MapPointer {
  /** The map that handles these gestures. */
  interface Target {
    /** Where the window of the map is on the canvas. */
    Axes axes();

    /** The selection has changed. */
    void onSelectionChange();

    /** A window has been selected. */
    void select(PlotBounds bounds);

    /** A point of the canvas has been tapped, in CSS pixels. */
    void onTap(double x, double y);
  }

  /** A pointer must move this far in both directions to start a drag, in CSS pixels. */
  private static final double DRAG_THRESHOLD = 6;

  private final HTMLElement picture;
  private final Target target;
  private Optional<double[]> pressed = Optional.empty();
  private Optional<PlotBounds> selection = Optional.empty();

  MapPointer(HTMLElement picture, Target target) {
    this.picture = picture;
    this.target = target;
    picture.addEventListener("pointerdown", (PointerEvent event) -> press(event));
    picture.addEventListener("pointermove", (PointerEvent event) -> move(event));
    picture.addEventListener("pointerup", (PointerEvent event) -> release(event));
    picture.addEventListener("pointercancel", (PointerEvent event) -> cancel());
  }

  /** The window selected so far by a drag that has not ended. */
  Optional<PlotBounds> selection() {
    return selection;
  }

  private void press(PointerEvent event) {
    if (event.isPrimary() && event.getButton() == 0) {
      PointerEvent.capture(event, picture);
      pressed = Optional.of(position(event));
    }
  }

  private void move(PointerEvent event) {
    if (pressed.isPresent()) {
      double[] from = pressed.get();
      double[] to = position(event);
      boolean far =
          Math.abs(to[0] - from[0]) > DRAG_THRESHOLD && Math.abs(to[1] - from[1]) > DRAG_THRESHOLD;
      selection = far ? Optional.of(between(from[0], from[1], to[0], to[1])) : Optional.empty();
      target.onSelectionChange();
    }
  }

  private double[] position(PointerEvent event) {
    return new double[] {PointerEvent.x(event, picture), PointerEvent.y(event, picture)};
  }

  private PlotBounds between(double x1, double y1, double x2, double y2) {
    Axes axes = target.axes();
    PlotBounds whole = axes.bounds();
    double left = Math.max(whole.left(), axes.toPlaneX(Math.min(x1, x2)));
    double right = Math.min(whole.right(), axes.toPlaneX(Math.max(x1, x2)));
    double top = Math.min(whole.top(), axes.toPlaneY(Math.min(y1, y2)));
    double bottom = Math.max(whole.bottom(), axes.toPlaneY(Math.max(y1, y2)));
    return new PlotBounds(left, right, bottom, top);
  }

  private void release(PointerEvent event) {
    Optional<PlotBounds> selected = selection;
    boolean tapped = pressed.isPresent() && selected.isEmpty();
    cancel();
    if (selected.isPresent()) {
      target.select(selected.get());
    } else if (tapped) {
      double[] at = position(event);
      target.onTap(at[0], at[1]);
    }
  }

  private void cancel() {
    pressed = Optional.empty();
    selection = Optional.empty();
    target.onSelectionChange();
  }
}
