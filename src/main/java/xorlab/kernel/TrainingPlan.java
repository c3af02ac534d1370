package xorlab.kernel;

import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;

/**
 * What gradient descent trains, on what and how; without the start.
 *
 * @param network the network, which has no penalty on its weights
 * @param X the points to learn, N x 2
 * @param y their labels, N x 1
 * @param batchSize the number of points of an update, from 1 to N: one batch after another, the
 *     last one with the remaining points
 * @param alpha the learning rate
 */
public record TrainingPlan(NetworkSpec network, Matrix X, Matrix y, int batchSize, double alpha) {
  public TrainingPlan {
    if (!network.penalty().isNone()) {
      throw new IllegalArgumentException("Kernels know no penalty on the weights.");
    }
    if (batchSize < 1 || batchSize > X.rows()) {
      throw new IllegalArgumentException(
          "A batch has from 1 to " + X.rows() + " points here, not " + batchSize + ".");
    }
  }
}
