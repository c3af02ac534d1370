package xorlab.training;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.random.NumpyRandom;

/**
 * The batches of an experiment. If they are shuffled, epoch e, the number of completed passes
 * through the data, takes the points in the order {@code np.random.RandomState((seed + e) %
 * 2**32).permutation(N)}, so that the batch of an iteration does not depend on how one came to it.
 */
final class Batches {
  private final int size;
  private final int points;
  private final boolean isShuffled;
  private final double seed;
  private int epoch = -1;

  /** The order of that epoch. */
  private int[] order = {};

  Batches(Experiment experiment) {
    size = experiment.batchSize();
    points = experiment.data().points();
    isShuffled = experiment.isShuffled();
    seed = experiment.get(Setting.SEED);
  }

  /** The batch of the update after an iteration. */
  Batch of(int iteration) {
    Batch batch = Batch.of(iteration, size, points);
    return isShuffled ? batch.in(order(iteration / Batch.perEpoch(size, points))) : batch;
  }

  private int[] order(int epoch) {
    if (epoch != this.epoch) {
      this.epoch = epoch;
      double sum = (seed + epoch) % (NumpyRandom.MAX_SEED + 1);
      order = new NumpyRandom((long) sum).permutation(points);
    }
    return order;
  }
}
