package xorlab.plot.network;

import xorlab.network.NetworkSpec;

/** The height of a network figure that is free to choose it. */
public final class NetworkHeight {
  private static final double PREFERRED_UNIT = 62;

  private NetworkHeight() {}

  /** A height for this width at which the network is neither cramped nor too spread out. */
  public static double preferred(NetworkSpec network, double width) {
    int widest = 0;
    for (int units : network.widths()) {
      widest = Math.max(widest, units);
    }
    double fitting = Math.max(NetworkLayout.MIN_UNIT, NetworkLayout.UNIT_OF_WIDTH * width);
    double unit = Math.min(PREFERRED_UNIT, fitting);
    double preferred = Math.max(NetworkLayout.LABELLED_ROW, unit * 1.9);
    double max = Math.max(300, Math.min(460, 0.8 * width));
    return Math.ceil(Math.min(max, 2 * NetworkLayout.MARGIN + widest * preferred));
  }
}
