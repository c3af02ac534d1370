package xorlab.share;

import java.util.function.BooleanSupplier;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;

/** Work that is done a little at a time, so that the page answers all the while. */
final class Slices {
  /** How long one slice may take, in milliseconds. */
  private static final double SLICE = 8;

  /**
   * The least time between two reports of progress, in milliseconds: for some browsers it takes
   * longer to paint a new text than to do a slice of work.
   */
  private static final double BETWEEN_REPORTS = 60;

  private final BooleanSupplier step;
  private final Runnable progress;
  private double reported = Double.NEGATIVE_INFINITY;
  private boolean cancelled;

  private Slices(BooleanSupplier step, Runnable progress) {
    this.step = step;
    this.progress = progress;
  }

  /**
   * Begins.
   *
   * @param step does a small part and tells whether there is more to do
   * @param progress runs after some slices, while there is more to do
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
    if (more) {
      report();
      next();
    }
  }

  private void report() {
    double now = Performance.now();
    if (now - reported >= BETWEEN_REPORTS) {
      reported = now;
      progress.run();
    }
  }
}
