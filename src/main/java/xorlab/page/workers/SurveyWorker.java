package xorlab.page.workers;

import java.util.Optional;
import xorlab.browser.Workers;
import xorlab.experiment.Experiment;
import xorlab.page.ui.QueryString;
import xorlab.survey.Slice;
import xorlab.survey.Survey;
import xorlab.survey.SurveyJob;

/** The program of a worker: it receives a job, and then requests for slices of it by number. */
final class SurveyWorker {
  /** The id of the message that the worker is ready. */
  static final int READY = -1;

  /** The number of runs after which the browser has optimized the code: some tenths of a second. */
  private static final int RUNS_TO_WARM_UP = 8192;

  private Optional<SurveyJob> job = Optional.empty();

  static void begin() {
    SurveyWorker worker = new SurveyWorker();
    warmUp();
    Workers.onRequest(worker::trainSlice);
    Workers.post(READY, READY, new int[0], new double[0]);
  }

  /** Runs the code until it is optimized. Meanwhile the page itself trains, if necessary. */
  private static void warmUp() {
    String text = QueryString.format(new Survey(Experiment.defaults(), 0, RUNS_TO_WARM_UP).texts());
    SurveyJob job = SurveyJob.of(QueryString.parse(text));
    for (int slice = 0; slice < job.slices(); slice++) {
      train(job.begin(slice));
    }
  }

  private static Slice train(Slice work) {
    while (!work.advance(Integer.MAX_VALUE)) {
      // no pauses: this thread has nothing else to do
    }
    return work;
  }

  /**
   * Trains a slice and posts the result.
   *
   * @param text the job as a query string if it is a new one, else empty
   */
  private void trainSlice(int id, String text, int slice) {
    if (!text.isEmpty()) {
      job = Optional.of(SurveyJob.of(QueryString.parse(text)));
    }
    Slice work = train(job.orElseThrow().begin(slice));
    Workers.post(id, slice, work.correctSince(), work.losses());
  }
}
