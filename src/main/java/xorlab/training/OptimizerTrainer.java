package xorlab.training;

import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.experiment.Experiment;
import xorlab.kernel.RecordingTrainer;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.optim.Optimizer;

/**
 * Trains an experiment by its optimizer.
 *
 * <p>{@link #step} is the update as the notebook writes it. {@link #train} makes many, by the
 * faster code of {@link xorlab.kernel} where that can, which gives the same bits.
 */
final class OptimizerTrainer implements Trainer {
  private final Experiment experiment;
  private final NetworkSpec network;
  private final Split split;
  private final Dataset data;
  private final int batchSize;
  private final Batches batches;
  private final Optimizer optimizer;
  private final Parameters parameters;
  private final Pass allPoints;
  private final ForwardPass testPoints;
  private final BatchPass fullBatch;
  private final BatchPass lastBatch;
  private final Optional<RecordingTrainer> kernel;
  private int iteration;

  /** Whether {@link #allPoints} has been run with the parameters as they are. */
  private boolean isEvaluated;

  /** Whether the kernel has seen that these parameters and their sums are finite. */
  private boolean isKnownFinite;

  OptimizerTrainer(Experiment experiment) {
    this.experiment = experiment;
    network = experiment.network();
    split = experiment.split();
    data = split.train();
    batchSize = experiment.batchSize();
    batches = new Batches(experiment);
    optimizer = experiment.optimizer();
    parameters = experiment.start().parameters(network);
    allPoints = new Pass(network, parameters, data.X(), data.y());
    testPoints = new ForwardPass(network, split.test().X());
    fullBatch = new BatchPass(network, parameters, batchSize);
    lastBatch = new BatchPass(network, parameters, data.points() % batchSize);
    kernel = KernelPlan.of(experiment).map(RecordingTrainer::of);
  }

  @Override
  public int iteration() {
    return iteration;
  }

  @Override
  public double loss() {
    return evaluated().loss();
  }

  @Override
  public double dataLoss() {
    return evaluated().dataLoss();
  }

  @Override
  public double testLoss() {
    testPoints.run(parameters);
    return testPoints.dataLoss(split.test().y());
  }

  @Override
  public boolean isAllRight() {
    return ForwardPass.correct(evaluated().forward.prediction(), data.y()) == data.points();
  }

  @Override
  public Checkpoint checkpoint() {
    return new Checkpoint(parameters.flat(), optimizer.state());
  }

  @Override
  public IterationState state() {
    return new IterationState(
        network,
        split,
        batches.of(iteration),
        iteration,
        loss(),
        parameters.flat(),
        optimizer.state(),
        evaluated().forward.prediction().copy(),
        false);
  }

  /** One update. */
  void step() {
    double alpha = experiment.learningRateAt(iteration);
    optimizer.step(parameters, gradient(), alpha);
    iteration++;
    isEvaluated = false;
    isKnownFinite = false;
  }

  @Override
  public void train(int most, double[] losses) {
    int made = kernel.isPresent() ? trainByKernel(kernel.get(), most, losses) : 0;
    if (made == 0) {
      step();
      losses[iteration] = loss();
    }
  }

  private int trainByKernel(RecordingTrainer kernel, int most, double[] losses) {
    double[] flat = parameters.flat();
    int made = kernel.train(flat, iteration, most, losses);
    if (made > 0) {
      parameters.setFlat(flat);
      iteration += made;
      isEvaluated = false;
      isKnownFinite = true;
    }
    return made;
  }

  /** The gradient of the summed loss of the next batch. */
  private BackwardPass gradient() {
    if (batchSize < data.points()) {
      Batch batch = batches.of(iteration);
      return (batch.size() == batchSize ? fullBatch : lastBatch).run(data, batch).backward;
    }
    evaluated().runBackward();
    return allPoints.backward;
  }

  @Override
  public void restore(int iteration, Checkpoint checkpoint) {
    this.iteration = iteration;
    parameters.setFlat(checkpoint.flat());
    optimizer.restore(checkpoint.optimizerState());
    isEvaluated = false;
    isKnownFinite = false;
  }

  @Override
  public boolean isFinite() {
    return isKnownFinite || evaluated().forward.isFinite();
  }

  /** The forward pass over all points with the parameters as they are. */
  private Pass evaluated() {
    if (!isEvaluated) {
      allPoints.runForward();
      isEvaluated = true;
    }
    return allPoints;
  }
}
