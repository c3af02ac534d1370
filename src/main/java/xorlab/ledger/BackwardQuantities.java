package xorlab.ledger;

import static xorlab.ledger.Index.COLUMN;
import static xorlab.ledger.Index.EACH;
import static xorlab.ledger.Index.ROW;

import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Network;

/** The quantities of the gradient, from the last layer to the first. */
final class BackwardQuantities {
  final Quantity[] dA;
  final Quantity[] dZ;
  final Quantity[] dW;
  final Quantity[] db;

  private final Quantities all;
  private final Iteration iteration;
  private final Network network;
  private final Share share;
  private final ForwardQuantities forward;
  private final int L;

  BackwardQuantities(Quantities all, Iteration iteration, Share share, ForwardQuantities forward) {
    this.all = all;
    this.iteration = iteration;
    this.share = share;
    this.forward = forward;
    network = iteration.network;
    L = network.lastLayer();
    dA = new Quantity[L + 1];
    dZ = new Quantity[L + 1];
    dW = new Quantity[L + 1];
    db = new Quantity[L + 1];
    for (int i = L; i >= 1; i--) {
      dA[i] = i == L ? predictionGradient() : activationGradient(i);
      dZ[i] = i == L && network.outputSlopeCancels() ? cancelledSumGradient() : sumGradient(i);
      dW[i] = weightGradient(i);
      db[i] = biasGradient(i);
    }
  }

  private Quantity predictionGradient() {
    return all.valueByValue(
        Symbol.DA,
        L,
        () -> iteration.pass().backward.dA[L],
        Formulas.slope(network.loss()),
        "How the loss changes with each prediction.",
        Input.same('a', forward.A[L]),
        Input.same('y', forward.y));
  }

  private Quantity activationGradient(int i) {
    return all.add(
        Symbol.DA,
        i,
        () -> iteration.pass().backward.dA[i],
        dZ[i + 1].name() + " " + forward.W[i + 1].name(),
        "How the loss changes with each activation of layer "
            + i
            + ", through every unit of layer "
            + (i + 1)
            + ".",
        List.of(
            new Input('d', dZ[i + 1], ROW, EACH), new Input('w', forward.W[i + 1], EACH, COLUMN)),
        line -> line.sum("d * w"));
  }

  private Quantity cancelledSumGradient() {
    return all.valueByValue(
        Symbol.DZ,
        L,
        () -> iteration.pass().backward.dZ[L],
        "a - y",
        "How the loss changes with each sum of layer "
            + L
            + ": "
            + dA[L].name()
            + " times the slope of the sigmoid, in which all but this cancels.",
        Input.same('a', forward.A[L]),
        Input.same('y', forward.y));
  }

  private Quantity sumGradient(int i) {
    Activation f = network.activation(i);
    return all.valueByValue(
        Symbol.DZ,
        i,
        () -> iteration.pass().backward.dZ[i],
        f.formula().backward(),
        "How the loss changes with each sum of layer "
            + i
            + ": "
            + dA[i].name()
            + " times the slope of the "
            + f.label()
            + ".",
        Input.same('d', dA[i]),
        Input.same('z', forward.Z[i]),
        Input.same('a', forward.A[i]));
  }

  private Quantity weightGradient(int i) {
    return all.add(
        Symbol.DW,
        i,
        () -> iteration.pass().backward.dW[i],
        dZ[i].name() + "ᵀ " + forward.A[i - 1].name(),
        "How the loss changes with each weight of layer " + i + ", " + share.words() + ".",
        List.of(new Input('d', dZ[i], EACH, ROW), new Input('a', forward.A[i - 1], EACH, COLUMN)),
        line -> line.sum("d * a"));
  }

  private Quantity biasGradient(int i) {
    return all.add(
        Symbol.DB,
        i,
        () -> iteration.pass().backward.db[i],
        "sum(" + dZ[i].name() + ")ᵀ",
        "How the loss changes with each bias of layer " + i + ", " + share.words() + ".",
        List.of(new Input('d', dZ[i], EACH, ROW)),
        line -> line.sum("d"));
  }
}
