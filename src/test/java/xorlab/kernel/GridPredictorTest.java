package xorlab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;
import xorlab.numeric.Tanh;
import xorlab.numeric.random.NumpyRandom;

/**
 * Predictions for pictures are accurate to 1e-12, or, if weights are so large that two ways of
 * rounding a sum differ by more than that, to 1e-15 times the square of the largest weight.
 */
class GridPredictorTest {
  private static final double CLOSE = 1e-12;

  private static final List<List<Integer>> HIDDEN =
      List.of(List.of(), List.of(1), List.of(2), List.of(3), List.of(8, 8, 8), List.of(5, 2));

  private static NetworkSpec network(
      List<Integer> hidden, Activation activation, Activation output) {
    List<Integer> widths = new ArrayList<>(List.of(2));
    widths.addAll(hidden);
    widths.add(1);
    return new NetworkSpec(widths, activation, output, Loss.SQUARED_ERROR);
  }

  private static double[] grid(int count, double from, double to) {
    double[] grid = new double[count];
    for (int i = 0; i < count; i++) {
      grid[i] = from + (to - from) * i / (count - 1);
    }
    return grid;
  }

  private static void assertSamePicture(NetworkSpec network, double[] flat) {
    double[] x = grid(23, -6, 6);
    double[] y = grid(17, -1.1, 2.3);
    double[] exact = new double[x.length * y.length];
    double[] fast = new double[exact.length];
    new PassPlane(network).predict(flat, x, y, exact);
    GridPredictor plane = GridPredictor.of(network);
    plane.predict(flat, x, y, fast);
    int[] colors = new int[256];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = i;
    }
    int[] pixels = new int[exact.length];
    plane.predictColors(flat, x, y, colors, pixels);
    double largest = 1;
    for (double parameter : flat) {
      largest = Math.max(largest, Math.abs(parameter));
    }
    for (int k = 0; k < exact.length; k++) {
      int point = k;
      Supplier<String> where = () -> "point " + point + " of " + network;
      double size =
          Math.max(1, Math.abs(exact[k])) * Math.max(1, 1e-15 / CLOSE * largest * largest);
      if (Double.isFinite(exact[k])) {
        assertEquals(exact[k], fast[k], CLOSE * size, where);
      } else {
        assertEquals(exact[k], fast[k]);
      }
      double place = Math.max(0, Math.min(255, exact[k] * 255 + 0.5));
      double toThreshold = Math.abs(place - Math.rint(place));
      if (!(toThreshold <= 255 * CLOSE * size)) {
        assertEquals((int) place, pixels[k], () -> "colour of " + where.get());
      }
    }
  }

  @Test
  void ofAnyShapeWithAnyActivationAndOutput() {
    long seed = 0;
    for (List<Integer> hidden : HIDDEN) {
      for (Activation activation : Activation.values()) {
        for (Activation output :
            List.of(Activation.SIGMOID, Activation.IDENTITY, Activation.TANH, Activation.RELU)) {
          NetworkSpec network = network(hidden, activation, output);
          for (int n = 0; n < 10; n++) {
            double[] flat = new NumpyRandom(seed++).randn(1, network.parameterCount()).values();
            assertSamePicture(network, flat);
          }
        }
      }
    }
  }

  @Test
  void ofOtherInputsThanThePlaces() {
    for (int k = 1; k <= Feature.values().length; k++) {
      Inputs inputs = new Inputs(List.of(Feature.values()).subList(Feature.values().length - k, 7));
      for (List<Integer> widths : List.of(List.of(k, 1), List.of(k, 2, 1), List.of(k, 5, 3, 1))) {
        NetworkSpec network =
            new NetworkSpec(
                widths,
                NetworkSpec.alike(Activation.SIGMOID, widths.size() - 2),
                Activation.SIGMOID,
                Loss.CROSS_ENTROPY,
                Regularization.NONE,
                inputs);
        double[] flat = new NumpyRandom(k).randn(1, network.parameterCount()).values();
        assertSamePicture(network, flat);
      }
    }
  }

  @Test
  void ofTwoUnitsWithWeightsOfAnySize() {
    NetworkSpec network = network(List.of(2), Activation.SIGMOID, Activation.SIGMOID);
    assertInstanceOf(XorGridPredictor.class, GridPredictor.of(network));
    Random random = new Random(1);
    for (int n = 0; n < 2_000; n++) {
      double[] flat = new double[9];
      for (int i = 0; i < flat.length; i++) {
        flat[i] = random.nextGaussian() * Math.pow(10, random.nextInt(4));
      }
      assertSamePicture(network, flat);
    }
  }

  /** Each power of e alone is a number; together with its column's or its neighbour it is not. */
  @Test
  void ofTwoUnitsWhosePowersOverflowTogether() {
    NetworkSpec network = network(List.of(2), Activation.SIGMOID, Activation.SIGMOID);
    for (double w1 : new double[] {-300, 300, -600}) {
      assertSamePicture(network, new double[] {23, w1, 1, 1, 0, 0, 2, -3, 1});
      assertSamePicture(network, new double[] {1, 1, 23, w1, 0, 0, 2, -3, 1});
      assertSamePicture(network, new double[] {1, 1, 23, w1 / 3, 0, w1, 2, -3, 1});
    }
  }

  @Test
  void ofInfiniteWeightsAndNaN() {
    for (List<Integer> hidden : HIDDEN) {
      NetworkSpec network = network(hidden, Activation.SIGMOID, Activation.SIGMOID);
      for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e308, -1e308}) {
        for (int i = 0; i < network.parameterCount(); i++) {
          double[] flat = new NumpyRandom(i).randn(1, network.parameterCount()).values();
          flat[i] = odd;
          assertSamePicture(network, flat);
        }
      }
    }
  }

  @Test
  void byCurvesThatAreCloseToTheFunctions() {
    FastSigmoid sigmoid = FastSigmoid.TABLE;
    FastTanh tanh = FastTanh.TABLE;
    Random random = new Random(2);
    double worst = 0;
    for (int n = 0; n < 200_000; n++) {
      double z = random.nextGaussian() * 6;
      worst =
          Math.max(
              worst, Math.abs(FastSigmoid.value(z, sigmoid.entries) - Activation.SIGMOID.value(z)));
      worst = Math.max(worst, Math.abs(FastTanh.value(z, tanh.entries) - Tanh.tanh(z)));
    }
    assertTrue(worst < 2e-13, "off by " + worst);
  }
}
