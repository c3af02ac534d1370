package xorlab.formula.tree;

import java.util.function.BiPredicate;
import xorlab.words.FormulaWords;

/** What to say when two shapes do not fit: both, why, and whether a transpose would mend it. */
public final class ShapeErrors {
  private ShapeErrors() {}

  /** Of a matrix product. */
  static String ofProduct(Shape left, Shape right) {
    String symbol = Operator.MATMUL.symbol();
    return FormulaWords.productShapes(left.text(), right.text())
        + remedy(left, symbol, right, Shape::fitsProduct);
  }

  /** Of an operator, or a function of two arguments, that goes value by value. */
  static String ofBroadcast(Shape left, String symbol, Shape right) {
    String problem =
        symbol.equals(Operator.MULTIPLY.symbol())
            ? FormulaWords.timesShapes(left.text(), right.text())
            : FormulaWords.shapes(left.text(), right.text(), symbol);
    return problem + remedy(left, symbol, right, Shape::fitsBroadcast);
  }

  /** A further sentence, or nothing. */
  private static String remedy(
      Shape left, String symbol, Shape right, BiPredicate<Shape, Shape> fits) {
    boolean first = fits.test(left.transposed(), right);
    boolean second = fits.test(left, right.transposed());
    String ofFirst = left.transposed().text() + ' ' + symbol + ' ' + right.text();
    String ofSecond = left.text() + ' ' + symbol + ' ' + right.transposed().text();
    if (first && second) {
      return ' ' + FormulaWords.eitherTransposed(ofFirst, ofSecond);
    }
    return first
        ? ' ' + FormulaWords.firstTransposed(ofFirst)
        : second ? ' ' + FormulaWords.secondTransposed(ofSecond) : "";
  }
}
