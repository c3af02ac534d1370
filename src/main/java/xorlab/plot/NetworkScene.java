package xorlab.plot;

import java.util.OptionalInt;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.training.Moment;

/**
 * A network at some iteration, and what it makes of one point: all that the figure needs to know.
 *
 * @param activations of the point in focus, a row for each layer: the first is the point itself
 * @param plane the same network run over a square grid of the plane, in the order of {@link
 *     Grid#points}, from which the units' maps are sampled
 * @param frozen the weights and biases that training leaves alone, in the order of {@link
 *     Parameters#flat}
 * @param selected the number of the weight or bias that is pointed at or edited
 */
public record NetworkScene(
    Network network,
    Parameters parameters,
    double[][] activations,
    ForwardPass plane,
    boolean[] frozen,
    OptionalInt selected) {
  public NetworkScene {
    if (frozen.length != network.parameterCount()) {
      throw new IllegalArgumentException(
          "A network of "
              + network.parameterCount()
              + " weights and biases takes a flag for each, not "
              + frozen.length
              + ".");
    }
  }

  /**
   * The scene at a moment.
   *
   * @param point the coordinates of the point in focus
   */
  public static NetworkScene of(
      Moment moment, double[] point, ForwardPass plane, boolean[] frozen, OptionalInt selected) {
    Parameters parameters = moment.parameters();
    ForwardPass forward = new ForwardPass(moment.network(), Matrix.of(point));
    forward.run(parameters);
    double[][] activations = new double[forward.A.length][];
    for (int layer = 0; layer < activations.length; layer++) {
      activations[layer] = forward.A[layer].values();
    }
    return new NetworkScene(moment.network(), parameters, activations, plane, frozen, selected);
  }

  double weight(int layer, int to, int from) {
    return parameters.W[layer].get(to, from);
  }

  double bias(int layer, int to) {
    return parameters.b[layer].get(to, 0);
  }

  boolean isSelected(int parameter) {
    return selected.isPresent() && selected.getAsInt() == parameter;
  }
}
