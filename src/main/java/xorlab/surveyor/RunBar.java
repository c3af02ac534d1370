package xorlab.surveyor;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.survey.Counted;
import xorlab.widget.Dom;
import xorlab.workers.Crew;

/** The buttons that begin, pause and give up a job, and how far it has come. */
final class RunBar {
  private final HTMLElement start;
  private final HTMLElement stop;
  private final HTMLElement progress;
  private final HTMLElement rate;
  private final HTMLElement status;
  private final Crew crew;
  private final String verb;
  private final Runnable changed;
  private boolean mine;
  private double begunAt;
  private double trained;

  /**
   * @param verb what the button says when there is something to begin
   * @param begin begins the job, if it can be
   * @param changed runs when a button has been pressed
   */
  RunBar(HTMLElement section, Crew crew, String verb, Runnable begin, Runnable changed) {
    this.crew = crew;
    this.changed = changed;
    this.verb = verb;
    start = section.querySelector(".start");
    stop = section.querySelector(".stop");
    progress = section.querySelector("progress");
    rate = section.querySelector(".rate");
    status = section.querySelector(".status");
    section.addEventListener("submit", Event::preventDefault);
    Dom.onClick(start, () -> press(begin));
    Dom.onClick(stop, crew::cancel);
    label();
  }

  private void press(Runnable begin) {
    if (!mine) {
      begin.run();
    } else if (crew.isPaused()) {
      crew.resume();
      begunAt = Performance.now();
      label();
    } else {
      crew.pause();
      trained = Performance.now() - begunAt + trained;
      label();
      Dom.setText(status, "Paused.");
    }
    changed.run();
  }

  /** The job has begun. */
  void begin() {
    mine = true;
    trained = 0;
    begunAt = Performance.now();
    label();
    Dom.setText(status, "Training.");
  }

  /** The job is done or given up; says so to those who do not see it. */
  void end(String sentence) {
    if (mine && !crew.isPaused()) {
      trained = Performance.now() - begunAt + trained;
    }
    mine = false;
    label();
    Dom.setText(status, sentence);
  }

  /** Gives up this bar's job, if it has one; other panels may have theirs. */
  void cancel() {
    if (mine) {
      crew.cancel();
    }
  }

  boolean isRunning() {
    return mine && !crew.isPaused();
  }

  /** Seconds that have been trained. */
  double seconds() {
    double now = isRunning() ? Performance.now() - begunAt : 0;
    return (trained + now) / 1000;
  }

  void show(int done, int all) {
    progress.setAttribute("max", Integer.toString(Math.max(1, all)));
    progress.setAttribute("value", Integer.toString(done));
    Dom.setText(rate, words(done, all));
  }

  private String words(int done, int all) {
    String where =
        crew.workers() == 0
            ? "trains on the page itself, a few milliseconds at a time"
            : crew.workers() == 1
                ? "trains in 1 worker"
                : "trains in " + crew.workers() + " workers";
    if (done == 0) {
      return where;
    }
    double seconds = Math.max(0.001, seconds());
    return Counted.of(done)
        + " of "
        + Counted.of(all)
        + " in "
        + Decimals.fixed(seconds, 1)
        + " s, "
        + Counted.of((int) Rounding.nearest(done / seconds))
        + " runs a second; "
        + where;
  }

  private void label() {
    Dom.setText(start, !mine ? verb : crew.isPaused() ? "Go on" : "Pause");
    Dom.setAttribute(stop, "disabled", !mine, "");
  }
}
