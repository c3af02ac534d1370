package xorlab.plot.landscape;

import java.util.List;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.NiceNumbers;
import xorlab.training.IterationState;

/** One landscape under computation: grid after grid, each with the points of the one before. */
final class LandscapeSampler {
  private static final int COARSE = 13;
  private static final int FINE = 49;

  /** The least distance around the path that is shown. */
  private static final double MIN_RADIUS = 1;

  /** The same as a part of the parameters: far from 0 a distance of 1 is lost in rounding. */
  private static final double RELATIVE_RADIUS = 1e-6;

  /**
   * The margin around the path, as a factor; it also lets the middle of the window be a round
   * number.
   */
  private static final double MARGIN = 1.25;

  private static final double[] SIDES = {1, 1.5, 2, 3, 4, 6, 8, 10};
  private static final double MIDDLES_PER_SIDE = 5;

  private final IterationState moment;
  private final ParameterPlane plane;
  private final ProjectedTrajectory path;
  private final PlotBounds bounds;
  private final Parameters parameters;
  private final ForwardPass forward;
  private final double[] flat;
  private double[] losses = new double[COARSE * COARSE];
  private int side = COARSE;
  private int at;

  LandscapeSampler(IterationState state, List<TrajectoryPoint> visits, LandscapePlane choice) {
    this.moment = state;
    List<TrajectoryPoint> thinned = ProjectedTrajectory.thinned(visits);
    plane = choice.through(state, thinned);
    path = ProjectedTrajectory.of(plane, thinned);
    bounds = bounds();
    parameters = state.parameters();
    forward = new ForwardPass(state.forwardNetwork(), state.data().X());
    flat = state.flat().clone();
  }

  /**
   * A square window with round bounds around the path and the present parameters. It seldom changes
   * while the path grows.
   */
  private PlotBounds bounds() {
    double left = plane.x(moment.flat());
    double right = left;
    double bottom = plane.y(moment.flat());
    double top = bottom;
    for (int i = 0; i < path.points().length; i += 2) {
      left = Math.min(left, path.points()[i]);
      right = Math.max(right, path.points()[i]);
      bottom = Math.min(bottom, path.points()[i + 1]);
      top = Math.max(top, path.points()[i + 1]);
    }
    double size = Math.max(Math.max(-left, right), Math.max(-bottom, top));
    double radius = Math.max(MIN_RADIUS, RELATIVE_RADIUS * size);
    double range = Math.max(right - left, top - bottom) + 2 * radius;
    double side = NiceNumbers.atLeast(range * MARGIN, SIDES);
    double step = side / MIDDLES_PER_SIDE;
    double middleX = side / MIDDLES_PER_SIDE * Rounding.nearest((left + right) / 2 / step);
    double middleY = side / MIDDLES_PER_SIDE * Rounding.nearest((bottom + top) / 2 / step);
    return new PlotBounds(
        middleX - side / 2, middleX + side / 2, middleY - side / 2, middleY + side / 2);
  }

  /** Whether the first grid is not complete. */
  boolean isCoarse() {
    return side == COARSE;
  }

  boolean isGridDone() {
    return at == losses.length;
  }

  boolean isDone() {
    return side == FINE && isGridDone();
  }

  /** Computes at most this many losses of the present grid. Returns how many were computed. */
  int compute(int max) {
    int count = 0;
    while (at < losses.length && (isKnown() || count < max)) {
      if (!isKnown()) {
        losses[at] = lossAt(at % side, at / side);
        count++;
      }
      at++;
    }
    return count;
  }

  /** Whether the next point is known from the grid before. */
  private boolean isKnown() {
    return side > COARSE && at % side % 2 == 0 && at / side % 2 == 0;
  }

  private double lossAt(int column, int row) {
    double x = Grid.step(bounds.left(), bounds.right(), column, side);
    double y = Grid.step(bounds.bottom(), bounds.top(), row, side);
    plane.fill(x, y, flat);
    parameters.setFlat(moment.forwardFlat(flat));
    forward.run(parameters);
    return forward.loss(parameters, moment.data().y());
  }

  /** Begins a grid with half the spacing, unless this is the finest. */
  void refine() {
    if (side == FINE) {
      return;
    }
    int finer = 2 * side - 1;
    double[] values = new double[finer * finer];
    for (int k = 0; k < losses.length; k++) {
      values[2 * (k / side) * finer + 2 * (k % side)] = losses[k];
    }
    losses = values;
    side = finer;
    at = 0;
  }

  /** The landscape on the present grid, which is complete. */
  Landscape landscape() {
    double[] gradient = gradient();
    Grid grid = new Grid(bounds, side, side, losses);
    return new Landscape(
        plane,
        grid,
        LossContours.of(grid),
        path,
        moment.iteration(),
        moment.loss(),
        !moment.network().penalty().isNone(),
        plane.x(moment.flat()),
        plane.y(moment.flat()),
        dot(gradient, plane.across()),
        dot(gradient, plane.up()));
  }

  private double[] gradient() {
    Parameters now = moment.parameters();
    Matrix y = moment.data().y();
    BackwardPass backward = new BackwardPass(moment.network(), moment.data().points());
    forward.run(now);
    backward.run(now, forward, y);
    for (int i = 1; i <= moment.network().lastLayer(); i++) {
      now.W[i] = backward.dW[i];
      now.b[i] = backward.db[i];
    }
    return now.flat();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
