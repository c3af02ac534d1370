package xorlab.plot;

import java.util.List;

/**
 * A node of a computation graph.
 *
 * @param title what it does, or a leaf's name: {@code @}, {@code sigmoid}, {@code W1}
 * @param label what the result is called, {@code Z1}; may be empty
 * @param shape the result's, as shown: {@code 4x2}; may be empty
 * @param value the lines of its value, short; may be empty
 * @param adjoint the lines of its adjoint, as many as of its value; empty as long as it has none
 * @param sweep how far the backward sweep is
 * @param shares how many shares of its adjoint have arrived
 * @param inputs the numbers of the nodes that it reads, from 0; one read twice is named twice
 */
public record GraphNode(
    String title,
    String label,
    String shape,
    List<String> value,
    List<String> adjoint,
    Sweep sweep,
    int shares,
    List<Integer> inputs) {

  /** How far the backward sweep is at a node. */
  public enum Sweep {
    /** There is no sweep, or it does not pass here. */
    NONE,
    /** Nothing has arrived. */
    WAITING,
    /** Some shares of the adjoint have arrived, not all. */
    RECEIVING,
    /** The node hands its adjoint on to its inputs at this step. */
    CURRENT,
    /** The adjoint is whole. */
    COMPLETE
  }

  public boolean isLeaf() {
    return inputs.isEmpty();
  }

  /** The same node at another point of the backward sweep. */
  public GraphNode at(Sweep sweep, int shares, List<String> adjoint) {
    return new GraphNode(title, label, shape, value, adjoint, sweep, shares, inputs);
  }
}
