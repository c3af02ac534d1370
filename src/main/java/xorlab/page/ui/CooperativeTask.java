package xorlab.page.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.teavm.jso.browser.Performance;
import xorlab.browser.Guard;
import xorlab.browser.MacrotaskQueue;
import xorlab.words.LoadingWords;

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
  private final Gate gate;
  private final Runnable progress;
  private final Consumer<String> failed;
  private double reported = Double.NEGATIVE_INFINITY;
  private boolean cancelled;

  private CooperativeTask(
      BooleanSupplier step, Gate gate, Runnable progress, Consumer<String> failed) {
    this.step = step;
    this.gate = gate;
    this.progress = progress;
    this.failed = failed;
  }

  /**
   * Starts a task. Its first slice runs after the browser's pending tasks.
   *
   * @param step does a few milliseconds of work and returns whether there is more to do
   * @param failed receives a sentence if a step throws, which ends the task
   */
  public static CooperativeTask start(BooleanSupplier step, Consumer<String> failed) {
    return start(step, () -> {}, failed);
  }

  /**
   * Starts a task that reports its progress.
   *
   * @param step as above
   * @param progress runs after some of the slices, while there is more to do
   * @param failed as above
   */
  public static CooperativeTask start(
      BooleanSupplier step, Runnable progress, Consumer<String> failed) {
    return start(step, new Gate(), progress, failed);
  }

  /**
   * Starts a task that may have to wait.
   *
   * @param step as above
   * @param gate the task rests while this is closed
   * @param progress as above
   * @param failed as above
   */
  public static CooperativeTask start(
      BooleanSupplier step, Gate gate, Runnable progress, Consumer<String> failed) {
    CooperativeTask task = new CooperativeTask(step, gate, progress, failed);
    MacrotaskQueue.run(task::runSlice);
    return task;
  }

  /** Stops the task before its next step. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * The sentence about work that has failed.
   *
   * @param message what was thrown
   */
  public static String failure(String message) {
    return LoadingWords.workFailed(message);
  }

  private void runSlice() {
    Guard.run(this::work, message -> failed.accept(failure(message)));
  }

  private void work() {
    double end = Performance.now() + SLICE_MILLISECONDS;
    boolean more = !cancelled;
    while (more && !gate.isClosed() && Performance.now() < end) {
      more = step.getAsBoolean() && !cancelled;
    }
    if (more) {
      report();
      gate.pass(this::runSlice);
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
