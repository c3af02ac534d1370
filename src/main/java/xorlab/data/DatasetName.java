package xorlab.data;

import java.util.Optional;

/** The data sets, as the setting {@code data} names them. */
public enum DatasetName {
  XOR(new TruthTable(0, 1, 1, 0)),
  AND(new TruthTable(0, 0, 0, 1)),
  OR(new TruthTable(0, 1, 1, 1)),
  NAND(new TruthTable(1, 1, 1, 0)),
  NOR(new TruthTable(1, 0, 0, 0)),
  XNOR(new TruthTable(1, 0, 0, 1)),
  CIRCLE(new Circle()),
  SPIRAL(new Spiral()),
  MOONS(new Moons()),
  BLOBS(new Blobs()),

  /** Points above and below the {@link Curve} of the setting {@code function}. */
  FUNCTION,

  /** The reader's own, of the setting {@code points}. */
  POINTS;

  private static final int RANDOM_POINTS = 200;

  private final Optional<DataGenerator> generator;

  DatasetName() {
    generator = Optional.empty();
  }

  DatasetName(DataGenerator generator) {
    this.generator = Optional.of(generator);
  }

  /**
   * The points of this data set.
   *
   * @param curve for {@link #FUNCTION}
   * @param own the reader's points, the result for {@link #POINTS}
   */
  public Dataset points(Sampling sampling, Curve curve, Dataset own) {
    return this == POINTS ? own : sampling.draw(generator.orElse(curve));
  }

  /** Whether the points depend on the seed, with this noise in percent. */
  public boolean dependsOnSeed(int noise) {
    return this != POINTS && (noise > 0 || isRandom());
  }

  /**
   * The number of points unless another is asked for: 4, which are all that a truth table has, or
   * 200 random ones.
   */
  public int defaultCount(int noise) {
    return noise > 0 || isRandom() ? RANDOM_POINTS : Sampling.MIN_COUNT;
  }

  /** Whether the points are random even without noise. */
  private boolean isRandom() {
    return switch (this) {
      case XOR, AND, OR, NAND, NOR, XNOR, POINTS -> false;
      case CIRCLE, SPIRAL, MOONS, BLOBS, FUNCTION -> true;
    };
  }
}
