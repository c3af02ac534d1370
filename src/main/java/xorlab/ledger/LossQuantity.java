package xorlab.ledger;

import static xorlab.ledger.IndexRule.EACH;
import static xorlab.ledger.IndexRule.ROW;

import java.util.List;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.words.LedgerWords;

/** The loss that training minimises: that of the predictions, and the penalty on the weights. */
final class LossQuantity {
  private final LedgerBuilder all;
  private final LedgerValues iteration;
  private final LossScope scope;
  private final PenaltyQuantities penalty;
  private final LedgerMatrix prediction;
  private final LedgerMatrix sums;
  private final LedgerMatrix y;

  LossQuantity(
      LedgerBuilder all,
      LedgerValues iteration,
      LossScope scope,
      ForwardQuantities forward,
      PenaltyQuantities penalty) {
    this.all = all;
    this.iteration = iteration;
    this.scope = scope;
    this.penalty = penalty;
    int L = iteration.network.lastLayer();
    prediction = forward.A[L];
    sums = forward.Z[L];
    y = forward.y;
  }

  void add() {
    NetworkSpec network = iteration.network;
    boolean crossEntropy = network.loss() == Loss.CROSS_ENTROPY;
    String a = prediction.name();
    String phrase = penalty.withPenalty(scope.phrase());
    all.add(
        Symbol.LOSS,
        0,
        () -> iteration.loss,
        penalty.ofLoss(
            crossEntropy
                ? "-yᵀ log(" + a + ") - (1 - y)ᵀ log(1 - " + a + ")"
                : "sum((" + a + " - y)²)"),
        crossEntropy ? LedgerWords.crossEntropy(phrase) : LedgerWords.squaredError(phrase),
        penalty.ofLoss(
            List.of(
                new Operand('a', prediction, EACH, ROW).unless(iteration.isLossOfSums),
                new Operand('y', y, EACH, ROW),
                new Operand('z', sums, EACH, ROW).unless(iteration.isLossOfOutputs))),
        crossEntropy ? this::crossEntropy : this::squaredError);
  }

  private void squaredError(ExpressionWriter line) {
    penalty.writeToLoss(line.sum("(a - y) * (a - y)"));
  }

  private void crossEntropy(ExpressionWriter line) {
    if (iteration.isLossOfSums.get(0, 0) == 1) {
      penalty.writeToLoss(line.sum("(max(0, z) + log1p(exp(-abs(z))) - y * z)"));
      return;
    }
    line.sum(n -> isExact(n) ? "0" : "(-y) * log(a)")
        .write(" - (")
        .sum(n -> isExact(n) ? "0" : "(1 - y) * log(1 - a)")
        .write(")");
    penalty.writeToLoss(line);
  }

  /** Whether a prediction is just its label: both its terms are 0, as {@link Loss} counts them. */
  private boolean isExact(int n) {
    double label = y.values().get(n, 0);
    return prediction.values().get(n, 0) == label && (label == 0 || label == 1);
  }
}
