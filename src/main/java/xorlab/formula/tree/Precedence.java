package xorlab.formula.tree;

/**
 * How strongly the parts of an expression hold together, the weakest first. Python has one level
 * for * / and @; in mathematics, a matrix product binds more tightly than a product value by value,
 * and a ∑ reaches over the products that follow it.
 */
public enum Precedence {
  OR,
  AND,
  NOT,
  COMPARISON,
  SUM,
  BIG_SUM,
  PRODUCT,
  MATRIX_PRODUCT,
  SIGN,
  POWER,
  POSTFIX;

  boolean isBelow(Precedence other) {
    return compareTo(other) < 0;
  }

  /** The next stronger one. */
  Precedence next() {
    return values()[ordinal() + 1];
  }
}
