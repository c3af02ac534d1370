package xorlab.page.workers;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.survey.TallySentences;
import xorlab.words.JobWords;
import xorlab.words.PlaybackWords;

/** The buttons that start, pause and cancel a job, and its progress. */
public final class JobControls {
  private final HTMLElement start;
  private final HTMLElement stop;
  private final HTMLElement progress;
  private final HTMLElement rate;
  private final HTMLElement status;
  private final WorkerPool workers;
  private String verb;
  private final Runnable changed;
  private boolean ownsJob;
  private double startedAt;
  private double earlierMilliseconds;

  /**
   * @param verb the label of the start button
   * @param begin starts the job, if the input is valid
   * @param changed runs after a button has been pressed
   */
  public JobControls(
      HTMLElement section, WorkerPool workers, String verb, Runnable begin, Runnable changed) {
    this.workers = workers;
    this.changed = changed;
    this.verb = verb;
    start = section.querySelector(".start");
    stop = section.querySelector(".stop");
    progress = section.querySelector("progress");
    rate = section.querySelector(".rate");
    status = section.querySelector(".status");
    section.addEventListener("submit", Event::preventDefault);
    Dom.onClick(start, () -> onClick(begin));
    Dom.onClick(stop, workers::cancel);
    updateLabels();
  }

  /** Changes the text of the button that starts the job. */
  public void setVerb(String verb) {
    this.verb = verb;
    updateLabels();
  }

  private void onClick(Runnable begin) {
    if (!ownsJob) {
      begin.run();
    } else if (workers.isPaused()) {
      workers.resume();
      startedAt = Performance.now();
      updateLabels();
    } else {
      workers.pause();
      earlierMilliseconds = Performance.now() - startedAt + earlierMilliseconds;
      updateLabels();
      Dom.setText(status, JobWords.PAUSED);
    }
    changed.run();
  }

  /** Called when the job has been started. */
  public void begin() {
    ownsJob = true;
    earlierMilliseconds = 0;
    startedAt = Performance.now();
    updateLabels();
    Dom.setText(status, JobWords.TRAINING);
  }

  /** Called when the job is done or cancelled; announces the sentence to screen readers. */
  public void end(String sentence) {
    if (ownsJob && !workers.isPaused()) {
      earlierMilliseconds = Performance.now() - startedAt + earlierMilliseconds;
    }
    ownsJob = false;
    updateLabels();
    Dom.setText(status, sentence);
  }

  /** Shows a sentence about something else than the job. */
  public void showStatus(String sentence) {
    Dom.setText(status, sentence);
  }

  /** Cancels the job if it was started here; other panels share the same workers. */
  public void cancel() {
    if (ownsJob) {
      workers.cancel();
    }
  }

  /** Whether a job that was started here is running and not paused. */
  public boolean isRunning() {
    return ownsJob && !workers.isPaused();
  }

  /** The training time so far, in seconds, without pauses. */
  double seconds() {
    double now = isRunning() ? Performance.now() - startedAt : 0;
    return (earlierMilliseconds + now) / 1000;
  }

  /** Shows how many of the runs are done. */
  public void show(int done, int all) {
    progress.setAttribute("max", Integer.toString(Math.max(1, all)));
    progress.setAttribute("value", Integer.toString(ownsJob ? done : 0));
    Dom.setText(rate, progressText(done, all));
  }

  private String progressText(int done, int all) {
    if (workers.areStarting()) {
      return JobWords.STARTING;
    }
    String threads =
        workers.workers() == 0 ? JobWords.ON_PAGE : JobWords.inWorkers(workers.workers());
    if (done == 0) {
      return JobWords.trains(threads);
    }
    double seconds = seconds();
    return done < all
        ? JobWords.left(
            CountFormat.of(all),
            CountFormat.of(done),
            CountFormat.of((int) Math.ceil(seconds / done * (all - done))),
            threads)
        : JobWords.took(TallySentences.runs(done), Decimals.fixed(seconds, 1), threads);
  }

  private void updateLabels() {
    Dom.setText(
        start, !ownsJob ? verb : workers.isPaused() ? JobWords.RESUME : PlaybackWords.PAUSE);
    start.setClassName(ownsJob ? "start" : "start play");
    stop.setHidden(!ownsJob);
  }
}
