package xorlab.page.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import xorlab.browser.Workers;
import xorlab.browser.Workers.PageWorker;
import xorlab.page.ui.QueryString;
import xorlab.survey.SurveyJob;
import xorlab.words.JobWords;

/**
 * Trains a job, while connected, in one worker per core or, where workers are unavailable, by the
 * same program on the page itself. The result of a slice does not depend on where it is trained.
 */
public final class WorkerPool {
  private static final int MAX_WORKERS = 16;

  /** Short slices queued per worker, so that it does not wait while the page draws. */
  private static final int SHORT_SLICES_AHEAD = 8;

  /** Long slices queued per worker: few, because a slice in training cannot be cancelled. */
  private static final int LONG_SLICES_AHEAD = 2;

  private final JSObject script;
  private final PageWorker page;
  private final Runnable changed;
  private final List<PooledWorker> workers = new ArrayList<>();
  private final List<RunRequest> runs = new ArrayList<>();
  private final List<Integer> requeued = new ArrayList<>();
  private Optional<SurveyJob> job = Optional.empty();
  private Optional<ResultListener> listener = Optional.empty();
  private int id;
  private int lastRunId = SurveyWorker.READY;
  private int next;
  private int remaining;
  private boolean paused;
  private boolean connected;

  /** A worker, or the program on the page, and what has been requested from it. */
  private final class PooledWorker {
    private final boolean onPage;
    private final List<Integer> requested = new ArrayList<>();
    private final List<RunRequest> requestedRuns = new ArrayList<>();
    private Optional<JSObject> worker = Optional.empty();
    private boolean ready;
    private int lastJobSent = -1;

    PooledWorker(boolean onPage) {
      this.onPage = onPage;
    }

    void onMessage(int id, int number, Int32Array correctSince, Float64Array numbers) {
      if (!workers.contains(this)) {
        return; // it has been ended; others do its slices
      }
      if (id == SurveyWorker.READY) {
        ready = true;
        changed.run();
      } else if (id == WorkerPool.this.id) {
        requested.remove(Integer.valueOf(number));
        accept(number, correctSince.toJavaArray(), numbers.toJavaArray());
      } else if (id < SurveyWorker.READY) {
        acceptRun(id, numbers.toJavaArray());
      }
      send();
    }

    private void acceptRun(int id, double[] lossAndParameters) {
      for (RunRequest request : new ArrayList<>(requestedRuns)) {
        if (request.id == id) {
          requestedRuns.remove(request);
          runs.remove(request);
          request.accept(lossAndParameters);
        }
      }
    }

    void send() {
      for (RunRequest request : ready ? runs : List.<RunRequest>of()) {
        if (!request.sent) {
          request.sent = true;
          requestedRuns.add(request);
          post(request.id, text(request.job), SurveyWorker.RUN - request.run);
        }
      }
      while (ready && !paused && hasNextSlice() && requested.size() < queueLength()) {
        int number = nextSlice();
        requested.add(number);
        String text = lastJobSent == id ? "" : text(job.orElseThrow());
        lastJobSent = id;
        post(id, text, number);
      }
    }

    private int queueLength() {
      return onPage ? 1 : job.orElseThrow().size(0) > 1 ? SHORT_SLICES_AHEAD : LONG_SLICES_AHEAD;
    }

    private void post(int id, String text, int number) {
      Workers.send(worker.orElseThrow(), id, text, number);
    }

    void cancelSlices() {
      requested.clear();
      cancelRequests(id);
    }

    void cancelRun(RunRequest request) {
      if (requestedRuns.remove(request)) {
        cancelRequests(request.id);
      }
    }

    private void cancelRequests(int id) {
      if (ready) {
        post(id, "", SurveyWorker.CANCEL);
      }
    }

    void onFailure(String reason) {
      remove();
      if (onPage) {
        runs.clear();
        cancel(reason);
      }
      schedule();
      changed.run();
    }

    void remove() {
      workers.remove(this);
      requeued.addAll(requested);
      cancelSlices();
      for (RunRequest request : new ArrayList<>(requestedRuns)) {
        cancelRun(request);
        request.sent = false;
      }
      worker.ifPresent(Workers::stop);
    }
  }

  /**
   * A pool without workers, until it is connected.
   *
   * @param script the URL of the script that workers run; see {@link Workers#mayRun}
   * @param page starts the same program on the page
   * @param changed runs when a worker has become ready or has failed
   */
  public WorkerPool(JSObject script, PageWorker page, Runnable changed) {
    this.script = script;
    this.page = page;
    this.changed = changed;
  }

  /** Starts the workers, and goes on with the job; or ends them. */
  public void setConnected(boolean isConnected) {
    if (isConnected == connected) {
      return;
    }
    connected = isConnected;
    if (connected) {
      if (Workers.mayRun(script)) {
        startWorkers();
      }
      schedule();
    } else {
      for (PooledWorker worker : new ArrayList<>(workers)) {
        worker.remove();
      }
    }
  }

  private void startWorkers() {
    int size = Math.max(1, Math.min(MAX_WORKERS, Workers.cores()));
    for (int i = 0; i < size; i++) {
      PooledWorker worker = new PooledWorker(false);
      workers.add(worker);
      worker.worker = Optional.ofNullable(Workers.start(script, worker::onFailure));
      worker.worker.ifPresent(started -> Workers.onMessage(started, worker::onMessage));
    }
  }

  private void startOnPage() {
    PooledWorker worker = new PooledWorker(true);
    workers.add(worker);
    worker.worker = Optional.of(page.start(worker::onMessage, worker::onFailure));
  }

  /** The number of workers that are ready; 0 if the page itself trains. */
  public int workers() {
    int ready = 0;
    for (PooledWorker worker : workers) {
      ready += worker.ready && !worker.onPage ? 1 : 0;
    }
    return ready;
  }

  /** Whether there are workers of which none is ready yet. */
  public boolean areStarting() {
    return workers() == 0 && !workers.isEmpty() && !workers.get(0).onPage;
  }

  /** Starts a job; an unfinished one is cancelled. */
  public void start(SurveyJob job, ResultListener listener) {
    cancel();
    this.job = Optional.of(job);
    this.listener = Optional.of(listener);
    remaining = job.slices();
    paused = false;
    schedule();
  }

  /** Trains a single run of any job, beside the job. */
  public RunRequest request(SurveyJob job, int run, RunRequest.Listener listener) {
    lastRunId--;
    RunRequest request = new RunRequest(lastRunId, job, run, listener);
    runs.add(request);
    schedule();
    return request;
  }

  /** Cancels a request: its listener will not be called. */
  public void cancel(RunRequest request) {
    runs.remove(request);
    for (PooledWorker worker : workers) {
      worker.cancelRun(request);
    }
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
    cancel(JobWords.CANCELLED);
  }

  private void cancel(String reason) {
    boolean unfinished = remaining > 0;
    for (PooledWorker worker : workers) {
      worker.cancelSlices();
    }
    id++;
    next = 0;
    remaining = 0;
    requeued.clear();
    if (unfinished) {
      listener.orElseThrow().onCancel(reason);
    }
  }

  private boolean hasNextSlice() {
    return remaining > 0 && (!requeued.isEmpty() || next < job.orElseThrow().slices());
  }

  private int nextSlice() {
    return requeued.isEmpty() ? next++ : requeued.remove(0);
  }

  private static String text(SurveyJob job) {
    return QueryString.format(job.texts());
  }

  private void schedule() {
    if (connected && workers.isEmpty() && (remaining > 0 || !runs.isEmpty())) {
      startOnPage();
    }
    for (PooledWorker worker : new ArrayList<>(workers)) {
      worker.send();
    }
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
