package xorlab.gradcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import xorlab.autodiff.Node;
import xorlab.autodiff.ReverseSweep;
import xorlab.autodiff.Tape;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.words.LedgerWords;

/**
 * The loss of a network as a computation on a tape, written as in the notebook, with the same bits
 * as the forward pass.
 *
 * <p>There is one difference: the notebook's cross-entropy has no number where an output is exactly
 * 0 or 1, since 0 times an infinite logarithm is NaN; {@link xorlab.network.Loss} counts such a
 * term 0.
 */
public final class TapeObjective {
  private final NetworkSpec network;
  private final Tape tape = new Tape();
  private final List<Node> leaves = new ArrayList<>();
  private final Node loss;

  private TapeObjective(NetworkSpec network, Parameters parameters, Matrix X, Matrix y) {
    this.network = network;
    List<Node> weights = new ArrayList<>();
    boolean isX = network.inputs().areCoordinates();
    Node A = tape.leaf(isX ? "X" : "A0", network.inputs().of(X));
    for (int i = 1; i <= network.lastLayer(); i++) {
      Node W = parameter("W" + i, parameters.W[i]);
      weights.add(W);
      Node b = parameter("b" + i, parameters.b[i]);
      Node Z = A.matmul(W.T()).plus(b.T()).withName("Z" + i); // Z = A @ W.T + b.T
      A = activate(network.activation(i), Z).withName("A" + i); // A = f(Z)
    }
    loss = withPenalty(loss(A, tape.leaf("y", y)), weights).withName(LedgerWords.LOSS);
  }

  private TapeObjective(NetworkSpec network, Parameters parameters, double[] x, double y) {
    this.network = network;
    String name = network.inputs().areCoordinates() ? "x[" : "A0[";
    double[] A0 = network.inputs().of(Matrix.of(new double[][] {x})).values();
    List<Node> A = new ArrayList<>();
    for (int j = 0; j < A0.length; j++) {
      A.add(tape.leaf(name + j + "]", A0[j]));
    }
    for (int i = 1; i <= network.lastLayer(); i++) {
      A = layer(i, parameters.W[i], parameters.b[i], A);
    }
    loss = lossOfPoint(A.get(0), tape.leaf("y", y)).withName(LedgerWords.LOSS);
  }

  /**
   * The loss summed over the points X, N x 2, with the labels y, N x 1, and the penalty on the
   * weights.
   */
  public static TapeObjective overMatrices(
      NetworkSpec network, Parameters parameters, Matrix X, Matrix y) {
    return new TapeObjective(network, parameters, X, y);
  }

  /**
   * The loss of one point x, 2 values, with the label y, opened to scalars: all nodes are 1x1. It
   * has no penalty on the weights, which belongs to no point.
   */
  public static TapeObjective overScalars(
      NetworkSpec network, Parameters parameters, double[] x, double y) {
    return new TapeObjective(network, parameters, x, y);
  }

  public Tape tape() {
    return tape;
  }

  /** The result, 1x1. */
  public Node loss() {
    return loss;
  }

  /** The gradient by one backward sweep, in the shape of the parameters: dW as W, db as b. */
  public Parameters gradient() {
    new ReverseSweep(loss).finish();
    Parameters gradient = new Parameters(network);
    double[] flat = gradient.flat();
    int at = 0;
    for (Node leaf : leaves) {
      for (double adjoint : leaf.adjoint().values()) {
        flat[at++] = adjoint;
      }
    }
    gradient.setFlat(flat);
    return gradient;
  }

  /** Leaves must be made in the order of {@link Parameters#flat}. */
  private Node parameter(String label, Matrix value) {
    Node leaf = tape.leaf(label, value);
    leaves.add(leaf);
    return leaf;
  }

  private static Node activate(Activation f, Node Z) {
    return Z.map(f.formula().functionOr(f.token()), f::value, f::derivative);
  }

  private Node loss(Node yHat, Node y) {
    return switch (network.loss()) {
      case CROSS_ENTROPY -> {
        // -y.T @ log(y_hat) - (1 - y).T @ log(1 - y_hat)
        Node ones = y.T().negate().matmul(yHat.log());
        Node zeros = one().minus(y).T().matmul(one().minus(yHat).log());
        yield ones.minus(zeros);
      }
      case SQUARED_ERROR -> {
        Node error = yHat.minus(y);
        yield error.multiply(error).sum(); // sum((y_hat - y)²)
      }
    };
  }

  /** {@code loss + l1 * sum|W| + l2 / 2 * sum(W²)}; a term whose factor is 0 is left out. */
  private Node withPenalty(Node loss, List<Node> weights) {
    Regularization penalty = network.penalty();
    Node sum = loss;
    if (penalty.l1() != 0) {
      Node sizes = ofAll(weights, W -> W.map("abs", Math::abs, (w, a) -> Regularization.sign(w)));
      sum = sum.plus(tape.leaf("l1", penalty.l1()).multiply(sizes));
    }
    if (penalty.l2() != 0) {
      Node squares = ofAll(weights, W -> W.multiply(W));
      sum = sum.plus(tape.leaf("l2/2", penalty.l2() / 2).multiply(squares));
    }
    return sum;
  }

  /** The sum of a function of all weights, layer by layer. */
  private static Node ofAll(List<Node> weights, UnaryOperator<Node> f) {
    Node sum = f.apply(weights.get(0)).sum();
    for (Node W : weights.subList(1, weights.size())) {
      sum = sum.plus(f.apply(W).sum());
    }
    return sum;
  }

  private Node one() {
    return tape.constant(1);
  }

  /** One layer of scalars: {@code a_j = f(W[j,0] a_0 + W[j,1] a_1 + ... + b[j])}. */
  private List<Node> layer(int i, Matrix W, Matrix b, List<Node> inputs) {
    List<Node> weights = scalars("W" + i, W);
    List<Node> biases = scalars("b" + i, b);
    List<Node> A = new ArrayList<>();
    for (int j = 0; j < W.rows(); j++) {
      Node z = weights.get(j * W.columns()).multiply(inputs.get(0));
      for (int k = 1; k < W.columns(); k++) {
        z = z.plus(weights.get(j * W.columns() + k).multiply(inputs.get(k)));
      }
      z = z.plus(biases.get(j)).withName("Z" + i + "[" + j + "]");
      A.add(activate(network.activation(i), z).withName("A" + i + "[" + j + "]"));
    }
    return A;
  }

  /** A leaf for each value of W, such as "W1[0,1]", or of the column b, such as "b1[0]". */
  private List<Node> scalars(String label, Matrix matrix) {
    List<Node> scalars = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        String index = label.charAt(0) == 'b' ? "[" + i + "]" : "[" + i + "," + j + "]";
        scalars.add(parameter(label + index, Matrix.of(new double[][] {{matrix.get(i, j)}})));
      }
    }
    return scalars;
  }

  private Node lossOfPoint(Node yHat, Node y) {
    return switch (network.loss()) {
      case CROSS_ENTROPY -> {
        // -y log(y_hat) - (1 - y) log(1 - y_hat)
        Node ones = y.negate().multiply(yHat.log());
        Node zeros = one().minus(y).multiply(one().minus(yHat).log());
        yield ones.minus(zeros);
      }
      case SQUARED_ERROR -> {
        Node error = yHat.minus(y);
        yield error.multiply(error); // (y_hat - y)²
      }
    };
  }
}
