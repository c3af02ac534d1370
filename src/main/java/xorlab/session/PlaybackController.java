package xorlab.session;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.training.Timeline;
import xorlab.training.UpdatePace;

/**
 * Plays a run: turns time into iterations, within the time that a frame allows.
 *
 * <p>Times are in milliseconds on any monotonic clock.
 */
public final class PlaybackController {
  /** How long a frame of playback may train; the rest of its 16 ms is for drawing and input. */
  static final double FRAME_BUDGET = 7;

  /**
   * How long a click may train at once: most seeks finish within it. So may a frame of a longer
   * seek, of which the reader wants to see the end, and not sixty pictures a second on the way.
   */
  static final double CLICK_BUDGET = 30;

  /** How long a script's seek may block: the script expects it to have finished. */
  static final double SCRIPT_BUDGET = 150;

  /** After a gap this long between frames, the page or the lab was hidden. */
  static final double MAX_FRAME_GAP = 1000;

  /**
   * The most time that a frame catches up, however long the page was busy: what the reader has not
   * been shown does not go by all at once.
   */
  static final double MAX_CATCH_UP = 500;

  /** The greatest number of updates between two readings of the clock. */
  private static final int UPDATES_PER_CLOCK_CHECK = 4096;

  private Experiment experiment;
  private Timeline timeline;
  private UpdatePace pace = new UpdatePace(UPDATES_PER_CLOCK_CHECK);
  private int runNumber;
  private boolean playing;
  private boolean seeking;
  private int target;
  private double playedSince = Double.NaN;
  private double lastFrame;
  private int playedFrom;

  /** Begins at iteration 0, with the experiment's first iteration to show as the goal. */
  public PlaybackController(Experiment experiment) {
    this.experiment = experiment;
    timeline = new Timeline(experiment);
    seek(experiment.at());
  }

  public Experiment experiment() {
    return experiment;
  }

  /**
   * Shows another experiment. If its run is the same, the iteration stays; otherwise a new run
   * starts.
   */
  public void show(Experiment changed) {
    boolean sameRun = changed.sameRun(experiment);
    experiment = changed;
    playedSince = Double.NaN;
    if (!sameRun) {
      timeline = new Timeline(changed);
      pace = new UpdatePace(UPDATES_PER_CLOCK_CHECK);
      runNumber++;
      playing = false;
      seek(changed.at());
    } else if (timeline.iteration() > lastIteration()) {
      seek(lastIteration());
    }
  }

  /** Plays from the current iteration, or from the start if this is the end. */
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

  /** Goes to an iteration, or to the nearest one of the run. */
  public void seek(int iteration) {
    target = Math.max(0, Math.min(iteration, lastIteration()));
    seeking = target != timeline.iteration();
  }

  /** The iteration that a seek is on its way to; the present one if none is. */
  public int destination() {
    return seeking ? target : timeline.iteration();
  }

  public boolean isPlaying() {
    return playing;
  }

  /** Whether the next frame has work to do. */
  public boolean isBusy() {
    return playing || seeking;
  }

  /** The last iteration of the run: the setting's, or the one at which it has ended. */
  public int lastIteration() {
    int iterations = experiment.iterations();
    return timeline.hasEnded() ? Math.min(timeline.lastTrained(), iterations) : iterations;
  }

  /** The number of the current run, from 0. */
  public int runNumber() {
    return runNumber;
  }

  public Timeline timeline() {
    return timeline;
  }

  /**
   * Works for one frame.
   *
   * @param clock gives the current time
   */
  public void runFrame(DoubleSupplier clock) {
    run(clock, seeking ? CLICK_BUDGET : FRAME_BUDGET);
  }

  /** Trains for as long as a click may take. */
  public void runForClick(DoubleSupplier clock) {
    run(clock, CLICK_BUDGET);
  }

  /** Trains for as long as a script may wait. */
  public void runForScript(DoubleSupplier clock) {
    run(clock, SCRIPT_BUDGET);
  }

  private void run(DoubleSupplier clock, double budget) {
    double started = clock.getAsDouble();
    int target = seeking ? this.target : playing ? dueIteration(started) : timeline.iteration();
    boolean arrived = false;
    boolean endedBefore = timeline.hasEnded();
    for (double now = started; !arrived && now - started < budget; ) {
      arrived = timeline.seek(target, pace.updates());
      double before = now;
      now = clock.getAsDouble();
      pace.took(now - before);
    }
    if (seeking || !arrived) {
      playedSince = Double.NaN; // iterations that there was no time for are not caught up
    }
    seeking &= !arrived;
    if (!arrived && !endedBefore && timeline.hasEnded()) {
      seek(lastIteration()); // the timeline is on its way back there
    }
    playing &= seeking || timeline.iteration() < lastIteration();
  }

  /** The iteration that should be shown at this time. */
  private int dueIteration(double now) {
    Optional<Integer> speed = experiment.get(Setting.SPEED);
    if (speed.isEmpty()) {
      return lastIteration();
    }
    if (Double.isNaN(playedSince) || now - lastFrame > MAX_FRAME_GAP) {
      playedSince = now;
      playedFrom = timeline.iteration();
    } else {
      playedSince += Math.max(0, now - lastFrame - MAX_CATCH_UP);
    }
    lastFrame = now;
    double due = playedFrom + (now - playedSince) * speed.get() / 1000;
    return (int) Math.min(due, lastIteration());
  }
}
