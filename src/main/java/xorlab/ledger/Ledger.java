package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.Network;
import xorlab.numeric.Matrix;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Moment;

/**
 * Every matrix of one iteration in the order of computation: forward to the loss, backward to the
 * gradients, and the update.
 *
 * <p>A ledger is made once for a run. {@link #show} puts another iteration into the same matrices;
 * texts are written only for the cell that is asked for.
 */
public final class Ledger {
  private final Iteration iteration;
  private final List<Quantity> quantities;

  private Ledger(Iteration iteration, OptionalInt point) {
    this.iteration = iteration;
    quantities = List.copyOf(Quantities.of(iteration, point));
  }

  /** The ledger of all points. It is empty, all zeros, until it is shown a moment. */
  public static Ledger of(Experiment experiment) {
    return of(experiment.network(), experiment.data(), experiment.learningRate());
  }

  /** The same for what an experiment comes down to. */
  public static Ledger of(Network network, Data data, double alpha) {
    return new Ledger(new Iteration(network, data, alpha), OptionalInt.empty());
  }

  /**
   * The ledger of point n alone: its row of each matrix, and its share in the loss and in the
   * gradients, without an update. The shares of all points in a gradient, added from left to right,
   * are the gradient.
   */
  public static Ledger ofPoint(int n, Experiment experiment) {
    return ofPoint(n, experiment.network(), experiment.data());
  }

  /** The same for what an experiment comes down to. */
  public static Ledger ofPoint(int n, Network network, Data data) {
    Data point = new Data(row(data.X(), n), row(data.y(), n));
    return new Ledger(new Iteration(network, point, 0), OptionalInt.of(n));
  }

  private static Matrix row(Matrix matrix, int n) {
    Matrix row = new Matrix(1, matrix.columns());
    for (int j = 0; j < matrix.columns(); j++) {
      row.set(0, j, matrix.get(n, j));
    }
    return row;
  }

  /**
   * Puts the numbers of another iteration into the matrices.
   *
   * @throws IllegalArgumentException if the moment is of another network
   */
  public void show(Moment moment) {
    int count = iteration.network.parameterCount();
    if (moment.flat().length != count) {
      throw new IllegalArgumentException(
          "The moment has "
              + moment.flat().length
              + " parameters where the ledger's network has "
              + count
              + ". Make a ledger for the moment's own experiment.");
    }
    iteration.run(moment.flat());
  }

  /** In the order of computation, which is also the order to walk through them. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** The quantity of that {@link Quantity#id}. */
  public Optional<Quantity> quantity(String id) {
    for (Quantity quantity : quantities) {
      if (quantity.id().equals(id)) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** The quantity that is computed next; empty after the last. */
  public Optional<Quantity> next(Quantity quantity) {
    int next = quantities.indexOf(quantity) + 1;
    return next < quantities.size() ? Optional.of(quantities.get(next)) : Optional.empty();
  }

  /** The quantity that was computed before; empty for the first. */
  public Optional<Quantity> previous(Quantity quantity) {
    int previous = quantities.indexOf(quantity) - 1;
    return previous >= 0 ? Optional.of(quantities.get(previous)) : Optional.empty();
  }

  /** The cells that are computed from a cell: those that have it among their sources. */
  public List<Cell> users(Cell cell) {
    List<Cell> users = new ArrayList<>();
    for (Quantity quantity : quantities) {
      for (Input input : quantity.inputs()) {
        if (input.of() == cell.quantity()) {
          input.addReaders(quantity, cell, users);
        }
      }
    }
    return users;
  }
}
