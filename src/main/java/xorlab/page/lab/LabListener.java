package xorlab.page.lab;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Receives the events of a lab by their names; {@link LabRun#mount} lists them. */
@JSFunctor
@FunctionalInterface
public interface LabListener extends JSObject {
  void onEvent(String event);
}
