package xorlab.surveyor;

import java.util.Optional;
import xorlab.browser.Workers;
import xorlab.survey.Job;
import xorlab.survey.SliceWork;
import xorlab.widget.Query;

/** A worker's side: it is told of a job, and then asked for slices of it by their numbers. */
final class Serving {
  /** The number of a message that says that the worker is there. */
  static final int READY = -1;

  private Optional<Job> job = Optional.empty();

  static void begin() {
    Serving serving = new Serving();
    Workers.onAsked(serving::answer);
    Workers.post(READY, READY, new int[0], new double[0]);
  }

  /**
   * @param text the job, where there is another one; else empty
   */
  private void answer(int id, String text, int slice) {
    if (!text.isEmpty()) {
      job = Optional.of(Job.of(Query.parse(text)));
    }
    SliceWork work = job.orElseThrow().begin(slice);
    while (!work.work(Integer.MAX_VALUE)) {
      // all at once: nobody waits for this thread
    }
    Workers.post(id, slice, work.rightSince(), work.losses());
  }
}
