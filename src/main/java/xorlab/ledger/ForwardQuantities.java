package xorlab.ledger;

import static xorlab.ledger.IndexRule.COLUMN;
import static xorlab.ledger.IndexRule.EACH;
import static xorlab.ledger.IndexRule.ROW;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.words.LedgerWords;

/** The quantities from the points to the predictions; as everywhere, index i is layer i. */
final class ForwardQuantities {
  final LedgerMatrix[] A;
  final LedgerMatrix[] W;
  final LedgerMatrix[] b;
  final LedgerMatrix[] Z;
  final LedgerMatrix y;

  private final LedgerBuilder all;
  private final LedgerValues iteration;
  private final NetworkSpec network;
  private final int L;

  ForwardQuantities(LedgerBuilder all, LedgerValues iteration) {
    this.all = all;
    this.iteration = iteration;
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
}
