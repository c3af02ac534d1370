package xorlab.workers;

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
import xorlab.survey.Job;
import xorlab.survey.SliceWork;
import xorlab.widget.CooperativeTask;
import xorlab.widget.Query;

/**
 * Who trains a job: as many workers as the machine has cores, or, where a page may not have any,
 * the page itself, a few milliseconds at a time. Which of them trains a slice makes no difference
 * to its result.
 */
public final class Crew {
  private static final int MOST_WORKERS = 16;

  /** Short slices that a worker has at hand, so that it does not wait while the page draws. */
  private static final int AHEAD = 8;

  /** Long ones: what has been asked for is trained even if it is given up. */
  private static final int LONG_AHEAD = 2;

  /** About how long a step of the page's own training takes, in milliseconds. */
  private static final double STEP = 2;

  /** Who wants to know of results. */
  public interface Taker {
    void take(int slice, int[] rightSince, double[] losses);

    /** Nothing is left to be done. */
    void finish();

    /** The job is given up before it is done. */
    void drop();
  }

  private final Runnable changed;
  private final List<Mate> mates = new ArrayList<>();
  private Optional<Job> job = Optional.empty();
  private Optional<Taker> taker = Optional.empty();
  private final Deque<Integer> returned = new ArrayDeque<>();
  private int id;
  private int next;
  private int left;
  private boolean paused;
  private boolean trainsItself;
  private Optional<SliceWork> work = Optional.empty();
  private int slice;
  private int step = 1000;

  /** One worker, and the slices that it has been asked for. */
  private final class Mate {
    private final Deque<Integer> asked = new ArrayDeque<>();
    private Optional<JSObject> worker = Optional.empty();
    private boolean ready;
    private int told;

    void hear(int id, int number, Int32Array rightSince, Float64Array losses) {
      if (id == Serving.READY) {
        ready = true;
        changed.run();
      } else if (id == Crew.this.id) {
        asked.remove(number);
        accept(number, rightSince.toJavaArray(), losses.toJavaArray());
      }
      supply();
    }

    void supply() {
      while (ready && !paused && hasSlice() && asked.size() < ahead()) {
        int number = takeSlice();
        asked.add(number);
        String text = told == id ? "" : Query.format(job.orElseThrow().texts());
        told = id;
        Workers.send(worker.orElseThrow(), id, text, number);
      }
    }

    void fail() {
      mates.remove(this);
      returned.addAll(asked);
      asked.clear();
      wake();
      changed.run();
    }
  }

  /**
   * @param script the address of the script that workers run; empty if it is not known
   * @param changed runs when a worker has come or gone
   */
  public Crew(String script, Runnable changed) {
    this.changed = changed;
    if (script.isEmpty() || !Workers.mayRun(script)) {
      return;
    }
    int size = Math.max(1, Math.min(MOST_WORKERS, Workers.cores()));
    for (int i = 0; i < size; i++) {
      Mate mate = new Mate();
      mates.add(mate);
      mate.worker = Optional.ofNullable(Workers.start(script, mate::hear, mate::fail));
    }
  }

  /** How many workers there are and work; 0 if the page does it all. */
  public int workers() {
    int ready = 0;
    for (Mate mate : mates) {
      ready += mate.ready ? 1 : 0;
    }
    return ready;
  }

  /** Begins a job; one that is not finished is given up. */
  public void start(Job job, Taker taker) {
    cancel();
    this.job = Optional.of(job);
    this.taker = Optional.of(taker);
    left = job.slices();
    paused = false;
    wake();
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
    wake();
  }

  /** Gives up what is not done; what comes in late is not listened to. */
  public void cancel() {
    boolean unfinished = left > 0;
    id++;
    next = 0;
    left = 0;
    returned.clear();
    work = Optional.empty();
    for (Mate mate : mates) {
      mate.asked.clear();
    }
    if (unfinished) {
      taker.orElseThrow().drop();
    }
  }

  /** A run that makes a slice by itself takes long. */
  private int ahead() {
    return job.orElseThrow().size(0) > 1 ? AHEAD : LONG_AHEAD;
  }

  private boolean hasSlice() {
    return left > 0 && (!returned.isEmpty() || next < job.orElseThrow().slices());
  }

  private int takeSlice() {
    return returned.isEmpty() ? next++ : returned.remove();
  }

  private void wake() {
    for (Mate mate : new ArrayList<>(mates)) {
      mate.supply();
    }
    if (workers() == 0 && !trainsItself && left > 0) {
      trainsItself = true;
      CooperativeTask.start(this::trainHere);
    }
  }

  /** The page trains a little itself, until a worker comes, or for good if none does. */
  private boolean trainHere() {
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
    SliceWork current = work.get();
    double begun = Performance.now();
    boolean done = current.work(step);
    double took = Performance.now() - begun;
    step = took > STEP ? Math.max(1, step / 2) : took < STEP / 4 && !done ? 2 * step : step;
    if (done) {
      work = Optional.empty();
      accept(slice, current.rightSince(), current.losses());
    }
    return left > 0;
  }

  private void accept(int slice, int[] rightSince, double[] losses) {
    left--;
    Taker waiting = taker.orElseThrow();
    waiting.take(slice, rightSince, losses);
    if (left == 0) {
      waiting.finish();
    }
  }
}
