package xorlab.formula.tree;

import xorlab.words.FormulaWords;

/** What a sum or a mean runs over. */
public enum Axis {
  /** All values: the result is 1x1. */
  ALL("", ""),
  /** The rows, NumPy's axis 0: the result is one row. */
  ROWS(", axis=0", FormulaWords.ROWS),
  /** The columns, NumPy's axis 1: the result is one column. */
  COLUMNS(", axis=1", FormulaWords.COLUMNS);

  private final String text;
  private final String words;

  Axis(String text, String words) {
    this.text = text;
    this.words = words;
  }

  /** As it stands behind the arguments. */
  String text() {
    return text;
  }

  /** A function's sign in MathML, with these words below it. */
  String under(String sign) {
    return this == ALL ? sign : MathML.under(sign, words);
  }
}
