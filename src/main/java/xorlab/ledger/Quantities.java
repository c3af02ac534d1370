package xorlab.ledger;

import static xorlab.ledger.Index.COLUMN;
import static xorlab.ledger.Index.EACH;
import static xorlab.ledger.Index.ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.numeric.Matrix;

/** Makes the quantities of an iteration, in the order of computation. */
final class Quantities {
  private static final Arithmetic GIVEN = line -> {};

  private final Iteration iteration;
  private final Network network;
  private final Share share;
  private final int L;
  private final List<Quantity> all = new ArrayList<>();
  private final Quantity[] A;
  private final Quantity[] W;
  private final Quantity[] b;
  private final Quantity[] Z;
  private final Quantity[] dA;
  private final Quantity[] dZ;
  private final Quantity[] dW;
  private final Quantity[] db;
  private Quantity y;

  private Quantities(Iteration iteration, Share share) {
    this.iteration = iteration;
    this.share = share;
    network = iteration.network;
    L = network.lastLayer();
    A = new Quantity[L + 1];
    W = new Quantity[L + 1];
    b = new Quantity[L + 1];
    Z = new Quantity[L + 1];
    dA = new Quantity[L + 1];
    dZ = new Quantity[L + 1];
    dW = new Quantity[L + 1];
    db = new Quantity[L + 1];
  }

  /**
   * @param share whose loss and gradients these are; a point alone makes no update
   */
  static List<Quantity> of(Iteration iteration, Share share) {
    Quantities quantities = new Quantities(iteration, share);
    quantities.forward();
    quantities.backward();
    if (share != Share.POINT) {
      quantities.update();
    }
    return quantities.all;
  }

  private void forward() {
    A[0] =
        given(
            Symbol.A,
            0,
            () -> iteration.pass().forward.A[0],
            "X",
            "The inputs X, a row for each point.");
    y =
        given(
            Symbol.Y,
            0,
            () -> iteration.pass().y(),
            "",
            "The label of each point: the right answer.");
    for (int layer = 1; layer <= L; layer++) {
      int i = layer;
      W[i] =
          given(
              Symbol.W,
              i,
              () -> iteration.pass().parameters.W[i],
              "",
              "The weights of layer " + i + ", a row for each unit and a column for each input.");
      b[i] =
          given(
              Symbol.B,
              i,
              () -> iteration.pass().parameters.b[i],
              "",
              "The biases of layer " + i + ", one for each unit.");
      Z[i] = sums(i);
      A[i] = activations(i);
    }
    loss();
  }

  private void backward() {
    for (int i = L; i >= 1; i--) {
      dA[i] = i == L ? predictionGradient() : activationGradient(i);
      dZ[i] = i == L && network.outputSlopeCancels() ? cancelledSumGradient() : sumGradient(i);
      dW[i] = weightGradient(i);
      db[i] = biasGradient(i);
    }
  }

  private void update() {
    new Updates(this, iteration).add(W, b, dW, db);
  }

  private Quantity sums(int i) {
    return add(
        Symbol.Z,
        i,
        () -> iteration.pass().forward.Z[i],
        A[i - 1].name() + " " + W[i].name() + "ᵀ + " + b[i].name() + "ᵀ",
        "The sums of layer " + i + ": each unit weighs its inputs and adds its bias.",
        List.of(
            new Input('x', A[i - 1], ROW, EACH),
            new Input('w', W[i], COLUMN, EACH),
            new Input('b', b[i], COLUMN, EACH)),
        line -> line.sum("x * w").write(" + b"));
  }

  private Quantity activations(int i) {
    Activation f = network.activation(i);
    return valueByValue(
        Symbol.A,
        i,
        () -> iteration.pass().forward.A[i],
        f.formula().value(),
        (i == L ? "The predictions: the " : "The activations of layer " + i + ": the ")
            + f.label()
            + " of each sum.",
        Input.same('z', Z[i]));
  }

  private void loss() {
    boolean crossEntropy = network.loss() == Loss.CROSS_ENTROPY;
    String a = A[L].name();
    add(
        Symbol.LOSS,
        0,
        () -> iteration.loss,
        crossEntropy ? "-yᵀ log(" + a + ") - (1 - y)ᵀ log(1 - " + a + ")" : "sum((" + a + " - y)²)",
        "How wrong the predictions are: the "
            + (crossEntropy ? "cross-entropy, " : "squared error, ")
            + share.words()
            + ".",
        List.of(new Input('a', A[L], EACH, ROW), new Input('y', y, EACH, ROW)),
        crossEntropy ? this::crossEntropy : line -> line.sum("(a - y) * (a - y)"));
  }

  private void crossEntropy(Line line) {
    line.sum(n -> isExact(n) ? "0" : "(-y) * log(a)")
        .write(" - (")
        .sum(n -> isExact(n) ? "0" : "(1 - y) * log(1 - a)")
        .write(")");
  }

  /** Whether a prediction is just its label: both its terms are 0, as {@link Loss} counts them. */
  private boolean isExact(int n) {
    double label = y.matrix().get(n, 0);
    return A[L].matrix().get(n, 0) == label && (label == 0 || label == 1);
  }

  private Quantity predictionGradient() {
    return valueByValue(
        Symbol.DA,
        L,
        () -> iteration.pass().backward.dA[L],
        Formulas.slope(network.loss()),
        "How the loss changes with each prediction.",
        Input.same('a', A[L]),
        Input.same('y', y));
  }

  private Quantity activationGradient(int i) {
    return add(
        Symbol.DA,
        i,
        () -> iteration.pass().backward.dA[i],
        dZ[i + 1].name() + " " + W[i + 1].name(),
        "How the loss changes with each activation of layer "
            + i
            + ", through every unit of layer "
            + (i + 1)
            + ".",
        List.of(new Input('d', dZ[i + 1], ROW, EACH), new Input('w', W[i + 1], EACH, COLUMN)),
        line -> line.sum("d * w"));
  }

  private Quantity cancelledSumGradient() {
    return valueByValue(
        Symbol.DZ,
        L,
        () -> iteration.pass().backward.dZ[L],
        "a - y",
        "How the loss changes with each sum of layer "
            + L
            + ": "
            + dA[L].name()
            + " times the slope of the sigmoid, in which all but this cancels.",
        Input.same('a', A[L]),
        Input.same('y', y));
  }

  private Quantity sumGradient(int i) {
    Activation f = network.activation(i);
    return valueByValue(
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
        Input.same('z', Z[i]),
        Input.same('a', A[i]));
  }

  private Quantity weightGradient(int i) {
    return add(
        Symbol.DW,
        i,
        () -> iteration.pass().backward.dW[i],
        dZ[i].name() + "ᵀ " + A[i - 1].name(),
        "How the loss changes with each weight of layer " + i + ", " + share.words() + ".",
        List.of(new Input('d', dZ[i], EACH, ROW), new Input('a', A[i - 1], EACH, COLUMN)),
        line -> line.sum("d * a"));
  }

  private Quantity biasGradient(int i) {
    return add(
        Symbol.DB,
        i,
        () -> iteration.pass().backward.db[i],
        "sum(" + dZ[i].name() + ")ᵀ",
        "How the loss changes with each bias of layer " + i + ", " + share.words() + ".",
        List.of(new Input('d', dZ[i], EACH, ROW)),
        line -> line.sum("d"));
  }

  Quantity given(
      Symbol symbol, int layer, Supplier<Matrix> matrix, String formula, String meaning) {
    return add(symbol, layer, matrix, formula, meaning, List.of(), GIVEN);
  }

  /** Each cell by the same template; the inputs are those whose letters it has. */
  Quantity valueByValue(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Input... candidates) {
    return valueByValue(symbol, layer, matrix, template, meaning, cell -> template, candidates);
  }

  /** The same, where some of the cells have a simpler template of their own. */
  Quantity valueByValue(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String template,
      String meaning,
      Function<Cell, String> templates,
      Input... candidates) {
    List<Input> inputs = new ArrayList<>();
    for (Input input : candidates) {
      if (Template.uses(template, input.letter())) {
        inputs.add(input);
      }
    }
    return add(
        symbol,
        layer,
        matrix,
        named(template, inputs),
        meaning,
        inputs,
        line -> line.write(templates.apply(line.cell())));
  }

  /** The template with the names of the quantities for the letters. */
  private static String named(String template, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    Template.fill(
        template,
        formula,
        letter -> {
          for (Input input : inputs) {
            if (input.letter() == letter) {
              formula.append(input.of().name());
            }
          }
        });
    return formula.toString();
  }

  private Quantity add(
      Symbol symbol,
      int layer,
      Supplier<Matrix> matrix,
      String formula,
      String meaning,
      List<Input> inputs,
      Arithmetic arithmetic) {
    Quantity quantity =
        new Quantity(symbol, layer, matrix, iteration::first, formula, meaning, inputs, arithmetic);
    all.add(quantity);
    return quantity;
  }
}
