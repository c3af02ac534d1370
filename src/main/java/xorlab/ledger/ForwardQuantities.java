package xorlab.ledger;

import static xorlab.ledger.IndexRule.COLUMN;
import static xorlab.ledger.IndexRule.EACH;
import static xorlab.ledger.IndexRule.ROW;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
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
    A[0] = inputs();
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

  /** X itself, or the features of its points, each computed by its formula. */
  private LedgerMatrix inputs() {
    List<Feature> features = network.inputs().features();
    if (network.inputs().areCoordinates()) {
      return all.given(Symbol.A, 0, () -> iteration.pass().forward.A[0], "X", LedgerWords.INPUTS);
    }
    LedgerMatrix X =
        all.given(Symbol.X, 0, () -> iteration.pass().forward.points(), "", LedgerWords.POINTS);
    List<String> labels = new ArrayList<>();
    for (Feature feature : features) {
      labels.add(feature.label());
    }
    return all.add(
        Symbol.A,
        0,
        () -> iteration.pass().forward.A[0],
        "",
        LedgerWords.features(String.join(", ", labels)),
        List.of(coordinate('u', X, IndexRule.FIRST), coordinate('v', X, IndexRule.SECOND)),
        line -> line.write(features.get(line.cell().column()).formula()));
  }

  /** The coordinate of a cell's point, for the features whose formula has its letter. */
  private Operand coordinate(char letter, LedgerMatrix X, IndexRule column) {
    List<Feature> features = network.inputs().features();
    Matrix unread = new Matrix(X.values().rows(), features.size());
    for (int i = 0; i < unread.rows(); i++) {
      for (int j = 0; j < features.size(); j++) {
        boolean reads = LetterTemplate.contains(features.get(j).formula(), letter);
        unread.set(i, j, reads ? 0 : 1);
      }
    }
    return new Operand(letter, X, ROW, column).unless(unread);
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
