package xorlab.kernel;

import xorlab.network.NetworkSpec;

/** Predicts over a grid of the plane, for pictures. */
public interface GridPredictor {
  /** The fastest implementation for that network, which must have one output. */
  static GridPredictor of(NetworkSpec network) {
    return XorGridPredictor.supports(network)
        ? new XorGridPredictor(network)
        : new DenseGridPredictor(network);
  }

  /**
   * The predictions at every point of a grid.
   *
   * @param flat the parameters, in the order of {@code Parameters.flat}
   * @param x the columns' x1
   * @param y the rows' x2
   * @param predictions receives {@code x.length * y.length} values, row after row, in the order of
   *     y
   */
  void predict(double[] flat, double[] x, double[] y, double[] predictions);

  /**
   * The same in colours.
   *
   * @param colors a colour for each 255th part from 0 to 1: prediction p takes {@code colors[(int)
   *     (p * 255 + 0.5)]}
   * @param pixels receives {@code x.length * y.length} colours, in the same order
   */
  void predictColors(double[] flat, double[] x, double[] y, int[] colors, int[] pixels);
}
