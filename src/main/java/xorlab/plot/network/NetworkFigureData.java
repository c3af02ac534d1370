package xorlab.plot.network;

import java.util.OptionalInt;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.plot.decision.PlanePoint;
import xorlab.training.IterationState;

/**
 * The data of the network figure: a network at an iteration, and its activations for one point.
 *
 * @param point a point of the plane
 * @param activations for that point, a row for each layer: the first has the inputs
 * @param plane the same network run over a square grid of the plane, in the order of {@link
 *     xorlab.plot.contour.Grid#points}, from which the maps of the units are sampled
 * @param frozen which weights and biases training does not change, in the order of {@link
 *     Parameters#flat}
 * @param selected the index of the weight or bias at the pointer or being edited
 * @param marks what a script has marked
 */
public record NetworkFigureData(
    NetworkSpec network,
    Parameters parameters,
    PlanePoint point,
    double[][] activations,
    ForwardPass plane,
    boolean[] frozen,
    OptionalInt selected,
    NetworkMarks marks) {
  public NetworkFigureData {
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
   * The data at an iteration.
   *
   * @param point whose activations are shown
   */
  public static NetworkFigureData of(
      IterationState state,
      PlanePoint point,
      ForwardPass plane,
      boolean[] frozen,
      OptionalInt selected,
      NetworkMarks marks) {
    Parameters parameters = state.parameters();
    ForwardPass forward = new ForwardPass(state.forwardNetwork(), point.toMatrix());
    forward.run(state.forwardParameters());
    double[][] activations = new double[forward.A.length][];
    for (int layer = 0; layer < activations.length; layer++) {
      activations[layer] = forward.A[layer].values();
    }
    return new NetworkFigureData(
        state.forwardNetwork(), parameters, point, activations, plane, frozen, selected, marks);
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

  /** What the ring around a unit marks: the unit, or its bias where that has no label. */
  MarkKind ring(NetworkLayout layout, UnitId unit) {
    int layer = unit.layer();
    MarkKind kind = marks.units()[layer][unit.index()];
    boolean ofBias = kind == MarkKind.NONE && layer > 0 && !layout.hasBiasLabels(layer);
    return ofBias ? marks.parameters()[ParameterRef.bias(network, layer, unit.index())] : kind;
  }
}
