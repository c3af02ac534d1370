package xorlab.training;

import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;

/**
 * One iteration of a run, as it is shown and saved. Immutable: further training does not change it.
 */
public class IterationState {
  private final NetworkSpec network;
  private final Split split;
  private final Batch batch;
  private final int iteration;
  private final double loss;
  private final double[] flat;
  private final double[] optimizerState;
  private final Matrix prediction;
  private final boolean diverged;
  private Optional<Pass> pass = Optional.empty();
  private Optional<TestResult> test = Optional.empty();

  /**
   * @param network the network that is trained
   * @param split the points it is trained on, and those held back
   * @param batch the points that the next update uses
   * @param iteration the number of updates so far
   * @param loss the loss of these parameters, summed over all points
   * @param flat the parameters, in the order of {@link Parameters#flat}; not copied
   * @param optimizerState the {@link xorlab.optim.Optimizer#state}; not copied
   * @param prediction the network's outputs for the data, N x 1; not copied
   * @param diverged see {@link #diverged}
   */
  public IterationState(
      NetworkSpec network,
      Split split,
      Batch batch,
      int iteration,
      double loss,
      double[] flat,
      double[] optimizerState,
      Matrix prediction,
      boolean diverged) {
    this.network = network;
    this.split = split;
    this.batch = batch;
    this.iteration = iteration;
    this.loss = loss;
    this.flat = flat;
    this.optimizerState = optimizerState;
    this.prediction = prediction;
    this.diverged = diverged;
  }

  public NetworkSpec network() {
    return network;
  }

  /** The points it is trained on. */
  public Dataset data() {
    return split.train();
  }

  /** All points, with those held back. */
  public Split split() {
    return split;
  }

  /** The points that the next update uses. */
  public Batch batch() {
    return batch;
  }

  /** The number of updates so far. */
  public int iteration() {
    return iteration;
  }

  /** The loss, summed over all points of the data. */
  public double loss() {
    return loss;
  }

  /** The loss without the penalty on the weights. */
  public double dataLoss() {
    return network.penalty().isNone() ? loss : pass().dataLoss();
  }

  /** The parameters in the order of {@link Parameters#flat}; must not be changed. */
  public double[] flat() {
    return flat;
  }

  /** The {@link xorlab.optim.Optimizer#state}; must not be changed. */
  public double[] optimizerState() {
    return optimizerState;
  }

  /** The network's outputs for the data, N x 1. */
  public Matrix prediction() {
    return prediction;
  }

  /**
   * Whether the run ends here: a parameter or a sum Z is infinite or NaN after the next update, or
   * already at the start.
   */
  public boolean diverged() {
    return diverged;
  }

  /** This state, as the last one of a run that diverges. */
  IterationState asDiverged() {
    return new IterationState(
        network, split, batch, iteration, loss, flat, optimizerState, prediction, true);
  }

  /**
   * The forward and the backward pass over all points of the data, run at the first call. All
   * callers share it and must not change it.
   */
  public Pass pass() {
    if (pass.isEmpty()) {
      pass = Optional.of(runPass());
    }
    return pass.get();
  }

  /** Runs both passes. */
  Pass runPass() {
    Pass made = new Pass(network, parameters(), data().X(), data().y());
    made.run();
    return made;
  }

  /**
   * The network whose forward pass gives the predictions, with {@link #forwardFlat}: another than
   * {@link #network} only if a mistake has changed the forward pass.
   */
  public NetworkSpec forwardNetwork() {
    return network;
  }

  /** The parameters of that network, in the order of {@link Parameters#flat}. */
  public double[] forwardFlat() {
    return forwardFlat(flat);
  }

  /** Other parameters, as that network takes them. */
  public double[] forwardFlat(double[] flat) {
    return flat;
  }

  /** A copy of these parameters. */
  public Parameters forwardParameters() {
    Parameters parameters = new Parameters(forwardNetwork());
    parameters.setFlat(forwardFlat());
    return parameters;
  }

  /**
   * What the network says of the points held back, computed at the first call; empty if there are
   * none.
   */
  public Optional<TestResult> test() {
    if (test.isEmpty() && split.test().points() > 0) {
      test = Optional.of(TestResult.of(forwardNetwork(), forwardParameters(), split.test()));
    }
    return test;
  }

  /** A copy of the parameters. */
  public Parameters parameters() {
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    return parameters;
  }

  /** The class that the network predicts for point i. */
  public int predictedClass(int i) {
    return ForwardPass.classOf(prediction.get(i, 0));
  }

  /** Whether point i is classified correctly. */
  public boolean isCorrect(int i) {
    return predictedClass(i) == data().y().get(i, 0);
  }

  /** The number of points that are classified correctly. */
  public int correct() {
    return ForwardPass.correct(prediction, data().y());
  }
}
