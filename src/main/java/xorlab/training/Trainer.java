package xorlab.training;

import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.BackwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.optim.Optimizer;

/** Trains one iteration at a time. Iteration k is the state after k updates; 0 is the start. */
final class Trainer {
  private final NetworkSpec network;
  private final Dataset data;
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

  /** The loss of the current parameters, summed over all points. */
  double loss() {
    return loss;
  }

  NetworkSpec network() {
    return network;
  }

  /** A checkpoint of this iteration, in a copy. */
  Checkpoint checkpoint() {
    return new Checkpoint(parameters.flat(), optimizer.state());
  }

  /**
   * The state of this iteration, in a copy.
   *
   * @param diverged whether the next update is known to give a number that is not finite
   */
  IterationState state(boolean diverged) {
    return new IterationState(
        network,
        data,
        Batch.of(iteration, batchSize, data.points()),
        iteration,
        loss,
        parameters.flat(),
        optimizer.state(),
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

  /** Goes to the iteration of a checkpoint. */
  void restore(int iteration, Checkpoint checkpoint) {
    this.iteration = iteration;
    parameters.setFlat(checkpoint.flat());
    optimizer.restore(checkpoint.optimizerState());
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

  /** The gradient of the loss of consecutive points of the data. */
  private static final class BatchGradient {
    private final Dataset batch;
    private final Pass pass;

    BatchGradient(NetworkSpec network, Parameters parameters, int size) {
      batch = new Dataset(new Matrix(size, Dataset.INPUTS), new Matrix(size, 1));
      pass = new Pass(network, parameters, batch.X(), batch.y());
    }

    /** The gradient for the points from index {@code first} on; the next call overwrites it. */
    BackwardPass of(Dataset data, int first) {
      data.copyRows(first, batch);
      pass.run();
      return pass.backward;
    }
  }
}
