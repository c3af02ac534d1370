package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** The messages between a page and the worker that makes a file of its frames. */
public final class FrameMessages {
  private FrameMessages() {}

  /** On the page: begins a file. The worker answers when it is ready. */
  @JSBody(
      params = {"worker", "width", "height", "delay"},
      script = "worker.postMessage({ begin: [width, height, delay] });")
  public static native void begin(JSObject worker, int width, int height, int delay);

  /**
   * On the page: gives a frame away, which the worker answers. Unlike the results of a survey (see
   * {@link Workers#post}) it is transferred: a copy of a frame takes as long as to encode it.
   */
  @JSBody(
      params = {"worker", "pixels"},
      script = "worker.postMessage({ pixels: pixels }, [pixels.buffer]);")
  public static native void add(JSObject worker, Int32Array pixels);

  /** On the page: asks for the file. */
  @JSBody(params = "worker", script = "worker.postMessage({});")
  public static native void end(JSObject worker);

  /** On the page: sets the listener for the worker's answers. */
  @JSBody(
      params = {"worker", "listener"},
      script = "worker.onmessage = function(event) { listener(event.data[0], event.data[1]); };")
  public static native void onAnswer(JSObject worker, AnswerListener listener);

  /**
   * In the worker: sets the listeners for the page's messages.
   *
   * @param port the worker's global object
   */
  @JSBody(
      params = {"port", "begin", "add", "end"},
      script =
          "port.onmessage = function(event) {"
              + " if (event.data.begin) begin.apply(null, event.data.begin);"
              + " else if (event.data.pixels) add(event.data.pixels); else end(); };")
  public static native void onRequest(
      JSObject port, BeginListener begin, FrameListener add, Guard.Work end);

  /** In the worker: answers with the number of frames, and the file if it is asked for. */
  @JSBody(
      params = {"port", "frames", "bytes"},
      script = "port.postMessage([frames, bytes]);")
  public static native void answer(JSObject port, int frames, Int8Array bytes);

  /** Receives the worker's answers. */
  @JSFunctor
  @FunctionalInterface
  public interface AnswerListener extends JSObject {
    /**
     * @param bytes of the file; empty until it is asked for
     */
    void onAnswer(int frames, Int8Array bytes);
  }

  /** Receives what the frames have in common. */
  @JSFunctor
  @FunctionalInterface
  public interface BeginListener extends JSObject {
    void begin(int width, int height, int delay);
  }

  /** Receives a frame. */
  @JSFunctor
  @FunctionalInterface
  public interface FrameListener extends JSObject {
    void add(Int32Array pixels);
  }
}
