package xorlab.training;

import xorlab.numeric.Matrix;
import xorlab.numeric.NumpyRandom;

/**
 * A data set that is made from a seed: 200 points roughly within -1 to 1, the two classes in turn,
 * so that any batch has as many of one as of the other.
 *
 * <p>It has a generator of its own, {@code np.random.RandomState(seed)}, so that the weights of a
 * seed are the same whatever the data.
 */
interface Cloud {
  int POINTS = 200;

  /** Writes point i, of class i mod 2, into row i of X. */
  void place(int i, NumpyRandom random, Matrix X);

  static Data of(Cloud cloud, double seed) {
    NumpyRandom random = new NumpyRandom((long) seed);
    Matrix X = new Matrix(POINTS, Data.INPUTS);
    Matrix y = new Matrix(POINTS, 1);
    for (int i = 0; i < POINTS; i++) {
      cloud.place(i, random, X);
      y.set(i, 0, i % 2);
    }
    return new Data(X, y);
  }
}
