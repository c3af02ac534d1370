package xorlab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;

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
  private final int maxCheckpoints;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private int stride = 1;
  private double[] losses = new double[256];
  private int lastTrained;
  private boolean diverged;
  private Optional<IterationState> current = Optional.empty();

  /** Starts at iteration 0. */
  public Timeline(Experiment experiment) {
    trainer = new Trainer(experiment);
    maxCheckpoints = Math.min(MAX_CHECKPOINTS, MAX_NUMBERS / trainer.checkpoint().size());
    keepCheckpoint();
  }

  /** The current iteration. */
  public int iteration() {
    return trainer.iteration();
  }

  /** The last iteration trained so far. */
  public int lastTrained() {
    return lastTrained;
  }

  /**
   * Whether the update after {@link #lastTrained} is known to give a number that is not finite. The
   * run ends there.
   */
  public boolean diverged() {
    return diverged;
  }

  /**
   * The loss at an iteration, summed over all points.
   *
   * @throws IllegalArgumentException if the iteration is after {@link #lastTrained}
   */
  public double lossAt(int iteration) {
    if (iteration > lastTrained) {
      throw new IllegalArgumentException(
          "Iteration " + iteration + " has not been trained yet, only up to " + lastTrained + ".");
    }
    return losses[iteration];
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
    boolean atTheEnd = diverged && iteration() == lastTrained;
    boolean isKnown =
        current.isPresent()
            && current.get().iteration() == iteration()
            && current.get().diverged() == atTheEnd;
    if (!isKnown) {
      current = Optional.of(trainer.state(atTheEnd));
    }
    return current.get();
  }

  /**
   * Moves towards an iteration, by at most {@code mostUpdates} updates.
   *
   * @return whether it has arrived: at that iteration, or at the last one of a run that diverged
   */
  public boolean seek(int iteration, int mostUpdates) {
    int target = diverged ? Math.min(iteration, lastTrained) : iteration;
    restoreNearest(target);
    int updates = 0;
    while (trainer.iteration() < target && updates < mostUpdates && advance()) {
      updates++;
    }
    return trainer.iteration() == target || diverged && trainer.iteration() == lastTrained;
  }

  /** Restores the last checkpoint before the goal, if that is nearer than the current iteration. */
  private void restoreNearest(int target) {
    int nearest = Math.min(target / stride, checkpoints.size() - 1);
    if (target < trainer.iteration() || nearest * stride > trainer.iteration()) {
      trainer.restore(nearest * stride, checkpoints.get(nearest));
    }
  }

  /** One update, unless that would give a number that is not finite. */
  private boolean advance() {
    trainer.step();
    if (trainer.iteration() <= lastTrained) {
      return true;
    }
    if (!trainer.isFinite()) {
      diverged = true;
      restore(lastTrained);
      return false;
    }
    lastTrained = trainer.iteration();
    keepCheckpoint();
    return true;
  }

  private void restore(int iteration) {
    restoreNearest(iteration);
    while (trainer.iteration() < iteration) {
      trainer.step();
    }
  }

  private void keepCheckpoint() {
    if (lastTrained == losses.length) {
      losses = Arrays.copyOf(losses, 2 * losses.length);
    }
    losses[lastTrained] = trainer.loss();
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
