package xorlab.mistake;

/**
 * A line that a mistake writes into the program of an iteration.
 *
 * <p>It is written for the notebook's network: index 1 stands for every hidden layer, 2 for the
 * output. {@code f(Z1)} stands for the activation, {@code f'(Z1)} for its derivative.
 *
 * @param line as in NumPy, such as {@code dZ1 = dA1}
 */
public record LineChange(Kind kind, String line) {
  /** The name that the line gives a value, such as "dZ1". */
  String target() {
    return line.substring(0, line.indexOf(' '));
  }

  public enum Kind {
    /** Runs once, before the first iteration. */
    AT_START,
    /** Stands in place of the line for the same name. */
    INSTEAD,
    /** Stands behind the line for the same name. */
    AFTER
  }
}
