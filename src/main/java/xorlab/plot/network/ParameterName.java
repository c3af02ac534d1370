package xorlab.plot.network;

import xorlab.network.NetworkSpec;

/** The names of single parameters: W1[0,1] or b2[0,0], with rows and columns counted from 0. */
public final class ParameterName {
  private ParameterName() {}

  /**
   * @param index the index in {@link xorlab.network.Parameters#flat}
   */
  public static String of(NetworkSpec network, int index) {
    int rest = index;
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      int columns = network.width(layer - 1);
      int weights = network.width(layer) * columns;
      if (rest < weights) {
        return "W" + layer + "[" + rest / columns + "," + rest % columns + "]";
      }
      rest -= weights;
      if (rest < network.width(layer)) {
        return "b" + layer + "[" + rest + ",0]";
      }
      rest -= network.width(layer);
    }
    throw new IllegalArgumentException("The network has no parameter " + index + ".");
  }
}
