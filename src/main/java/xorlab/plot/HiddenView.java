package xorlab.plot;

import xorlab.network.Network;

/** From where a hidden space of many dimensions is looked at. */
public sealed interface HiddenView {

  /** Two units of the layer, from 0: one across, one upwards. */
  record Units(int across, int up) implements HiddenView {}

  /** The two directions in which the data points lie farthest apart. */
  record Directions() implements HiddenView {}

  /** What suits a network best: its two hidden units, if it has no more. */
  static HiddenView of(Network network) {
    return network.width(network.lastLayer() - 1) <= 2 ? new Units(0, 1) : new Directions();
  }
}
