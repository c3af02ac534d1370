package xorlab.page.ui;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;

/** Lets mouse, finger or pen take hold of what is drawn on an element. */
public final class DragHandler {
  /** What can be taken hold of. Places are in CSS pixels from the element's top left corner. */
  public interface Target {
    /**
     * Whether there is anything to take hold of at a place.
     *
     * @param tolerance how far off it may be: fingers are broader than a mouse's arrow
     */
    boolean isHit(double x, double y, double tolerance);

    /** Takes hold of what is there. */
    void grab(double x, double y, double tolerance);

    /** Hears of a press where there is nothing. */
    default void pressElsewhere() {}

    /** What is held moves to a place. */
    void drag(double x, double y);
  }

  private static final double MOUSE = 12;
  private static final double FINGER = 24;

  /** A hand that presses trembles: so far it may go before it drags. */
  private static final double DRAG_THRESHOLD = 3;

  private final HTMLElement element;
  private final Target target;
  private boolean showsHandCursor;
  private boolean holding;
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
    // A finger that holds something moves that and not the page.
    element.addEventListener("touchstart", this::preventScrolling);
  }

  private void grab(PointerEvent event) {
    if (!event.isPrimary() || event.getButton() != 0) {
      return;
    }
    grabbedX = event.getOffsetX();
    grabbedY = event.getOffsetY();
    dragging = false;
    double tolerance = tolerance(event);
    holding = target.isHit(grabbedX, grabbedY, tolerance);
    if (holding) {
      PointerEvent.capture(event, element);
      target.grab(grabbedX, grabbedY, tolerance);
    } else {
      target.pressElsewhere();
    }
  }

  private void preventScrolling(Event event) {
    if (holding) {
      event.preventDefault();
    }
  }

  private void move(PointerEvent event) {
    if (!event.isPrimary()) {
      return;
    }
    double x = event.getOffsetX();
    double y = event.getOffsetY();
    if (!holding) {
      showHandCursor(target.isHit(x, y, tolerance(event)));
      return;
    }
    dragging |= Math.max(Math.abs(x - grabbedX), Math.abs(y - grabbedY)) > DRAG_THRESHOLD;
    if (dragging) {
      target.drag(x, y);
    }
  }

  private void release(PointerEvent event) {
    holding &= !event.isPrimary();
  }

  /** Shows the mouse that there is something to take hold of. */
  private void showHandCursor(boolean isHit) {
    if (isHit != showsHandCursor) {
      showsHandCursor = isHit;
      element.getStyle().setProperty("cursor", isHit ? "grab" : "auto");
    }
  }

  private static double tolerance(PointerEvent event) {
    return event.getPointerType().equals("touch") ? FINGER : MOUSE;
  }
}
