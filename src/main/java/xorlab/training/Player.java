package xorlab.training;

import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Plays a run: turns time into iterations, without ever working longer than a frame allows.
 *
 * <p>Times are in milliseconds on any steady clock.
 */
public final class Player {
  /** How long a frame may train; what is left of its 16 ms is for drawing and for clicks. */
  static final double FRAME = 7;

  /** How long the answer to a click may take: most seeks arrive within it. */
  static final double CLICK = 30;

  /** How long a script may wait for its seek: it expects to have arrived. */
  static final double SCRIPT = 150;

  /** After so long without a frame nobody was looking: the page was hidden, or the lab away. */
  static final double ABSENCE = 1000;

  /** Updates between two looks at the clock. */
  private static final int UPDATES_PER_LOOK = 16;

  private Experiment experiment;
  private Timeline timeline;
  private int run;
  private boolean playing;
  private boolean seeking;
  private int goal;
  private double playedSince = Double.NaN;
  private double lastFrame;
  private int playedFrom;

  /** Stands at the start, on its way to the iteration that the experiment shows first. */
  public Player(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
    seek(experiment.at());
  }

  public Experiment experiment() {
    return experiment;
  }

  /** Shows another experiment: another run begins anew, the same run stays where it is. */
  public void show(Experiment changed) {
    boolean sameRun = changed.sameRun(experiment);
    experiment = changed;
    playedSince = Double.NaN;
    if (!sameRun) {
      timeline = new Timeline(changed);
      run++;
      playing = false;
      seek(changed.at());
    } else if (timeline.iteration() > last()) {
      seek(last());
    }
  }

  /** Plays on from here, or from the start again if this is the end. */
  public void play() {
    if (timeline.iteration() >= last()) {
      seek(0);
    }
    playing = true;
    playedSince = Double.NaN;
  }

  public void pause() {
    playing = false;
    seeking = false;
  }

  /** Goes to an iteration, or to the nearest one there is. */
  public void seek(int iteration) {
    goal = Math.max(0, Math.min(iteration, last()));
    seeking = goal != timeline.iteration();
  }

  public boolean playing() {
    return playing;
  }

  /** Whether there is anything left to do in the next frame. */
  public boolean busy() {
    return playing || seeking;
  }

  /** The last iteration there is: the last one asked for, or the last finite one. */
  public int last() {
    int asked = experiment.iterations();
    return timeline.diverged() ? Math.min(timeline.furthest(), asked) : asked;
  }

  /** The number of the run that is on show, from 0. */
  public int run() {
    return run;
  }

  public Timeline timeline() {
    return timeline;
  }

  /**
   * Works for one frame.
   *
   * @param clock the time now, each time it is asked
   */
  public void frame(DoubleSupplier clock) {
    work(clock, FRAME);
  }

  /** Works for as long as the answer to a click may take. */
  public void answer(DoubleSupplier clock) {
    work(clock, CLICK);
  }

  /** Works for as long as a script may wait. */
  public void obey(DoubleSupplier clock) {
    work(clock, SCRIPT);
  }

  private void work(DoubleSupplier clock, double budget) {
    double begun = clock.getAsDouble();
    int target = seeking ? goal : playing ? due(begun) : timeline.iteration();
    boolean arrived = timeline.seek(target, UPDATES_PER_LOOK);
    while (!arrived && clock.getAsDouble() - begun < budget) {
      arrived = timeline.seek(target, UPDATES_PER_LOOK);
    }
    if (seeking || !arrived) {
      playedSince = Double.NaN; // what could not be done in time is not made up for
    }
    seeking &= !arrived;
    playing &= seeking || timeline.iteration() < last();
  }

  /** The iteration that should be on show at this time. */
  private int due(double now) {
    Optional<Integer> speed = experiment.get(Setting.SPEED);
    if (speed.isEmpty()) {
      return last();
    }
    if (Double.isNaN(playedSince) || now - lastFrame > ABSENCE) {
      playedSince = now;
      playedFrom = timeline.iteration();
    }
    lastFrame = now;
    double due = playedFrom + (now - playedSince) * speed.get() / 1000;
    return (int) Math.min(due, last());
  }
}
