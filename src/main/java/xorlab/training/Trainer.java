package xorlab.training;

import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.optim.Optimizer;

/** Trains one iteration at a time. Iteration k is the state after k updates; 0 is the start. */
final class Trainer {
  private final NetworkSpec network;
  private final Dataset data;
  private final int batchSize;
  private final Optimizer optimizer;
  private final Parameters parameters;
  private final Pass allPoints;
  private final BatchPass fullBatch;
  private final BatchPass lastBatch;
  private int iteration;
  private double loss;

  Trainer(Experiment experiment) {
    network = experiment.network();
    data = experiment.data();
    batchSize = experiment.batchSize();
    optimizer = experiment.optimizer();
    parameters = experiment.start().parameters(network);
    allPoints = new Pass(network, parameters, data.X(), data.y());
    fullBatch = new BatchPass(network, parameters, batchSize);
    lastBatch = new BatchPass(network, parameters, data.points() % batchSize);
    evaluate();
  }

  int iteration() {
    return iteration;
  }

  /** The loss of the current parameters, summed over all points. */
  double loss() {
    return loss;
  }

  /** A checkpoint of this iteration, in a copy. */
  Checkpoint checkpoint() {
    return new Checkpoint(parameters.flat(), optimizer.state());
  }

  /** The state of this iteration, in a copy, as one that has not diverged. */
  IterationState state() {
    return new IterationState(
        network,
        data,
        Batch.of(iteration, batchSize, data.points()),
        iteration,
        loss,
        parameters.flat(),
        optimizer.state(),
        allPoints.forward.prediction().copy(),
        false);
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
      return (batch.size() == batchSize ? fullBatch : lastBatch).run(data, batch.first()).backward;
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

  /** Whether every parameter and every sum is finite: {@link ForwardPass#isFinite}. */
  boolean isFinite() {
    return allPoints.forward.isFinite();
  }

  private void evaluate() {
    allPoints.runForward();
    loss = allPoints.loss();
  }
}
