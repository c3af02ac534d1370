package xorlab.plot;

import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Moment;

/** Asks a network about the whole plane, in room that is kept from one iteration to the next. */
public final class DecisionSource {
  private final Network network;
  private final int side;
  private final ForwardPass plane;
  private final Matrix point = new Matrix(1, 2);
  private final ForwardPass one;

  public DecisionSource(Network network) {
    this.network = network;
    side = side(network.parameterCount());
    plane = new ForwardPass(network, Grid.points(Window.NOTEBOOK, side, side));
    one = new ForwardPass(network, point);
  }

  /**
   * Points each way: 100 as in the notebook, fewer for a network so large that a frame would take
   * too long. The boundary is found as exactly all the same, but small islands may be missed.
   */
  static int side(int parameterCount) {
    return parameterCount <= 500 ? 100 : parameterCount <= 5000 ? 50 : 25;
  }

  /** The network that it asks. */
  public Network network() {
    return network;
  }

  /** The network over the plane: every unit's answers at the moment last asked for. */
  public ForwardPass plane() {
    return plane;
  }

  /** What the network decides at this moment; good until the next one is asked for. */
  public Decision at(Moment moment) {
    Parameters parameters = moment.parameters();
    plane.run(parameters);
    return new Decision(
        moment.iteration(),
        Decimals.repr(moment.loss()),
        (x, y) -> prediction(x, y, parameters),
        new Grid(Window.NOTEBOOK, side, side, plane.prediction().values()),
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
