package xorlab.kernel;

import java.util.Arrays;
import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Exp;
import xorlab.numeric.ExpTable;
import xorlab.numeric.Matrix;

/**
 * Full-batch gradient descent for the page's main case: 2-2-1, sigmoid throughout, cross-entropy,
 * and the four corners of the unit square as points.
 *
 * <p>The nine parameters stay in local variables, every loop is unrolled, and the inputs, all 0 or
 * 1, are left out of the sums. That gives the bits of the passes, which compute {@code 0 + 0 w0 + 1
 * w1 + b} for what is {@code w1 + b} here, as long as no parameter is infinite, NaN or -0.0:
 *
 * <ul>
 *   <li>0 w is a zero for each finite w, and a zero changes no sum but that of two zeros;
 *   <li>a sum with b is never -0.0, and {@code W - alpha dW} is -0.0 only if W was, so that neither
 *       the sums nor the parameters depend on the sign of an intermediate zero;
 *   <li>a parameter that has become infinite or NaN never becomes finite again, so that it is
 *       enough to check {@link #isWithinProvenRange} after {@link #train}.
 * </ul>
 */
final class XorKernel {
  /** W1 b1 W2 b2. */
  static final int PARAMETERS = 9;

  /** Its square, a few times over, is finite. */
  private static final double MAX_SAFE = 1e150;

  private final double y0;
  private final double y1;
  private final double y2;
  private final double y3;
  private final double alpha;
  private final TrainingPlan plan;

  /** Not static: TeaVM would ask in each iteration whether the class has been initialized. */
  private final double[] noLosses = {};

  private final Matrix Z2 = new Matrix(4, 1);
  private final Matrix A2 = new Matrix(4, 1);
  private int lastWrongIteration;

  XorKernel(TrainingPlan plan) {
    this.plan = plan;
    double[] y = plan.y().values();
    y0 = y[0];
    y1 = y[1];
    y2 = y[2];
    y3 = y[3];
    alpha = plan.alpha();
  }

  static boolean supports(TrainingPlan plan) {
    NetworkSpec network = plan.network();
    return network.widths().equals(List.of(2, 2, 1))
        && network.inputs().areCoordinates()
        && network.activation(1) == Activation.SIGMOID
        && network.output() == Activation.SIGMOID
        && network.loss() == Loss.CROSS_ENTROPY
        && plan.batchSize() == 4
        && Arrays.equals(plan.X().values(), new double[] {0, 0, 0, 1, 1, 0, 1, 1})
        && areClasses(plan.y().values());
  }

  private static boolean areClasses(double[] labels) {
    for (double label : labels) {
      if (label != 0 && label != 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the sums of these parameters are certainly finite, and also those after one more
   * update: that changes a parameter by at most alpha times 4, or times the largest of W2.
   */
  boolean staysFinite(double[] flat, int at) {
    double largest = Math.abs(alpha);
    for (int i = at; i < at + PARAMETERS; i++) {
      largest = Math.max(largest, Math.abs(flat[i])); // NaN stays
    }
    return largest < MAX_SAFE;
  }

  /** Whether the parameters meet the conditions above: finite, and none is -0.0. */
  static boolean isWithinProvenRange(double[] flat, int at) {
    for (int i = at; i < at + PARAMETERS; i++) {
      double value = flat[i];
      if (value - value != 0 || value == 0 && 1 / value < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Trains nine parameters in place, and stops early if a sum leaves the table of {@link Exp}. At
   * each iteration before an update it checks whether some point is wrong.
   *
   * @return the number of updates made
   */
  int train(double[] flat, int at, int updates) {
    return train(flat, at, updates, noLosses, 0);
  }

  /**
   * The same, with the loss after each update whose sums are in the table.
   *
   * @param losses receives the loss after k updates at index {@code first + k}; unless it is empty
   */
  int train(double[] flat, int at, int updates, double[] losses, int first) {
    final ExpTable table = ExpTable.TABLE;
    final double y0 = this.y0;
    final double y1 = this.y1;
    final double y2 = this.y2;
    final double y3 = this.y3;
    final double alpha = this.alpha;
    // The hidden units are u and v: W1 = [[u0, u1], [v0, v1]], b1 = [[ub], [vb]]; W2 = [[wu, wv]].
    double u0 = flat[at];
    double u1 = flat[at + 1];
    double v0 = flat[at + 2];
    double v1 = flat[at + 3];
    double ub = flat[at + 4];
    double vb = flat[at + 5];
    double wu = flat[at + 6];
    double wv = flat[at + 7];
    double wb = flat[at + 8];
    // The loss after the last update takes one more forward pass.
    final boolean recordsLosses = losses.length > 0;
    final int passes = recordsLosses ? updates + 1 : updates;
    int iteration = 0;
    int wrong = -1;
    for (; iteration < passes; iteration++) {
      // Z1 = X W1ᵀ + b1ᵀ, a column for each unit, a row for each point
      double z1u = u1 + ub;
      double z1v = v1 + vb;
      double z2u = u0 + ub;
      double z2v = v0 + vb;
      double z3u = u0 + u1 + ub;
      double z3v = v0 + v1 + vb;
      if (!(areInTable(ub, z1u, z2u, z3u) && areInTable(vb, z1v, z2v, z3v))) {
        break;
      }
      // A1 = s(Z1)
      double a0u = sigmoid(ub, table);
      double a0v = sigmoid(vb, table);
      double a1u = sigmoid(z1u, table);
      double a1v = sigmoid(z1v, table);
      double a2u = sigmoid(z2u, table);
      double a2v = sigmoid(z2v, table);
      double a3u = sigmoid(z3u, table);
      double a3v = sigmoid(z3v, table);
      // Z2 = A1 W2ᵀ + b2ᵀ
      double z0 = a0u * wu + a0v * wv + wb;
      double z1 = a1u * wu + a1v * wv + wb;
      double z2 = a2u * wu + a2v * wv + wb;
      double z3 = a3u * wu + a3v * wv + wb;
      if (!areInTable(z0, z1, z2, z3)) {
        break;
      }
      // A2 = s(Z2)
      double a0 = sigmoid(z0, table);
      double a1 = sigmoid(z1, table);
      double a2 = sigmoid(z2, table);
      double a3 = sigmoid(z3, table);
      if (recordsLosses) {
        losses[first + iteration] = loss(z0, z1, z2, z3, a0, a1, a2, a3);
        if (iteration == updates) {
          break;
        }
      }
      // dZ2 = A2 - y
      double d0 = a0 - y0;
      double d1 = a1 - y1;
      double d2 = a2 - y2;
      double d3 = a3 - y3;
      // Mostly the first test says that all are right.
      if (!(d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3 < 0.25)
          && !(isCorrect(d0) && isCorrect(d1) && isCorrect(d2) && isCorrect(d3))) {
        wrong = iteration;
      }
      // -dZ1 = A1 (1 - A1) * -(dZ2 W2): a minus keeps TeaVM from dropping the parentheses
      double n0u = a0u * (1 - a0u) * -(d0 * wu);
      double n0v = a0v * (1 - a0v) * -(d0 * wv);
      double n1u = a1u * (1 - a1u) * -(d1 * wu);
      double n1v = a1v * (1 - a1v) * -(d1 * wv);
      double n2u = a2u * (1 - a2u) * -(d2 * wu);
      double n2v = a2v * (1 - a2v) * -(d2 * wv);
      double n3u = a3u * (1 - a3u) * -(d3 * wu);
      double n3v = a3v * (1 - a3v) * -(d3 * wv);
      // W1 = W1 - alpha dZ1ᵀ X, b1 = b1 - alpha sum(dZ1)ᵀ
      u0 += alpha * (n2u + n3u);
      u1 += alpha * (n1u + n3u);
      v0 += alpha * (n2v + n3v);
      v1 += alpha * (n1v + n3v);
      ub += alpha * (n0u + n1u + n2u + n3u);
      vb += alpha * (n0v + n1v + n2v + n3v);
      // W2 = W2 - alpha dZ2ᵀ A1, b2 = b2 - alpha sum(dZ2)ᵀ
      wu -= alpha * (a0u * d0 + a1u * d1 + a2u * d2 + a3u * d3);
      wv -= alpha * (a0v * d0 + a1v * d1 + a2v * d2 + a3v * d3);
      wb -= alpha * (d0 - -d1 - -d2 - -d3);
    }
    flat[at] = u0;
    flat[at + 1] = u1;
    flat[at + 2] = v0;
    flat[at + 3] = v1;
    flat[at + 4] = ub;
    flat[at + 5] = vb;
    flat[at + 6] = wu;
    flat[at + 7] = wv;
    flat[at + 8] = wb;
    lastWrongIteration = wrong;
    return iteration;
  }

  private double loss(
      double z0, double z1, double z2, double z3, double a0, double a1, double a2, double a3) {
    double[] Z = Z2.values();
    Z[0] = z0;
    Z[1] = z1;
    Z[2] = z2;
    Z[3] = z3;
    double[] A = A2.values();
    A[0] = a0;
    A[1] = a1;
    A[2] = a2;
    A[3] = a3;
    return Loss.of(plan.network(), Z2, A2, plan.y());
  }

  /** Whether each of them is in the table; by squares, as a size would be a branch. */
  private static boolean areInTable(double z0, double z1, double z2, double z3) {
    return z0 * z0 + z1 * z1 + z2 * z2 + z3 * z3 < ExpTable.MAX_ARGUMENT * ExpTable.MAX_ARGUMENT;
  }

  /** The last iteration, from 0, at which {@link #train} saw some point wrong; -1 if none. */
  int lastWrongIteration() {
    return lastWrongIteration;
  }

  /** Whether label + d, for a label of 0 or 1, gives the class of the label: see ForwardPass. */
  private static boolean isCorrect(double d) {
    return d > -0.5 && d <= 0.5;
  }

  private static double sigmoid(double z, ExpTable table) {
    return 1 / (Exp.expOfNegative(z, table) + 1);
  }
}
