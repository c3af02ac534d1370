package xorlab.autodiff;

import xorlab.numeric.Matrix;

/** The notebook's {@code grad(objective, argnum=[0, 1])}. */
public final class Grad {
  private Grad() {}

  /** A number computed from weights and biases. */
  @FunctionalInterface
  public interface Objective {
    /**
     * Writes the computation on a tape.
     *
     * @return its result, 1x1
     */
    Node of(Tape tape, Node[] W, Node[] b);
  }

  /** The derivatives with respect to every W[i] and b[i], of the same shapes. */
  public record Gradient(Matrix[] dW, Matrix[] db) {}

  /** The gradient of an objective at W and b, by one backward sweep. */
  public static Gradient grad(Objective objective, Matrix[] W, Matrix[] b) {
    Tape tape = new Tape();
    Node[] leavesW = leaves(tape, "W", W);
    Node[] leavesB = leaves(tape, "b", b);
    new ReverseSweep(objective.of(tape, leavesW, leavesB)).finish();
    return new Gradient(adjoints(leavesW), adjoints(leavesB));
  }

  private static Node[] leaves(Tape tape, String name, Matrix[] matrices) {
    Node[] leaves = new Node[matrices.length];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = tape.leaf(name + i, matrices[i]);
    }
    return leaves;
  }

  private static Matrix[] adjoints(Node[] leaves) {
    Matrix[] adjoints = new Matrix[leaves.length];
    for (int i = 0; i < leaves.length; i++) {
      adjoints[i] = leaves[i].adjoint();
    }
    return adjoints;
  }
}
