package xorlab.page.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;
import xorlab.browser.Workers;
import xorlab.experiment.Experiment;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.PacedWork;
import xorlab.page.ui.QueryString;
import xorlab.survey.Slice;
import xorlab.survey.Survey;
import xorlab.survey.SurveyJob;

/**
 * The program that trains for the survey. It receives a job, then requests for slices of it by
 * number, and requests for single runs of any job.
 *
 * <p>In a worker a slice is trained without a pause. A single run may be long, so it is trained a
 * little at a time, and on the page everything is.
 */
final class SurveyWorker {
  /** The id of the message that the program is ready. */
  static final int READY = -1;

  /** The number of the message to forget all requests of an id: a job's slices, or a run. */
  static final int CANCEL = -1;

  /** The number of the request for run 0; further runs go down from here. */
  static final int RUN = -2;

  /** The number of runs after which the browser has optimized the code: some tenths of a second. */
  private static final int RUNS_TO_WARM_UP = 8192;

  /** A slice, or a single run, to be trained. */
  private record Request(int id, int number, SurveyJob job) {
    boolean isRun() {
      return number <= RUN;
    }

    Slice begin() {
      return isRun() ? job.beginRun(RUN - number) : job.begin(number);
    }
  }

  private final JSObject port;
  private final boolean onPage = !Workers.isWorker();
  private final List<Request> requests = new ArrayList<>();
  private final PacedWork pace = new PacedWork();
  private Optional<SurveyJob> job = Optional.empty();
  private Optional<Slice> current = Optional.empty();
  private boolean running;

  private SurveyWorker(JSObject port) {
    this.port = port;
  }

  static void begin(JSObject port) {
    SurveyWorker worker = new SurveyWorker(port);
    Workers.onRequest(port, worker::accept);
    Workers.post(port, READY, 0, new int[0], new double[0]);
    if (!worker.onPage) {
      worker.warmUp();
    }
  }

  /** Runs the code until it is optimized, or there is something to do. */
  private void warmUp() {
    String text = QueryString.format(new Survey(Experiment.defaults(), 0, RUNS_TO_WARM_UP).texts());
    SurveyJob job = SurveyJob.of(QueryString.parse(text));
    int[] slice = {0};
    CooperativeTask.start(
        () -> {
          boolean isIdle = !running && slice[0] < job.slices();
          if (isIdle) {
            job.begin(slice[0]++).advance(Integer.MAX_VALUE);
          }
          return isIdle;
        },
        reason -> {});
  }

  /**
   * Queues a request.
   *
   * @param text the job as a query string if it is another one than before, else empty
   */
  private void accept(int id, String text, int number) {
    if (number == CANCEL) {
      cancel(id);
      return;
    }
    SurveyJob requested =
        text.isEmpty() ? job.orElseThrow() : SurveyJob.of(QueryString.parse(text));
    Request request = new Request(id, number, requested);
    if (!request.isRun()) {
      job = Optional.of(requested);
    }
    requests.add(request);
    if (!running) {
      running = true;
      CooperativeTask.start(this::train, reason -> Workers.fail(port, reason));
    }
  }

  private void cancel(int id) {
    for (int i = requests.size() - 1; i >= 0; i--) {
      if (requests.get(i).id == id) {
        requests.remove(i);
        current = i == 0 ? Optional.empty() : current;
      }
    }
  }

  /** Works at the first request, and returns whether there is more to do. */
  private boolean train() {
    if (!requests.isEmpty()) {
      Request request = requests.get(0);
      Slice work = current.isPresent() ? current.get() : request.begin();
      boolean atOnce = !onPage && !request.isRun();
      boolean done = atOnce ? work.advance(Integer.MAX_VALUE) : pace.run(work::advance);
      current = done ? Optional.empty() : Optional.of(work);
      if (done) {
        requests.remove(0);
        post(request, work);
      }
    }
    running = !requests.isEmpty();
    return running;
  }

  private void post(Request request, Slice work) {
    double[] numbers = request.isRun() ? lossAndParameters(work) : work.losses();
    Workers.post(port, request.id, request.number, work.correctSince(), numbers);
  }

  private static double[] lossAndParameters(Slice run) {
    double[] flat = run.flat(0);
    double[] all = new double[flat.length + 1];
    all[0] = run.losses()[0];
    System.arraycopy(flat, 0, all, 1, flat.length);
    return all;
  }
}
