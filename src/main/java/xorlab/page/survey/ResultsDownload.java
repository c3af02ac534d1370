package xorlab.page.survey;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.FileBlobs;
import xorlab.numeric.Decimals;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.Dom;
import xorlab.page.workers.JobControls;
import xorlab.survey.Results;
import xorlab.survey.Survey;

/** Saves the results as CSV with a line for each run, written in slices. */
final class ResultsDownload {
  private static final int LINES_PER_STEP = 1000;

  /** In place of an iteration. */
  private static final String NEVER = "never";

  private final HTMLElement button;
  private final HTMLElement note;
  private final JobControls bar;
  private Survey survey;
  private Results results;
  private boolean writing;

  /**
   * @param note is told where a frame may forbid to save the file
   */
  ResultsDownload(HTMLElement button, HTMLElement note, JobControls bar) {
    this.button = button;
    this.note = note;
    this.bar = bar;
    Dom.onClick(button, this::save);
  }

  void show(Survey survey, Results results) {
    this.survey = survey;
    this.results = results;
    boolean ready = results.done() > 0 && !bar.isRunning() && !writing;
    Dom.setAttribute(button, "disabled", !ready, "");
  }

  private void save() {
    Survey saved = survey;
    Results rows = results;
    JSArray<JSString> parts = new JSArray<>();
    boolean mayStop = saved.experiment().mayStop();
    parts.push(JSString.valueOf("seed,right_since,loss" + (mayStop ? ",stopped_at\n" : "\n")));
    int[] from = {0};
    writing = true;
    CooperativeTask.start(
        () -> {
          int end = Math.min(rows.runs(), from[0] + LINES_PER_STEP);
          parts.push(JSString.valueOf(lines(saved, rows, from[0], end)));
          from[0] = end;
          writing = end < rows.runs();
          if (!writing) {
            Dom.setText(note, "");
            FileBlobs.save(FileBlobs.ofParts(parts, "text/csv"), "survey.csv", note);
          }
          return writing;
        },
        sentence -> {
          writing = false;
          bar.showStatus(sentence);
        });
  }

  private static String lines(Survey survey, Results results, int from, int end) {
    StringBuilder lines = new StringBuilder();
    for (int run = from; run < end; run++) {
      if (results.isDone(run)) {
        lines.append(Decimals.plain(survey.seed(run))).append(',');
        lines.append(results.solved(run) ? Integer.toString(results.correctSince(run)) : NEVER);
        lines.append(',').append(shortestDigits(results.loss(run)));
        if (survey.experiment().mayStop()) {
          int at = results.stoppedAt(run);
          lines.append(',').append(at == Results.NEVER ? NEVER : Integer.toString(at));
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  /** A double as JavaScript formats it: the shortest digits that parse to the same value. */
  @JSBody(params = "number", script = "return '' + number;")
  private static native String shortestDigits(double number);
}
