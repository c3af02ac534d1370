package xorlab.training;

import xorlab.network.BackwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;

/** Training, one iteration at a time. Iteration k is the state after k updates; 0 is the start. */
final class Trainer {
  private final Network network;
  private final Data data;
  private final int batchSize;
  private final Optimizer optimizer;
  private final Parameters parameters;
  private final Pass allPoints;
  private final BatchGradient fullBatch;
  private final BatchGradient lastBatch;
  private int iteration;
  private double loss;

  Trainer(Experiment experiment) {
    network = experiment.network();
    data = experiment.data();
    batchSize = experiment.batchSize();
    optimizer = experiment.optimizer();
    parameters = experiment.start().parameters(network);
    allPoints = new Pass(network, parameters, data.X(), data.y());
    fullBatch = new BatchGradient(network, parameters, batchSize);
    lastBatch = new BatchGradient(network, parameters, data.points() % batchSize);
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

  /** What there is to remember of this iteration, in a copy. */
  State state() {
    return new State(parameters.flat(), optimizer.memory());
  }

  /**
   * This iteration, in a copy.
   *
   * @param diverged whether the next update is known to leave the finite numbers
   */
  Moment moment(boolean diverged) {
    return new Moment(
        network,
        data,
        Batch.of(iteration, batchSize, data.points()),
        iteration,
        loss,
        parameters.flat(),
        optimizer.memory(),
        allPoints.forward.prediction().copy(),
        diverged);
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
      Batch batch = Batch.of(iteration, batchSize, data.points());
      return (batch.size() == batchSize ? fullBatch : lastBatch).of(data, batch.first());
    }
    allPoints.runBackward();
    return allPoints.backward;
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
    allPoints.runForward();
    loss = allPoints.loss();
  }

  /** The gradient of the loss of some points that follow one another in the data. */
  private static final class BatchGradient {
    private final Data batch;
    private final Pass pass;

    BatchGradient(Network network, Parameters parameters, int size) {
      batch = new Data(new Matrix(size, Data.INPUTS), new Matrix(size, 1));
      pass = new Pass(network, parameters, batch.X(), batch.y());
    }

    /** The gradient for the points from the first one on; the next call overwrites it. */
    BackwardPass of(Data data, int first) {
      data.copyRows(first, batch);
      pass.run();
      return pass.backward;
    }
  }
}
