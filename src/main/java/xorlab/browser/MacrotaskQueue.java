package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Runs work as macrotasks, between which the page stays responsive. */
public final class MacrotaskQueue {
  private MacrotaskQueue() {}

  /** Runs a task after those that are already queued. Unlike a timer it is not throttled. */
  @JSBody(
      params = "task",
      script =
          "var channel = new MessageChannel(); channel.port1.onmessage = function() {"
              + " channel.port1.close(); task(); }; channel.port2.postMessage(0);")
  public static native void run(Callback task);

  /** The task to run. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void run();
  }
}
