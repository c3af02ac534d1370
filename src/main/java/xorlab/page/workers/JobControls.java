package xorlab.page.workers;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.survey.CountFormat;

/** The buttons that begin, pause and give up a job, and how far it has come. */
public final class JobControls {
  private final HTMLElement start;
  private final HTMLElement stop;
  private final HTMLElement progress;
  private final HTMLElement rate;
  private final HTMLElement status;
  private final WorkerPool workers;
  private final String verb;
  private final Runnable changed;
  private boolean owner;
  private double begunAt;
  private double trained;

  /**
   * @param verb what the button says when there is something to begin
   * @param begin begins the job, if it can be
   * @param changed runs when a button has been pressed
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

  private void onClick(Runnable begin) {
    if (!owner) {
      begin.run();
    } else if (workers.isPaused()) {
      workers.resume();
      begunAt = Performance.now();
      updateLabels();
    } else {
      workers.pause();
      trained = Performance.now() - begunAt + trained;
      updateLabels();
      Dom.setText(status, "Paused.");
    }
    changed.run();
  }

  /** The job has begun. */
  public void begin() {
    owner = true;
    trained = 0;
    begunAt = Performance.now();
    updateLabels();
    Dom.setText(status, "Training.");
  }

  /** The job is done or given up; says so to those who do not see it. */
  public void end(String sentence) {
    if (owner && !workers.isPaused()) {
      trained = Performance.now() - begunAt + trained;
    }
    owner = false;
    updateLabels();
    Dom.setText(status, sentence);
  }

  /** Gives up this bar's job, if it has one; other panels may have theirs. */
  public void cancel() {
    if (owner) {
      workers.cancel();
    }
  }

  public
  /** Whether the job of this panel is being trained, and not paused. */
  boolean isRunning() {
    return owner && !workers.isPaused();
  }

  /** Seconds that have been trained. */
  double seconds() {
    double now = isRunning() ? Performance.now() - begunAt : 0;
    return (trained + now) / 1000;
  }

  public
  /** Shows how many of the runs are done. */
  void show(int done, int all) {
    progress.setAttribute("max", Integer.toString(Math.max(1, all)));
    progress.setAttribute("value", Integer.toString(done));
    Dom.setText(rate, words(done, all));
  }

  private String words(int done, int all) {
    String where =
        workers.workers() == 0
            ? "trains on the page itself, a few milliseconds at a time"
            : workers.workers() == 1
                ? "trains in 1 worker"
                : "trains in " + workers.workers() + " workers";
    if (done == 0) {
      return where;
    }
    double seconds = Math.max(0.001, seconds());
    return CountFormat.of(done)
        + " of "
        + CountFormat.of(all)
        + " in "
        + Decimals.fixed(seconds, 1)
        + " s, "
        + CountFormat.of((int) Rounding.nearest(done / seconds))
        + " runs a second; "
        + where;
  }

  private void updateLabels() {
    Dom.setText(start, !owner ? verb : workers.isPaused() ? "Go on" : "Pause");
    Dom.setAttribute(stop, "disabled", !owner, "");
  }
}
