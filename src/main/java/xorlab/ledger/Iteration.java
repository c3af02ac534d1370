package xorlab.ledger;

import static xorlab.numeric.Algebra.minusScaled;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.Data;

/** The matrices of one iteration, which the next one overwrites. */
final class Iteration {
  final Network network;
  final Data data;
  final Parameters parameters;
  final ForwardPass forward;
  final BackwardPass backward;

  /** The parameters after the update. */
  final Parameters updated;

  final Matrix loss = new Matrix(1, 1);
  final Matrix alpha = new Matrix(1, 1);

  Iteration(Network network, Data data, double alpha) {
    this.network = network;
    this.data = data;
    this.alpha.set(0, 0, alpha);
    parameters = new Parameters(network);
    updated = new Parameters(network);
    forward = new ForwardPass(network, data.X());
    backward = new BackwardPass(network, data.points());
  }

  /** Computes everything from parameters in the order of {@link Parameters#flat}. */
  void run(double[] flat) {
    parameters.setFlat(flat);
    forward.run(parameters);
    loss.set(0, 0, network.loss().of(forward.prediction(), data.y()));
    backward.run(parameters, forward, data.y());
    updated.setFlat(flat);
    for (int i = 1; i <= network.lastLayer(); i++) {
      minusScaled(alpha.get(0, 0), backward.dW[i], updated.W[i]); // W = W - alpha dW
      minusScaled(alpha.get(0, 0), backward.db[i], updated.b[i]); // b = b - alpha db
    }
  }
}
