package xorlab.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;

/**
 * A recorded computation, node by node.
 *
 * <p>A node is recorded after its inputs, so the order of creation is a topological order, as a
 * {@link ReverseSweep} requires.
 */
public final class Tape {
  private final List<Node> nodes = new ArrayList<>();

  /** Every node so far, each after its inputs, in a copy. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** A given matrix, such as a weight or the data; it is not copied. */
  public Node leaf(String name, Matrix value) {
    return record(Optional.empty(), List.of(), value).withName(name);
  }

  /** A given number, 1x1. */
  public Node leaf(String name, double value) {
    return leaf(name, Matrix.of(new double[][] {{value}}));
  }

  /** A constant in the formula, such as the 1 of {@code 1 - y}; 1x1. */
  public Node constant(double value) {
    return leaf(Decimals.plain(value), value);
  }

  /** A matrix of these numbers, each 1x1, row after row. */
  public Node entries(int rows, int columns, List<Node> numbers) {
    return apply(new Entries(rows, columns), numbers.toArray(new Node[0]));
  }

  /** Performs an operation and records it. */
  Node apply(Operation operation, Node... inputs) {
    Matrix[] values = new Matrix[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      if (inputs[i].tape() != this) {
        throw new IllegalArgumentException(
            "Both inputs of " + operation.symbol() + " must be on one tape.");
      }
      values[i] = inputs[i].value();
    }
    return record(Optional.of(operation), List.of(inputs), operation.forward(values));
  }

  private Node record(Optional<Operation> operation, List<Node> inputs, Matrix value) {
    Node node = new Node(this, nodes.size(), operation, inputs, value);
    nodes.add(node);
    return node;
  }
}
