package xorlab.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.network.Activation;
import xorlab.numeric.Matrix;

/** Every operation against central differences, on random matrices of every valid shape. */
class OperationTest {
  private static final double STEP = 1e-5;
  private final Random random = new Random(1);

  @Test
  void negate() {
    holdsForOne(Node::negate, -2, 2);
  }

  @Test
  void exp() {
    holdsForOne(Node::exp, -2, 2);
  }

  @Test
  void log() {
    holdsForOne(Node::log, 0.1, 3);
  }

  @ParameterizedTest
  @EnumSource
  void activationOnBothSidesOf0(Activation f) {
    holdsForOne(A -> apply(f, A), -5, -0.1);
    holdsForOne(A -> apply(f, A), 0.1, 5);
  }

  @Test
  void theSlopeOfReluAt0Is0AsInAutograd() {
    assertEquals(0, slopeAt0(A -> apply(Activation.RELU, A)));
  }

  @Test
  void theSlopeOfLeakyReluAt0IsTheOneOnTheLeft() {
    assertEquals(0.01, slopeAt0(A -> apply(Activation.LEAKY_RELU, A)));
  }

  private static Node apply(Activation f, Node A) {
    return A.map(f.token(), f::value, f::derivative);
  }

  private static double slopeAt0(UnaryOperator<Node> operation) {
    Node A = new Tape().leaf("A", 0);
    new ReverseSweep(operation.apply(A)).finish();
    return A.adjoint().get(0, 0);
  }

  @Test
  void sum() {
    holdsForOne(Node::sum, -2, 2);
  }

  @Test
  void transpose() {
    holdsForOne(Node::T, -2, 2);
  }

  @ParameterizedTest
  @CsvSource({"4,2,3", "1,5,1", "3,1,2", "2,2,2"})
  void matrixProduct(int m, int k, int n) {
    holds(Node::matmul, random(m, k, -2, 2), random(k, n, -2, 2));
  }

  /**
   * The shapes that broadcast: equal, a row, a column, a single number, and a column with a row.
   */
  @ParameterizedTest
  @CsvSource({
    "4,2,4,2", "4,2,1,2", "4,2,4,1", "4,2,1,1", "1,2,4,2", "4,1,4,2", "1,1,4,2", "4,1,1,2"
  })
  void pairwiseOperationsWithBroadcasting(int rowsA, int columnsA, int rowsB, int columnsB) {
    Matrix A = random(rowsA, columnsA, -2, 2);
    Matrix B = random(rowsB, columnsB, 0.5, 2);
    holds(Node::plus, A, B);
    holds(Node::minus, A, B);
    holds(Node::multiply, A, B);
    holds(Node::divide, A, B);
  }

  @Test
  void aColumnAndARowMakeATable() {
    Tape tape = new Tape();
    Node column = tape.leaf("column", Matrix.of(new double[][] {{1}, {2}}));
    Node row = tape.leaf("row", Matrix.of(new double[][] {{10, 20, 30}}));
    assertEquals(Matrix.of(new double[][] {{11, 21, 31}, {12, 22, 32}}), column.plus(row).value());
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    Tape tape = new Tape();
    Node A = tape.leaf("A", new Matrix(4, 2));
    Node B = tape.leaf("B", new Matrix(3, 1));
    String rule = ": rows and columns must each be equal in number, or 1.";
    assertRefused("cannot add 4x2 and 3x1" + rule, () -> A.plus(B));
    assertRefused("cannot subtract 4x2 and 3x1" + rule, () -> A.minus(B));
    assertRefused("cannot multiply 3x1 and 4x2" + rule, () -> B.multiply(A));
    assertRefused("cannot divide 4x2 and 3x1" + rule, () -> A.divide(B));
    assertRefused(
        "cannot multiply 4x2 @ 3x1: the first must have as many columns as the second has rows.",
        () -> A.matmul(B));
  }

  private static void assertRefused(String message, Runnable operation) {
    Exception refusal = assertThrows(IllegalArgumentException.class, operation::run);
    assertEquals(message, refusal.getMessage());
  }

  private void holdsForOne(UnaryOperator<Node> operation, double min, double max) {
    Matrix unused = new Matrix(1, 1);
    for (int[] shape : new int[][] {{4, 2}, {1, 3}, {3, 1}, {1, 1}}) {
      Matrix A = random(shape[0], shape[1], min, max);
      holds((a, b) -> operation.apply(a), A, unused);
    }
  }

  /** Checks the derivatives of a weighted sum of the results against differences. */
  private void holds(BinaryOperator<Node> operation, Matrix A, Matrix B) {
    Tape tape = new Tape();
    Node a = tape.leaf("A", A);
    Node b = tape.leaf("B", B);
    Matrix C = operation.apply(a, b).value();
    Matrix weights = random(C.rows(), C.columns(), 0.5, 2);
    new ReverseSweep(weighted(operation, a, b, weights)).finish();
    for (Node input : new Node[] {a, b}) {
      assertEquals(input.value().shape(), input.adjoint().shape());
      for (int k = 0; k < input.value().values().length; k++) {
        double slope = difference(operation, A, B, weights, input.value().values(), k);
        double adjoint = input.adjoint().values()[k];
        assertEquals(slope, adjoint, 1e-8 * (1 + Math.abs(slope)), input.name() + " " + k);
      }
    }
  }

  private static double difference(
      BinaryOperator<Node> operation, Matrix A, Matrix B, Matrix weights, double[] values, int k) {
    double there = values[k];
    values[k] = there + STEP;
    double right = value(operation, A, B, weights);
    values[k] = there - STEP;
    double left = value(operation, A, B, weights);
    values[k] = there;
    return (right - left) / (2 * STEP);
  }

  private static double value(BinaryOperator<Node> operation, Matrix A, Matrix B, Matrix weights) {
    Tape tape = new Tape();
    return weighted(operation, tape.leaf("A", A), tape.leaf("B", B), weights).value().get(0, 0);
  }

  private static Node weighted(BinaryOperator<Node> operation, Node a, Node b, Matrix weights) {
    return operation.apply(a, b).multiply(a.tape().leaf("weights", weights)).sum();
  }

  private Matrix random(int rows, int columns, double min, double max) {
    Matrix matrix = new Matrix(rows, columns);
    for (int k = 0; k < matrix.values().length; k++) {
      matrix.values()[k] = min + (max - min) * random.nextDouble();
    }
    return matrix;
  }
}
