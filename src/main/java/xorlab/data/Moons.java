package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * Two interleaving half circles, as in scikit-learn's {@code make_moons(noise=0.1)}, but scaled to
 * the range of the other data sets.
 *
 * <p>For each point {@code t = pi random()}; it is {@code (cos(t), sin(t))} in class 0 and {@code
 * (1 - cos(t), 0.5 - sin(t))} in class 1; {@code 0.1 randn()} is added to x and then to y; then
 * their centre (0.5, 0.25) is subtracted and all is divided by 1.5.
 */
final class Moons implements DataGenerator {
  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    double t = random.random() * Math.PI;
    boolean upper = i % 2 == 0;
    double x = upper ? SinCos.cos(t) : 1 - SinCos.cos(t);
    double y = upper ? SinCos.sin(t) : 0.5 - SinCos.sin(t);
    X.set(i, 0, (x + random.randn() * 0.1 - 0.5) / 1.5);
    X.set(i, 1, (y + random.randn() * 0.1 - 0.25) / 1.5);
  }
}
