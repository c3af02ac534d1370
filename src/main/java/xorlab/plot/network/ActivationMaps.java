package xorlab.plot.network;

import xorlab.network.Activation;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.ColorMap;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;

/**
 * Small maps of a unit's activation over the plane: purple is the least activation, green the
 * greatest.
 */
public final class ActivationMaps {
  private static final int MAX_COLUMNS = 25;

  /** A range of activations; values outside it have the colours of its ends. */
  record Range(double low, double high) {}

  private final ColorMap colors;
  private final ColorMap strong;

  ActivationMaps(Palette palette) {
    colors = palette.maps();
    strong = new ColorMap(palette.negative(), colors.at(0.5), palette.positive());
  }

  /**
   * The range of a unit's activation. That of the output is 0 to 1, as in the decision figure; that
   * of unbounded hidden units is what occurs on the plane, symmetric about 0.
   *
   * @param A the activations of the layer over the plane, a row for each point
   */
  static Range range(NetworkSpec network, int layer, Matrix A, int unit) {
    if (layer == network.lastLayer()) {
      return new Range(0, 1);
    }
    Activation.Range hidden = network.activation(layer).range();
    if (hidden.saturates()) {
      return new Range(hidden.low(), hidden.high());
    }
    double[] a = A.values();
    double largest = 0;
    for (int i = unit; i < a.length; i += A.columns()) {
      largest = Math.max(largest, Math.abs(a[i]));
    }
    return largest > 0 ? new Range(-largest, largest) : new Range(-1, 1);
  }

  /** One activation in stronger colours, for areas too small for shades. */
  Color color(Range range, double value) {
    return strong.at(place(range, value));
  }

  private static double place(Range range, double value) {
    return (value - range.low()) / (range.high() - range.low());
  }

  /**
   * The map of a unit, sampled from its activations over the plane.
   *
   * @param A side * side rows in the order of {@link xorlab.plot.contour.Grid#points}, a column for
   *     each unit
   */
  Raster map(Range range, Matrix A, int unit) {
    return map(range, A, unit, MAX_COLUMNS);
  }

  /**
   * The map of a unit that is drawn large, with a pixel for each point of the grid.
   *
   * @param plane the network run over a square grid of the plane
   */
  public static Raster large(Palette palette, NetworkSpec network, ForwardPass plane, UnitId unit) {
    Matrix A = plane.A[unit.layer()];
    Range range = range(network, unit.layer(), A, unit.index());
    return new ActivationMaps(palette).map(range, A, unit.index(), Integer.MAX_VALUE);
  }

  private Raster map(Range range, Matrix A, int unit, int maxColumns) {
    double[] a = A.values();
    int units = A.columns();
    int side = (int) Rounding.nearest(Math.sqrt(A.rows()));
    int stride = side <= maxColumns ? 1 : (side + maxColumns - 1) / maxColumns;
    int columns = side / stride;
    int first = (side - 1 - (columns - 1) * stride) / 2;
    int[] argb = new int[columns * columns];
    int at = 0;
    for (int row = columns - 1; row >= 0; row--) {
      int start = (first + row * stride) * side + first;
      for (int column = 0; column < columns; column++) {
        argb[at++] = colors.argb(place(range, a[(start + column * stride) * units + unit]));
      }
    }
    return new Raster(columns, columns, argb);
  }
}
