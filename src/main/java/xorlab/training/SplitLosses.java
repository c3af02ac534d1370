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
  private final int points;
  private final int testPoints;
  private double[] losses = {};
  private double[] trainLosses = {};

  /** For each iteration the first one so far with the lowest loss of the points held back. */
  private int[] lowestAt = {};

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
    }
    losses[iteration] = trainer.testLoss();
    trainLosses[iteration] = trainer.dataLoss();
    int before = lowestAt[Math.max(0, iteration - 1)];
    lowestAt[iteration] = losses[iteration] < losses[before] ? iteration : before;
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
