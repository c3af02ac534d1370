package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * How points are drawn. They have a random generator of their own, {@code
 * np.random.RandomState(seed)}, so that the initial weights of a seed do not depend on the data.
 *
 * @param count the number of points, N
 * @param noise in percent: after all points are drawn, {@code noise / 200 * randn(N, 2)} is added
 *     to them, row by row, x before y; nothing is drawn for 0
 * @param seed of the generator
 */
public record Sampling(int count, int noise, double seed) {
  /** The fewest points, one for each corner of a truth table. */
  public static final int MIN_COUNT = 4;

  public static final int MAX_NOISE = 100;

  /** The standard deviation is 0.5 at a noise of 100 percent. */
  private static final double NOISE_UNIT = 200;

  Dataset draw(DataGenerator generator) {
    NumpyRandom random = new NumpyRandom((long) seed);
    Matrix X = new Matrix(count, Dataset.INPUTS);
    Matrix y = new Matrix(count, 1);
    for (int i = 0; i < count; i++) {
      generator.writePoint(i, random, X);
      y.set(i, 0, generator.label(i));
    }
    if (noise > 0) {
      double[] values = X.values();
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] + noise / NOISE_UNIT * random.randn();
      }
    }
    return new Dataset(X, y);
  }
}
