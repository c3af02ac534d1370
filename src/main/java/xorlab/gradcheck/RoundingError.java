package xorlab.gradcheck;

import static java.lang.Math.abs;

import xorlab.autodiff.MatrixOperation;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.numeric.Matrix;
import xorlab.numeric.MatrixOps;

/**
 * A bound on the rounding error of the result of a computation.
 *
 * <p>A rounding error in a node changes the result by that error times the node's adjoint, so the
 * bound is a sum weighted by the adjoints: F. L. Bauer, "Computational graphs and rounding error",
 * SIAM Journal on Numerical Analysis 11 (1974).
 */
final class RoundingError {
  /** The largest relative error of one rounding. */
  private static final double UNIT = 0x1p-53;

  /** An upper bound on the roundings of an elementwise function; the sigmoid has nearly as many. */
  private static final int ROUNDINGS = 4;

  private RoundingError() {}

  /** A bound, to first order, once a sweep has filled the tape's adjoints; infinite if none. */
  static double of(Tape tape) {
    double error = 0;
    for (Node node : tape.nodes()) {
      if (!node.isLeaf()) {
        error += weighted(node.adjoint().values(), roundings(node).values());
      }
    }
    return error >= 0 ? error : Double.POSITIVE_INFINITY;
  }

  /** A bound of the rounding errors made in a node itself, in units of the last rounding. */
  private static Matrix roundings(Node node) {
    if (node.operation().orElseThrow() == MatrixOperation.MATMUL) {
      Matrix A = node.inputs().get(0).value();
      Matrix B = node.inputs().get(1).value();
      Matrix sizes = new Matrix(A.rows(), B.columns());
      MatrixOps.multiply(scaledSizes(A, A.columns()), scaledSizes(B, 1), sizes);
      return sizes;
    }
    int terms = node.inputs().get(0).value().values().length;
    boolean isSum = node.operation().orElseThrow() == MatrixOperation.SUM;
    return scaledSizes(node.value(), isSum ? terms : ROUNDINGS);
  }

  private static Matrix scaledSizes(Matrix A, int scale) {
    Matrix sizes = new Matrix(A.rows(), A.columns());
    for (int i = 0; i < sizes.values().length; i++) {
      sizes.values()[i] = scale * abs(A.values()[i]);
    }
    return sizes;
  }

  private static double weighted(double[] adjoint, double[] roundings) {
    double sum = 0;
    for (int i = 0; i < adjoint.length; i++) {
      sum += abs(adjoint[i]) * roundings[i] * UNIT;
    }
    return sum;
  }
}
