package xorlab.plot.network;

import xorlab.network.NetworkSpec;

/**
 * A weight or a bias, identified by its place in the network.
 *
 * @param layer of the unit that it belongs to, at least 1
 * @param to the unit, from 0
 * @param from the unit of the layer before from which the weight comes; {@link #BIAS} for a bias
 */
public record ParameterRef(int layer, int to, int from) {
  public static final int BIAS = -1;

  public boolean isBias() {
    return from == BIAS;
  }

  /**
   * The parameter with this index in {@link xorlab.network.Parameters#flat}, from 0 to {@link
   * NetworkSpec#parameterCount} - 1.
   */
  public static ParameterRef of(NetworkSpec network, int number) {
    int layer = 1;
    while (layer < network.lastLayer() && number >= first(network, layer + 1)) {
      layer++;
    }
    int sources = network.width(layer - 1);
    int at = number - first(network, layer);
    int weights = network.width(layer) * sources;
    return at < weights
        ? new ParameterRef(layer, at / sources, at % sources)
        : new ParameterRef(layer, at - weights, BIAS);
  }

  /** The index of a weight in {@link xorlab.network.Parameters#flat}. */
  public static int weight(NetworkSpec network, int layer, int to, int from) {
    return first(network, layer) + to * network.width(layer - 1) + from;
  }

  /** The index of a bias in {@link xorlab.network.Parameters#flat}. */
  public static int bias(NetworkSpec network, int layer, int to) {
    return weight(network, layer, network.width(layer), 0) + to;
  }

  private static int first(NetworkSpec network, int layer) {
    int first = 0;
    for (int i = 1; i < layer; i++) {
      first += network.width(i) * (network.width(i - 1) + 1);
    }
    return first;
  }
}
