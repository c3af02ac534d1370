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

  /** Sends all further events of this pointer to the element, until it is released. */
  @JSBody(
      params = {"event", "element"},
      script = "element.setPointerCapture(event.pointerId);")
  public static native void capture(PointerEvent event, Element element);
}
