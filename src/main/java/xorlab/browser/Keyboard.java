package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;

/** Which key an event is about. */
public final class Keyboard {
  private Keyboard() {}

  /** The name of the key; "" for an event without one, such as when a browser fills in a field. */
  @JSBody(params = "event", script = "return event.key || '';")
  public static native String key(KeyboardEvent event);
}
