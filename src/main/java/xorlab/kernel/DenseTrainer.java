package xorlab.kernel;

import xorlab.network.Loss;
import xorlab.network.NetworkSpec;

/**
 * Trains by any plan, a batch at a time, layer after layer. The bits are always those of the
 * passes: the sums are the same and in the same order.
 *
 * <p>It is faster because all parameters lie in one array and the gradient in another, and because
 * {@link StridedMatMul} and {@link LayerKernels} have the loops.
 */
final class DenseTrainer implements NetworkTrainer {
  private final TrainingPlan plan;
  private final NetworkSpec network;
  private final int L;

  /** W1 b1 W2 b2 ... */
  private final double[] flat;

  /** The places of W and b in {@link #flat}, and of dW and db in {@link #gradient}. */
  private final ParameterLayout layout;

  private final double[] gradient;

  /** Each n_i x n_(i-1), in {@link #flat}. */
  private final Strided[] W;

  /** In {@link #gradient}. */
  private final Strided[] dW;

  /** Over a batch. */
  private final DenseForward pass;

  /** {@code dA[i]}, and then {@code dZ[i]} in the same place. */
  private final Strided[] dZ;

  private final Strided[] transposedDZ;

  /** The number of the batch's first point. */
  private int first;

  DenseTrainer(TrainingPlan plan) {
    this.plan = plan;
    network = plan.network();
    L = network.lastLayer();
    layout = ParameterLayout.of(network);
    flat = new double[network.parameterCount()];
    gradient = new double[flat.length];
    W = new Strided[L + 1];
    dW = new Strided[L + 1];
    pass = new DenseForward(plan, flat, plan.batchSize());
    dZ = new Strided[L + 1];
    transposedDZ = new Strided[L + 1];
    for (int i = 1; i <= L; i++) {
      W[i] = Strided.rows(flat, layout.W()[i], network.width(i - 1));
      dW[i] = Strided.rows(gradient, layout.W()[i], network.width(i - 1));
      dZ[i] = ofBatch(i);
      transposedDZ[i] = dZ[i].transposed();
    }
  }

  private Strided ofBatch(int i) {
    return Strided.rows(new double[plan.batchSize() * network.width(i)], 0, network.width(i));
  }

  @Override
  public void start(double[] flat) {
    start(flat, 0);
  }

  /** The same, after a number of updates, which decides the next batch. */
  void start(double[] flat, int iteration) {
    System.arraycopy(flat, 0, this.flat, 0, flat.length);
    int N = plan.X().rows();
    int batches = (N + plan.batchSize() - 1) / plan.batchSize();
    beginBatch(iteration % batches * plan.batchSize());
  }

  /** Begins the batch whose first point has this index. */
  private void beginBatch(int first) {
    this.first = first;
    pass.begin(first);
  }

  @Override
  public void train(int updates) {
    for (int n = 0; n < updates; n++) {
      int points = Math.min(plan.batchSize(), plan.X().rows() - first);
      pass.run(points);
      update(points);
    }
  }

  /** The backward pass and an update, after the forward pass over the batch. */
  void update(int points) {
    outputGradient(points);
    backward(points);
    descend();
    int N = plan.X().rows();
    if (points < N) {
      beginBatch(first + points == N ? 0 : first + points);
    }
  }

  /** The forward pass over a batch, with the parameters as they are. */
  DenseForward pass() {
    return pass;
  }

  /** The parameters themselves, not a copy. */
  double[] parameters() {
    return flat;
  }

  /** dZ of the last layer. */
  private void outputGradient(int points) {
    int n = network.width(L);
    double[] a = pass.A[L].values();
    double[] dz = dZ[L].values();
    double[] y = plan.y().values();
    Loss loss = network.loss();
    boolean cancels = network.outputSlopeCancels();
    for (int k = 0; k < points * n; k++) {
      double label = y[first * n + k];
      dz[k] = cancels ? a[k] - label : loss.derivative(a[k], label); // dZ = A - y, dA = loss'(A)
    }
    if (!cancels) {
      LayerKernels.backward(
          network.output(), pass.Z[L].values(), a, dz, points * n); // dZ = f'(Z) * dA
    }
  }

  private void backward(int points) {
    for (int i = L; i >= 1; i--) {
      int n = network.width(i);
      int m = network.width(i - 1);
      StridedMatMul.multiply(dW[i], transposedDZ[i], pass.A[i - 1], n, points, m); // dW = dZᵀ A
      sumRows(dZ[i].values(), points, n, layout.b()[i]); // db = sum(dZ)ᵀ
      if (i > 1) {
        StridedMatMul.multiply(dZ[i - 1], dZ[i], W[i], points, n, m); // dA = dZ W
        LayerKernels.backward( // dZ = f'(Z) * dA
            network.activation(i - 1),
            pass.Z[i - 1].values(),
            pass.A[i - 1].values(),
            dZ[i - 1].values(),
            points * m);
      }
    }
  }

  private void sumRows(double[] rows, int points, int n, int at) {
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int k = j; k < points * n; k += n) {
        sum += rows[k];
      }
      gradient[at + j] = sum;
    }
  }

  private void descend() {
    double[] flat = this.flat;
    double[] gradient = this.gradient;
    double alpha = plan.alpha();
    for (int k = 0; k < flat.length; k++) {
      flat[k] -= alpha * gradient[k]; // W = W - alpha dW, b = b - alpha db
    }
  }

  @Override
  public double[] flat() {
    return flat.clone();
  }

  @Override
  public double loss() {
    Evaluation evaluation = new Evaluation(plan);
    evaluation.evaluate(flat, 0);
    return evaluation.loss();
  }
}
