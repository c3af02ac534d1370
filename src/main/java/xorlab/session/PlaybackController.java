package xorlab.session;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.training.Timeline;

/**
 * Plays a run: turns time into iterations, without ever working longer than a frame allows.
 *
 * <p>Times are in milliseconds on any steady clock.
 */
public final class PlaybackController {
  /** How long a frame may train; what is left of its 16 ms is for drawing and for clicks. */
  static final double FRAME_BUDGET = 7;

  /** How long the answer to a click may take: most seeks arrive within it. */
  static final double CLICK_BUDGET = 30;

  /** How long a script may wait for its seek: it expects to have arrived. */
  static final double SCRIPT_BUDGET = 150;

  /** After so long without a frame nobody was looking: the page was hidden, or the lab away. */
  static final double MAX_FRAME_GAP = 1000;

  /** Updates between two looks at the clock. */
  private static final int UPDATES_PER_CLOCK_CHECK = 16;

  private Experiment experiment;
  private Timeline timeline;
  private int runNumber;
  private boolean playing;
  private boolean seeking;
  private int target;
  private double playedSince = Double.NaN;
  private double lastFrame;
  private int playedFrom;

  /** Stands at the start, on its way to the iteration that the experiment shows first. */
  public PlaybackController(Experiment experiment) {
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
      runNumber++;
      playing = false;
      seek(changed.at());
    } else if (timeline.iteration() > lastIteration()) {
      seek(lastIteration());
    }
  }

  /** Plays on from here, or from the start again if this is the end. */
  public void play() {
    if (timeline.iteration() >= lastIteration()) {
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
    target = Math.max(0, Math.min(iteration, lastIteration()));
    seeking = target != timeline.iteration();
  }

  public boolean isPlaying() {
    return playing;
  }

  /** Whether there is anything left to do in the next frame. */
  public boolean isBusy() {
    return playing || seeking;
  }

  /** The last iteration there is: the last one asked for, or the last finite one. */
  public int lastIteration() {
    int asked = experiment.iterations();
    return timeline.diverged() ? Math.min(timeline.lastTrained(), asked) : asked;
  }

  /** The number of the run that is on show, from 0. */
  public int runNumber() {
    return runNumber;
  }

  public Timeline timeline() {
    return timeline;
  }

  /**
   * Works for one frame.
   *
   * @param clock the time now, each time it is asked
   */
  public void runFrame(DoubleSupplier clock) {
    run(clock, FRAME_BUDGET);
  }

  /** Works for as long as the answer to a click may take. */
  public void runForClick(DoubleSupplier clock) {
    run(clock, CLICK_BUDGET);
  }

  /** Works for as long as a script may wait. */
  public void runForScript(DoubleSupplier clock) {
    run(clock, SCRIPT_BUDGET);
  }

  private void run(DoubleSupplier clock, double budget) {
    double started = clock.getAsDouble();
    int target = seeking ? this.target : playing ? dueIteration(started) : timeline.iteration();
    boolean arrived = timeline.seek(target, UPDATES_PER_CLOCK_CHECK);
    while (!arrived && clock.getAsDouble() - started < budget) {
      arrived = timeline.seek(target, UPDATES_PER_CLOCK_CHECK);
    }
    if (seeking || !arrived) {
      playedSince = Double.NaN; // what could not be done in time is not made up for
    }
    seeking &= !arrived;
    playing &= seeking || timeline.iteration() < lastIteration();
  }

  /** The iteration that should be on show at this time. */
  private int dueIteration(double now) {
    Optional<Integer> speed = experiment.get(Setting.SPEED);
    if (speed.isEmpty()) {
      return lastIteration();
    }
    if (Double.isNaN(playedSince) || now - lastFrame > MAX_FRAME_GAP) {
      playedSince = now;
      playedFrom = timeline.iteration();
    }
    lastFrame = now;
    double due = playedFrom + (now - playedSince) * speed.get() / 1000;
    return (int) Math.min(due, lastIteration());
  }
}
