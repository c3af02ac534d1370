package xorlab.training;

import java.util.Arrays;
import java.util.Optional;
import xorlab.experiment.Experiment;

/**
 * The losses of both parts of a split data set at each iteration, each summed over its points and
 * without the penalty on the weights, so that they can be compared. Each update is followed by a
 * forward pass over the points held back.
 */
final class SplitLosses {
  /** From this multiple of the lowest test loss on, it has risen. */
  private static final double RISEN = 1.1;

  /** The fewest iterations since the lowest test loss. */
  private static final int LEAST = 20;

  private final int points;
  private final int testPoints;
  private double[] losses = {};
  private double[] trainLosses = {};

  /** For each iteration the first one so far with the lowest loss of the points held back. */
  private int[] lowestAt = {};

  /** For each iteration the last one so far at which that loss had not risen. */
  private int[] notRisenAt = {};

  private SplitLosses(Experiment experiment) {
    points = experiment.data().points();
    testPoints = experiment.test().points();
  }

  /** None yet; empty for an experiment that holds no points back. */
  static Optional<SplitLosses> of(Experiment experiment) {
    return experiment.hasTest() ? Optional.of(new SplitLosses(experiment)) : Optional.empty();
  }

  /** Records the losses at the iteration of a trainer. */
  void record(Trainer trainer) {
    int iteration = trainer.iteration();
    if (iteration >= losses.length) {
      int length = Math.max(256, 2 * iteration);
      losses = Arrays.copyOf(losses, length);
      trainLosses = Arrays.copyOf(trainLosses, length);
      lowestAt = Arrays.copyOf(lowestAt, length);
      notRisenAt = Arrays.copyOf(notRisenAt, length);
    }
    losses[iteration] = trainer.testLoss();
    trainLosses[iteration] = trainer.dataLoss();
    int before = Math.max(0, iteration - 1);
    int lowest = lowestAt[before];
    lowestAt[iteration] = losses[iteration] < losses[lowest] ? iteration : lowest;
    notRisenAt[iteration] = hasRisen(iteration) ? notRisenAt[before] : iteration;
  }

  private boolean hasRisen(int iteration) {
    double lowest = perPoint(lowestAt[iteration]);
    double loss = perPoint(iteration);
    return loss > lowest && loss >= lowest * RISEN;
  }

  /**
   * Whether both losses have parted: that of the points held back is a tenth or more above the
   * lowest that it has had, and was so in the later half of the time since, while that of the
   * points to learn has fallen. It takes some iterations, so that a long update that overshoots is
   * not meant.
   */
  boolean haveParted(int iteration) {
    int lowest = lowestAt[iteration];
    int since = iteration - lowest;
    return since >= LEAST
        && trainPerPoint(iteration) < trainPerPoint(lowest)
        && notRisenAt[iteration] < iteration - since / 2;
  }

  /** That of the points to learn, divided by their number. */
  double trainPerPoint(int iteration) {
    return trainLosses[iteration] / points;
  }

  /** That of the points held back, divided by their number. */
  double perPoint(int iteration) {
    return losses[iteration] / testPoints;
  }

  /** The first iteration up to this one where that of the points held back is lowest. */
  int lowestAt(int iteration) {
    return lowestAt[iteration];
  }

  /** That of the points held back. */
  double at(int iteration) {
    return losses[iteration];
  }
}
