package xorlab.page.export;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import xorlab.browser.FileBlobs;
import xorlab.browser.Guard;
import xorlab.numeric.Decimals;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.Dom;

/** Runs one task at a time, shows its progress and its result, and can cancel it. */
final class TaskProgressBar {
  private final HTMLElement status;
  private final HTMLElement bar;
  private final HTMLElement progress;
  private Optional<CooperativeTask> running = Optional.empty();

  /**
   * @param panel contains the progress bar with its button, and the status line
   */
  TaskProgressBar(HTMLElement panel) {
    status = panel.querySelector(".outcome");
    bar = panel.querySelector(".working");
    progress = bar.querySelector("progress");
    Dom.onClick(bar.querySelector(".cancel"), this::cancel);
  }

  void showStatus(String sentence) {
    Dom.setText(status, sentence);
  }

  /** Starts a task; a running task is cancelled. What it throws is said. */
  void start(ProgressTask task) {
    cancel();
    setBusy(true);
    running =
        Optional.of(
            CooperativeTask.start(
                () -> {
                  boolean more = task.step();
                  if (!more) {
                    setBusy(false);
                    running = Optional.empty();
                    task.finish();
                  }
                  return more;
                },
                () -> {
                  progress.setAttribute("value", Decimals.fixed(task.done(), 3));
                  showStatus("Working: " + task.progress() + ".");
                },
                this::fail));
  }

  private void fail(String sentence) {
    running = Optional.empty();
    setBusy(false);
    showStatus(sentence);
  }

  /** Runs work outside of a task, for which the same holds. */
  void attempt(Runnable work) {
    Guard.run(work::run, message -> showStatus(CooperativeTask.failure(message)));
  }

  private void cancel() {
    if (running.isPresent()) {
      running.get().cancel();
      running = Optional.empty();
      setBusy(false);
      showStatus("Cancelled.");
    }
  }

  /** Shows or hides the bar. Busy, the status line is not announced by screen readers. */
  private void setBusy(boolean busy) {
    bar.setHidden(!busy);
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
    showStatus("Saved " + name + ", " + (blob.getSize() + 999) / 1000 + " kB.");
    FileBlobs.save(blob, name, status);
  }
}
