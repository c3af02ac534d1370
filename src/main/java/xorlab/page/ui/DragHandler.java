package xorlab.page.ui;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;

/** Dragging of things drawn on an element, with mouse, finger or pen. */
public final class DragHandler {
  /** What is dragged. Positions are in CSS pixels from the element's top left corner. */
  public interface Target {
    /**
     * Whether there is something to drag at a position.
     *
     * @param tolerance the allowed distance in CSS pixels, larger for fingers than for a mouse
     */
    boolean isHit(double x, double y, double tolerance);

    /** Starts a drag of what is at this position. */
    void grab(double x, double y, double tolerance);

    /** Called for a press where there is nothing to drag. */
    default void pressBackground() {}

    /** Moves what is dragged to a position. */
    void drag(double x, double y);
  }

  private static final double MOUSE_TOLERANCE = 12;
  private static final double FINGER_TOLERANCE = 24;

  /** A pointer must move this far to start a drag, in CSS pixels. */
  private static final double DRAG_THRESHOLD = 3;

  private final HTMLElement element;
  private final Target target;
  private boolean showsHandCursor;
  private boolean grabbed;
  private boolean dragging;
  private double grabbedX;
  private double grabbedY;

  public DragHandler(HTMLElement element, Target target) {
    this.element = element;
    this.target = target;
    element.addEventListener("pointerdown", (PointerEvent event) -> grab(event));
    element.addEventListener("pointermove", (PointerEvent event) -> move(event));
    element.addEventListener("pointerup", (PointerEvent event) -> release(event));
    element.addEventListener("pointercancel", (PointerEvent event) -> release(event));
    // A finger that drags something must not scroll the page.
    element.addEventListener("touchstart", this::preventScrolling);
  }

  private void grab(PointerEvent event) {
    if (!event.isPrimary() || event.getButton() != 0) {
      return;
    }
    grabbedX = PointerEvent.x(event, element);
    grabbedY = PointerEvent.y(event, element);
    dragging = false;
    double tolerance = tolerance(event);
    grabbed = target.isHit(grabbedX, grabbedY, tolerance);
    if (grabbed) {
      PointerEvent.capture(event, element);
      target.grab(grabbedX, grabbedY, tolerance);
    } else {
      target.pressBackground();
    }
  }

  private void preventScrolling(Event event) {
    if (grabbed) {
      event.preventDefault();
    }
  }

  private void move(PointerEvent event) {
    if (!event.isPrimary()) {
      return;
    }
    double x = PointerEvent.x(event, element);
    double y = PointerEvent.y(event, element);
    if (!grabbed) {
      showHandCursor(target.isHit(x, y, tolerance(event)));
      return;
    }
    dragging |= Math.max(Math.abs(x - grabbedX), Math.abs(y - grabbedY)) > DRAG_THRESHOLD;
    if (dragging) {
      target.drag(x, y);
    }
  }

  private void release(PointerEvent event) {
    grabbed &= !event.isPrimary();
  }

  /** Shows a hand cursor over something that can be dragged. */
  private void showHandCursor(boolean isHit) {
    if (isHit != showsHandCursor) {
      showsHandCursor = isHit;
      element.getStyle().setProperty("cursor", isHit ? "grab" : "auto");
    }
  }

  private static double tolerance(PointerEvent event) {
    return event.getPointerType().equals("touch") ? FINGER_TOLERANCE : MOUSE_TOLERANCE;
  }
}
