package xorlab.widget;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;

/** Lets mouse, finger or pen take hold of what is drawn on an element. */
public final class Grip {
  /** What can be taken hold of. Places are in CSS pixels from the element's top left corner. */
  public interface Handle {
    /**
     * Whether there is anything to take hold of at a place.
     *
     * @param reach how far off it may be: fingers are broader than a mouse's arrow
     */
    boolean reaches(double x, double y, double reach);

    /** Takes hold of what is there. */
    void take(double x, double y, double reach);

    /** Hears of a press where there is nothing. */
    default void miss() {}

    /** What is held moves to a place. */
    void move(double x, double y);
  }

  private static final double MOUSE = 12;
  private static final double FINGER = 24;

  /** A hand that presses trembles: so far it may go before it drags. */
  private static final double TREMBLING = 3;

  private final HTMLElement element;
  private final Handle handle;
  private boolean inviting;
  private boolean holding;
  private boolean dragging;
  private double takenX;
  private double takenY;

  public Grip(HTMLElement element, Handle handle) {
    this.element = element;
    this.handle = handle;
    element.addEventListener("pointerdown", (PointerEvent event) -> take(event));
    element.addEventListener("pointermove", (PointerEvent event) -> move(event));
    element.addEventListener("pointerup", (PointerEvent event) -> drop(event));
    element.addEventListener("pointercancel", (PointerEvent event) -> drop(event));
    // A finger that holds something moves that and not the page.
    element.addEventListener("touchstart", this::keepPage);
  }

  private void take(PointerEvent event) {
    if (!event.isPrimary() || event.getButton() != 0) {
      return;
    }
    takenX = event.getOffsetX();
    takenY = event.getOffsetY();
    dragging = false;
    double reach = reach(event);
    holding = handle.reaches(takenX, takenY, reach);
    if (holding) {
      PointerEvent.capture(event, element);
      handle.take(takenX, takenY, reach);
    } else {
      handle.miss();
    }
  }

  private void keepPage(Event event) {
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
      invite(handle.reaches(x, y, reach(event)));
      return;
    }
    dragging |= Math.max(Math.abs(x - takenX), Math.abs(y - takenY)) > TREMBLING;
    if (dragging) {
      handle.move(x, y);
    }
  }

  private void drop(PointerEvent event) {
    holding &= !event.isPrimary();
  }

  /** Shows the mouse that there is something to take hold of. */
  private void invite(boolean reached) {
    if (reached != inviting) {
      inviting = reached;
      element.getStyle().setProperty("cursor", reached ? "grab" : "auto");
    }
  }

  private static double reach(PointerEvent event) {
    return event.getPointerType().equals("touch") ? FINGER : MOUSE;
  }
}
