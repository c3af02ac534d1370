package xorlab.page.ui;

import java.util.function.BooleanSupplier;
import org.teavm.jso.browser.Performance;
import xorlab.browser.MacrotaskQueue;

/** Long work on the page's own thread, done in slices between which the page answers. */
public final class CooperativeTask {
  /** How long a slice may take, in milliseconds. */
  private static final double SLICE_MILLISECONDS = 8;

  /**
   * The least time between two reports of progress, in milliseconds: some browsers take longer to
   * paint a new text than a slice of work takes.
   */
  private static final double MIN_REPORT_INTERVAL = 60;

  private final BooleanSupplier step;
  private final Runnable progress;
  private double reported = Double.NEGATIVE_INFINITY;
  private boolean cancelled;

  private CooperativeTask(BooleanSupplier step, Runnable progress) {
    this.step = step;
    this.progress = progress;
  }

  /**
   * Starts a task, whose first slice comes after what the browser has waiting.
   *
   * @param step does a part of at most a few milliseconds and returns whether there is more to do
   */
  public static CooperativeTask start(BooleanSupplier step) {
    return start(step, () -> {});
  }

  /**
   * @param progress runs after some of the slices, while there is more to do
   */
  public static CooperativeTask start(BooleanSupplier step, Runnable progress) {
    CooperativeTask task = new CooperativeTask(step, progress);
    MacrotaskQueue.run(task::runSlice);
    return task;
  }

  /** No further step is done. */
  public void cancel() {
    cancelled = true;
  }

  private void runSlice() {
    double end = Performance.now() + SLICE_MILLISECONDS;
    boolean more = !cancelled;
    while (more && Performance.now() < end) {
      more = step.getAsBoolean() && !cancelled;
    }
    if (more) {
      report();
      MacrotaskQueue.run(this::runSlice);
    }
  }

  private void report() {
    double now = Performance.now();
    if (now - reported >= MIN_REPORT_INTERVAL) {
      reported = now;
      progress.run();
    }
  }
}
