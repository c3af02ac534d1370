package xorlab.page.lab;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears what happens in a lab, by the name of the event. */
@JSFunctor
@FunctionalInterface
public interface LabListener extends JSObject {
  void onEvent(String event);
}
