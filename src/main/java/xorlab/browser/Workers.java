package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Other threads of the browser, which run a script of their own and talk by messages. */
public final class Workers {
  private Workers() {}

  /** How many threads the machine has; 1 where the browser does not tell. */
  @JSBody(script = "return navigator.hardwareConcurrency || 1;")
  public static native int cores();

  /** Whether a page like this one may have workers from that address at all. */
  @JSBody(
      params = "address",
      script =
          "return typeof Worker === 'function' && location.protocol !== 'file:' && self.origin !=="
              + " 'null' && new URL(address, location.href).origin === self.origin;")
  public static native boolean mayRun(String address);

  /**
   * Starts a worker.
   *
   * @param listener takes what it posts
   * @param failure runs when it cannot be had, or breaks down
   */
  @JSBody(
      params = {"address", "heard", "failed"},
      script =
          "try { var worker = new Worker(address); worker.onmessage = function(event) { var d ="
              + " event.data; heard(d[0], d[1], d[2], d[3]); }; worker.onerror = function(event) {"
              + " event.preventDefault(); failed(); }; return worker; } catch (refused) { failed();"
              + " return null; }")
  public static native JSObject start(
      String address, MessageListener listener, FailureListener failure);

  /** Sends a worker a number and a text, or a number and a number. */
  @JSBody(
      params = {"worker", "id", "text", "number"},
      script = "worker.postMessage([id, text, number]);")
  public static native void send(JSObject worker, int id, String text, int number);

  /** In a worker: hears what is sent to it. */
  @JSBody(
      params = "asked",
      script = "self.onmessage = function(event) { var d = event.data; asked(d[0], d[1], d[2]); };")
  public static native void onRequest(RequestListener listener);

  /**
   * In a worker: posts results to the page, as copies. To hand the arrays over would cost more:
   * when the first array is handed over, V8 throws away all fast code that reads any array.
   */
  @JSBody(
      params = {"id", "number", "whole", "decimal"},
      script = "self.postMessage([id, number, whole, decimal]);")
  public static native void post(
      int id, int number, @JSByRef int[] whole, @JSByRef double[] decimal);

  /** Takes what a worker posts. */
  @JSFunctor
  @FunctionalInterface
  public interface MessageListener extends JSObject {
    void onMessage(int id, int number, Int32Array whole, Float64Array decimal);
  }

  /** Takes what is sent to a worker. */
  @JSFunctor
  @FunctionalInterface
  public interface RequestListener extends JSObject {
    void onRequest(int id, String text, int number);
  }

  /** Hears that a worker cannot be had. */
  @JSFunctor
  @FunctionalInterface
  public interface FailureListener extends JSObject {
    void onFailure();
  }
}
