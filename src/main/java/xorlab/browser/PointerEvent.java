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

  /** How far right of an element's left edge an event is, in the element's own pixels. */
  public static double x(MouseEvent event, Element element) {
    return Canvas.scale(element) == 1 ? event.getOffsetX() : across(event, element);
  }

  /** How far below an element's upper edge an event is, in the element's own pixels. */
  public static double y(MouseEvent event, Element element) {
    return Canvas.scale(element) == 1 ? event.getOffsetY() : down(event, element);
  }

  /**
   * What offsetX is under a zoom differs between browsers, and a rectangle without the zoom is
   * still shifted by all of the scrolling: what does not differ is the place in the document.
   */
  private static double across(MouseEvent event, Element element) {
    return across(event, element, Canvas.hiddenZoom(element)) / Canvas.zoom(element);
  }

  private static double down(MouseEvent event, Element element) {
    return down(event, element, Canvas.hiddenZoom(element)) / Canvas.zoom(element);
  }

  @JSBody(
      params = {"event", "element", "zoom"},
      script =
          "var left = element.getBoundingClientRect().left + scrollX;"
              + "return event.pageX / zoom - left;")
  private static native double across(MouseEvent event, Element element, double zoom);

  @JSBody(
      params = {"event", "element", "zoom"},
      script =
          "var top = element.getBoundingClientRect().top + scrollY;"
              + "return event.pageY / zoom - top;")
  private static native double down(MouseEvent event, Element element, double zoom);

  /** Sends all further events of this pointer to the element, until it is released. */
  @JSBody(
      params = {"event", "element"},
      script = "element.setPointerCapture(event.pointerId);")
  public static native void capture(PointerEvent event, Element element);
}
