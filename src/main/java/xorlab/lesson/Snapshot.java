package xorlab.lesson;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.training.Data;
import xorlab.training.Moment;

/** One iteration with every number of both passes; the next one is written over it. */
final class Snapshot {
  final Network network;
  final Data data;
  final Parameters parameters;
  final ForwardPass forward;
  final BackwardPass backward;

  Snapshot(Network network, Data data) {
    this.network = network;
    this.data = data;
    parameters = new Parameters(network);
    forward = new ForwardPass(network, data.X());
    backward = new BackwardPass(network, data.points());
  }

  void take(Moment moment) {
    parameters.setFlat(moment.flat());
    forward.run(parameters);
    backward.run(parameters, forward, data.y());
  }

  /** The length of the gradient over all weights and biases. */
  double gradientNorm() {
    double squares = 0;
    for (int i = 1; i <= network.lastLayer(); i++) {
      squares = plusSquares(squares, backward.dW[i].values());
      squares = plusSquares(squares, backward.db[i].values());
    }
    return Math.sqrt(squares);
  }

  boolean gradientIsFinite() {
    for (int i = 1; i <= network.lastLayer(); i++) {
      if (!isFinite(backward.dW[i].values()) || !isFinite(backward.db[i].values())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFinite(double[] values) {
    for (double value : values) {
      if (value - value != 0) {
        return false;
      }
    }
    return true;
  }

  private static double plusSquares(double sum, double[] values) {
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }
}
