package xorlab.ledger;

import java.util.List;
import java.util.function.Supplier;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.optim.Adam;
import xorlab.optim.Momentum;
import xorlab.optim.Optimizer;
import xorlab.training.Batch;
import xorlab.training.BatchPass;
import xorlab.training.IterationState;

/** The matrices of one iteration, which the next one replaces. */
class LedgerValues {
  final NetworkSpec network;
  final Optimizer optimizer;

  /** The parameters after the update. */
  final Parameters updated;

  /** Has a 1 for each frozen parameter. */
  final Parameters frozen;

  /** The m of Adam before the update. */
  final Parameters m;

  /** The v of Adam, or of momentum, before the update. */
  final Parameters v;

  final Matrix loss = new Matrix(1, 1);

  /** 1 if the loss is computed from the sums of the last layer, otherwise 0. */
  final Matrix isLossOfSums = new Matrix(1, 1);

  /** 1 if the loss is computed from the predictions, otherwise 0. */
  final Matrix isLossOfOutputs = Matrix.of(new double[] {1});

  /** The sum of the sizes of all weights. */
  final Matrix sizes = new Matrix(1, 1);

  /** The sum of the squares of all weights. */
  final Matrix squares = new Matrix(1, 1);

  /** Alpha of the update after the iteration that is shown. */
  final Matrix alpha = new Matrix(1, 1);

  /** Alpha of the first update. */
  final Matrix learningRate = new Matrix(1, 1);

  final Matrix decay = new Matrix(1, 1);
  final Matrix iteration = new Matrix(1, 1);
  final Matrix mPower = new Matrix(1, 1);
  final Matrix vPower = new Matrix(1, 1);

  /** The number of points that the gradient is of. */
  private final int points;

  /** The parameters before the update, for a gradient of a part of the points. */
  private final Parameters parameters;

  private final BatchPass batchPass;

  private Pass pass;
  private Batch shown;

  /**
   * Zeros in every matrix.
   *
   * @param size the number of points that the gradient is of
   */
  LedgerValues(
      NetworkSpec network,
      int size,
      double learningRate,
      double decay,
      Optimizer optimizer,
      boolean[] frozen) {
    this.network = network;
    this.optimizer = optimizer;
    this.learningRate.set(0, 0, learningRate);
    this.decay.set(0, 0, decay);
    alpha.set(0, 0, learningRate);
    updated = new Parameters(network);
    m = new Parameters(network);
    v = new Parameters(network);
    this.frozen = new Parameters(network);
    this.frozen.setFlat(ones(frozen));
    points = size;
    shown = new Batch(0, size);
    parameters = new Parameters(network);
    batchPass = new BatchPass(network, parameters, size);
    pass = batchPass.pass();
  }

  /** The same for an experiment's batches of this size. */
  LedgerValues(Experiment experiment, int batchSize) {
    this(
        experiment.network(),
        batchSize,
        experiment.learningRate(),
        experiment.get(Setting.DECAY),
        experiment.optimizer(),
        experiment.frozen());
  }

  private static double[] ones(boolean[] places) {
    double[] ones = new double[places.length];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = places[i] ? 1 : 0;
    }
    return ones;
  }

  /** Both passes over the points that the gradient is of. */
  Pass pass() {
    return pass;
  }

  /** The number of points that the gradient is of. */
  int points() {
    return points;
  }

  /** The number of the n-th of them in the data. */
  int point(int n) {
    return shown.point(n);
  }

  /**
   * Computes everything; for all points of the data, with the state's own passes.
   *
   * @param points the points that the gradient is of, {@link #points} of them
   * @param optimizerState the optimizer's state before the update
   */
  void show(IterationState state, Batch points, double[] optimizerState) {
    shown = points;
    int k = state.iteration();
    showAlpha(k, learningRate.get(0, 0) / (decay.get(0, 0) * k + 1));
    boolean isStates = points.size() == state.data().points() && network.sameAs(state.network());
    Pass run = isStates ? state.pass() : runBatch(state);
    show(run, run.loss());
    optimizer.restore(optimizerState);
    keepOptimizerState();
    updated.setFlat(state.flat());
    optimizer.step(updated, pass.backward, alpha.get(0, 0));
    if (optimizer.unwrapped() instanceof Adam adam) {
      mPower.set(0, 0, adam.beta1Power());
      vPower.set(0, 0, adam.beta2Power());
    }
  }

  /** Takes alpha of the update after iteration k. */
  void showAlpha(int k, double ofUpdate) {
    iteration.set(0, 0, k);
    alpha.set(0, 0, ofUpdate);
  }

  /** Takes the values of both passes. */
  void show(Pass run, double lossOfRun) {
    pass = run;
    loss.set(0, 0, lossOfRun);
    sizes.set(0, 0, Regularization.sumOfSizes(pass.parameters.W));
    squares.set(0, 0, Regularization.sumOfSquares(pass.parameters.W));
    double ofSums = pass.isLossOfSums() ? 1 : 0;
    isLossOfSums.set(0, 0, ofSums);
    isLossOfOutputs.set(0, 0, 1 - ofSums);
  }

  /** Makes a matrix of the ledger. */
  LedgerMatrix matrix(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String formula,
      String meaning,
      List<Operand> operands,
      CellExpression arithmetic) {
    return new LedgerMatrix(
        symbol,
        layer,
        network.inputs(),
        matrix,
        this::point,
        formula,
        meaning,
        operands,
        arithmetic);
  }

  private Pass runBatch(IterationState state) {
    parameters.setFlat(state.flat());
    return batchPass.run(state.data(), shown);
  }

  /** The optimizer's own matrices already are those after the update. */
  private void keepOptimizerState() {
    if (optimizer.unwrapped() instanceof Momentum momentum) {
      v.setFlat(momentum.v.flat());
    }
    if (optimizer.unwrapped() instanceof Adam adam) {
      m.setFlat(adam.m.flat());
      v.setFlat(adam.v.flat());
    }
  }
}
