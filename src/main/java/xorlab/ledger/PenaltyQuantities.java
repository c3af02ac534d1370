package xorlab.ledger;

import static xorlab.ledger.IndexRule.EACH;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.words.LedgerWords;

/**
 * The quantities of the penalty on the weights, of which a network may have none: its factors, and
 * the sums over all weights that they multiply. Other quantities add the terms with {@code p} for
 * l1 and {@code q} for l2.
 */
final class PenaltyQuantities {
  /**
   * Sums of more terms have no arithmetic: a line of all weights of a wide network takes seconds.
   */
  private static final int MAX_TERMS = 1000;

  private final LedgerBuilder all;
  private final LedgerMatrix[] W;
  private final List<LedgerMatrix> factors = new ArrayList<>();
  private final List<LedgerMatrix> sums = new ArrayList<>();
  private final boolean hasSizes;
  private final boolean hasSquares;

  PenaltyQuantities(LedgerBuilder all, LedgerValues iteration, LedgerMatrix[] W) {
    this.all = all;
    this.W = W;
    Regularization penalty = iteration.network.penalty();
    hasSizes = penalty.l1() != 0;
    hasSquares = penalty.l2() != 0;
    if (hasSizes) {
      addFactor(Symbol.L1, penalty.l1(), LedgerWords.L1);
      addSum(Symbol.SIZES, iteration.sizes, "abs(", ")", LedgerWords.SUM_OF_SIZES);
    }
    if (hasSquares) {
      addFactor(Symbol.L2, penalty.l2(), LedgerWords.L2);
      addSum(Symbol.SQUARES, iteration.squares, "", "²", LedgerWords.SUM_OF_SQUARES);
    }
  }

  private void addFactor(Symbol symbol, double value, String meaning) {
    Matrix factor = Matrix.of(new double[] {value});
    factors.add(all.given(symbol, 0, () -> factor, "", meaning));
  }

  /**
   * @param before what stands before W in the formula
   * @param after what stands behind it
   */
  private void addSum(Symbol symbol, Matrix sum, String before, String after, String meaning) {
    StringBuilder formula = new StringBuilder();
    List<Operand> weights = new ArrayList<>();
    int terms = 0;
    for (int i = 1; i < W.length; i++) {
      formula.append(i > 1 ? " + " : "").append("sum(").append(before);
      formula.append(W[i].name()).append(after).append(')');
      weights.add(new Operand(letter(i), W[i], EACH, EACH));
      terms += W[i].values().values().length;
    }
    String text = formula.toString();
    String term = before.isEmpty() ? "w * w" : "abs(w)";
    sums.add(
        terms > MAX_TERMS
            ? all.given(symbol, 0, () -> sum, text, meaning)
            : all.add(symbol, 0, () -> sum, text, meaning, weights, line -> write(line, term)));
  }

  /** The letter of the weights of a layer. */
  private static char letter(int layer) {
    return (char) ('a' + layer);
  }

  /** The terms of each layer; those of several layers have parentheses. */
  private void write(ExpressionWriter line, String template) {
    boolean isDeep = W.length > 2;
    for (int i = 1; i < W.length; i++) {
      int terms = W[i].values().values().length;
      line.write(i > 1 ? " + (" : isDeep ? "(" : "")
          .each(terms, template.replace('w', letter(i)))
          .write(isDeep ? ")" : "");
    }
  }

  /** The formula of the loss with its terms. */
  String ofLoss(String formula) {
    return formula
        .concat(hasSizes ? " + l1 * " + LedgerWords.SIZES : "")
        .concat(hasSquares ? " + l2 / 2 * " + LedgerWords.SQUARES : "");
  }

  /** The inputs of the loss with its own: s for the sum of the sizes, t for that of the squares. */
  List<Operand> ofLoss(List<Operand> inputs) {
    List<Operand> more = withFactors(inputs);
    if (hasSizes) {
      more.add(new Operand('s', sums.get(0), EACH, EACH));
    }
    if (hasSquares) {
      more.add(new Operand('t', sums.get(sums.size() - 1), EACH, EACH));
    }
    return more;
  }

  /** Adds its terms to the arithmetic of the loss. */
  void writeToLoss(ExpressionWriter line) {
    line.write(hasSizes ? " + p * s" : "").write(hasSquares ? " + q / 2 * t" : "");
  }

  /** The formula of dW with its terms. */
  String ofGradient(String formula, LedgerMatrix W) {
    return formula
        .concat(hasSizes ? " + l1 * sign(" + W.name() + ")" : "")
        .concat(hasSquares ? " + l2 * " + W.name() : "");
  }

  /** The inputs of dW with its own. */
  List<Operand> ofGradient(List<Operand> inputs, LedgerMatrix W) {
    List<Operand> more = withFactors(inputs);
    if (!factors.isEmpty()) {
      more.add(Operand.elementwise('w', W));
    }
    return more;
  }

  /** Adds its terms to the arithmetic of a cell of dW. */
  void writeToGradient(ExpressionWriter line) {
    line.write(hasSizes ? " + p * sign(w)" : "").write(hasSquares ? " + q * w" : "");
  }

  private List<Operand> withFactors(List<Operand> inputs) {
    List<Operand> more = new ArrayList<>(inputs);
    for (LedgerMatrix factor : factors) {
      more.add(new Operand(factor.symbol() == Symbol.L1 ? 'p' : 'q', factor, EACH, EACH));
    }
    return more;
  }

  /** What the loss is of, with the penalty: "summed over the points, and the penalty". */
  String withPenalty(String scope) {
    return factors.isEmpty() ? scope : LedgerWords.andPenalty(scope);
  }
}
