package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.optim.GradientDescent;
import xorlab.training.Batch;
import xorlab.training.IterationState;

/**
 * Every matrix of one iteration in the order of computation: forward to the loss, backward to the
 * gradients, and the update.
 *
 * <p>A ledger is made once for a run. {@link #update} fills the same matrices from another
 * iteration; texts are made only for requested cells.
 */
public final class Ledger {
  private final LedgerValues values;
  private final OptionalInt point;
  private final List<LedgerMatrix> matrices;

  /** Makes the values of an experiment's batches. */
  interface BatchValues {
    LedgerValues apply(Experiment experiment, int batchSize);
  }

  private static BatchValues valuesOfBatches = LedgerValues::new;

  /** Replaces what makes the values of batches. */
  static void install(BatchValues values) {
    valuesOfBatches = values;
  }

  private Ledger(LedgerValues values, OptionalInt point, LossScope scope) {
    this.values = values;
    this.point = point;
    matrices = List.copyOf(LedgerBuilder.of(values, scope));
  }

  /**
   * The ledger of the points that an update uses: of a whole batch, or of all points. It is all
   * zeros until the first {@link #update}.
   */
  public static Ledger of(Experiment experiment) {
    return of(experiment, experiment.batchSize());
  }

  /** The same for batches of another size, as the last one may have. */
  public static Ledger of(Experiment experiment, int batchSize) {
    boolean all = batchSize == experiment.data().points();
    return new Ledger(
        valuesOfBatches.apply(experiment, batchSize),
        OptionalInt.empty(),
        all ? LossScope.ALL : LossScope.BATCH);
  }

  /** The ledger of all points under gradient descent with learning rate alpha. */
  public static Ledger of(NetworkSpec network, Dataset data, double alpha) {
    return new Ledger(
        gradientDescentValues(network, data.points(), alpha), OptionalInt.empty(), LossScope.ALL);
  }

  /**
   * The ledger of point n alone, of a right network: its row of each matrix, and its contributions
   * to the loss and to the gradients, without an update. The contributions of all points to a
   * gradient, added in order, are the gradient; the penalty on the weights belongs to no point.
   */
  public static Ledger ofPoint(int n, Experiment experiment) {
    return ofPoint(n, experiment.network());
  }

  /** The same for a network alone. */
  public static Ledger ofPoint(int n, NetworkSpec network) {
    LedgerValues values = gradientDescentValues(network.withoutPenalty(), 1, 0);
    return new Ledger(values, OptionalInt.of(n), LossScope.POINT);
  }

  private static LedgerValues gradientDescentValues(NetworkSpec network, int points, double alpha) {
    boolean[] frozen = new boolean[network.parameterCount()];
    return new LedgerValues(network, points, alpha, 0, new GradientDescent(), frozen);
  }

  /**
   * Whether a state's batch has as many points as this ledger; a ledger of one point always fits.
   */
  public boolean fits(IterationState state) {
    return point.isPresent() || state.batch().size() == values.points();
  }

  /**
   * Fills the matrices from another iteration.
   *
   * @throws IllegalArgumentException if the state is of another network, or its batch does not fit
   */
  public void update(IterationState state) {
    int count = values.network.parameterCount();
    if (state.flat().length != count) {
      throw new IllegalArgumentException(
          "The state has "
              + state.flat().length
              + " parameters where the ledger's network has "
              + count
              + ". Make a ledger for the state's own experiment.");
    }
    if (!fits(state)) {
      throw new IllegalArgumentException(
          "The state's batch has "
              + state.batch().size()
              + " points where the ledger has "
              + values.points()
              + ". Make a ledger for batches of that size.");
    }
    if (point.isPresent()) {
      Batch batch = new Batch(point.getAsInt(), 1);
      values.show(state, batch, new double[0]);
    } else {
      values.show(state, state.batch(), state.optimizerState());
    }
  }

  /** The matrices in the order of computation. */
  public List<LedgerMatrix> matrices() {
    return matrices;
  }

  /** The matrix with this {@link LedgerMatrix#id}. */
  public Optional<LedgerMatrix> matrix(String id) {
    for (LedgerMatrix matrix : matrices) {
      if (matrix.id().equals(id)) {
        return Optional.of(matrix);
      }
    }
    return Optional.empty();
  }

  /** The matrix that is computed next; empty after the last. */
  public Optional<LedgerMatrix> next(LedgerMatrix matrix) {
    int next = matrices.indexOf(matrix) + 1;
    return next < matrices.size() ? Optional.of(matrices.get(next)) : Optional.empty();
  }

  /** The matrix that was computed before; empty for the first. */
  public Optional<LedgerMatrix> previous(LedgerMatrix matrix) {
    int previous = matrices.indexOf(matrix) - 1;
    return previous >= 0 ? Optional.of(matrices.get(previous)) : Optional.empty();
  }

  /** The cells that are computed from a cell: those that have it among their sources. */
  public List<Cell> dependents(Cell cell) {
    List<Cell> dependents = new ArrayList<>();
    for (LedgerMatrix matrix : matrices) {
      for (Operand input : matrix.operands()) {
        if (input.matrix() == cell.matrix()) {
          input.addDependents(matrix, cell, dependents);
        }
      }
    }
    return dependents;
  }
}
