package xorlab.share;

import java.util.function.BooleanSupplier;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;

/** Work that is done a little at a time, so that the page answers all the while. */
final class Slices {
  /** How long one slice may take, in milliseconds. */
  private static final double SLICE = 12;

  private final BooleanSupplier step;
  private final Runnable progress;
  private boolean cancelled;

  private Slices(BooleanSupplier step, Runnable progress) {
    this.step = step;
    this.progress = progress;
  }

  /**
   * Begins.
   *
   * @param step does a small part and tells whether there is more to do
   * @param progress runs after each slice
   */
  static Slices start(BooleanSupplier step, Runnable progress) {
    Slices slices = new Slices(step, progress);
    slices.next();
    return slices;
  }

  void cancel() {
    cancelled = true;
  }

  private void next() {
    Window.setTimeout(this::work, 0);
  }

  private void work() {
    if (cancelled) {
      return;
    }
    double end = Performance.now() + SLICE;
    boolean more = step.getAsBoolean();
    while (more && Performance.now() < end) {
      more = step.getAsBoolean();
    }
    progress.run();
    if (more) {
      next();
    }
  }
}
