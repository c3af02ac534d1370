package xorlab.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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
  void sumsOverRowsAndColumns() {
    holdsForOne(Node::sumOverRows, -2, 2);
    holdsForOne(Node::sumOverColumns, -2, 2);
    Node A = new Tape().leaf("A", Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    assertEquals(Matrix.of(new double[][] {{5, 7, 9}}), A.sumOverRows().value());
    assertEquals(Matrix.of(new double[][] {{6}, {15}}), A.sumOverColumns().value());
  }

  @Test
  void extrema() {
    holdsForOne(Node::max, -2, 2);
    holdsForOne(Node::min, -2, 2);
  }

  @Test
  void equalExtremaShareTheSlope() {
    assertEquals(Matrix.of(new double[][] {{0, 0.5, 0.5}}), slopes(Node::max, 1, 3, 3));
    assertEquals(Matrix.of(new double[][] {{1, 0, 0}}), slopes(Node::min, 1, 3, 3));
    UnaryOperator<Node> withTwo = A -> A.maximum(A.tape().constant(2)).sum();
    assertEquals(Matrix.of(new double[][] {{0, 0.5, 1}}), slopes(withTwo, 1, 2, 3));
    UnaryOperator<Node> atMostTwo = A -> A.tape().constant(2).minimum(A).sum();
    assertEquals(Matrix.of(new double[][] {{1, 0.5, 0}}), slopes(atMostTwo, 1, 2, 3));
  }

  private static Matrix slopes(UnaryOperator<Node> operation, double... row) {
    Node A = new Tape().leaf("A", Matrix.of(row));
    new ReverseSweep(operation.apply(A)).finish();
    return A.adjoint();
  }

  @Test
  void blocks() {
    holds((A, B) -> A.block(1, 2, 0, 2), random(4, 3, -2, 2), new Matrix(1, 1));
    holds((A, B) -> A.block(3, 1, 2, 1), random(4, 3, -2, 2), new Matrix(1, 1));
    Node A = new Tape().leaf("A", Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    assertEquals(Matrix.of(new double[][] {{2, 3}}), A.block(0, 1, 1, 2).value());
    String message = "the block is not inside 2x3.";
    assertRefused(message, () -> A.block(1, 2, 0, 1));
    assertRefused(message, () -> A.block(-1, 2, 0, 1));
    assertRefused(message, () -> A.block(0, 1, 3, 1));
    assertRefused(message, () -> A.block(0, 1, -1, 1));
  }

  @Test
  void reshape() {
    holds((A, B) -> A.reshape(2, 6), random(4, 3, -2, 2), new Matrix(1, 1));
    Node A = new Tape().leaf("A", Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    assertEquals(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}), A.reshape(3, 2).value());
    assertRefused("cannot reshape 2x3 to 4x2: as many values are needed.", () -> A.reshape(4, 2));
  }

  @Test
  void entries() {
    holds(
        (A, B) -> A.tape().entries(2, 2, List.of(A, B, A.multiply(B), B)),
        random(1, 1, -2, 2),
        random(1, 1, -2, 2));
    Tape tape = new Tape();
    List<Node> numbers = List.of(tape.constant(1), tape.constant(2));
    assertEquals(Matrix.of(new double[][] {{1}, {2}}), tape.entries(2, 1, numbers).value());
    assertRefused("2 entries do not make a matrix of 2x2.", () -> tape.entries(2, 2, numbers));
  }

  @Test
  void powers() {
    for (double exponent : new double[] {-2, -0.5, 0, 0.5, 1, 2, 3, 4.5}) {
      Matrix B = Matrix.of(new double[] {exponent});
      holds(Node::power, random(4, 2, 0.5, 2), B);
    }
    holds((A, B) -> A.power(A.tape().constant(3)), random(2, 2, -2, -1), new Matrix(1, 1));
  }

  @Test
  void theSlopesOfAPowerOf0() {
    Tape tape = new Tape();
    Node a = tape.leaf("a", 0);
    Node b = tape.leaf("b", 2);
    new ReverseSweep(a.power(b)).finish();
    assertEquals(0, a.adjoint().get(0, 0));
    assertEquals(0, b.adjoint().get(0, 0));
    assertEquals(1, slopeAt0(A -> A.power(A.tape().constant(1))));
    assertEquals(0, slopeAt0(A -> A.power(A.tape().constant(0))));
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
    holds(Node::power, random(rowsA, columnsA, 0.5, 2), B);
    holds(Node::maximum, A, B);
    holds(Node::minimum, A, B);
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
    assertRefused("cannot take the power of 4x2 and 3x1" + rule, () -> A.power(B));
    assertRefused("cannot take the maximum of 4x2 and 3x1" + rule, () -> A.maximum(B));
    assertRefused("cannot take the minimum of 4x2 and 3x1" + rule, () -> A.minimum(B));
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
