package xorlab.page.gif;

import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.FrameMessages;
import xorlab.export.gif.GifWriter;
import xorlab.export.gif.PixelOrder;

/** The program gif-worker.js, which encodes each frame as it comes, in a worker. */
public final class FrameWorker {
  private static final Int8Array NO_BYTES = new Int8Array(0);

  private final JSObject port;
  private Optional<GifWriter> writer = Optional.empty();

  private FrameWorker(JSObject port) {
    this.port = port;
  }

  /** Does nothing: {@link #serve} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Starts handling the page's messages.
   *
   * @param port the worker's global object
   */
  @JSExport
  public static void serve(JSObject port) {
    FrameWorker worker = new FrameWorker(port);
    FrameMessages.onRequest(port, worker::begin, worker::add, worker::end);
  }

  private void begin(int width, int height, int delay) {
    writer = Optional.of(new GifWriter(width, height, delay, PixelOrder.ABGR));
    answer(NO_BYTES);
  }

  private void add(Int32Array pixels) {
    writer.orElseThrow().add(pixels.toJavaArray());
    answer(NO_BYTES);
  }

  private void end() {
    answer(Int8Array.fromJavaArray(writer.orElseThrow().bytes()));
  }

  private void answer(Int8Array bytes) {
    FrameMessages.answer(port, writer.orElseThrow().frames(), bytes);
  }
}
