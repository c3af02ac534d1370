package xorlab.page.gif;

import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import xorlab.browser.FrameMessages;
import xorlab.browser.Workers;
import xorlab.export.gif.FrameSequence;
import xorlab.page.ui.Gate;
import xorlab.words.ShareWords;

/** Has frames encoded in a worker, while the page draws further ones. */
final class WorkerEncoder implements FrameEncoder {
  /**
   * The most pixels that are under way, of four bytes each. A worker that has just started is slow,
   * and catches up later.
   */
  private static final int MOST_PIXELS = 10_000_000;

  private static final int LEAST_FRAMES = 2;

  private final Gate gate;

  /** The most frames that are under way. */
  private final int mostAhead;

  private Optional<JSObject> worker = Optional.empty();
  private boolean ready;
  private boolean failed;
  private int added;
  private int encoded;
  private boolean ended;
  private Optional<Int8Array> file = Optional.empty();

  private WorkerEncoder(FrameSequence frames, Gate gate) {
    this.gate = gate;
    mostAhead = Math.max(LEAST_FRAMES, MOST_PIXELS / (frames.width() * frames.height()));
  }

  /** Starts a worker for {@link FrameEncoder#begin}. There is no room until it is ready. */
  static void start(
      JSObject script, FrameSequence frames, Gate gate, Consumer<FrameEncoder> consumer) {
    WorkerEncoder encoder = new WorkerEncoder(frames, gate);
    consumer.accept(encoder);
    encoder.worker =
        Optional.ofNullable(
            Workers.start(
                script, reason -> encoder.fail(() -> consumer.accept(new PageEncoder(frames)))));
    encoder.worker.ifPresent(
        started -> {
          FrameMessages.onAnswer(started, encoder::accept);
          FrameMessages.begin(started, frames.width(), frames.height(), frames.delay());
        });
  }

  private void accept(int frames, Int8Array bytes) {
    ready = true;
    encoded = frames;
    if (bytes.getLength() > 0) {
      file = Optional.of(bytes);
      stop();
    }
    gate.open();
  }

  /**
   * Ends the worker.
   *
   * @param replace puts another encoder in this one's place, which has no frame yet
   */
  private void fail(Runnable replace) {
    stop();
    failed = true;
    if (!ready) {
      replace.run();
    }
    gate.open();
  }

  @Override
  public boolean hasRoom() {
    return ready && added - encoded < mostAhead;
  }

  @Override
  public void add(Int32Array pixels) {
    added++;
    FrameMessages.add(worker.orElseThrow(), pixels);
  }

  @Override
  public void work() {
    if (failed) {
      throw new IllegalStateException(ShareWords.WORKER_FAILED);
    }
    gate.close();
  }

  @Override
  public int frames() {
    return encoded;
  }

  @Override
  public Optional<Int8Array> file() {
    if (!ended) {
      ended = true;
      FrameMessages.end(worker.orElseThrow());
    }
    return file;
  }

  @Override
  public void stop() {
    worker.ifPresent(Workers::stop);
  }
}
