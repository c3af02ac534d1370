package xorlab.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.Network;
import xorlab.training.Batch;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.GradientDescent;
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
  private final OptionalInt point;
  private final List<Quantity> quantities;

  private Ledger(Iteration iteration, OptionalInt point, Share share) {
    this.iteration = iteration;
    this.point = point;
    quantities = List.copyOf(Quantities.of(iteration, share));
  }

  /**
   * The ledger of the points that an update uses: of a whole batch, or of all points. It is empty,
   * all zeros, until it is shown a moment.
   */
  public static Ledger of(Experiment experiment) {
    return of(experiment, experiment.batchSize());
  }

  /** The same for batches of another size, as the last one may have. */
  public static Ledger of(Experiment experiment, int batchSize) {
    Iteration iteration =
        new Iteration(
            experiment.network(),
            batchSize,
            experiment.learningRate(),
            experiment.optimizer(),
            experiment.frozen());
    boolean all = batchSize == experiment.data().points();
    return new Ledger(iteration, OptionalInt.empty(), all ? Share.ALL : Share.BATCH);
  }

  /** The ledger of all points under gradient descent with learning rate alpha. */
  public static Ledger of(Network network, Data data, double alpha) {
    return new Ledger(plain(network, data.points(), alpha), OptionalInt.empty(), Share.ALL);
  }

  /**
   * The ledger of point n alone: its row of each matrix, and its share in the loss and in the
   * gradients, without an update. The shares of all points in a gradient, added from left to right,
   * are the gradient.
   */
  public static Ledger ofPoint(int n, Experiment experiment) {
    return ofPoint(n, experiment.network());
  }

  /** The same for a network alone. */
  public static Ledger ofPoint(int n, Network network) {
    return new Ledger(plain(network, 1, 0), OptionalInt.of(n), Share.POINT);
  }

  private static Iteration plain(Network network, int points, double alpha) {
    boolean[] frozen = new boolean[network.parameterCount()];
    return new Iteration(network, points, alpha, new GradientDescent(alpha), frozen);
  }

  /** Whether a moment's batch has as many points as this ledger; that of one point always fits. */
  public boolean fits(Moment moment) {
    return point.isPresent() || moment.batch().size() == iteration.points();
  }

  /**
   * Puts the numbers of another iteration into the matrices.
   *
   * @throws IllegalArgumentException if the moment is of another network, or does not fit
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
    if (!fits(moment)) {
      throw new IllegalArgumentException(
          "The moment's batch has "
              + moment.batch().size()
              + " points where the ledger has "
              + iteration.points()
              + ". Make a ledger for batches of that size.");
    }
    if (point.isPresent()) {
      Batch alone = new Batch(point.getAsInt(), 1);
      iteration.show(moment, alone, new double[0]);
    } else {
      iteration.show(moment, moment.batch(), moment.memory());
    }
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
