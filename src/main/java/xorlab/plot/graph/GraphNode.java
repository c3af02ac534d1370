package xorlab.plot.graph;

import java.util.List;

/**
 * A node of a computation graph.
 *
 * @param title its operation, or the name of a leaf: {@code @}, {@code sigmoid}, {@code W1}
 * @param label the name of its result, {@code Z1}; may be empty
 * @param shape of its result, as text: {@code 4x2}; may be empty
 * @param value the lines of its value, shortened; may be empty
 * @param adjoint the lines of its adjoint, as many as of its value; empty while there is none
 * @param progress the state of the backward sweep at the node
 * @param contributions how many contributions to its adjoint have arrived
 * @param inputs the indices of the nodes that it reads, from 0; a node read twice is listed twice
 */
public record GraphNode(
    String title,
    String label,
    String shape,
    List<String> value,
    List<String> adjoint,
    Progress progress,
    int contributions,
    List<Integer> inputs) {

  /** The state of the backward sweep at a node. */
  public enum Progress {
    /** There is no sweep, or it does not reach this node. */
    NONE,
    /** No contribution has arrived. */
    WAITING,
    /** Some contributions to the adjoint have arrived, but not all. */
    RECEIVING,
    /** In this step the node passes contributions back to its inputs. */
    CURRENT,
    /** The adjoint is complete. */
    COMPLETE
  }

  public boolean isLeaf() {
    return inputs.isEmpty();
  }

  /** The same node at another step of the backward sweep. */
  public GraphNode at(Progress sweep, int contributions, List<String> adjoint) {
    return new GraphNode(title, label, shape, value, adjoint, sweep, contributions, inputs);
  }
}
