package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Web workers and the messages between them and the page. */
public final class Workers {
  private Workers() {}

  /** The number of logical processors; 1 if the browser does not provide it. */
  @JSBody(script = "return navigator.hardwareConcurrency || 1;")
  public static native int cores();

  /**
   * Whether this page may start workers from a URL, if it is known: not from disk or another
   * origin.
   *
   * @param url a text, empty if unknown, or a TrustedScriptURL
   */
  @JSBody(
      params = "url",
      script =
          "return url && typeof Worker === 'function' && location.protocol !== 'file:'"
              + " && self.origin !== 'null' && new URL(url).origin === self.origin;")
  public static native boolean mayRun(JSObject url);

  /**
   * Starts a worker.
   *
   * @param url a text or a TrustedScriptURL; its fragment becomes the worker's name, with which its
   *     script compares its version
   * @param failure is told when it cannot be started, or fails; with an empty text
   * @return the worker, or null if it cannot be started
   */
  @JSBody(
      params = {"url", "failure"},
      script =
          "try { var worker = new Worker(url, { name: String(url).split('#')[1] });"
              + " worker.onerror = function(event) { event.preventDefault(); failure(''); };"
              + " return worker; } catch (refused) { failure(''); return null; }")
  public static native JSObject start(JSObject url, FailureListener failure);

  /** Sets the listener for the messages of a worker that has just been started. */
  @JSBody(
      params = {"worker", "listener"},
      script =
          "worker.onmessage = function(event) {"
              + " var d = event.data; listener(d[0], d[1], d[2], d[3]); };")
  public static native void onMessage(JSObject worker, MessageListener listener);

  /** Ends a worker at once. */
  @JSBody(params = "worker", script = "worker.terminate();")
  public static native void stop(JSObject worker);

  /** Sends a message to a worker. */
  @JSBody(
      params = {"worker", "id", "text", "number"},
      script = "worker.postMessage([id, text, number]);")
  public static native void send(JSObject worker, int id, String text, int number);

  /** Whether this code runs in a worker. */
  @JSBody(script = "return typeof WorkerGlobalScope === 'function';")
  public static native boolean isWorker();

  /**
   * In the program of a worker: sets the listener for messages from the page.
   *
   * @param port the worker's global object, or the one that stands for it on the page
   */
  @JSBody(
      params = {"port", "listener"},
      script =
          "port.onmessage = function(event) { var d = event.data; listener(d[0], d[1], d[2]); };")
  public static native void onRequest(JSObject port, RequestListener listener);

  /**
   * In the program of a worker: posts results to the page, as copies. Transferring the arrays would
   * be slower: at the first transfer V8 discards all optimized code that reads arrays.
   */
  public static void post(JSObject port, int id, int number, int[] whole, double[] decimal) {
    Int32Array wholeCopy = Int32Array.copyFromJavaArray(whole);
    post(port, id, number, wholeCopy, Float64Array.copyFromJavaArray(decimal));
  }

  @JSBody(
      params = {"port", "id", "number", "whole", "decimal"},
      script = "port.postMessage([id, number, whole, decimal]);")
  private static native void post(
      JSObject port, int id, int number, Int32Array whole, Float64Array decimal);

  /**
   * In the program of a worker: tells the page that it has failed.
   *
   * @param reason a sentence, which reaches the page from the page's own program only
   */
  @JSBody(
      params = {"port", "reason"},
      script =
          "if (port.fail) { port.fail(reason); }"
              + " else { setTimeout(function() { throw new Error(reason); }); }")
  public static native void fail(JSObject port, String reason);

  /** Runs the program of the workers on the page itself: {@code pageWorker} in programs.js. */
  @JSFunctor
  @FunctionalInterface
  public interface PageWorker extends JSObject {
    /**
     * Loads and starts the program.
     *
     * @param failure receives a sentence if the program cannot be loaded, or fails
     * @return what stands for a worker
     */
    JSObject start(MessageListener listener, FailureListener failure);
  }

  /** Receives the messages of a worker. */
  @JSFunctor
  @FunctionalInterface
  public interface MessageListener extends JSObject {
    void onMessage(int id, int number, Int32Array whole, Float64Array decimal);
  }

  /** Receives the messages of the page in a worker. */
  @JSFunctor
  @FunctionalInterface
  public interface RequestListener extends JSObject {
    void onRequest(int id, String text, int number);
  }

  /** Called when a worker cannot be started or has failed. */
  @JSFunctor
  @FunctionalInterface
  public interface FailureListener extends JSObject {
    /**
     * @param reason a sentence, or empty
     */
    void onFailure(String reason);
  }
}
