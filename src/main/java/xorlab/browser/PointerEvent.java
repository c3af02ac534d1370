package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.xml.Element;

/** An event of a mouse, a finger or a pen. */
public abstract class PointerEvent implements MouseEvent {
  @JSProperty
  public abstract String getPointerType();

  /** Whether it is the mouse, the pen, or the first of several fingers. */
  @JSProperty("isPrimary")
  public abstract boolean isPrimary();

  /**
   * How far right of an element's left edge an event is, in the element's own pixels. Under a CSS
   * zoom offsetX has the screen's in some browsers, which are those whose rectangles show it.
   */
  public static double x(MouseEvent event, Element element) {
    double zoom = Canvas.zoom(element);
    return zoom == 1 ? event.getOffsetX() : across(event, element) / zoom;
  }

  /** How far below an element's upper edge an event is, in the element's own pixels. */
  public static double y(MouseEvent event, Element element) {
    double zoom = Canvas.zoom(element);
    return zoom == 1 ? event.getOffsetY() : down(event, element) / zoom;
  }

  @JSBody(
      params = {"event", "element"},
      script = "return event.clientX - element.getBoundingClientRect().left;")
  private static native double across(MouseEvent event, Element element);

  @JSBody(
      params = {"event", "element"},
      script = "return event.clientY - element.getBoundingClientRect().top;")
  private static native double down(MouseEvent event, Element element);

  /** Sends all further events of this pointer to the element, until it is released. */
  @JSBody(
      params = {"event", "element"},
      script = "element.setPointerCapture(event.pointerId);")
  public static native void capture(PointerEvent event, Element element);
}
