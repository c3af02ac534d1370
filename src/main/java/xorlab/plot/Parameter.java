package xorlab.plot;

import xorlab.network.Network;
import xorlab.network.Parameters;

/**
 * A weight or a bias, identified by its place in the network.
 *
 * @param layer of the unit that it belongs to, at least 1
 * @param to the unit, from 0
 * @param from the unit of the layer before from which the weight comes; {@link #BIAS} for a bias
 */
public record Parameter(int layer, int to, int from) {
  public static final int BIAS = -1;

  public boolean isBias() {
    return from == BIAS;
  }

  /**
   * The parameter with this index in {@link Parameters#flat}, from 0 to {@link
   * Network#parameterCount} - 1.
   */
  public static Parameter of(Network network, int number) {
    int layer = 1;
    while (layer < network.lastLayer() && number >= first(network, layer + 1)) {
      layer++;
    }
    int sources = network.width(layer - 1);
    int at = number - first(network, layer);
    int weights = network.width(layer) * sources;
    return at < weights
        ? new Parameter(layer, at / sources, at % sources)
        : new Parameter(layer, at - weights, BIAS);
  }

  /** The index of a weight in {@link Parameters#flat}. */
  public static int weight(Network network, int layer, int to, int from) {
    return first(network, layer) + to * network.width(layer - 1) + from;
  }

  /** The index of a bias in {@link Parameters#flat}. */
  public static int bias(Network network, int layer, int to) {
    return weight(network, layer, network.width(layer), 0) + to;
  }

  private static int first(Network network, int layer) {
    int first = 0;
    for (int i = 1; i < layer; i++) {
      first += network.width(i) * (network.width(i - 1) + 1);
    }
    return first;
  }
}
