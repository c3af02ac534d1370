package xorlab.kernel;

import xorlab.network.NetworkSpec;

/** Where the parameters of each layer start in the order of {@code Parameters.flat}. */
record ParameterLayout(int[] W, int[] b, int size) {
  /** Index 0, the inputs, is empty, as everywhere. */
  static ParameterLayout of(NetworkSpec network) {
    int layers = network.widths().size();
    int[] W = new int[layers];
    int[] b = new int[layers];
    int end = 0;
    for (int i = 1; i < layers; i++) {
      W[i] = end;
      b[i] = end + network.width(i) * network.width(i - 1);
      end = b[i] + network.width(i);
    }
    return new ParameterLayout(W, b, end);
  }
}
