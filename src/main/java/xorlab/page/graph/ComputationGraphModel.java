package xorlab.page.graph;

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
import xorlab.words.GraphWords;

/** The computation graph after some steps of the reverse sweep, as the graph figure draws it. */
final class ComputationGraphModel {
  /** The number of rows and columns of a matrix that are shown. */
  private static final int MAX_SHOWN = 4;

  private final List<Node> nodes;
  private final ReverseSweep sweep;
  private final int[] uses;
  private Optional<ReverseSweep.Step> lastStep = Optional.empty();

  /**
   * @param steps the number of steps of the sweep, clamped to its length
   */
  ComputationGraphModel(TapeObjective objective, int steps) {
    nodes = objective.tape().nodes();
    sweep = new ReverseSweep(objective.loss());
    uses = new int[nodes.size()];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = sweep.pendingUses(nodes.get(i));
    }
    while (!sweep.isDone() && sweep.stepsDone() < steps) {
      lastStep = Optional.of(sweep.step());
    }
  }

  /** The number of steps of the whole sweep. */
  int steps() {
    return sweep.order().size();
  }

  /** The number of steps done. */
  int stepsDone() {
    return sweep.stepsDone();
  }

  /**
   * The number of the node that the lastStep step processed; before the first step, of the loss.
   */
  int current() {
    return lastStep.map(ReverseSweep.Step::node).orElse(sweep.order().get(0)).number();
  }

  Graph graph() {
    List<GraphNode> graph = new ArrayList<>();
    for (Node node : nodes) {
      graph.add(graphNode(node));
    }
    List<Graph.Contribution> contributions = new ArrayList<>();
    lastStep.ifPresent(
        step -> {
          for (int k = 0; k < step.contributions().size(); k++) {
            String text = lines(step.contributions().get(k)).get(0);
            contributions.add(new Graph.Contribution(step.node().number(), k, text));
          }
        });
    return new Graph(graph, contributions);
  }

  /** A sentence that describes the lastStep step. */
  String sentence() {
    if (lastStep.isEmpty()) {
      return GraphWords.START;
    }
    Node node = lastStep.get().node();
    String inputs = "";
    for (Node input : node.inputs()) {
      int all = uses[input.number()];
      String name =
          all > 1
              ? GraphWords.someTerms(name(input), all - sweep.pendingUses(input), all)
              : name(input);
      inputs = inputs.isEmpty() ? name : GraphWords.andTo(inputs, name);
    }
    return sweep.isDone()
        ? GraphWords.lastStep(inputs, name(node))
        : GraphWords.step(inputs, name(node));
  }

  /** The name, shape, value and adjoint of a node. */
  String detail(int number) {
    Node node = nodes.get(number);
    return name(node)
        + ", "
        + node.value().shape()
        + "\n"
        + GraphWords.value(text(node.value()))
        + "\n"
        + GraphWords.gradient(text(node.adjoint()));
  }

  /** The name and the operation of a node, "Z1 (+)", or only one of them. */
  String name(int number) {
    return name(nodes.get(number));
  }

  int size() {
    return nodes.size();
  }

  private static String name(Node node) {
    String operation = node.operation().map(Operation::symbol).orElse("");
    if (node.name().isEmpty()) {
      return GraphWords.unnamed(node.number() + 1, operation);
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
    boolean hasAdjoint = state != GraphNode.Progress.NONE && state != GraphNode.Progress.WAITING;
    return new GraphNode(
        title,
        node.isLeaf() ? "" : node.name(),
        node.value().shape(),
        lines(node.value()),
        hasAdjoint ? lines(node.adjoint()) : List.of(),
        state,
        received,
        inputs);
  }

  private GraphNode.Progress state(Node node, int received, int left) {
    boolean isResult = node == sweep.order().get(0);
    if (lastStep.isPresent() && lastStep.get().node() == node) {
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

  /** The rows of a matrix, shortened. */
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
