package xorlab.workers;

import java.util.Optional;
import xorlab.browser.Workers;
import xorlab.survey.Job;
import xorlab.survey.SliceWork;
import xorlab.survey.Survey;
import xorlab.training.Experiment;
import xorlab.widget.Query;

/** A worker's side: it is told of a job, and then asked for slices of it by their numbers. */
final class Serving {
  /** The number of a message that says that the worker is there. */
  static final int READY = -1;

  /**
   * A browser makes code fast only when it has seen it run for a while: some tenths of a second.
   */
  private static final int RUNS_TO_WARM_UP = 8192;

  private Optional<Job> job = Optional.empty();

  static void begin() {
    Serving serving = new Serving();
    warmUp();
    Workers.onAsked(serving::answer);
    Workers.post(READY, READY, new int[0], new double[0]);
  }

  /** Meanwhile the page trains itself, should it be asked to. */
  private static void warmUp() {
    String text = Query.format(new Survey(Experiment.standard(), 0, RUNS_TO_WARM_UP).texts());
    Job job = Job.of(Query.parse(text));
    for (int slice = 0; slice < job.slices(); slice++) {
      train(job.begin(slice));
    }
  }

  private static SliceWork train(SliceWork work) {
    while (!work.work(Integer.MAX_VALUE)) {
      // all at once: nobody waits for this thread
    }
    return work;
  }

  /**
   * @param text the job, where there is another one; else empty
   */
  private void answer(int id, String text, int slice) {
    if (!text.isEmpty()) {
      job = Optional.of(Job.of(Query.parse(text)));
    }
    SliceWork work = train(job.orElseThrow().begin(slice));
    Workers.post(id, slice, work.rightSince(), work.losses());
  }
}
