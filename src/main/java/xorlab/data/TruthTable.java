package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * The corners of the unit square, (0, 0), (0, 1), (1, 0) and (1, 1), in turn; nothing is random.
 *
 * @param labels of these corners
 */
record TruthTable(int... labels) implements DataGenerator {
  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    X.set(i, 0, i / 2 % 2);
    X.set(i, 1, i % 2);
  }

  @Override
  public int label(int i) {
    return labels[i % labels.length];
  }
}
