package xorlab.page.lab;

import java.util.function.BooleanSupplier;
import org.teavm.jso.browser.Window;

/**
 * Completes a lab after its first frame, one part after another, each in a task of its own: so the
 * page answers while it is loading.
 */
final class StagedStart {
  private final BooleanSupplier isDone;
  private final Runnable addNextPart;
  private final Runnable completed;
  private boolean isRunning;

  /**
   * @param isDone whether nothing is missing, or the lab is not in the document
   * @param completed runs once all parts are there
   */
  StagedStart(BooleanSupplier isDone, Runnable addNextPart, Runnable completed) {
    this.isDone = isDone;
    this.addNextPart = addNextPart;
    this.completed = completed;
  }

  /** Goes on with what is missing, unless it is on its way. */
  void proceed() {
    if (!isRunning && !isDone.getAsBoolean()) {
      isRunning = true;
      Window.setTimeout(this::run, 0);
    }
  }

  private void run() {
    isRunning = false;
    if (isDone.getAsBoolean()) {
      return;
    }
    addNextPart.run();
    if (isDone.getAsBoolean()) {
      completed.run();
    } else {
      proceed();
    }
  }
}
