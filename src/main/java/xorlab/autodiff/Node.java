package xorlab.autodiff;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import xorlab.numeric.Matrix;

/**
 * A matrix on a {@link Tape}: given (a leaf), or computed from other nodes by one {@link
 * Operation}.
 *
 * <p>Formulas are written with the methods below, which are named as in NumPy: {@code
 * A.matmul(W.T()).plus(b.T())} is {@code A @ W.T + b.T}.
 */
public final class Node {
  private final Tape tape;
  private final int number;
  private final Optional<Operation> operation;
  private final List<Node> inputs;
  private final Matrix value;
  private final Matrix adjoint;
  private String name = "";

  Node(Tape tape, int number, Optional<Operation> operation, List<Node> inputs, Matrix value) {
    this.tape = tape;
    this.number = number;
    this.operation = operation;
    this.inputs = inputs;
    this.value = value;
    adjoint = new Matrix(value.rows(), value.columns());
  }

  /** The tape that it is recorded on. */
  public Tape tape() {
    return tape;
  }

  /** Its place on the tape, from 0; greater than those of its inputs. */
  public int number() {
    return number;
  }

  /** The operation that it is the result of; empty for a leaf. */
  public Optional<Operation> operation() {
    return operation;
  }

  /** The inputs of its operation, a node twice if it was used twice; empty for a leaf. */
  public List<Node> inputs() {
    return inputs;
  }

  /** Whether it is a leaf, that is, given and not computed. */
  public boolean isLeaf() {
    return inputs.isEmpty();
  }

  /** Its name in formulas, such as "W1" or "Z1"; "" if it has none. */
  public String name() {
    return name;
  }

  /** Gives it a label. */
  public Node withName(String name) {
    this.name = name;
    return this;
  }

  /** The result of its operation, or the given matrix itself. */
  public Matrix value() {
    return value;
  }

  /**
   * The derivative of the result with respect to this node, of the shape of its value: zeros at
   * first, and complete once a {@link ReverseSweep} has processed all nodes that use this one.
   */
  public Matrix adjoint() {
    return adjoint;
  }

  /** {@code A @ B}, the matrix product. */
  public Node matmul(Node B) {
    return tape.apply(MatrixOperation.MATMUL, this, B);
  }

  /** {@code A.T}, the transpose. */
  public Node T() {
    return tape.apply(MatrixOperation.TRANSPOSE, this);
  }

  /** The sum of all values, 1x1. */
  public Node sum() {
    return tape.apply(MatrixOperation.SUM, this);
  }

  /** The sum of all rows, 1 x n; in NumPy {@code A.sum(axis=0, keepdims=True)}. */
  public Node sumOverRows() {
    return tape.apply(MatrixOperation.SUM_OVER_ROWS, this);
  }

  /** The sum of all columns, m x 1; in NumPy {@code A.sum(axis=1, keepdims=True)}. */
  public Node sumOverColumns() {
    return tape.apply(MatrixOperation.SUM_OVER_COLUMNS, this);
  }

  /** The largest of all values, 1x1. */
  public Node max() {
    return tape.apply(MatrixOperation.MAX, this);
  }

  /** The smallest of all values, 1x1. */
  public Node min() {
    return tape.apply(MatrixOperation.MIN, this);
  }

  /** Some rows and columns that are next to each other, as {@code A[0:2, 1:3]}. */
  public Node block(int firstRow, int rows, int firstColumn, int columns) {
    return tape.apply(new Block(firstRow, rows, firstColumn, columns), this);
  }

  /** The same values, row after row, in another shape; as many in all. */
  public Node reshape(int rows, int columns) {
    return tape.apply(new Reshape(rows, columns), this);
  }

  /** {@code A + B}, broadcast. */
  public Node plus(Node B) {
    return tape.apply(BinaryElementwise.ADD, this, B);
  }

  /** {@code A - B}, broadcast. */
  public Node minus(Node B) {
    return tape.apply(BinaryElementwise.SUBTRACT, this, B);
  }

  /** {@code A * B}, value by value, broadcast. */
  public Node multiply(Node B) {
    return tape.apply(BinaryElementwise.MULTIPLY, this, B);
  }

  /** {@code A / B}, value by value, broadcast. */
  public Node divide(Node B) {
    return tape.apply(BinaryElementwise.DIVIDE, this, B);
  }

  /** {@code A ** B}, value by value, broadcast. */
  public Node power(Node B) {
    return tape.apply(BinaryElementwise.POWER, this, B);
  }

  /** The larger of each two values, broadcast. */
  public Node maximum(Node B) {
    return tape.apply(BinaryElementwise.MAXIMUM, this, B);
  }

  /** The smaller of each two values, broadcast. */
  public Node minimum(Node B) {
    return tape.apply(BinaryElementwise.MINIMUM, this, B);
  }

  /** {@code -A}. */
  public Node negate() {
    return tape.apply(UnaryElementwise.NEGATE, this);
  }

  /** e to the power of each value. */
  public Node exp() {
    return tape.apply(UnaryElementwise.EXP, this);
  }

  /** The natural logarithm of each value. */
  public Node log() {
    return tape.apply(UnaryElementwise.LOG, this);
  }

  /**
   * A function f of each value a, with its derivative f'.
   *
   * @param symbol the function's name in formulas
   * @param derivative f'(a), given a and, since it is often cheaper from that, {@code c = f(a)}
   */
  public Node map(String symbol, DoubleUnaryOperator f, DoubleBinaryOperator derivative) {
    return tape.apply(
        new UnaryElementwise(symbol, f, (a, c, dc) -> derivative.applyAsDouble(a, c) * dc), this);
  }
}
