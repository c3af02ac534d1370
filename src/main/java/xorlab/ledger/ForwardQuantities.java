package xorlab.ledger;

import static xorlab.ledger.IndexRule.COLUMN;
import static xorlab.ledger.IndexRule.EACH;
import static xorlab.ledger.IndexRule.ROW;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.words.LedgerWords;

/** The quantities from the points to the loss; as everywhere, index i is layer i. */
final class ForwardQuantities {
  final LedgerMatrix[] A;
  final LedgerMatrix[] W;
  final LedgerMatrix[] b;
  final LedgerMatrix[] Z;
  final LedgerMatrix y;

  private final LedgerBuilder all;
  private final LedgerValues iteration;
  private final NetworkSpec network;
  private final LossScope scope;
  private final int L;

  ForwardQuantities(LedgerBuilder all, LedgerValues iteration, LossScope scope) {
    this.all = all;
    this.iteration = iteration;
    this.scope = scope;
    network = iteration.network;
    L = network.lastLayer();
    A = new LedgerMatrix[L + 1];
    W = new LedgerMatrix[L + 1];
    b = new LedgerMatrix[L + 1];
    Z = new LedgerMatrix[L + 1];
    A[0] = all.given(Symbol.A, 0, () -> iteration.pass().forward.A[0], "X", LedgerWords.INPUTS);
    y = all.given(Symbol.Y, 0, () -> iteration.pass().y(), "", LedgerWords.LABELS);
    for (int layer = 1; layer <= L; layer++) {
      int i = layer;
      W[i] =
          all.given(
              Symbol.W, i, () -> iteration.pass().parameters.W[i], "", LedgerWords.weights(i));
      b[i] =
          all.given(Symbol.B, i, () -> iteration.pass().parameters.b[i], "", LedgerWords.biases(i));
      Z[i] = sums(i);
      A[i] = activations(i);
    }
    addLoss();
  }

  private LedgerMatrix sums(int i) {
    return all.add(
        Symbol.Z,
        i,
        () -> iteration.pass().forward.Z[i],
        A[i - 1].name() + " " + W[i].name() + "ᵀ + " + b[i].name() + "ᵀ",
        LedgerWords.sums(i),
        List.of(
            new Operand('x', A[i - 1], ROW, EACH),
            new Operand('w', W[i], COLUMN, EACH),
            new Operand('b', b[i], COLUMN, EACH)),
        line -> line.sum("x * w").write(" + b"));
  }

  private LedgerMatrix activations(int i) {
    Activation f = network.activation(i);
    return all.elementwise(
        Symbol.A,
        i,
        () -> iteration.pass().forward.A[i],
        f.formula().value(),
        i == L ? LedgerWords.predictions(f.token()) : LedgerWords.activations(f.token(), i),
        Operand.elementwise('z', Z[i]));
  }

  private void addLoss() {
    boolean crossEntropy = network.loss() == Loss.CROSS_ENTROPY;
    String a = A[L].name();
    all.add(
        Symbol.LOSS,
        0,
        () -> iteration.loss,
        crossEntropy ? "-yᵀ log(" + a + ") - (1 - y)ᵀ log(1 - " + a + ")" : "sum((" + a + " - y)²)",
        crossEntropy
            ? LedgerWords.crossEntropy(scope.phrase())
            : LedgerWords.squaredError(scope.phrase()),
        List.of(
            new Operand('a', A[L], EACH, ROW).unless(iteration.isLossOfSums),
            new Operand('y', y, EACH, ROW),
            new Operand('z', Z[L], EACH, ROW).unless(iteration.isLossOfOutputs)),
        crossEntropy ? this::crossEntropy : line -> line.sum("(a - y) * (a - y)"));
  }

  private void crossEntropy(ExpressionWriter line) {
    if (iteration.isLossOfSums.get(0, 0) == 1) {
      line.sum("(max(0, z) + log1p(exp(-abs(z))) - y * z)");
      return;
    }
    line.sum(n -> isExact(n) ? "0" : "(-y) * log(a)")
        .write(" - (")
        .sum(n -> isExact(n) ? "0" : "(1 - y) * log(1 - a)")
        .write(")");
  }

  /** Whether a prediction is just its label: both its terms are 0, as {@link Loss} counts them. */
  private boolean isExact(int n) {
    double label = y.values().get(n, 0);
    return A[L].values().get(n, 0) == label && (label == 0 || label == 1);
  }
}
