package xorlab.page.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import xorlab.kernel.TrainingPlan;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * A training problem, and a square of the plane over which its predictions are drawn.
 *
 * @param plan of the training
 * @param start the parameters at iteration 0, in the order of {@code Parameters.flat}
 * @param low the least coordinate of the square
 * @param high the greatest coordinate of the square
 */
record Workload(TrainingPlan plan, double[] start, double low, double high) {
  private static final int SPIRAL_POINTS = 500;

  /** The notebook's problem: 2-2-1, from {@code np.random.seed(0)}, with a learning rate of 1. */
  static Workload xor() {
    NetworkSpec network = sigmoid(List.of(2, 2, 1));
    Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.of(new double[][] {{0}, {1}, {1}, {0}});
    TrainingPlan plan = new TrainingPlan(network, X, y, 4, 1);
    return new Workload(plan, normal(network, 0), -0.1, 1.1);
  }

  /**
   * Two spiral arms, learned by 2-8-8-8-1 with tanh. The other libraries halve the squared error
   * and take its mean over the ten points of a batch, with a learning rate of 0.03; here the loss
   * is the sum of squared errors, so the rate is 0.03 / 10 / 2.
   */
  static Workload spiral() {
    NetworkSpec network =
        new NetworkSpec(
            List.of(2, 8, 8, 8, 1), Activation.TANH, Activation.TANH, Loss.SQUARED_ERROR);
    Matrix points = Matrix.of(spiralPoints());
    Matrix X = new Matrix(SPIRAL_POINTS, 2);
    Matrix y = new Matrix(SPIRAL_POINTS, 1);
    for (int i = 0; i < SPIRAL_POINTS; i++) {
      X.set(i, 0, points.get(i, 0));
      X.set(i, 1, points.get(i, 1));
      y.set(i, 0, points.get(i, 2));
    }
    return new Workload(new TrainingPlan(network, X, y, 10, 0.0015), uniform(network, 42), -6, 6);
  }

  /**
   * A problem of any size, to measure how the cost grows: sigmoid units and the cross-entropy as in
   * the notebook, with all points in one batch.
   *
   * @param points in the data set
   * @param width units in each hidden layer
   * @param depth the number of hidden layers
   */
  static Workload of(int points, int width, int depth) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(depth, width));
    widths.add(0, 2);
    widths.add(1);
    NetworkSpec network = sigmoid(widths);
    Mulberry32 random = new Mulberry32(7);
    Matrix X = new Matrix(points, 2);
    Matrix y = new Matrix(points, 1);
    for (int i = 0; i < points; i++) {
      X.set(i, 0, random.next());
      X.set(i, 1, random.next());
      y.set(i, 0, X.get(i, 0) > 0.5 ^ X.get(i, 1) > 0.5 ? 1 : 0);
    }
    return new Workload(
        new TrainingPlan(network, X, y, points, 0.001), normal(network, 0), -0.1, 1.1);
  }

  private static NetworkSpec sigmoid(List<Integer> widths) {
    return new NetworkSpec(widths, Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  /** Parameters from NumPy's {@code randn}, for W1, b1, W2, b2 and so on. */
  static double[] normal(NetworkSpec network, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return random.randn(1, network.parameterCount()).values();
  }

  /** Weights from -0.5 to 0.5, biases of 0.1. */
  private static double[] uniform(NetworkSpec network, int seed) {
    Mulberry32 random = new Mulberry32(seed);
    double[] flat = new double[network.parameterCount()];
    int at = 0;
    for (int i = 1; i <= network.lastLayer(); i++) {
      int weights = network.width(i) * network.width(i - 1);
      for (int k = 0; k < weights; k++) {
        flat[at++] = random.next() - 0.5;
      }
      for (int k = 0; k < network.width(i); k++) {
        flat[at++] = 0.1;
      }
    }
    return flat;
  }

  /**
   * Rows of x, y and label, shuffled once; the labels are 1 and -1. A product p * q is written -(p
   * * -q) because of TeaVM's rounding: see the package xorlab.numeric.
   */
  private static double[][] spiralPoints() {
    int arm = SPIRAL_POINTS / 2;
    double[][] points = new double[SPIRAL_POINTS][];
    for (int i = 0; i < SPIRAL_POINTS; i++) {
      boolean second = i >= arm;
      double step = i % arm;
      double angle = step * 1.75 / arm * 2 * Math.PI + (second ? Math.PI : 0);
      double radius = step / arm * 5;
      points[i] =
          new double[] {
            -(SinCos.sin(angle) * -radius), -(SinCos.cos(angle) * -radius), second ? -1 : 1
          };
    }
    Mulberry32 random = new Mulberry32(12345);
    for (int i = points.length - 1; i > 0; i--) {
      int j = (int) (random.next() * (i + 1));
      double[] swapped = points[i];
      points[i] = points[j];
      points[j] = swapped;
    }
    return points;
  }
}
