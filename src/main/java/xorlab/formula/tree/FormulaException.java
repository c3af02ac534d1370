package xorlab.formula.tree;

/** Thrown for an expression that has no value. The message is a sentence for the reader. */
public final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Where nothing in the text is to blame in particular. */
  public static final int UNKNOWN = -1;

  private final int position;

  /** Something is wrong, but not at a known place in the text. */
  public FormulaException(String sentence) {
    this(sentence, UNKNOWN);
  }

  public FormulaException(String sentence, int position) {
    super(sentence);
    this.position = position;
  }

  /** The index in the text of the character where it begins to be wrong; -1 if unknown. */
  public int position() {
    return position;
  }
}
