package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.List;
import xorlab.words.GraphWords;

/**
 * A computation graph at one step of the backward sweep.
 *
 * @param nodes each after its inputs
 * @param contributions the contributions that the current step passes along edges
 */
public record Graph(List<GraphNode> nodes, List<Contribution> contributions) {
  /**
   * A contribution to an adjoint, passed back along an edge.
   *
   * @param node the user of the input, which passes it back
   * @param input which of the node's inputs receives it, from 0
   * @param text the contribution, shortened
   */
  public record Contribution(int node, int input, String text) {}

  /**
   * The number of edges that leave each node, which is also the number of contributions to its
   * adjoint.
   */
  public int[] uses() {
    int[] uses = new int[nodes.size()];
    for (GraphNode node : nodes) {
      for (int input : node.inputs()) {
        uses[input]++;
      }
    }
    return uses;
  }

  /** The graph in words, one line per node, numbered from 1: {@code 7. sigmoid A1, 4x2, of 6}. */
  public List<String> describe() {
    int[] uses = uses();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < uses.length; i++) {
      GraphNode node = nodes.get(i);
      String line = (i + 1) + ". " + node.title();
      if (!node.label().isEmpty()) {
        line += " " + node.label();
      }
      if (!node.shape().isEmpty()) {
        line += ", " + node.shape();
      }
      if (!node.isLeaf()) {
        line = GraphWords.computedOf(inputs(node), line);
      }
      if (node.progress() != GraphNode.Progress.NONE) {
        line += "; " + status(node, uses[i]);
      }
      lines.add(line);
    }
    return lines;
  }

  /** The numbers of the inputs of a node: "6 and 7". */
  private static String inputs(GraphNode node) {
    String inputs = "";
    for (int input : node.inputs()) {
      String number = Integer.toString(input + 1);
      inputs = inputs.isEmpty() ? number : GraphWords.and(inputs, number);
    }
    return inputs;
  }

  /**
   * The state of the sweep at a node in a few words; empty without a sweep.
   *
   * @param uses the number of edges that leave the node
   */
  static String status(GraphNode node, int uses) {
    return switch (node.progress()) {
      case NONE -> "";
      case WAITING -> GraphWords.NOT_REACHED;
      case RECEIVING -> GraphWords.received(node.contributions(), uses);
      case CURRENT -> GraphWords.PASSED_ON;
      case COMPLETE -> GraphWords.COMPLETE;
    };
  }
}
