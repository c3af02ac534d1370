package xorlab.experiment;

import xorlab.network.Feature;

/** The largest network that the settings allow. */
public final class NetworkLimits {
  static final int MAX_LAYERS = 6;
  public static final int MAX_LAYER_WIDTH = 64;

  /** The weights and biases of the largest network, 7-64-64-64-64-64-64-1. */
  static final int MAX_WEIGHTS =
      MAX_LAYER_WIDTH * (Feature.values().length + 1)
          + (MAX_LAYERS - 1) * MAX_LAYER_WIDTH * (MAX_LAYER_WIDTH + 1)
          + (MAX_LAYER_WIDTH + 1);

  private NetworkLimits() {}
}
