package xorlab.page.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.autodiff.Operation;
import xorlab.autodiff.ReverseSweep;
import xorlab.gradcheck.TapeObjective;
import xorlab.ledger.CompactNumber;
import xorlab.numeric.Matrix;
import xorlab.plot.graph.Graph;
import xorlab.plot.graph.GraphNode;

/** A tape as the graph figure draws it, some steps into the backward sweep. */
final class ComputationGraphModel {
  /** A larger matrix is shown in part. */
  private static final int MAX_SHOWN = 4;

  private final List<Node> nodes;
  private final ReverseSweep sweep;
  private final int[] uses;
  private Optional<ReverseSweep.Step> last = Optional.empty();

  /**
   * @param steps how many steps of the sweep to do; as many as there are, if that is fewer
   */
  ComputationGraphModel(TapeObjective objective, int steps) {
    nodes = objective.tape().nodes();
    sweep = new ReverseSweep(objective.loss());
    uses = new int[nodes.size()];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = sweep.pendingUses(nodes.get(i));
    }
    while (!sweep.isDone() && sweep.stepsDone() < steps) {
      last = Optional.of(sweep.step());
    }
  }

  /** How many steps the whole sweep has. */
  int steps() {
    return sweep.order().size();
  }

  /** How many have been done. */
  int stepsDone() {
    return sweep.stepsDone();
  }

  /** The number of the node that the last step took; before the first, that of the loss. */
  int current() {
    return last.map(ReverseSweep.Step::node).orElse(sweep.order().get(0)).number();
  }

  Graph graph() {
    List<GraphNode> graph = new ArrayList<>();
    for (Node node : nodes) {
      graph.add(graphNode(node));
    }
    List<Graph.Contribution> shares = new ArrayList<>();
    last.ifPresent(
        step -> {
          for (int k = 0; k < step.contributions().size(); k++) {
            String text = lines(step.contributions().get(k)).get(0);
            shares.add(new Graph.Contribution(step.node().number(), k, text));
          }
        });
    return new Graph(graph, shares);
  }

  /** What the last step did, in a sentence. */
  String sentence() {
    if (last.isEmpty()) {
      return "Before the sweep: the adjoint of the loss is 1, all others are 0.";
    }
    Node node = last.get().node();
    StringBuilder sentence =
        new StringBuilder("This step: ").append(name(node)).append(" hands its adjoint on to ");
    List<Node> inputs = node.inputs();
    for (int k = 0; k < inputs.size(); k++) {
      Node input = inputs.get(k);
      int left = sweep.pendingUses(input);
      sentence.append(k == 0 ? "" : " and to ").append(name(input));
      if (uses[input.number()] > 1) {
        sentence.append(" (").append(uses[input.number()] - left).append(" of ");
        sentence.append(uses[input.number()]).append(" shares)");
      }
    }
    return sentence.append(sweep.isDone() ? ". The sweep is done." : ".").toString();
  }

  /** A node with its whole value and adjoint. */
  String detail(int number) {
    Node node = nodes.get(number);
    return name(node)
        + ", "
        + node.value().shape()
        + "\nvalue   "
        + text(node.value())
        + "\nadjoint "
        + text(node.adjoint());
  }

  /** "Z1 (+)", or only the one that there is. */
  String name(int number) {
    return name(nodes.get(number));
  }

  int size() {
    return nodes.size();
  }

  private static String name(Node node) {
    String operation = node.operation().map(Operation::symbol).orElse("");
    if (node.name().isEmpty()) {
      return "node " + (node.number() + 1) + " (" + operation + ")";
    }
    return operation.isEmpty() ? node.name() : node.name() + " (" + operation + ")";
  }

  private GraphNode graphNode(Node node) {
    String title = node.operation().map(Operation::symbol).orElse(node.name());
    List<Integer> inputs = new ArrayList<>();
    for (Node input : node.inputs()) {
      inputs.add(input.number());
    }
    int left = sweep.pendingUses(node);
    int received = uses[node.number()] - left;
    GraphNode.Progress state = state(node, received, left);
    boolean arrived = state != GraphNode.Progress.NONE && state != GraphNode.Progress.WAITING;
    return new GraphNode(
        title,
        node.isLeaf() ? "" : node.name(),
        node.value().shape(),
        lines(node.value()),
        arrived ? lines(node.adjoint()) : List.of(),
        state,
        received,
        inputs);
  }

  private GraphNode.Progress state(Node node, int received, int left) {
    boolean isResult = node == sweep.order().get(0);
    if (last.isPresent() && last.get().node() == node) {
      return GraphNode.Progress.CURRENT;
    }
    if (isResult || uses[node.number()] > 0 && left == 0) {
      return GraphNode.Progress.COMPLETE;
    }
    if (uses[node.number()] == 0) {
      return GraphNode.Progress.NONE;
    }
    return received > 0 ? GraphNode.Progress.RECEIVING : GraphNode.Progress.WAITING;
  }

  /** The rows of a matrix, in short. */
  private static List<String> lines(Matrix matrix) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(MAX_SHOWN, matrix.rows()); i++) {
      StringBuilder line = new StringBuilder();
      for (int j = 0; j < Math.min(MAX_SHOWN, matrix.columns()); j++) {
        line.append(j > 0 ? " " : "").append(CompactNumber.text(matrix.get(i, j)));
      }
      lines.add(line.append(matrix.columns() > MAX_SHOWN ? " …" : "").toString());
    }
    return lines;
  }

  private static String text(Matrix matrix) {
    StringBuilder text = new StringBuilder();
    for (String line : lines(matrix)) {
      text.append('[').append(line).append("] ");
    }
    return text.append(matrix.rows() > MAX_SHOWN ? "…" : "").toString();
  }
}
