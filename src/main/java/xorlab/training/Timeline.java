package xorlab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.optim.StopRule;

/**
 * A run in which any iteration can be reached, earlier ones too.
 *
 * <p>It has a current iteration, which {@link #seek} changes. Checkpoints are kept at every n-th
 * iteration only; iterations in between are trained again, which gives the same bits since training
 * is deterministic. When there are too many checkpoints, n doubles.
 */
public final class Timeline {
  private static final int MAX_CHECKPOINTS = 1024;

  /** The maximum number of values in all checkpoints together: 32 MB of doubles. */
  private static final int MAX_NUMBERS = 4_000_000;

  private final Trainer trainer;
  private final boolean hasPenalty;
  private final int maxCheckpoints;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private int stride = 1;
  private double[] losses = new double[256];

  /** The losses of the points held back; empty if there are none. */
  private final Optional<SplitLosses> splitLosses;

  private int lastTrained;
  private boolean diverged;
  private final StopCheck stopCheck;
  private boolean stopped;

  /** Whether the trainer has already made the update after the current iteration. */
  private boolean isAhead;

  private Optional<IterationState> current = Optional.empty();

  /** Starts at iteration 0. */
  public Timeline(Experiment experiment) {
    this(experiment, SplitLosses.of(experiment));
  }

  private Timeline(Experiment experiment, Optional<SplitLosses> splitLosses) {
    trainer = AlteredTraining.trainer(experiment);
    hasPenalty = !experiment.network().penalty().isNone();
    maxCheckpoints = Math.min(MAX_CHECKPOINTS, MAX_NUMBERS / trainer.checkpoint().size());
    diverged = !trainer.isFinite();
    losses[0] = trainer.loss();
    this.splitLosses = splitLosses;
    recordSplit();
    stopCheck = new StopCheck(experiment.get(Setting.STOP), trainer, splitLosses);
    stopped = !diverged && stopCheck.first(0, losses) == 0;
    keepCheckpoint();
  }

  /** A run that keeps losses of points held back only to stop by them: it takes less time. */
  public static Timeline withoutTestLosses(Experiment experiment) {
    boolean areNeeded = experiment.get(Setting.STOP).kind() == StopRule.Kind.TEST;
    return new Timeline(experiment, areNeeded ? SplitLosses.of(experiment) : Optional.empty());
  }

  /** The current iteration. */
  public int iteration() {
    return isAhead ? trainer.iteration() - 1 : trainer.iteration();
  }

  /** The last iteration trained so far. */
  public int lastTrained() {
    return lastTrained;
  }

  /**
   * Whether the run is known to end at {@link #lastTrained}. Whether it does is found out when that
   * iteration's {@link #state} is asked for, or the iteration after it.
   */
  public boolean diverged() {
    return diverged;
  }

  /** Whether the run is known to end at {@link #lastTrained} by the setting stop. */
  public boolean hasStopped() {
    return stopped;
  }

  /** Whether it is known to end there for either reason. */
  public boolean hasEnded() {
    return diverged || stopped;
  }

  /** Whether the losses have the penalty on the weights as a part. */
  public boolean hasPenalty() {
    return hasPenalty;
  }

  /**
   * The loss at an iteration, summed over all points, with the penalty on the weights.
   *
   * @throws IllegalArgumentException if the iteration is after {@link #lastTrained}
   */
  public double lossAt(int iteration) {
    requireTrained(iteration);
    return losses[iteration];
  }

  /**
   * The loss of the points held back at an iteration, summed over them; only where there are some.
   *
   * @throws IllegalArgumentException if the iteration is after {@link #lastTrained}
   */
  public double testLossAt(int iteration) {
    requireTrained(iteration);
    return splitLosses.orElseThrow().at(iteration);
  }

  /** The same, divided by the number of these points. */
  public double testLossPerPointAt(int iteration) {
    requireTrained(iteration);
    return splitLosses.orElseThrow().perPoint(iteration);
  }

  /** The first iteration up to this one with the lowest loss of the points held back. */
  public int lowestTestLossUpTo(int iteration) {
    requireTrained(iteration);
    return splitLosses.orElseThrow().lowestAt(iteration);
  }

  /** Whether the loss of the points held back has clearly risen while the other one has fallen. */
  public boolean haveLossesParted(int iteration) {
    requireTrained(iteration);
    return splitLosses.orElseThrow().haveParted(iteration);
  }

  /**
   * The loss of the points to learn, without the penalty on the weights and divided by their
   * number; only where some points are held back.
   */
  public double lossPerPointAt(int iteration) {
    requireTrained(iteration);
    return splitLosses.orElseThrow().trainPerPoint(iteration);
  }

  /** Whether the losses of points held back are kept, of which there are some. */
  public boolean hasTest() {
    return splitLosses.isPresent();
  }

  private void recordSplit() {
    if (splitLosses.isPresent()) {
      splitLosses.get().record(trainer);
    }
  }

  private void requireTrained(int iteration) {
    if (iteration > lastTrained) {
      throw new IllegalArgumentException(
          "Iteration " + iteration + " has not been trained yet, only up to " + lastTrained + ".");
    }
  }

  /**
   * The number of checkpoints, evenly spaced from the start: an outline of the parameters' path so
   * far.
   */
  public int checkpoints() {
    return checkpoints.size();
  }

  /** The iteration of the i-th checkpoint. */
  public int checkpointIteration(int i) {
    return i * stride;
  }

  /**
   * The parameters of the i-th checkpoint, in the order of {@link xorlab.network.Parameters#flat};
   * not a copy, must not be changed.
   */
  public double[] checkpointParameters(int i) {
    return checkpoints.get(i).flat();
  }

  /** The state of the current iteration; the same object until the iteration changes. */
  public IterationState state() {
    if (current.isEmpty() || current.get().iteration() != iteration()) {
      IterationState state = trainer.state();
      if (iteration() == lastTrained && !hasEnded()) {
        lookAhead();
      }
      boolean isEnd = diverged && state.iteration() == lastTrained;
      current = Optional.of(isEnd ? state.asDiverged() : state);
    }
    return current.get();
  }

  /** Makes the update after the last iteration, to see whether it leaves the finite numbers. */
  private void lookAhead() {
    train(1);
    isAhead = true;
    diverged = !trainer.isFinite();
  }

  /**
   * Moves towards an iteration, by at most {@code mostUpdates} updates.
   *
   * @return whether it has arrived: at that iteration, or at the last one of a run that has ended
   */
  public boolean seek(int iteration, int mostUpdates) {
    restoreNearest(end(iteration));
    for (int left = mostUpdates; iteration() < end(iteration) && left > 0; ) {
      left -= advance(Math.min(left, end(iteration) - iteration()));
    }
    return iteration() == end(iteration);
  }

  /** An iteration, or the last one of a run that has ended before it. */
  private int end(int iteration) {
    return hasEnded() ? Math.min(iteration, lastTrained) : iteration;
  }

  /** Restores the last checkpoint before the goal, if that is nearer than the current iteration. */
  private void restoreNearest(int target) {
    int nearest = Math.min(target / stride, checkpoints.size() - 1);
    if (target < iteration() || nearest * stride > iteration()) {
      trainer.restore(nearest * stride, checkpoints.get(nearest));
      isAhead = false;
    }
  }

  /**
   * Makes up to {@code most} updates, as many as lead to the next checkpoint. If one leaves the
   * finite numbers or comes after the end, it goes back to a checkpoint, from which {@link #seek}
   * comes to the last iteration: in a wide network it may take long.
   *
   * @return the number of updates
   */
  private int advance(int most) {
    int from = iteration();
    if (!isAhead) {
      train(Math.min(most, stride - from % stride));
    }
    isAhead = false;
    int made = trainer.iteration() - from;
    if (trainer.iteration() > lastTrained && trainer.isFinite()) {
      int end = stopCheck.first(lastTrained + 1, losses);
      stopped = end != StopCheck.NONE;
      lastTrained = stopped ? end : trainer.iteration();
      keepOrGoBack();
    } else if (trainer.iteration() > lastTrained) {
      lastTrained = from;
      diverged = true;
      restoreNearest(lastTrained);
    }
    return made;
  }

  /** Keeps a checkpoint; or goes back to one, if the run has stopped before this iteration. */
  private void keepOrGoBack() {
    if (lastTrained == trainer.iteration()) {
      keepCheckpoint();
    } else {
      restoreNearest(lastTrained);
    }
  }

  /** Makes up to so many updates, or one if each is followed by a look at the points. */
  private void train(int most) {
    int updates = stopCheck.isStepwise() ? 1 : most;
    int end = trainer.iteration() + updates;
    if (end >= losses.length) {
      losses = Arrays.copyOf(losses, Math.max(end + 1, 2 * losses.length));
    }
    trainer.train(updates, losses);
    recordSplit();
  }

  private void keepCheckpoint() {
    if (lastTrained % stride != 0) {
      return;
    }
    checkpoints.add(trainer.checkpoint());
    if (checkpoints.size() > maxCheckpoints) {
      thinCheckpoints();
    }
  }

  private void thinCheckpoints() {
    List<Checkpoint> all = new ArrayList<>(checkpoints);
    checkpoints.clear();
    for (int i = 0; i < all.size(); i += 2) {
      checkpoints.add(all.get(i));
    }
    stride *= 2;
  }
}
