package xorlab.data;

import java.util.Optional;

/** The data sets, as the setting {@code data} names them. */
public enum DatasetName {
  XOR(0, 1, 1, 0),
  AND(0, 0, 0, 1),
  OR(0, 1, 1, 1),
  NAND(1, 1, 1, 0),
  NOR(1, 0, 0, 0),
  XNOR(1, 0, 0, 1),
  CIRCLE(new Circle()),
  SPIRAL(new Spiral()),
  MOONS(new Moons()),
  BLOBS(new Blobs()),

  /** The reader's own, of the setting {@code points}. */
  POINTS;

  private final double[] labels;
  private final Optional<DataGenerator> generator;

  /**
   * @param labels of the points (0, 0), (0, 1), (1, 0) and (1, 1), or none
   */
  DatasetName(double... labels) {
    this.labels = labels;
    generator = Optional.empty();
  }

  DatasetName(DataGenerator generator) {
    labels = new double[0];
    this.generator = Optional.of(generator);
  }

  /**
   * The points of this data set.
   *
   * @param seed for the random data sets
   * @param own the reader's points, the result for {@link #POINTS}
   */
  public Dataset points(double seed, Dataset own) {
    if (generator.isPresent()) {
      return DataGenerator.of(generator.get(), seed);
    }
    return labels.length > 0 ? Dataset.truthTable(labels) : own;
  }

  /** Whether the points depend on the seed. */
  public boolean dependsOnSeed() {
    return generator.isPresent();
  }
}
