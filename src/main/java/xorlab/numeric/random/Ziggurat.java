package xorlab.numeric.random;

import xorlab.numeric.Exp;
import xorlab.numeric.Log;

/**
 * The 256 layers of equal area that cover the half of the normal density {@code exp(-x*x / 2)}
 * where x is not negative: G. Marsaglia and W. W. Tsang, "The ziggurat method for generating random
 * variables", Journal of Statistical Software 5(8), 2000.
 *
 * <p>Layer 0 is the lowest and has the tail. From there the layers go from the narrowest, 1, at the
 * top of the density, down to the widest, 255. The numbers are those of NumPy's tables, bit for
 * bit, computed as those were: from the widest layer up.
 */
final class Ziggurat {
  static final int LAYERS = 256;

  /** Where the tail begins. */
  static final double TAIL = 3.6541528853610087963519472518;

  /** The area of a layer: of the doubles near it the one that gives NumPy's tables. */
  private static final double AREA = 0.004928673233974652;

  /**
   * NumPy's density at the edge of this layer is a unit in the last place above the nearest double,
   * and the layers above follow from it.
   */
  private static final int ROUGH_LAYER = 38;

  private static final double ROUGH_DENSITY = 0x1.5ad29acc85c89p-1;

  /** The random whole numbers that are scaled to x go up to here. */
  private static final double STEPS = 0x1p52;

  static final Ziggurat TABLES = new Ziggurat();

  private final double[] scale = new double[LAYERS];
  private final double[] inside = new double[LAYERS];
  private final double[] density = new double[LAYERS];

  private Ziggurat() {
    double edge = TAIL;
    scale[LAYERS - 1] = edge / STEPS;
    density[LAYERS - 1] = densityAt(edge);
    for (int i = LAYERS - 2; i > 0; i--) {
      double wider = edge;
      edge = Math.sqrt(-2 * Log.log(AREA / wider + density[i + 1]));
      scale[i] = edge / STEPS;
      density[i] = i == ROUGH_LAYER ? ROUGH_DENSITY : densityAt(edge);
      inside[i + 1] = toEven(edge / wider * STEPS);
    }
    scale[0] = AREA / density[LAYERS - 1] / STEPS;
    density[0] = 1;
    inside[0] = toEven(TAIL * density[LAYERS - 1] / AREA * STEPS);
  }

  private static double densityAt(double x) {
    return Exp.exp(-0.5 * x * x);
  }

  /** The whole number nearest to x, halfway between two the even one; x from 2^51 up to 2^52. */
  private static double toEven(double x) {
    return x + STEPS - STEPS;
  }

  /** What a whole number from 0 up to, but not, 2^52 is multiplied by to be an x in the layer. */
  double scale(int layer) {
    return scale[layer];
  }

  /** Below this whole number, x is below the density wherever in the layer it is. */
  double inside(int layer) {
    return inside[layer];
  }

  /**
   * Whether a point of a layer other than 0 is below the density.
   *
   * @param u how high the point is within the layer, from 0 to 1
   */
  boolean isBelowDensity(int layer, double x, double u) {
    double height = u * (density[layer - 1] - density[layer]) + density[layer];
    return height < densityAt(x);
  }
}
