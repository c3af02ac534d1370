package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * The rule of a data set, by which {@link Sampling} draws as many points as are asked for, all
 * roughly within -1 to 1.
 */
interface DataGenerator {
  /** Writes point i, of the class {@link #label}, into row i of X, which has a row for each. */
  void writePoint(int i, NumpyRandom random, Matrix X);

  /** The class of point i: they alternate, so that every batch is balanced. */
  default int label(int i) {
    return i % 2;
  }
}
