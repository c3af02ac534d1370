package xorlab.plot.network;

import xorlab.network.NetworkSpec;
import xorlab.plot.axis.Labels;

/**
 * A unit of a network.
 *
 * @param layer 0 for the inputs, then the hidden layers, the output last
 * @param index of the unit in its layer, from 0
 */
public record UnitId(int layer, int index) {
  /**
   * x₁ and x₂, or other features, for the inputs, h₁, h₂, ... for a hidden layer, ŷ for the output.
   */
  String label(NetworkSpec network) {
    if (layer == network.lastLayer()) {
      return "ŷ";
    }
    return layer == 0
        ? network.inputs().features().get(index).label()
        : Labels.withSubscript('h', index + 1);
  }
}
