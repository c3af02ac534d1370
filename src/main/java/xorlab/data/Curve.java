package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * Points above and below the graph of a function, for {@code data=function}. For each point {@code
 * x = 2 random() - 1} and {@code d = 0.1 + 0.4 random()}; it is {@code (x, f(x) + d)} in class 1
 * and {@code (x, f(x) - d)} in class 0.
 */
public enum Curve implements DataGenerator {
  /** {@code 0.5 sin(pi x)}. */
  SINE,
  /** {@code 2 x^3 - 1.5 x}. */
  CUBIC,
  /** {@code |x| - 0.5}. */
  ABSOLUTE;

  /** f(x). */
  private double at(double x) {
    return switch (this) {
      case SINE -> SinCos.sin(x * Math.PI) * 0.5;
      case CUBIC -> 2 * x * x * x - 1.5 * x;
      case ABSOLUTE -> Math.abs(x) - 0.5;
    };
  }

  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    double x = random.random() * 2 - 1;
    double d = random.random() * 0.4 + 0.1;
    X.set(i, 0, x);
    // a difference, as TeaVM would drop the parentheses of d in a sum
    X.set(i, 1, at(x) - (label(i) == 1 ? -d : d));
  }
}
