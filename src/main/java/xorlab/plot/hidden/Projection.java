package xorlab.plot.hidden;

import xorlab.network.NetworkSpec;

/** A projection of a hidden space to two dimensions. */
public sealed interface Projection {

  /** Two units of the layer, counted from 0: one across, one upwards. */
  record UnitPair(int across, int up) implements Projection {}

  /** The two directions in which the data points vary most. */
  record PrincipalDirections() implements Projection {}

  /** The default for a network: its two hidden units, or the directions if it has more. */
  static Projection of(NetworkSpec network) {
    return network.width(network.lastLayer() - 1) <= 2
        ? new UnitPair(0, 1)
        : new PrincipalDirections();
  }
}
