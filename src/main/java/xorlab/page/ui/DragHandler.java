package xorlab.page.ui;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;

/**
 * Pointing at and dragging of things drawn on an element. A finger first selects a thing by a tap,
 * and drags only what is selected: everywhere else it scrolls the page.
 */
public final class DragHandler {
  /** What is dragged. Positions are in CSS pixels from the element's top left corner. */
  public interface Target {
    /**
     * Whether there is something to drag at a position.
     *
     * @param tolerance the allowed distance in CSS pixels, larger for fingers than for a mouse
     */
    boolean isHit(double x, double y, double tolerance);

    /** Whether what is at this position is selected, so that a finger may drag it. */
    boolean isSelected(double x, double y, double tolerance);

    /** Selects what is at this position; a drag may follow. */
    void grab(double x, double y, double tolerance);

    /**
     * Called for a click or a tap where there is nothing to drag.
     *
     * @param touch whether by a finger
     */
    default void clickBackground(double x, double y, boolean touch) {}

    /** Called when a pointer that is not pressed moves to a position. */
    default void hover(double x, double y) {}

    /** Called when the pointer leaves the element. */
    default void leave() {}

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
  private boolean pressed;
  private boolean grabbed;
  private boolean moved;
  private double pressedX;
  private double pressedY;

  public DragHandler(HTMLElement element, Target target) {
    this.element = element;
    this.target = target;
    element.addEventListener("pointerdown", (PointerEvent event) -> press(event));
    element.addEventListener("pointermove", (PointerEvent event) -> move(event));
    element.addEventListener("pointerup", (PointerEvent event) -> release(event, true));
    element.addEventListener("pointercancel", (PointerEvent event) -> release(event, false));
    element.addEventListener("pointerleave", (PointerEvent event) -> leave(event));
    // A finger that drags something must not scroll the page.
    element.addEventListener("touchstart", this::preventScrolling);
  }

  private void press(PointerEvent event) {
    if (!event.isPrimary() || event.getButton() != 0) {
      return;
    }
    pressedX = PointerEvent.x(event, element);
    pressedY = PointerEvent.y(event, element);
    double tolerance = tolerance(event);
    pressed = true;
    moved = false;
    grabbed =
        target.isHit(pressedX, pressedY, tolerance)
            && (!isTouch(event) || target.isSelected(pressedX, pressedY, tolerance));
    if (grabbed) {
      PointerEvent.capture(event, element);
      target.grab(pressedX, pressedY, tolerance);
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
    if (!pressed) {
      showHandCursor(target.isHit(x, y, tolerance(event)));
      if (!isTouch(event)) {
        target.hover(x, y);
      }
      return;
    }
    moved |= Math.max(Math.abs(x - pressedX), Math.abs(y - pressedY)) > DRAG_THRESHOLD;
    if (grabbed && moved) {
      target.drag(x, y);
    }
  }

  private void release(PointerEvent event, boolean clicked) {
    if (!event.isPrimary()) {
      return;
    }
    if (pressed && clicked && !grabbed && !moved) {
      double tolerance = tolerance(event);
      if (target.isHit(pressedX, pressedY, tolerance)) {
        target.grab(pressedX, pressedY, tolerance);
      } else {
        target.clickBackground(pressedX, pressedY, isTouch(event));
      }
    }
    pressed = false;
    grabbed = false;
  }

  private void leave(PointerEvent event) {
    if (!isTouch(event)) {
      target.leave();
    }
  }

  /** Shows a hand cursor over something that can be dragged. */
  private void showHandCursor(boolean isHit) {
    if (isHit != showsHandCursor) {
      showsHandCursor = isHit;
      element.getStyle().setProperty("cursor", isHit ? "grab" : "auto");
    }
  }

  private static double tolerance(PointerEvent event) {
    return isTouch(event) ? FINGER_TOLERANCE : MOUSE_TOLERANCE;
  }

  private static boolean isTouch(PointerEvent event) {
    return event.getPointerType().equals("touch");
  }
}
