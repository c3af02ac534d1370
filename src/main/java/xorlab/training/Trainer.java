package xorlab.training;

import static xorlab.numeric.Algebra.minusScaled;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;

/**
 * Gradient descent, one iteration at a time. Iteration k is the state after k updates; 0 is the
 * start.
 */
final class Trainer {
  private final Data data;
  private final double alpha;
  private final Parameters parameters;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final Network network;
  private int iteration;
  private double loss;

  Trainer(Experiment experiment) {
    network = experiment.network();
    data = experiment.data();
    alpha = experiment.learningRate();
    parameters = experiment.start().parameters(network);
    forward = new ForwardPass(network, data.X());
    backward = new BackwardPass(network, data.points());
    evaluate();
  }

  int iteration() {
    return iteration;
  }

  /** The loss of the present parameters. */
  double loss() {
    return loss;
  }

  Network network() {
    return network;
  }

  Data data() {
    return data;
  }

  Parameters parameters() {
    return parameters;
  }

  /** The forward pass with the present parameters. */
  ForwardPass forward() {
    return forward;
  }

  /** One update. */
  void step() {
    backward.run(parameters, forward, data.y());
    for (int i = 1; i <= network.lastLayer(); i++) {
      minusScaled(alpha, backward.dW[i], parameters.W[i]); // W = W - alpha dW
      minusScaled(alpha, backward.db[i], parameters.b[i]); // b = b - alpha db
    }
    iteration++;
    evaluate();
  }

  /** Goes to an iteration whose parameters are known. */
  void restore(int iteration, double[] flat) {
    this.iteration = iteration;
    parameters.setFlat(flat);
    evaluate();
  }

  /** Whether the loss and every parameter are finite. */
  boolean isFinite() {
    return loss - loss == 0 && parameters.isFinite();
  }

  private void evaluate() {
    forward.run(parameters);
    loss = network.loss().of(forward.prediction(), data.y());
  }
}
