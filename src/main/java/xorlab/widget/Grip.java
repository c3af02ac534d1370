package xorlab.widget;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.PointerEvent;

/** Lets mouse, finger or pen take hold of what is drawn on an element. */
public final class Grip {
  /** What can be taken hold of. Places are in CSS pixels from the element's top left corner. */
  public interface Handle {
    /**
     * Takes hold of what is at a place.
     *
     * @param reach how far off it may be: fingers are broader than a mouse's arrow
     * @return whether there is anything
     */
    boolean take(double x, double y, double reach);

    /** What is held moves to a place. */
    void move(double x, double y);

    /** What was held is let go. */
    void drop();
  }

  private static final double MOUSE = 12;
  private static final double FINGER = 24;

  private final Handle handle;
  private boolean holding;

  public Grip(HTMLElement element, Handle handle) {
    this.handle = handle;
    element.addEventListener("pointerdown", (PointerEvent event) -> take(element, event));
    element.addEventListener("pointermove", (PointerEvent event) -> move(event));
    element.addEventListener("pointerup", (PointerEvent event) -> drop());
    element.addEventListener("pointercancel", (PointerEvent event) -> drop());
    // A finger that holds something moves that and not the page.
    element.addEventListener("touchstart", this::keepPage);
  }

  private void take(HTMLElement element, PointerEvent event) {
    double reach = event.getPointerType().equals("touch") ? FINGER : MOUSE;
    holding = handle.take(event.getOffsetX(), event.getOffsetY(), reach);
    if (holding) {
      PointerEvent.capture(event, element);
    }
  }

  private void keepPage(Event event) {
    if (holding) {
      event.preventDefault();
    }
  }

  private void move(PointerEvent event) {
    if (holding) {
      handle.move(event.getOffsetX(), event.getOffsetY());
    }
  }

  private void drop() {
    if (holding) {
      holding = false;
      handle.drop();
    }
  }
}
