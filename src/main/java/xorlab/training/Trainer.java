package xorlab.training;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;

/** Training, one iteration at a time. Iteration k is the state after k updates; 0 is the start. */
final class Trainer {
  private final Data data;
  private final int batchSize;
  private final Optimizer optimizer;
  private final Parameters parameters;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final BatchPass fullBatch;
  private final BatchPass lastBatch;
  private final Network network;
  private int iteration;
  private double loss;

  Trainer(Experiment experiment) {
    network = experiment.network();
    data = experiment.data();
    batchSize = experiment.batchSize();
    optimizer = experiment.optimizer();
    parameters = experiment.start().parameters(network);
    forward = new ForwardPass(network, data.X());
    backward = new BackwardPass(network, data.points());
    fullBatch = new BatchPass(network, batchSize);
    lastBatch = new BatchPass(network, data.points() % batchSize);
    evaluate();
  }

  int iteration() {
    return iteration;
  }

  /** The loss of the present parameters over all points. */
  double loss() {
    return loss;
  }

  Network network() {
    return network;
  }

  Data data() {
    return data;
  }

  /** The points that the next update looks at. */
  Batch batch() {
    return Batch.of(iteration, batchSize, data.points());
  }

  /** What there is to remember of this iteration, in a copy. */
  State state() {
    return new State(parameters.flat(), optimizer.memory());
  }

  /** The forward pass over all points with the present parameters. */
  ForwardPass forward() {
    return forward;
  }

  /** One update. */
  void step() {
    optimizer.step(parameters, gradient());
    iteration++;
    evaluate();
  }

  /** The gradient of the summed loss of the next batch. */
  private BackwardPass gradient() {
    if (batchSize < data.points()) {
      Batch batch = batch();
      BatchPass pass = batch.size() == batchSize ? fullBatch : lastBatch;
      return pass.run(parameters, data, batch.first());
    }
    backward.run(parameters, forward, data.y());
    return backward;
  }

  /** Goes to an iteration whose state is known. */
  void restore(int iteration, State state) {
    this.iteration = iteration;
    parameters.setFlat(state.flat());
    optimizer.remember(state.memory());
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
