package xorlab.page.workers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import xorlab.browser.Workers;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.QueryString;
import xorlab.survey.Slice;
import xorlab.survey.SurveyJob;

/**
 * Who trains a job: as many workers as the machine has cores, or, where a page may not have any,
 * the page itself, a few milliseconds at a time. Which of them trains a slice makes no difference
 * to its result.
 */
public final class WorkerPool {
  private static final int MAX_WORKERS = 16;

  /** Short slices that a worker has at hand, so that it does not wait while the page draws. */
  private static final int SHORT_SLICES_AHEAD = 8;

  /** Long ones: what has been asked for is trained even if it is given up. */
  private static final int LONG_SLICES_AHEAD = 2;

  /** About how long a step of the page's own training takes, in milliseconds. */
  private static final double STEP_MILLISECONDS = 2;

  /** Who wants to know of results. */
  public interface ResultListener {
    void onResult(int slice, int[] correctSince, double[] losses);

    /** Nothing is left to be done. */
    void onFinish();

    /** The job is given up before it is done. */
    void onCancel();
  }

  private final Runnable changed;
  private final List<PooledWorker> workers = new ArrayList<>();
  private Optional<SurveyJob> job = Optional.empty();
  private Optional<ResultListener> listener = Optional.empty();
  private final Deque<Integer> returned = new ArrayDeque<>();
  private int id;
  private int next;
  private int left;
  private boolean paused;
  private boolean trainsItself;
  private Optional<Slice> work = Optional.empty();
  private int slice;
  private int step = 1000;

  /** One worker, and the slices that it has been asked for. */
  private final class PooledWorker {
    private final Deque<Integer> requested = new ArrayDeque<>();
    private Optional<JSObject> worker = Optional.empty();
    private boolean ready;
    private int lastJobSent;

    void onMessage(int id, int number, Int32Array correctSince, Float64Array losses) {
      if (id == SurveyWorker.READY) {
        ready = true;
        changed.run();
      } else if (id == WorkerPool.this.id) {
        requested.remove(number);
        accept(number, correctSince.toJavaArray(), losses.toJavaArray());
      }
      sendSlices();
    }

    void sendSlices() {
      while (ready && !paused && hasSlice() && requested.size() < ahead()) {
        int number = takeSlice();
        requested.add(number);
        String text = lastJobSent == id ? "" : QueryString.format(job.orElseThrow().texts());
        lastJobSent = id;
        Workers.send(worker.orElseThrow(), id, text, number);
      }
    }

    void onFailure() {
      workers.remove(this);
      returned.addAll(requested);
      requested.clear();
      schedule();
      changed.run();
    }
  }

  /**
   * @param script the address of the script that workers run; empty if it is not known
   * @param changed runs when a worker has come or gone
   */
  public WorkerPool(String script, Runnable changed) {
    this.changed = changed;
    if (script.isEmpty() || !Workers.mayRun(script)) {
      return;
    }
    int size = Math.max(1, Math.min(MAX_WORKERS, Workers.cores()));
    for (int i = 0; i < size; i++) {
      PooledWorker worker = new PooledWorker();
      workers.add(worker);
      worker.worker =
          Optional.ofNullable(Workers.start(script, worker::onMessage, worker::onFailure));
    }
  }

  /** How many workers there are and work; 0 if the page does it all. */
  public int workers() {
    int ready = 0;
    for (PooledWorker worker : workers) {
      ready += worker.ready ? 1 : 0;
    }
    return ready;
  }

  /** Begins a job; one that is not finished is given up. */
  public void start(SurveyJob job, ResultListener listener) {
    cancel();
    this.job = Optional.of(job);
    this.listener = Optional.of(listener);
    left = job.slices();
    paused = false;
    schedule();
  }

  public boolean isBusy() {
    return left > 0;
  }

  public boolean isPaused() {
    return paused;
  }

  public void pause() {
    paused = true;
  }

  public void resume() {
    paused = false;
    schedule();
  }

  /** Gives up what is not done; what comes in late is not listened to. */
  public void cancel() {
    boolean unfinished = left > 0;
    id++;
    next = 0;
    left = 0;
    returned.clear();
    work = Optional.empty();
    for (PooledWorker worker : workers) {
      worker.requested.clear();
    }
    if (unfinished) {
      listener.orElseThrow().onCancel();
    }
  }

  /** A run that makes a slice by itself takes long. */
  private int ahead() {
    return job.orElseThrow().size(0) > 1 ? SHORT_SLICES_AHEAD : LONG_SLICES_AHEAD;
  }

  private boolean hasSlice() {
    return left > 0 && (!returned.isEmpty() || next < job.orElseThrow().slices());
  }

  private int takeSlice() {
    return returned.isEmpty() ? next++ : returned.remove();
  }

  private void schedule() {
    for (PooledWorker worker : new ArrayList<>(workers)) {
      worker.sendSlices();
    }
    if (workers() == 0 && !trainsItself && left > 0) {
      trainsItself = true;
      CooperativeTask.start(this::trainOnPage);
    }
  }

  /** The page trains a little itself, until a worker comes, or for good if none does. */
  private boolean trainOnPage() {
    trainsItself = trainStep();
    return trainsItself;
  }

  private boolean trainStep() {
    if (paused || left == 0) {
      return false;
    }
    if (work.isEmpty()) {
      if (!hasSlice() || workers() > 0) {
        return false;
      }
      slice = takeSlice();
      work = Optional.of(job.orElseThrow().begin(slice));
    }
    Slice current = work.get();
    double started = Performance.now();
    boolean done = current.advance(step);
    double took = Performance.now() - started;
    step =
        took > STEP_MILLISECONDS
            ? Math.max(1, step / 2)
            : took < STEP_MILLISECONDS / 4 && !done ? 2 * step : step;
    if (done) {
      work = Optional.empty();
      accept(slice, current.correctSince(), current.losses());
    }
    return left > 0;
  }

  private void accept(int slice, int[] correctSince, double[] losses) {
    left--;
    ResultListener waiting = listener.orElseThrow();
    waiting.onResult(slice, correctSince, losses);
    if (left == 0) {
      waiting.onFinish();
    }
  }
}
