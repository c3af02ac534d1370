package xorlab.ledger;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.Adam;
import xorlab.training.Batch;
import xorlab.training.Data;
import xorlab.training.Momentum;
import xorlab.training.Optimizer;

/** The matrices of one iteration, which the next one overwrites. */
final class Iteration {
  final Network network;
  final Parameters parameters;
  final ForwardPass forward;
  final BackwardPass backward;

  /** The points that the gradient is of. */
  final Data points;

  final Optimizer optimizer;

  /** The parameters after the update. */
  final Parameters updated;

  /** Has a 1 for each parameter that the update leaves as it is. */
  final Parameters frozen;

  /** The m of Adam before the update. */
  final Parameters m;

  /** The v of Adam, or of momentum, before the update. */
  final Parameters v;

  final Matrix loss = new Matrix(1, 1);
  final Matrix alpha = new Matrix(1, 1);
  final Matrix mPower = new Matrix(1, 1);
  final Matrix vPower = new Matrix(1, 1);
  private int first;

  /** Room for the gradient of so many points. */
  Iteration(Network network, int size, double alpha, Optimizer optimizer, boolean[] frozen) {
    this.network = network;
    this.optimizer = optimizer;
    this.alpha.set(0, 0, alpha);
    points = new Data(new Matrix(size, network.width(0)), new Matrix(size, 1));
    parameters = new Parameters(network);
    updated = new Parameters(network);
    m = new Parameters(network);
    v = new Parameters(network);
    this.frozen = new Parameters(network);
    this.frozen.setFlat(ones(frozen));
    forward = new ForwardPass(network, points.X());
    backward = new BackwardPass(network, size);
  }

  private static double[] ones(boolean[] places) {
    double[] ones = new double[places.length];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = places[i] ? 1 : 0;
    }
    return ones;
  }

  /** The number of the first point. */
  int first() {
    return first;
  }

  /**
   * Computes everything.
   *
   * @param batch the points that the gradient is of, as many as there is room for
   * @param flat the parameters, in the order of {@link Parameters#flat}
   * @param memory what the optimizer remembers
   */
  void run(Data data, Batch batch, double[] flat, double[] memory) {
    first = batch.first();
    data.copyRows(first, points);
    parameters.setFlat(flat);
    forward.run(parameters);
    loss.set(0, 0, network.loss().of(forward.prediction(), points.y()));
    backward.run(parameters, forward, points.y());
    optimizer.remember(memory);
    keepWhatIsRemembered();
    updated.setFlat(flat);
    optimizer.step(updated, backward);
    if (optimizer.unfrozen() instanceof Adam adam) {
      mPower.set(0, 0, adam.beta1Power());
      vPower.set(0, 0, adam.beta2Power());
    }
  }

  /** The optimizer's own matrices are those after the update. */
  private void keepWhatIsRemembered() {
    if (optimizer.unfrozen() instanceof Momentum momentum) {
      v.setFlat(momentum.v.flat());
    }
    if (optimizer.unfrozen() instanceof Adam adam) {
      m.setFlat(adam.m.flat());
      v.setFlat(adam.v.flat());
    }
  }
}
