package xorlab.plot;

import java.util.Optional;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Moment;

/**
 * Evaluates a network over the whole plane, in memory that is reused from one iteration to the
 * next.
 */
public final class Plane {
  private final Network network;
  private final Window window;
  private final int side;
  private final ForwardPass plane;
  private final Matrix point = new Matrix(1, 2);
  private final ForwardPass one;
  private Optional<Decision> asked = Optional.empty();
  private Optional<Moment> shown = Optional.empty();

  /** A grid as fine as the size of the network allows. */
  public Plane(Network network, Window window) {
    this(network, window, side(network.parameterCount()));
  }

  /**
   * @param side the number of points along each side
   */
  public Plane(Network network, Window window, int side) {
    this.network = network;
    this.window = window;
    this.side = side;
    plane = new ForwardPass(network, Grid.points(window, side, side));
    one = new ForwardPass(network, point);
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
  public boolean fits(Network network, Window window) {
    return this.network.isLike(network) && this.window.equals(window);
  }

  /**
   * The network's decision at an iteration. It is overwritten by the next call with another
   * iteration.
   */
  public Decision decision(Moment moment) {
    if (asked.isEmpty() || shown.orElseThrow() != moment) {
      shown = Optional.of(moment);
      asked = Optional.of(decide(moment));
    }
    return asked.get();
  }

  /**
   * The forward pass over the plane at an iteration: the activations of every unit, a row for each
   * point in the order of {@link Grid#points}. It is overwritten by the next call with another
   * iteration.
   */
  public ForwardPass pass(Moment moment) {
    decision(moment);
    return plane;
  }

  private Decision decide(Moment moment) {
    Parameters parameters = moment.parameters();
    plane.run(parameters);
    return new Decision(
        moment.iteration(),
        Decimals.repr(moment.loss()),
        (x, y) -> prediction(x, y, parameters),
        new Grid(window, side, side, plane.prediction().values()),
        moment.data().X(),
        moment.data().y());
  }

  private double prediction(double x, double y, Parameters parameters) {
    point.set(0, 0, x);
    point.set(0, 1, y);
    one.run(parameters);
    return one.prediction().get(0, 0);
  }
}
