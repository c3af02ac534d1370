package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Work that is done in many short pieces, between which the page answers. */
public final class MacrotaskQueue {
  private MacrotaskQueue() {}

  /**
   * Runs something as a task of its own, as soon as all that waits already has had its turn; unlike
   * a timer it is not held back.
   */
  @JSBody(
      params = "task",
      script =
          "var channel = new MessageChannel(); channel.port1.onmessage = function() {"
              + " channel.port1.close(); task(); }; channel.port2.postMessage(0);")
  public static native void run(Callback task);

  /** What is to be run. */
  @JSFunctor
  @FunctionalInterface
  public interface Callback extends JSObject {
    void run();
  }
}
