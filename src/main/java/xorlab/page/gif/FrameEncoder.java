package xorlab.page.gif;

import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.Workers;
import xorlab.export.gif.FrameSequence;
import xorlab.page.ui.Gate;

/** Makes a GIF of its frames, here or elsewhere. */
public interface FrameEncoder {
  /**
   * Begins a GIF.
   *
   * @param script the URL of gif-worker.js; see {@link Workers#mayRun}
   * @param gate of the task that draws the frames
   * @param consumer receives the encoder, and before that has had room another one in its place if
   *     the worker cannot be started
   */
  static void begin(
      JSObject script, FrameSequence frames, Gate gate, Consumer<FrameEncoder> consumer) {
    if (Workers.mayRun(script)) {
      WorkerEncoder.start(script, frames, gate, consumer);
    } else {
      consumer.accept(new PageEncoder(frames));
    }
  }

  /** Whether it takes another frame now. If not, {@link #work} makes room. */
  boolean hasRoom();

  /**
   * Takes a frame, if there is room.
   *
   * @param pixels as {@link xorlab.browser.CanvasPixels} gives them; they belong to the encoder now
   */
  void add(Int32Array pixels);

  /** Encodes for a few milliseconds or, if that is done elsewhere, closes the gate until then. */
  void work();

  /** The number of frames that have been encoded. */
  int frames();

  /** The file, once all that were added have been encoded. If it is empty, {@link #work} helps. */
  Optional<Int8Array> file();

  /** Ends what is done elsewhere. No other method may be called after it. */
  void stop();
}
