package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalDirections;
import xorlab.numeric.Rounding;
import xorlab.training.Moment;

/**
 * Projects the last hidden layer of a network, the space in which the output separates the classes.
 */
public final class HiddenSource {
  /**
   * Grid lines are drawn for at most this many units: in more dimensions they would be a tangle.
   */
  private static final int MOST_UNITS_WARPED = 3;

  private static final int MOST_LINES = 12;
  private static final int MOST_STEPS = 50;
  private static final int BINS = 5;
  private static final double MARGIN = 0.08;

  /** The least range of an axis: the ticks of a smaller one need too many digits. */
  private static final double LEAST_RANGE = 0.2;

  private static final double NEGLIGIBLE = 1e-6;

  private final Moment moment;
  private final Network network;
  private final int layer;
  private final int units;
  private final HiddenView view;
  private final Optional<PrincipalDirections> directions;

  /** Two orthogonal directions from an origin: a view shows the coordinates along them. */
  private final double[] origin;

  private final double[] across;
  private final double[] up;

  private HiddenSource(
      Moment moment, Matrix hidden, HiddenView wanted, Optional<HiddenSpace> before) {
    this.moment = moment;
    network = moment.network();
    layer = network.lastLayer() - 1;
    units = network.width(layer);
    view = possible(wanted, hidden);
    if (view instanceof HiddenView.Units chosen) {
      directions = Optional.empty();
      origin = new double[units];
      across = direction(chosen.across());
      up = direction(chosen.up());
    } else {
      PrincipalDirections own = PrincipalDirections.of(hidden);
      PrincipalDirections turned =
          before.flatMap(HiddenSpace::directions).map(own::like).orElse(own);
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
   *     the plane in the order of {@link Grid#points}; not called where nothing of it is shown
   * @param view is used if this network has such units, otherwise a default
   * @param before the space at an iteration shown earlier, of this network, so that the view is not
   *     mirrored against it
   */
  public static HiddenSpace at(
      Moment moment, Supplier<ForwardPass> plane, HiddenView view, Optional<HiddenSpace> before) {
    Parameters parameters = moment.parameters();
    ForwardPass forward = new ForwardPass(moment.network(), moment.data().X());
    forward.run(parameters);
    int layer = moment.network().lastLayer() - 1;
    HiddenSource source = new HiddenSource(moment, forward.A[layer], view, before);
    return source.space(parameters, plane, forward.A[layer]);
  }

  private HiddenView possible(HiddenView wanted, Matrix hidden) {
    boolean missing =
        wanted instanceof HiddenView.Units pair
            && (pair.across() >= units || pair.up() >= units && units > 1);
    HiddenView view = missing ? HiddenView.of(network) : wanted;
    boolean unbounded = false;
    for (double value : hidden.values()) {
      unbounded |= !(Math.abs(value) <= Double.MAX_VALUE);
    }
    return unbounded ? new HiddenView.Units(0, 1) : view;
  }

  /** The direction of a unit; zero for a unit that does not exist. */
  private double[] direction(int unit) {
    double[] direction = new double[units];
    if (unit < units) {
      direction[unit] = 1;
    }
    return direction;
  }

  private HiddenSpace space(Parameters parameters, Supplier<ForwardPass> plane, Matrix hidden) {
    List<double[]> lines = units <= MOST_UNITS_WARPED ? lines(plane.get().A[layer]) : List.of();
    Matrix points = new Matrix(hidden.rows(), 2);
    for (int i = 0; i < hidden.rows(); i++) {
      points.set(i, 0, along(across, hidden, i));
      points.set(i, 1, along(up, hidden, i));
    }
    return new HiddenSpace(
        layer,
        units,
        view,
        directions,
        window(lines, points),
        lines,
        moment.data().X(),
        points,
        moment.data().y(),
        moment.prediction(),
        cut(parameters));
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

  private List<double[]> lines(Matrix plane) {
    int last = (int) Rounding.nearest(Math.sqrt(plane.rows())) - 1;
    int gap = divisor(last, MOST_LINES);
    int step = divisor(last, MOST_STEPS);
    List<double[]> lines = new ArrayList<>();
    for (int k = 0; k <= last; k += gap) {
      lines.add(line(plane, k * (last + 1), step, last / step));
      lines.add(line(plane, k, step * (last + 1), last / step));
    }
    return lines;
  }

  /** The least divisor of a length that gives at most this many parts. */
  private static int divisor(int length, int mostParts) {
    int divisor = 1;
    while (length % divisor != 0 || length / divisor > mostParts) {
      divisor++;
    }
    return divisor;
  }

  private double[] line(Matrix plane, int start, int stride, int steps) {
    double[] line = new double[2 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      line[2 * i] = along(across, plane, start + i * stride);
      line[2 * i + 1] = along(up, plane, start + i * stride);
    }
    return line;
  }

  /**
   * The whole range of the units or, where that is unbounded, the range of what is shown, rounded
   * outwards.
   */
  private Window window(List<double[]> lines, Matrix points) {
    if (view instanceof HiddenView.Units && layer > 0 && isBounded()) {
      Activation.Range range = network.hidden().range();
      double margin = (range.high() - range.low()) / 10;
      double low = range.low() - margin;
      double high = range.high() + margin;
      return units == 1 ? new Window(low, high, -1, 1) : new Window(low, high, low, high);
    }
    double[] x = range(lines, points, 0);
    double[] y = units == 1 ? new double[] {-1, 1} : range(lines, points, 1);
    if (view instanceof HiddenView.Directions) {
      // One scale for both directions, so that distances in the space are distances in the figure.
      double side = Math.max(x[1] - x[0], y[1] - y[0]);
      widenTo(side, x);
      widenTo(side, y);
    }
    return new Window(x[0], x[1], y[0], y[1]);
  }

  private boolean isBounded() {
    return network.hidden().range().saturates();
  }

  private double[] range(List<double[]> lines, Matrix points, int coordinate) {
    double[] range = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] line : lines) {
      widen(range, line, coordinate);
    }
    if (layer == 0) {
      return range;
    }
    widen(range, points.values(), coordinate);
    if (range[0] > range[1]) {
      return new double[] {-0.5, 0.5};
    }
    double size = Math.max(Math.abs(range[0]), Math.abs(range[1]));
    widenTo(Math.max(LEAST_RANGE, size * NEGLIGIBLE), range);
    double[] ticks = Ticks.spanning(range[0], range[1], BINS);
    double margin = MARGIN * (ticks[ticks.length - 1] - ticks[0]);
    return new double[] {ticks[0] - margin, ticks[ticks.length - 1] + margin};
  }

  private static void widenTo(double least, double[] range) {
    double missing = Math.max(0, least - (range[1] - range[0])) / 2;
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
  private Optional<Cut> cut(Parameters parameters) {
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
    return Optional.of(new Cut(a, b, c));
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
      case RELU, LEAKY_RELU, IDENTITY -> Decision.CUT;
      case SOFTPLUS, SINE ->
          throw new IllegalArgumentException(
              output.label() + " is not an activation of the output.");
    };
  }
}
