package xorlab.page.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import xorlab.browser.Workers;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.PacedWork;
import xorlab.page.ui.QueryString;
import xorlab.survey.Slice;
import xorlab.survey.SurveyJob;

/**
 * Trains a job, while connected, in one worker per core or, where workers are unavailable, in
 * slices on the page itself. The result of a slice does not depend on where it is trained.
 */
public final class WorkerPool {
  private static final int MAX_WORKERS = 16;

  /** Short slices queued per worker, so that it does not wait while the page draws. */
  private static final int SHORT_SLICES_AHEAD = 8;

  /** Long slices queued per worker: few, because a requested slice cannot be cancelled. */
  private static final int LONG_SLICES_AHEAD = 2;

  /** Receives the results of a job. */
  public interface ResultListener {
    void onResult(int slice, int[] correctSince, double[] losses);

    /** Called after the last result. */
    void onFinish();

    /**
     * Called when the job ends before it is done.
     *
     * @param reason a sentence
     */
    void onCancel(String reason);
  }

  private final JSObject script;
  private final Runnable changed;
  private final List<PooledWorker> workers = new ArrayList<>();
  private Optional<SurveyJob> job = Optional.empty();
  private Optional<ResultListener> listener = Optional.empty();
  private final List<Integer> requeued = new ArrayList<>();
  private int id;
  private int next;
  private int remaining;
  private boolean paused;
  private boolean connected;
  private boolean trainingOnPage;
  private Optional<Slice> currentSlice = Optional.empty();
  private int slice;
  private PacedWork pace = new PacedWork();

  /** A worker, and the slices that have been requested from it. */
  private final class PooledWorker {
    private final List<Integer> requested = new ArrayList<>();
    private Optional<JSObject> worker = Optional.empty();
    private boolean ready;
    private int lastJobSent;

    void onMessage(int id, int number, Int32Array correctSince, Float64Array losses) {
      if (!workers.contains(this)) {
        return; // it has been ended; others do its slices
      }
      if (id == SurveyWorker.READY) {
        ready = true;
        changed.run();
      } else if (id == WorkerPool.this.id) {
        requested.remove(Integer.valueOf(number));
        accept(number, correctSince.toJavaArray(), losses.toJavaArray());
      }
      sendSlices();
    }

    void sendSlices() {
      while (ready && !paused && hasNextSlice() && requested.size() < queueLength()) {
        int number = nextSlice();
        requested.add(number);
        String text = lastJobSent == id ? "" : QueryString.format(job.orElseThrow().texts());
        lastJobSent = id;
        Workers.send(worker.orElseThrow(), id, text, number);
      }
    }

    void onFailure() {
      remove();
      schedule();
      changed.run();
    }

    void remove() {
      workers.remove(this);
      requeued.addAll(requested);
      requested.clear();
      worker.ifPresent(Workers::stop);
    }
  }

  /**
   * A pool without workers, until it is connected.
   *
   * @param script the URL of the script that workers run; see {@link Workers#mayRun}
   * @param changed runs when a worker has become ready or has failed
   */
  public WorkerPool(JSObject script, Runnable changed) {
    this.script = script;
    this.changed = changed;
  }

  /** Starts the workers, and goes on with the job; or ends them. */
  public void setConnected(boolean isConnected) {
    if (isConnected == connected) {
      return;
    }
    connected = isConnected;
    if (connected) {
      startWorkers();
      schedule();
    } else {
      for (PooledWorker worker : new ArrayList<>(workers)) {
        worker.remove();
      }
    }
  }

  private void startWorkers() {
    if (!Workers.mayRun(script)) {
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

  /** The number of workers that are ready; 0 if the page itself trains. */
  public int workers() {
    int ready = 0;
    for (PooledWorker worker : workers) {
      ready += worker.ready ? 1 : 0;
    }
    return ready;
  }

  /** Starts a job; an unfinished one is cancelled. */
  public void start(SurveyJob job, ResultListener listener) {
    cancel();
    this.job = Optional.of(job);
    this.listener = Optional.of(listener);
    remaining = job.slices();
    paused = false;
    pace = new PacedWork();
    schedule();
  }

  public boolean isBusy() {
    return remaining > 0;
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

  /** Cancels the job; results that arrive later are ignored. */
  public void cancel() {
    cancel("Cancelled.");
  }

  private void cancel(String reason) {
    boolean unfinished = remaining > 0;
    id++;
    next = 0;
    remaining = 0;
    requeued.clear();
    currentSlice = Optional.empty();
    for (PooledWorker worker : workers) {
      worker.requested.clear();
    }
    if (unfinished) {
      listener.orElseThrow().onCancel(reason);
    }
  }

  /** The number of slices to queue per worker; slices of a single run are long. */
  private int queueLength() {
    return job.orElseThrow().size(0) > 1 ? SHORT_SLICES_AHEAD : LONG_SLICES_AHEAD;
  }

  private boolean hasNextSlice() {
    return remaining > 0 && (!requeued.isEmpty() || next < job.orElseThrow().slices());
  }

  private int nextSlice() {
    return requeued.isEmpty() ? next++ : requeued.remove(0);
  }

  private void schedule() {
    for (PooledWorker worker : new ArrayList<>(workers)) {
      worker.sendSlices();
    }
    if (connected && workers() == 0 && !trainingOnPage && remaining > 0) {
      trainingOnPage = true;
      CooperativeTask.start(this::trainOnPage, this::fail);
    }
  }

  private void fail(String sentence) {
    trainingOnPage = false;
    cancel(sentence);
  }

  /** Trains a little on the page itself, until a worker is ready. */
  private boolean trainOnPage() {
    trainingOnPage = trainStep();
    return trainingOnPage;
  }

  private boolean trainStep() {
    if (paused || !connected || remaining == 0) {
      return false;
    }
    if (currentSlice.isEmpty()) {
      if (!hasNextSlice() || workers() > 0) {
        return false;
      }
      slice = nextSlice();
      currentSlice = Optional.of(job.orElseThrow().begin(slice));
    }
    Slice current = currentSlice.get();
    boolean done = pace.run(current::advance);
    if (done) {
      currentSlice = Optional.empty();
      accept(slice, current.correctSince(), current.losses());
    }
    return remaining > 0;
  }

  private void accept(int slice, int[] correctSince, double[] losses) {
    remaining--;
    ResultListener waiting = listener.orElseThrow();
    waiting.onResult(slice, correctSince, losses);
    if (remaining == 0) {
      waiting.onFinish();
    }
  }
}
