package xorlab.ledger;

import static xorlab.ledger.IndexRule.COLUMN;
import static xorlab.ledger.IndexRule.EACH;
import static xorlab.ledger.IndexRule.ROW;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.words.LedgerWords;

/** The quantities of the gradient, from the last layer to the first. */
final class BackwardQuantities {
  final LedgerMatrix[] dA;
  final LedgerMatrix[] dZ;
  final LedgerMatrix[] dW;
  final LedgerMatrix[] db;

  private final LedgerBuilder all;
  private final LedgerValues iteration;
  private final NetworkSpec network;
  private final LossScope scope;
  private final ForwardQuantities forward;
  private final PenaltyQuantities penalty;
  private final int L;

  BackwardQuantities(
      LedgerBuilder all,
      LedgerValues iteration,
      LossScope scope,
      ForwardQuantities forward,
      PenaltyQuantities penalty) {
    this.all = all;
    this.iteration = iteration;
    this.scope = scope;
    this.forward = forward;
    this.penalty = penalty;
    network = iteration.network;
    L = network.lastLayer();
    dA = new LedgerMatrix[L + 1];
    dZ = new LedgerMatrix[L + 1];
    dW = new LedgerMatrix[L + 1];
    db = new LedgerMatrix[L + 1];
    for (int i = L; i >= 1; i--) {
      dA[i] = i == L ? predictionGradient() : activationGradient(i);
      dZ[i] = i == L && network.outputSlopeCancels() ? cancelledSumGradient() : sumGradient(i);
      dW[i] = weightGradient(i);
      db[i] = biasGradient(i);
    }
  }

  private LedgerMatrix predictionGradient() {
    return all.elementwise(
        Symbol.DA,
        L,
        () -> iteration.pass().backward.dA[L],
        Formulas.slope(network.loss()),
        LedgerWords.PREDICTION_GRADIENT,
        Operand.elementwise('a', forward.A[L]),
        Operand.elementwise('y', forward.y));
  }

  private LedgerMatrix activationGradient(int i) {
    return all.add(
        Symbol.DA,
        i,
        () -> iteration.pass().backward.dA[i],
        dZ[i + 1].name() + " " + forward.W[i + 1].name(),
        LedgerWords.activationGradient(i, i + 1),
        List.of(
            new Operand('d', dZ[i + 1], ROW, EACH),
            new Operand('w', forward.W[i + 1], EACH, COLUMN)),
        line -> line.sum("d * w"));
  }

  private LedgerMatrix cancelledSumGradient() {
    return all.elementwise(
        Symbol.DZ,
        L,
        () -> iteration.pass().backward.dZ[L],
        "a - y",
        LedgerWords.sumGradientSimplified(dA[L].name(), L),
        Operand.elementwise('a', forward.A[L]),
        Operand.elementwise('y', forward.y));
  }

  private LedgerMatrix sumGradient(int i) {
    Activation f = network.activation(i);
    return all.elementwise(
        Symbol.DZ,
        i,
        () -> iteration.pass().backward.dZ[i],
        f.formula().backward(),
        LedgerWords.sumGradient(f.token(), dA[i].name(), i),
        Operand.elementwise('d', dA[i]),
        Operand.elementwise('z', forward.Z[i]),
        Operand.elementwise('a', forward.A[i]));
  }

  private LedgerMatrix weightGradient(int i) {
    return all.add(
        Symbol.DW,
        i,
        () -> iteration.pass().backward.dW[i],
        penalty.ofGradient(dZ[i].name() + "ᵀ " + forward.A[i - 1].name(), forward.W[i]),
        LedgerWords.weightGradient(i, scope.phrase()),
        penalty.ofGradient(
            List.of(
                new Operand('d', dZ[i], EACH, ROW),
                new Operand('a', forward.A[i - 1], EACH, COLUMN)),
            forward.W[i]),
        line -> penalty.writeToGradient(line.sum("d * a")));
  }

  private LedgerMatrix biasGradient(int i) {
    return all.add(
        Symbol.DB,
        i,
        () -> iteration.pass().backward.db[i],
        "sum(" + dZ[i].name() + ")ᵀ",
        LedgerWords.biasGradient(i, scope.phrase()),
        List.of(new Operand('d', dZ[i], EACH, ROW)),
        line -> line.sum("d"));
  }
}
