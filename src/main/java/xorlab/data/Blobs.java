package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * Two linearly separable round clusters: normally distributed about (-0.5, -0.5) for class 0 and
 * (0.5, 0.5) for class 1, with the standard deviation 0.2. For each point {@code x = c + 0.2 *
 * randn()}, then y likewise.
 */
final class Blobs implements DataGenerator {
  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    double c = i % 2 - 0.5;
    X.set(i, 0, c + random.randn() * 0.2);
    X.set(i, 1, c + random.randn() * 0.2);
  }
}
