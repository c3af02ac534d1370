package xorlab.plot;

import xorlab.network.Network;

/** A projection of a hidden space to two dimensions. */
public sealed interface HiddenView {

  /** Two units of the layer, counted from 0: one across, one upwards. */
  record Units(int across, int up) implements HiddenView {}

  /** The two directions in which the data points vary most. */
  record Directions() implements HiddenView {}

  /** The default for a network: its two hidden units, or the directions if it has more. */
  static HiddenView of(Network network) {
    return network.width(network.lastLayer() - 1) <= 2 ? new Units(0, 1) : new Directions();
  }
}
