package xorlab.page.export;

import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import xorlab.browser.FileBlobs;
import xorlab.browser.Guard;
import xorlab.numeric.Decimals;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.Dom;
import xorlab.words.ShareWords;

/**
 * The note below a group of controls: what it makes, then the progress of that, then the result.
 * Runs one task of the group at a time, and can stop it.
 */
final class TaskNote {
  /** Until a task has run for so many milliseconds, the time that is left cannot be told. */
  private static final double MIN_ELAPSED = 1000;

  private final HTMLElement hint;
  private final HTMLElement status;
  private final HTMLElement working;
  private final HTMLElement progress;
  private Optional<Running> running = Optional.empty();
  private double started;

  /** A task, and its slices. */
  private record Running(ProgressTask task, CooperativeTask slices) {
    void cancel() {
      slices.cancel();
      task.stop();
    }
  }

  /**
   * @param group contains the progress bar with its button, the status line and the hint
   */
  TaskNote(HTMLElement group) {
    hint = group.querySelector(".hint");
    status = group.querySelector(".outcome");
    working = group.querySelector(".working");
    progress = working.querySelector("progress");
    Dom.onClick(working.querySelector(".cancel"), () -> stop(group));
  }

  /** Shows what the group makes, until there is a status. */
  void showHint(String sentence) {
    Dom.setText(hint, sentence);
  }

  void showStatus(String sentence) {
    status.setClassName("outcome");
    Dom.setText(status, sentence);
  }

  /** Shows that something has been done. */
  void showDone(String sentence) {
    showStatus(sentence);
    status.setClassName("outcome done");
  }

  /** Removes the last result, as other choices have been made since. */
  void clear() {
    if (running.isEmpty()) {
      showStatus("");
    }
  }

  /** Starts a task; a running task is stopped. What it throws is said. */
  void start(ProgressTask task) {
    cancel();
    setBusy(true);
    started = Performance.now();
    CooperativeTask slices =
        CooperativeTask.start(() -> step(task), task.gate(), () -> showProgress(task), this::fail);
    running = Optional.of(new Running(task, slices));
  }

  private boolean step(ProgressTask task) {
    boolean more = task.step();
    if (!more) {
      setBusy(false);
      running = Optional.empty();
      task.finish();
    }
    return more;
  }

  private void showProgress(ProgressTask task) {
    progress.setAttribute("value", Decimals.fixed(task.done(), 3));
    showStatus(told(task));
  }

  /** What a task does and, if that can be told, the time that is left. */
  private String told(ProgressTask task) {
    double done = task.done();
    double elapsed = Performance.now() - started;
    return done > 0 && elapsed > MIN_ELAPSED
        ? ShareWords.timeLeft((int) Math.ceil(elapsed / done * (1 - done) / 1000), task.progress())
        : task.progress().concat(".");
  }

  private void fail(String sentence) {
    running.ifPresent(Running::cancel);
    running = Optional.empty();
    setBusy(false);
    showStatus(sentence);
  }

  /** Runs work outside of a task, for which the same holds. */
  void attempt(Runnable work) {
    Guard.run(work::run, message -> showStatus(CooperativeTask.failure(message)));
  }

  /** The button disappears with the progress, so the focus goes to the group's own. */
  private void stop(HTMLElement group) {
    if (cancel()) {
      group.querySelector(".save").focus();
      showStatus(ShareWords.STOPPED);
    }
  }

  private boolean cancel() {
    boolean wasRunning = running.isPresent();
    if (wasRunning) {
      running.get().cancel();
      running = Optional.empty();
      setBusy(false);
    }
    return wasRunning;
  }

  /** Shows or hides the progress. Busy, the status line is not announced by screen readers. */
  private void setBusy(boolean busy) {
    working.setHidden(!busy);
    Dom.setAttribute(status, "aria-busy", busy, "true");
  }

  /**
   * Offers a file for download.
   *
   * @param iteration that the file shows, for its name
   * @param extension of its name: "png"
   */
  void save(Blob blob, int iteration, String extension) {
    attempt(() -> offer(blob, iteration, extension));
  }

  private void offer(Blob blob, int iteration, String extension) {
    String name = "xor-lab-" + iteration + "." + extension;
    showDone(ShareWords.saved(name, (blob.getSize() + 999) / 1000));
    FileBlobs.save(blob, name, status);
  }
}
