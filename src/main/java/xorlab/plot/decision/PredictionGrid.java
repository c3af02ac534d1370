package xorlab.plot.decision;

import java.util.Optional;
import xorlab.kernel.GridPredictor;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.training.IterationState;

/**
 * Evaluates a network over the whole plane, in memory that is reused from one iteration to the
 * next.
 */
public final class PredictionGrid {
  /** Points along each side of a small map of a unit. */
  private static final int MAP_SIDE = 25;

  private final NetworkSpec network;
  private final PlotBounds bounds;
  private final int side;
  private final GridPredictor predictor;
  private final Grid grid;
  private final double[] x;
  private final double[] y;
  private final PlanePass all;
  private final PlanePass few;
  private final Matrix point = new Matrix(1, 2);
  private final ForwardPass single;
  private Optional<DecisionSurface> lastSurface = Optional.empty();
  private Optional<IterationState> lastState = Optional.empty();

  /** A grid as fine as the size of the network allows. */
  public PredictionGrid(NetworkSpec network, PlotBounds bounds) {
    this(network, bounds, side(network.parameterCount()));
  }

  /**
   * @param side the number of points along each side
   */
  public PredictionGrid(NetworkSpec network, PlotBounds bounds, int side) {
    this.network = network;
    this.bounds = bounds;
    this.side = side;
    predictor = GridPredictor.of(network);
    grid = new Grid(bounds, side, side, new double[side * side]);
    x = new double[side];
    y = new double[side];
    for (int k = 0; k < side; k++) {
      x[k] = grid.x(k);
      y[k] = grid.y(k);
    }
    all = new PlanePass(network, grid, side);
    few = new PlanePass(network, grid, MAP_SIDE);
    single = new ForwardPass(network, point);
  }

  /**
   * The number of points along each side: 100 as in the notebook, fewer for a network so large that
   * a frame would take too long. The boundary is as exact on a coarse grid, but small islands may
   * be missed.
   */
  static int side(int parameterCount) {
    return parameterCount <= 500 ? 100 : parameterCount <= 5000 ? 50 : 25;
  }

  /** Whether this object can serve a network of this architecture and this window. */
  public boolean matches(NetworkSpec network, PlotBounds bounds) {
    return this.network.sameAs(network) && this.bounds.equals(bounds);
  }

  /**
   * The network's decision at an iteration. It is overwritten by the next call with another
   * iteration.
   */
  public DecisionSurface decision(IterationState state) {
    if (lastSurface.isEmpty() || lastState.orElseThrow() != state) {
      lastState = Optional.of(state);
      lastSurface = Optional.of(evaluate(state));
    }
    return lastSurface.get();
  }

  /**
   * The forward pass over the plane at an iteration: the activations of every unit, a row for each
   * point in the order of {@link Grid#points}. It is overwritten by the next call with another
   * iteration.
   */
  public ForwardPass forward(IterationState state) {
    return all.at(state);
  }

  /** The same over fewer points, evenly spread: enough for a small map of each unit. */
  public ForwardPass forwardOfMaps(IterationState state) {
    return few.at(state);
  }

  private DecisionSurface evaluate(IterationState state) {
    Parameters parameters = state.forwardParameters();
    predictor.predict(state.forwardFlat(), x, y, grid.values());
    return new DecisionSurface(
        state.iteration(),
        Decimals.repr(state.loss()),
        (x, y) -> prediction(x, y, parameters),
        grid,
        state.data().X(),
        state.data().y(),
        state.split().test());
  }

  private double prediction(double x, double y, Parameters parameters) {
    point.set(0, 0, x);
    point.set(0, 1, y);
    single.run(parameters);
    return single.prediction().get(0, 0);
  }
}
