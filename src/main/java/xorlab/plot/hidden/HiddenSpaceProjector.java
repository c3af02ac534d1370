package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalComponents;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.hidden.HiddenSpace.ProbedPoint;
import xorlab.plot.hidden.HiddenSpace.TestImages;
import xorlab.training.IterationState;
import xorlab.training.TestResult;

/**
 * Projects the last hidden layer of a network, the space in which the output separates the classes.
 */
public final class HiddenSpaceProjector {
  /**
   * Grid lines are drawn for at most this many units: in more dimensions they would be a tangle.
   */
  private static final int MAX_UNITS_WARPED = 3;

  private static final int BINS = 5;
  private static final double MARGIN = 0.08;

  /** The least range of an axis: the ticks of a smaller one need too many digits. */
  private static final double MIN_RANGE = 0.2;

  private static final double NEGLIGIBLE = 1e-6;

  private final IterationState moment;
  private final NetworkSpec network;
  private final int layer;
  private final int units;
  private final Projection projection;
  private final Optional<PrincipalComponents> directions;

  /** Two orthogonal directions from an origin: a view shows the coordinates along them. */
  private final double[] origin;

  private final double[] across;
  private final double[] up;

  private HiddenSpaceProjector(
      IterationState state, Matrix hidden, Projection requested, Optional<HiddenSpace> before) {
    this.moment = state;
    network = state.forwardNetwork();
    layer = network.lastLayer() - 1;
    units = network.width(layer);
    projection = supported(requested, hidden);
    if (projection instanceof Projection.UnitPair chosen) {
      directions = Optional.empty();
      origin = new double[units];
      across = direction(chosen.across());
      up = direction(chosen.up());
    } else {
      PrincipalComponents components = PrincipalComponents.of(hidden);
      PrincipalComponents turned =
          before.flatMap(HiddenSpace::directions).map(components::alignedWith).orElse(components);
      directions = Optional.of(turned);
      origin = turned.mean();
      across = turned.first();
      up = turned.second();
    }
  }

  /**
   * The hidden space at an iteration.
   *
   * @param plane supplies the network with this iteration's parameters, run over a square grid of
   *     the plane in the order of {@link xorlab.plot.contour.Grid#points}; not called where nothing
   *     of it is shown
   * @param view is used if this network has such units, otherwise a default
   * @param before the space at an iteration shown earlier, of this network, so that the view is not
   *     mirrored against it
   */
  public static HiddenSpace at(
      IterationState state,
      Supplier<ForwardPass> plane,
      Projection view,
      Optional<HiddenSpace> before) {
    return at(state, plane, view, before, Optional.empty());
  }

  /** The same, with the image of a point of the plane that is probed. */
  public static HiddenSpace at(
      IterationState state,
      Supplier<ForwardPass> plane,
      Projection view,
      Optional<HiddenSpace> before,
      Optional<PlanePoint> probe) {
    Parameters parameters = state.forwardParameters();
    ForwardPass forward = new ForwardPass(state.forwardNetwork(), state.data().X());
    forward.run(parameters);
    int layer = state.forwardNetwork().lastLayer() - 1;
    HiddenSpaceProjector source = new HiddenSpaceProjector(state, forward.A[layer], view, before);
    return source.space(parameters, plane, forward.A[layer], probe);
  }

  private Projection supported(Projection requested, Matrix hidden) {
    boolean missing =
        requested instanceof Projection.UnitPair pair
            && (pair.across() >= units || pair.up() >= units && units > 1);
    Projection view = missing ? Projection.of(network) : requested;
    return hidden.isFinite() ? view : new Projection.UnitPair(0, 1);
  }

  /** The direction of a unit; zero for a unit that does not exist. */
  private double[] direction(int unit) {
    double[] direction = new double[units];
    if (unit < units) {
      direction[unit] = 1;
    }
    return direction;
  }

  private HiddenSpace space(
      Parameters parameters,
      Supplier<ForwardPass> plane,
      Matrix hidden,
      Optional<PlanePoint> probe) {
    Optional<WarpedGrid> grid =
        units <= MAX_UNITS_WARPED ? Optional.of(grid(plane.get())) : Optional.empty();
    List<double[]> shown = new ArrayList<>(grid.map(WarpedGrid::lines).orElse(List.of()));
    Matrix points = images(hidden);
    Optional<TestImages> test = moment.test().map(result -> test(result, parameters));
    test.ifPresent(held -> shown.add(held.images().values()));
    return new HiddenSpace(
        layer,
        network.inputs(),
        units,
        projection,
        directions,
        bounds(shown, points),
        PlotBounds.around(moment.split().all().X()),
        1,
        grid,
        moment.data().X(),
        points,
        moment.data().y(),
        moment.prediction(),
        test,
        boundary(parameters),
        probe.map(point -> new ProbedPoint(point, image(point, parameters))));
  }

  private Matrix images(Matrix hidden) {
    Matrix images = new Matrix(hidden.rows(), 2);
    for (int i = 0; i < hidden.rows(); i++) {
      images.set(i, 0, along(across, hidden, i));
      images.set(i, 1, along(up, hidden, i));
    }
    return images;
  }

  private TestImages test(TestResult result, Parameters parameters) {
    ForwardPass forward = new ForwardPass(network, result.points().X());
    forward.run(parameters);
    return new TestImages(result.points(), images(forward.A[layer]), result.correct());
  }

  private PlanePoint image(PlanePoint point, Parameters parameters) {
    ForwardPass forward = new ForwardPass(network, point.toMatrix());
    forward.run(parameters);
    Matrix hidden = forward.A[layer];
    return new PlanePoint(along(across, hidden, 0), along(up, hidden, 0));
  }

  /** The coordinate of a row along a direction. */
  private double along(double[] direction, Matrix rows, int row) {
    double[] values = rows.values();
    double sum = 0;
    for (int j = 0; j < units; j++) {
      sum += direction[j] * (values[row * units + j] - origin[j]);
    }
    return sum;
  }

  private WarpedGrid grid(ForwardPass plane) {
    Matrix A = plane.A[layer];
    int side = (int) Rounding.nearest(Math.sqrt(A.rows()));
    WarpedGrid.Image image =
        new WarpedGrid.Image() {
          @Override
          public double x(int point) {
            return along(across, A, point);
          }

          @Override
          public double y(int point) {
            return along(up, A, point);
          }
        };
    return WarpedGrid.of(side, image, plane.prediction().values());
  }

  /**
   * The whole range of the units or, where that is unbounded, the range of what is shown, rounded
   * outwards.
   */
  private PlotBounds bounds(List<double[]> lines, Matrix points) {
    boolean ofUnits = projection instanceof Projection.UnitPair && layer > 0;
    if (ofUnits && network.activation(layer).range().saturates()) {
      Activation.Range range = network.activation(layer).range();
      double margin = (range.high() - range.low()) / 10;
      double low = range.low() - margin;
      double high = range.high() + margin;
      return units == 1 ? new PlotBounds(low, high, -1, 1) : new PlotBounds(low, high, low, high);
    }
    double[] x = range(lines, points, 0);
    double[] y = units == 1 ? new double[] {-1, 1} : range(lines, points, 1);
    if (projection instanceof Projection.PrincipalDirections) {
      // One scale for both directions, so that distances in the space are distances in the figure.
      double side = Math.max(x[1] - x[0], y[1] - y[0]);
      widenTo(side, x);
      widenTo(side, y);
    }
    return new PlotBounds(x[0], x[1], y[0], y[1]);
  }

  private double[] range(List<double[]> lines, Matrix points, int coordinate) {
    double[] range = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] line : lines) {
      widen(range, line, coordinate);
    }
    if (layer == 0 && network.inputs().areCoordinates()) {
      return range;
    }
    widen(range, points.values(), coordinate);
    if (range[0] > range[1]) {
      return new double[] {-0.5, 0.5};
    }
    double size = Math.max(Math.abs(range[0]), Math.abs(range[1]));
    widenTo(Math.max(MIN_RANGE, size * NEGLIGIBLE), range);
    double[] ticks = Ticks.spanning(range[0], range[1], BINS);
    double margin = MARGIN * (ticks[ticks.length - 1] - ticks[0]);
    return new double[] {ticks[0] - margin, ticks[ticks.length - 1] + margin};
  }

  private static void widenTo(double min, double[] range) {
    double missing = Math.max(0, min - (range[1] - range[0])) / 2;
    range[0] -= missing;
    range[1] += missing;
  }

  private static void widen(double[] range, double[] points, int coordinate) {
    for (int i = coordinate; i < points.length; i += 2) {
      if (Math.abs(points[i]) <= Float.MAX_VALUE) {
        range[0] = Math.min(range[0], points[i]);
        range[1] = Math.max(range[1], points[i]);
      }
    }
  }

  /** The half plane where {@code W h + b} is above the value at which the output is one half. */
  private Optional<HalfPlane> boundary(Parameters parameters) {
    if (units > 2 || units == 2 && !isWhole()) {
      return Optional.empty();
    }
    double[] W = parameters.W[network.lastLayer()].values();
    double a = 0;
    double b = 0;
    double c = parameters.b[network.lastLayer()].get(0, 0) - half(network.output());
    for (int j = 0; j < units; j++) {
      a += W[j] * across[j];
      b += W[j] * up[j];
      c += W[j] * origin[j];
    }
    return Optional.of(new HalfPlane(a, b, c));
  }

  /** Whether the two directions span the whole space of the layer. */
  private boolean isWhole() {
    return across[0] * up[1] - across[1] * up[0] != 0;
  }

  /** The {@code z} with {@code f(z) = 1/2}: for tanh, where e^2z is 3. */
  private static double half(Activation output) {
    return switch (output) {
      case SIGMOID -> 0;
      case TANH -> Log.log(3) / 2;
      case RELU, LEAKY_RELU, IDENTITY -> DecisionSurface.THRESHOLD;
      case SOFTPLUS, SINE ->
          throw new IllegalArgumentException(
              output.token() + " is not an activation of the output.");
    };
  }
}
