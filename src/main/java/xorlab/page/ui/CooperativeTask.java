package xorlab.page.ui;

import java.util.function.BooleanSupplier;
import org.teavm.jso.browser.Performance;
import xorlab.browser.MacrotaskQueue;

/** Long work on the page's main thread, done in slices so that the page stays responsive. */
public final class CooperativeTask {
  /** The maximum duration of a slice, in milliseconds. */
  private static final double SLICE_MILLISECONDS = 8;

  /**
   * The minimum time between two reports of progress, in milliseconds: in some browsers painting a
   * new text takes longer than a slice.
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
   * Starts a task. Its first slice runs after the browser's pending tasks.
   *
   * @param step does a few milliseconds of work and returns whether there is more to do
   */
  public static CooperativeTask start(BooleanSupplier step) {
    return start(step, () -> {});
  }

  /**
   * Starts a task that reports its progress.
   *
   * @param step as above
   * @param progress runs after some of the slices, while there is more to do
   */
  public static CooperativeTask start(BooleanSupplier step, Runnable progress) {
    CooperativeTask task = new CooperativeTask(step, progress);
    MacrotaskQueue.run(task::runSlice);
    return task;
  }

  /** Stops the task before its next step. */
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
