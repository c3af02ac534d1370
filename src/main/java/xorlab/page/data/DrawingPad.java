package xorlab.page.data;

import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Keyboard;
import xorlab.browser.PointerEvent;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PlanePoint;

/**
 * Guides the brush over the picture by mouse, finger or pen, and by keys: the arrows move it, Space
 * draws, Delete removes.
 */
final class DrawingPad {
  /** A stroke touches the plane again after so many CSS pixels. */
  private static final double SPACING = 10;

  private final HTMLElement picture;
  private final PointsView view;
  private final PointsDraft draft;
  private final Brush brush;
  private final Supplier<PlotBounds> bounds;
  private final Runnable changed;
  private boolean isDown;
  private double touchedX;
  private double touchedY;

  /**
   * @param bounds of the picture
   * @param changed runs when the brush has moved or the points have changed
   */
  DrawingPad(
      HTMLElement picture,
      PointsView view,
      PointsDraft draft,
      Brush brush,
      Supplier<PlotBounds> bounds,
      Runnable changed) {
    this.picture = picture;
    this.view = view;
    this.draft = draft;
    this.brush = brush;
    this.bounds = bounds;
    this.changed = changed;
    listen("pointerdown", this::press);
    listen("pointermove", this::move);
    listen("pointerup", this::release);
    listen("pointercancel", this::release);
    picture.addEventListener("pointerleave", (Event event) -> lift());
    picture.addEventListener("blur", (Event event) -> lift());
    picture.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
  }

  private void listen(String type, PointerListener listener) {
    picture.addEventListener(type, (PointerEvent event) -> listener.onEvent(event));
  }

  /** Receives the events of the first finger, the mouse or the pen. */
  private interface PointerListener {
    void onEvent(PointerEvent event);
  }

  private void press(PointerEvent event) {
    if (!event.isPrimary() || event.getButton() != 0 || view.axes().isEmpty()) {
      return;
    }
    PointerEvent.capture(event, picture);
    isDown = true;
    draft.beginStroke();
    follow(event);
    touch(event);
    changed.run();
  }

  private void move(PointerEvent event) {
    if (!event.isPrimary() || view.axes().isEmpty()) {
      return;
    }
    follow(event);
    double dx = PointerEvent.x(event, picture) - touchedX;
    double dy = PointerEvent.y(event, picture) - touchedY;
    if (isDown && dx * dx + dy * dy >= SPACING * SPACING) {
      touch(event);
    }
    changed.run();
  }

  private void release(PointerEvent event) {
    if (event.isPrimary() && isDown) {
      isDown = false;
      draft.endStroke();
      changed.run();
    }
  }

  private void lift() {
    if (!isDown) {
      brush.lift();
      changed.run();
    }
  }

  private void follow(PointerEvent event) {
    Axes axes = view.axes().orElseThrow();
    double x = axes.toPlaneX(PointerEvent.x(event, picture));
    brush.moveTo(new PlanePoint(x, axes.toPlaneY(PointerEvent.y(event, picture))));
  }

  private void touch(PointerEvent event) {
    touchedX = PointerEvent.x(event, picture);
    touchedY = PointerEvent.y(event, picture);
    brush.touch(bounds.get());
  }

  private void onKey(KeyboardEvent event) {
    PlotBounds window = bounds.get();
    boolean isLarge = event.isShiftKey();
    boolean isUsed = true;
    switch (Keyboard.key(event)) {
      case "ArrowRight" -> brush.step(1, 0, isLarge, window);
      case "ArrowLeft" -> brush.step(-1, 0, isLarge, window);
      case "ArrowUp" -> brush.step(0, 1, isLarge, window);
      case "ArrowDown" -> brush.step(0, -1, isLarge, window);
      case " " -> stroke(() -> brush.touch(window), window);
      case "Delete", "Backspace" -> stroke(() -> brush.erase(window), window);
      default -> isUsed = false;
    }
    if (isUsed) {
      event.preventDefault();
      changed.run();
    }
  }

  /** A key press is a stroke of its own, in the middle if the brush has not been moved. */
  private void stroke(Runnable touch, PlotBounds window) {
    brush.step(0, 0, false, window);
    draft.beginStroke();
    touch.run();
    draft.endStroke();
  }
}
