package xorlab.fast;

import xorlab.network.Loss;
import xorlab.network.Network;

/**
 * Any plan, a batch at a time through layer after layer, as the passes go: the same sums in the
 * same order, so that the bits are theirs whatever the numbers are.
 *
 * <p>It is faster because all parameters lie in one array, the gradient in another, and {@link
 * Product} and {@link Units} do the work.
 */
final class LayeredTraining implements Training {
  private final Plan plan;
  private final Network network;
  private final int L;
  private final Verdict verdict;

  /** W1 b1 W2 b2 ... */
  private double[] flat;

  private final double[] gradient;

  private final int[] W;

  private final int[] b;

  /** For each layer, room for a batch; {@code A[0]} is all points. */
  private final double[][] Z;

  private final double[][] A;

  /** {@code dA[i]}, and then {@code dZ[i]} in the same place. */
  private final double[][] dZ;

  private int first;

  LayeredTraining(Plan plan) {
    this.plan = plan;
    network = plan.network();
    L = network.lastLayer();
    verdict = new Verdict(plan);
    flat = new double[network.parameterCount()];
    gradient = new double[flat.length];
    W = Layout.of(network).W();
    b = Layout.of(network).b();
    Z = new double[L + 1][];
    A = new double[L + 1][];
    dZ = new double[L + 1][];
    A[0] = plan.X().values();
    for (int i = 1; i <= L; i++) {
      Z[i] = new double[plan.batchSize() * network.width(i)];
      A[i] = new double[Z[i].length];
      dZ[i] = new double[Z[i].length];
    }
  }

  @Override
  public void start(double[] flat) {
    this.flat = flat.clone();
    first = 0;
  }

  @Override
  public void train(int updates) {
    int N = plan.X().rows();
    for (int n = 0; n < updates; n++) {
      int points = Math.min(plan.batchSize(), N - first);
      forward(points);
      outputError(points);
      backward(points);
      update();
      first = first + points == N ? 0 : first + points;
    }
  }

  private void forward(int points) {
    for (int i = 1; i <= L; i++) {
      int n = network.width(i);
      int m = network.width(i - 1);
      int start = i == 1 ? first * m : 0;
      Product.into(Z[i], 0, points, n, m, A[i - 1], start, m, 1, flat, W[i], m, 1); // Z = A Wᵀ
      Units.forward(network.activation(i), Z[i], A[i], points, n, flat, b[i]); // A = f(Z + bᵀ)
    }
  }

  /** dZ of the last layer. */
  private void outputError(int points) {
    int n = network.width(L);
    double[] y = plan.y().values();
    Loss loss = network.loss();
    boolean cancels = network.outputSlopeCancels();
    for (int k = 0; k < points * n; k++) {
      double a = A[L][k];
      double label = y[first * n + k];
      dZ[L][k] = cancels ? a - label : loss.slope(a, label); // dZ = A - y, dA = loss'(A)
    }
    if (!cancels) {
      Units.backward(network.output(), Z[L], A[L], dZ[L], points * n); // dZ = f'(Z) * dA
    }
  }

  private void backward(int points) {
    for (int i = L; i >= 1; i--) {
      int n = network.width(i);
      int m = network.width(i - 1);
      int start = i == 1 ? first * m : 0;
      Product.into(
          gradient, W[i], n, m, points, dZ[i], 0, 1, n, A[i - 1], start, 1, m); // dW = dZᵀ A
      sumRows(dZ[i], points, n, b[i]); // db = sum(dZ)ᵀ
      if (i > 1) {
        Product.into(dZ[i - 1], 0, points, m, n, dZ[i], 0, n, 1, flat, W[i], 1, m); // dA = dZ W
        Units.backward(
            network.hidden(), Z[i - 1], A[i - 1], dZ[i - 1], points * m); // dZ = f'(Z) * dA
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

  private void update() {
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
    verdict.lookAt(flat, 0);
    return verdict.loss();
  }
}
