package xorlab.autodiff;

import xorlab.numeric.Matrix;

/**
 * A step of a computation, {@code C = f(A)} or {@code C = f(A, B)}, seldom of more inputs: how to
 * compute it, and how to propagate derivatives back through it.
 *
 * <p>{@code dV} denotes the adjoint of V, the derivative of the result of the whole computation
 * with respect to V. It has the shape of V.
 */
public sealed interface Operation
    permits UnaryElementwise, BinaryElementwise, MatrixOperation, Block, Reshape, Entries {
  /** The operation as formulas write it: "@", "+", "log". */
  String symbol();

  /**
   * C, from the inputs A and, if there are two, B.
   *
   * @throws IllegalArgumentException if the shapes do not fit; the message names them
   */
  Matrix forward(Matrix[] inputs);

  /** What C contributes to the adjoint of each input: to dA and, if there are two, to dB. */
  Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC);
}
