package xorlab.network;

import xorlab.numeric.Matrix;

/**
 * The penalty on large weights, which training minimises with the loss: {@code l1 * sum|W| + l2 / 2
 * * sum(W²)} over the weights of all layers; biases have none. It has no unit, like the loss. I.
 * Goodfellow, Y. Bengio and A. Courville, "Deep Learning" (2016), section 7.1.
 *
 * @param l1 0 or more
 * @param l2 0 or more
 */
public record Regularization(double l1, double l2) {
  /** No penalty. */
  public static final Regularization NONE = new Regularization(0, 0);

  public boolean isNone() {
    return l1 == 0 && l2 == 0;
  }

  /**
   * {@code loss + l1 * sum|W| + l2 / 2 * sum(W²)}, from left to right; a term whose factor is 0 is
   * left out.
   *
   * @param W the weights of each layer; index 0, the inputs, is empty
   */
  double addTo(double loss, Matrix[] W) {
    double sum = loss;
    if (l1 != 0) {
      sum += l1 * sumOfSizes(W);
    }
    if (l2 != 0) {
      sum += l2 / 2 * sumOfSquares(W);
    }
    return sum;
  }

  /** {@code sum|W|}: the sum of each layer is added to those before. */
  public static double sumOfSizes(Matrix[] W) {
    double sizes = 0;
    for (int i = 1; i < W.length; i++) {
      double ofLayer = 0;
      for (double w : W[i].values()) {
        ofLayer += Math.abs(w);
      }
      sizes += ofLayer;
    }
    return sizes;
  }

  /** {@code sum(W²)}: the sum of each layer is added to those before. */
  public static double sumOfSquares(Matrix[] W) {
    double squares = 0;
    for (int i = 1; i < W.length; i++) {
      double ofLayer = 0;
      for (double w : W[i].values()) {
        ofLayer += w * w;
      }
      squares += ofLayer;
    }
    return squares;
  }

  /** {@code dW = dW + l1 * sign(W) + l2 * W}, from left to right, value by value. */
  void addGradient(Matrix W, Matrix dW) {
    double[] w = W.values();
    double[] dw = dW.values();
    for (int k = 0; l1 != 0 && k < w.length; k++) {
      dw[k] += l1 * sign(w[k]);
    }
    for (int k = 0; l2 != 0 && k < w.length; k++) {
      dw[k] += l2 * w[k];
    }
  }

  /** The slope of |w|, as np.sign: 1 or -1, and at 0, where it has a kink, 0. */
  public static double sign(double w) {
    return w > 0 ? 1 : w < 0 ? -1 : 0;
  }
}
