package xorlab.plot.decision;

import java.util.Optional;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.plot.contour.Grid;
import xorlab.training.IterationState;

/** A network's forward pass over some points of a square grid, run when it is first asked for. */
final class PlanePass {
  private final NetworkSpec network;
  private final Grid grid;
  private final int side;
  private Optional<ForwardPass> pass = Optional.empty();
  private Optional<IterationState> last = Optional.empty();

  /**
   * @param maxSide of the grid's points along each side, how many are taken at most: evenly spaced,
   *     as many as possible
   */
  PlanePass(NetworkSpec network, Grid grid, int maxSide) {
    this.network = network;
    this.grid = grid;
    side = Math.min(maxSide, grid.columns());
  }

  /** The pass at an iteration; overwritten by the next call with another. */
  ForwardPass at(IterationState state) {
    ForwardPass run = pass.orElseGet(() -> new ForwardPass(network, points()));
    pass = Optional.of(run);
    if (last.isEmpty() || last.get() != state) {
      last = Optional.of(state);
      run.run(state.forwardParameters());
    }
    return run;
  }

  private Matrix points() {
    int all = grid.columns();
    int stride = (all + side - 1) / side;
    int taken = all / stride;
    int first = (all - 1 - (taken - 1) * stride) / 2;
    Matrix points = new Matrix(taken * taken, 2);
    for (int k = 0; k < points.rows(); k++) {
      points.set(k, 0, grid.x(first + k % taken * stride));
      points.set(k, 1, grid.y(first + k / taken * stride));
    }
    return points;
  }
}
