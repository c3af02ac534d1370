package xorlab.data;

/** The data sets, as the setting {@code data} names them. */
public enum DatasetName {
  XOR,
  AND,
  OR,
  NAND,
  NOR,
  XNOR,
  CIRCLE,
  SPIRAL,
  MOONS,
  BLOBS,

  /** The reader's own, of the setting {@code points}. */
  POINTS;

  /**
   * The points of this data set.
   *
   * @param seed for the random data sets
   * @param own the reader's points, the result for {@link #POINTS}
   */
  public Dataset points(double seed, Dataset own) {
    return switch (this) {
      case XOR -> Dataset.xor();
      case AND -> Dataset.truthTable(0, 0, 0, 1);
      case OR -> Dataset.truthTable(0, 1, 1, 1);
      case NAND -> Dataset.truthTable(1, 1, 1, 0);
      case NOR -> Dataset.truthTable(1, 0, 0, 0);
      case XNOR -> Dataset.truthTable(1, 0, 0, 1);
      case CIRCLE -> DataGenerator.of(new Circle(), seed);
      case SPIRAL -> DataGenerator.of(new Spiral(), seed);
      case MOONS -> DataGenerator.of(new Moons(), seed);
      case BLOBS -> DataGenerator.of(new Blobs(), seed);
      case POINTS -> own;
    };
  }

  /** Whether the points depend on the seed. */
  public boolean dependsOnSeed() {
    return switch (this) {
      case CIRCLE, SPIRAL, MOONS, BLOBS -> true;
      case XOR, AND, OR, NAND, NOR, XNOR, POINTS -> false;
    };
  }
}
