package xorlab.plot;

import xorlab.numeric.Matrix;

/**
 * The notebook's training in a few lines, for figures to draw: two sigmoid units on XOR, summed
 * cross-entropy, learning rate 1. It starts from what {@code np.random.seed(0)} gives (the first
 * run of NumPy's reference trajectories) and stands in for the project's own training.
 */
final class NotebookRun {
  static final Matrix X =
      Matrix.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 1});
  static final Matrix Y =
      Matrix.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0});

  private final double[][] W1 = {
    {1.764052345967664, 0.4001572083672233}, {0.9787379841057392, 2.240893199201458}
  };
  private final double[] b1 = {1.8675579901499675, -0.977277879876411};
  private final double[] W2 = {0.9500884175255894, -0.1513572082976979};
  private double b2 = -0.10321885179355784;

  /** What make_plot is given after so many updates, on its grid of 100x100. */
  static Decision at(int iteration) {
    NotebookRun run = new NotebookRun();
    for (int i = 0; i < iteration; i++) {
      run.update();
    }
    Grid grid = Grid.of(Window.NOTEBOOK, 100, 100, run::predict);
    return new Decision(iteration, Double.toString(run.loss()), run::predict, grid, X, Y);
  }

  double predict(double x1, double x2) {
    double[] a1 = hidden(x1, x2);
    return sigmoid(W2[0] * a1[0] + W2[1] * a1[1] + b2);
  }

  private double[] hidden(double x1, double x2) {
    return new double[] {
      sigmoid(W1[0][0] * x1 + W1[0][1] * x2 + b1[0]), sigmoid(W1[1][0] * x1 + W1[1][1] * x2 + b1[1])
    };
  }

  private double loss() {
    double loss = 0;
    for (int n = 0; n < X.rows(); n++) {
      double yHat = predict(X.get(n, 0), X.get(n, 1));
      loss -= Math.log(Y.get(n, 0) == 1 ? yHat : 1 - yHat);
    }
    return loss;
  }

  private void update() {
    double[][] dW1 = new double[2][2];
    double[] db1 = new double[2];
    double[] dW2 = new double[2];
    double db2 = 0;
    for (int n = 0; n < X.rows(); n++) {
      double[] a1 = hidden(X.get(n, 0), X.get(n, 1));
      double dZ2 = predict(X.get(n, 0), X.get(n, 1)) - Y.get(n, 0);
      db2 += dZ2;
      for (int i = 0; i < 2; i++) {
        double dZ1 = dZ2 * W2[i] * a1[i] * (1 - a1[i]);
        dW2[i] += dZ2 * a1[i];
        db1[i] += dZ1;
        dW1[i][0] += dZ1 * X.get(n, 0);
        dW1[i][1] += dZ1 * X.get(n, 1);
      }
    }
    b2 -= db2;
    for (int i = 0; i < 2; i++) {
      W2[i] -= dW2[i];
      b1[i] -= db1[i];
      W1[i][0] -= dW1[i][0];
      W1[i][1] -= dW1[i][1];
    }
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
