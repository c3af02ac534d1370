package xorlab.page.workers;

import java.util.Optional;
import xorlab.browser.Workers;
import xorlab.experiment.Experiment;
import xorlab.page.ui.QueryString;
import xorlab.survey.Slice;
import xorlab.survey.Survey;
import xorlab.survey.SurveyJob;

/** A worker's side: it is told of a job, and then asked for slices of it by their numbers. */
final class SurveyWorker {
  /** The number of a message that says that the worker is there. */
  static final int READY = -1;

  /**
   * A browser makes code fast only when it has seen it run for a while: some tenths of a second.
   */
  private static final int RUNS_TO_WARM_UP = 8192;

  private Optional<SurveyJob> job = Optional.empty();

  static void begin() {
    SurveyWorker serving = new SurveyWorker();
    warmUp();
    Workers.onRequest(serving::trainSlice);
    Workers.post(READY, READY, new int[0], new double[0]);
  }

  /** Meanwhile the page trains itself, should it be asked to. */
  private static void warmUp() {
    String text = QueryString.format(new Survey(Experiment.defaults(), 0, RUNS_TO_WARM_UP).texts());
    SurveyJob job = SurveyJob.of(QueryString.parse(text));
    for (int slice = 0; slice < job.slices(); slice++) {
      train(job.begin(slice));
    }
  }

  private static Slice train(Slice work) {
    while (!work.advance(Integer.MAX_VALUE)) {
      // all at once: nobody waits for this thread
    }
    return work;
  }

  /**
   * @param text the job, where there is another one; else empty
   */
  private void trainSlice(int id, String text, int slice) {
    if (!text.isEmpty()) {
      job = Optional.of(SurveyJob.of(QueryString.parse(text)));
    }
    Slice work = train(job.orElseThrow().begin(slice));
    Workers.post(id, slice, work.correctSince(), work.losses());
  }
}
