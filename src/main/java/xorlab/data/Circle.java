package xorlab.data;

import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.random.NumpyRandom;

/**
 * A disc inside a ring: class 1 up to a distance of 0.5 from the origin, class 0 from 0.75 to 1.
 * For each point {@code r = sqrt(0.25 * random())}, or {@code sqrt(0.4375 * random() + 0.5625)} in
 * the ring, which makes the points uniform over the area; then {@code angle = 2 pi random()}, and
 * {@code (r cos(angle), r sin(angle))}.
 */
final class Circle implements DataGenerator {
  private static final double TURN = 2 * Math.PI;

  @Override
  public void writePoint(int i, NumpyRandom random, Matrix X) {
    boolean inside = i % 2 == 1;
    double u = random.random();
    double r = Math.sqrt(inside ? u * 0.25 : u * 0.4375 + 0.5625);
    double angle = random.random() * TURN;
    X.set(i, 0, r * SinCos.cos(angle));
    X.set(i, 1, r * SinCos.sin(angle));
  }
}
