package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;

/**
 * The boxes and edges of an acyclic graph, by Sugiyama's method: layers from left to right, and
 * every edge from the right side of its input to the left side of its user, around all other boxes.
 * Edges slope only between the columns of the layers. Lengths are CSS pixels at full size.
 */
public final class GraphLayout {
  /** The margin around the graph. */
  public static final double MARGIN = 12;

  /** The length over which edges arrive horizontally, with space for an arrowhead. */
  public static final double LEAD = 10;

  private static final double GAP_PER_CLIMB = 0.12;
  private static final double LONGEST_GAP = 140;

  private static final int STARTS = 40;
  private static final int START_WORK = 4000;
  private static final int TRY_WORK = 8000;

  /**
   * A node's box and its inputs.
   *
   * @param inputs the indices of earlier nodes; a node used twice is listed twice
   */
  public record Node(double width, double height, int... inputs) {}

  private final LayeredGraph graph;
  private final int crossings;
  private final Rectangle[] boxes;
  private final Polyline[][] edges;
  private final double width;
  private final double height;

  private GraphLayout(List<Node> nodes, double gap, LayeredGraph graph, GraphOrder order) {
    this.graph = graph;
    this.crossings = order.crossings();
    this.boxes = new Rectangle[nodes.size()];
    this.edges = new Polyline[nodes.size()][];
    double[] heights = new double[nodes.size()];
    for (int node = 0; node < heights.length; node++) {
      heights[node] = nodes.get(node).height();
    }
    GraphPlacement placement = new GraphPlacement(graph, order, heights);
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < graph.layer.length; point++) {
      double half = graph.isBend(point) ? 0 : heights[point] / 2;
      top = Math.min(top, placement.y(point) - half);
      bottom = Math.max(bottom, placement.y(point) + half);
    }
    Columns columns = columns(nodes, gap, placement);
    for (int node = 0; node < boxes.length; node++) {
      Node size = nodes.get(node);
      int layer = graph.layer[node];
      double middle = (columns.left[layer] + columns.right[layer]) / 2;
      double y = placement.y(node) - top - size.height() / 2;
      boxes[node] =
          new Rectangle(middle - size.width() / 2, y + MARGIN, size.width(), size.height());
    }
    for (int node = 0; node < boxes.length; node++) {
      edges[node] = new Polyline[nodes.get(node).inputs().length];
      for (int k = 0; k < edges[node].length; k++) {
        edges[node][k] = edge(node, k, columns, placement, top - MARGIN);
      }
    }
    this.width = boxes.length == 0 ? 2 * MARGIN : columns.right[graph.layers - 1] + MARGIN;
    this.height = boxes.length == 0 ? 2 * MARGIN : bottom - top + 2 * MARGIN;
  }

  /**
   * @param nodes each after its inputs
   * @param gap the least distance between two columns, in CSS pixels
   * @throws IllegalArgumentException if an input of a node does not come before the node
   */
  public static GraphLayout of(List<Node> nodes, double gap) {
    int[][] inputs = new int[nodes.size()][];
    for (int node = 0; node < inputs.length; node++) {
      inputs[node] = nodes.get(node).inputs();
      for (int input : inputs[node]) {
        if (input < 0 || input >= node) {
          throw new IllegalArgumentException(
              "Node " + node + " has the input " + input + ": list every node after its inputs.");
        }
      }
    }
    Attempt best = withFewerCrossings(inputs);
    return new GraphLayout(nodes, gap, best.graph(), best.order());
  }

  private record Attempt(LayeredGraph graph, GraphOrder order) {
    static Attempt of(int[][] inputs, int[] layers) {
      LayeredGraph graph = new LayeredGraph(inputs, layers);
      int starts = Math.min(STARTS, START_WORK / (graph.layer.length + 1));
      return new Attempt(graph, GraphOrder.of(graph, Math.max(1, starts)));
    }

    int crossings() {
      return order.crossings();
    }
  }

  /**
   * Resolves crossings at shared leaves: a leaf that is used twice cannot reach both users around
   * another such leaf in the same layer. Where that costs a crossing, the other leaf moves to the
   * left.
   */
  private static Attempt withFewerCrossings(int[][] inputs) {
    List<int[]> before = new ArrayList<>();
    Attempt best = Attempt.of(inputs, GraphLayers.of(inputs, before));
    int[] users = GraphLayers.users(inputs);
    int attempts = TRY_WORK / (best.graph().layer.length + 1);
    boolean better = true;
    while (better && best.crossings() > 0) {
      better = false;
      for (int leaf = 0; leaf < inputs.length && !better; leaf++) {
        if (inputs[leaf].length > 0 || users[leaf] < 2) {
          continue;
        }
        for (int other = 0; other < inputs.length && !better && attempts > 0; other++) {
          if (other != leaf
              && users[other] > 1
              && best.graph().layer[other] == best.graph().layer[leaf]) {
            attempts--;
            before.add(new int[] {other, leaf});
            int[] layers = GraphLayers.of(inputs, before);
            if (layers.length > 0) {
              Attempt attempt = Attempt.of(inputs, layers);
              better = attempt.crossings() < best.crossings();
              best = better ? attempt : best;
            }
            if (!better) {
              before.remove(before.size() - 1);
            }
          }
        }
      }
    }
    return best;
  }

  /** The left and right side of each layer's column. */
  private record Columns(double[] left, double[] right) {}

  private Columns columns(List<Node> nodes, double gap, GraphPlacement placement) {
    double[] widest = new double[graph.layers];
    double[] climb = new double[graph.layers];
    for (int node = 0; node < nodes.size(); node++) {
      int layer = graph.layer[node];
      widest[layer] = Math.max(widest[layer], nodes.get(node).width());
    }
    for (int segment = 0; segment < graph.from.length; segment++) {
      double from = placement.y(graph.from[segment]);
      double to = placement.y(graph.to[segment]) + placement.port(segment);
      int layer = graph.layer[graph.to[segment]];
      climb[layer] = Math.max(climb[layer], Math.abs(to - from));
    }
    double[] left = new double[graph.layers];
    double[] right = new double[graph.layers];
    double x = MARGIN;
    for (int layer = 0; layer < graph.layers; layer++) {
      if (layer > 0) {
        double preferred = GAP_PER_CLIMB * climb[layer] + gap / 2 + LEAD;
        x += Math.max(gap, Math.min(LONGEST_GAP, preferred));
      }
      left[layer] = x;
      x += widest[layer];
      right[layer] = x;
    }
    return new Columns(left, right);
  }

  private Polyline edge(int node, int k, Columns columns, GraphPlacement placement, double top) {
    int[] segments = graph.segments(node, k);
    double[] points = new double[4 * segments.length + 4];
    int input = graph.from[segments[0]];
    int at = 0;
    points[at++] = boxes[input].right();
    points[at++] = placement.y(input) - top;
    for (int segment : segments) {
      int layer = graph.layer[graph.from[segment]];
      points[at++] = columns.right[layer];
      points[at++] = placement.y(graph.from[segment]) - top;
      points[at++] = columns.left[layer + 1] - LEAD;
      points[at++] = placement.y(graph.to[segment]) + placement.port(segment) - top;
    }
    points[at++] = boxes[node].x();
    points[at] = points[at - 2];
    return new Polyline(points);
  }

  public int nodes() {
    return boxes.length;
  }

  /** The layer of a node, from 0 at the left. */
  public int layer(int node) {
    return graph.layer[node];
  }

  public Rectangle box(int node) {
    return boxes[node];
  }

  /**
   * The line from an input of a node to the node: alternately horizontal and sloped, horizontal at
   * both ends.
   *
   * @param input which of the node's inputs, from 0
   */
  public Polyline edge(int node, int input) {
    return edges[node][input];
  }

  /** The number of crossings of two edges. */
  public int crossings() {
    return crossings;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }
}
