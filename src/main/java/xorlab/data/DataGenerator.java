package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * A data set generated from a seed: 200 points roughly within -1 to 1. The two classes alternate,
 * so that every batch is balanced.
 *
 * <p>It has its own random generator, {@code np.random.RandomState(seed)}, so that the initial
 * weights of a seed do not depend on the data.
 */
interface DataGenerator {
  int POINTS = 200;

  /** Writes point i, of class i mod 2, into row i of X. */
  void writePoint(int i, NumpyRandom random, Matrix X);

  static Dataset of(DataGenerator cloud, double seed) {
    NumpyRandom random = new NumpyRandom((long) seed);
    Matrix X = new Matrix(POINTS, Dataset.INPUTS);
    Matrix y = new Matrix(POINTS, 1);
    for (int i = 0; i < POINTS; i++) {
      cloud.writePoint(i, random, X);
      y.set(i, 0, i % 2);
    }
    return new Dataset(X, y);
  }
}
