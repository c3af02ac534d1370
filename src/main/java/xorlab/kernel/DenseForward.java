package xorlab.kernel;

import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;

/**
 * The forward pass over some of a plan's points, layer after layer, with the bits of the passes.
 */
final class DenseForward {
  /** Sums up to this size stay finite when a bias of this size is added. */
  private static final double MAX_SAFE = 1e300;

  private final TrainingPlan plan;

  /** {@code A[0]} of all points, N x n_0. */
  private final double[] inputs;

  private final NetworkSpec network;
  private final int L;
  private final double[] flat;
  private final ParameterLayout layout;

  /** Each n_i x n_(i-1), in {@link #flat}. */
  private final Strided[] transposedW;

  /** The last layer's sums and its activations, for the loss. */
  private final Matrix output;

  private final Matrix prediction;

  /** The sums without their biases, each N x n_i, for N points. */
  final Strided[] Z;

  /** {@code A[0]} is that of the points of the batch, a part of all. */
  final Strided[] A;

  /**
   * @param flat the parameters, which each run reads
   * @param points the greatest number of points of a run
   */
  DenseForward(TrainingPlan plan, double[] flat, int points) {
    this.plan = plan;
    this.flat = flat;
    network = plan.network();
    inputs = network.inputs().of(plan.X()).values();
    L = network.lastLayer();
    layout = ParameterLayout.of(network);
    transposedW = new Strided[L + 1];
    Z = new Strided[L + 1];
    A = new Strided[L + 1];
    for (int i = 1; i <= L; i++) {
      int n = network.width(i);
      transposedW[i] = Strided.rows(flat, layout.W()[i], network.width(i - 1)).transposed();
      Z[i] = Strided.rows(new double[points * n], 0, n);
      A[i] = Strided.rows(new double[points * n], 0, n);
    }
    output = new Matrix(plan.X().rows(), 1);
    prediction = new Matrix(plan.X().rows(), 1);
    begin(0);
  }

  /** Begins the batch whose first point has this index. */
  void begin(int first) {
    A[0] = Strided.rows(inputs, 0, network.width(0)).fromRow(first);
  }

  /** Runs over this number of points. */
  void run(int points) {
    for (int i = 1; i <= L; i++) {
      int n = network.width(i);
      StridedMatMul.multiply(
          Z[i], A[i - 1], transposedW[i], points, network.width(i - 1), n); // Z = A Wᵀ
      LayerKernels.forward( // A = f(Z + bᵀ)
          network.activation(i), Z[i].values(), A[i].values(), points, n, flat, layout.b()[i]);
    }
  }

  /** Whether every parameter, and every sum of the last run, is certainly finite. */
  boolean isFinite() {
    boolean isFinite = isSafe(flat);
    for (int i = 1; i <= L && isFinite; i++) {
      isFinite = isSafe(Z[i].values());
    }
    return isFinite;
  }

  private static boolean isSafe(double[] values) {
    for (double value : values) {
      if (!(Math.abs(value) < MAX_SAFE)) {
        return false;
      }
    }
    return true;
  }

  /** The loss of the last run, which must be over all points. */
  double loss() {
    double[] sums = output.values();
    System.arraycopy(A[L].values(), 0, prediction.values(), 0, sums.length);
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Z[L].values()[k] + flat[layout.b()[L]];
    }
    return Loss.of(network, output, prediction, plan.y());
  }
}
