package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.xml.Element;

/** A mouse, a finger or a pen. */
public abstract class PointerEvent implements MouseEvent {
  @JSProperty
  public abstract String getPointerType();

  /** Whether it is the mouse, or the first of several fingers. */
  @JSProperty("isPrimary")
  public abstract boolean isPrimary();

  /** From now on the element hears this pointer wherever it goes, until it is lifted. */
  @JSBody(
      params = {"event", "element"},
      script = "element.setPointerCapture(event.pointerId);")
  public static native void capture(PointerEvent event, Element element);
}
