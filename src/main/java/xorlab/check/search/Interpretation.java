package xorlab.check.search;

/**
 * What the names and the shapes of a paste leave open.
 *
 * @param isInByOut whether W1 has a row for each input, and not for each hidden unit
 * @param flatOrder how weights and biases in one row follow each other
 * @param lossOffset what is added to a printed index to give the number of updates made before
 * @param stride how many iterations lie between losses that are printed without their index
 * @param finalIteration the iteration of the answers after training
 * @param unnamed what matrices without a name are, after the start
 */
public record Interpretation(
    boolean isInByOut,
    FlatOrder flatOrder,
    int lossOffset,
    int stride,
    int finalIteration,
    Unnamed unnamed) {

  /** The lab's. */
  public static final Interpretation LAB =
      new Interpretation(false, FlatOrder.BY_LAYER, 0, 1, 0, Unnamed.GRADIENTS);

  Interpretation withStride(int other) {
    return new Interpretation(isInByOut, flatOrder, lossOffset, other, finalIteration, unnamed);
  }

  /** The order of weights and biases in one row. */
  public enum FlatOrder {
    /** W1, b1, W2, b2. */
    BY_LAYER,
    /** W1, W2, b1, b2. */
    WEIGHTS_FIRST,
    /** For each unit its weights and its bias. */
    BY_UNIT
  }

  /** What matrices without a name are. */
  public enum Unnamed {
    GRADIENTS,
    UPDATED
  }
}
