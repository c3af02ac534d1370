package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The vertical position of each point: in the order of its layer, apart from its neighbours, and so
 * that segments are as horizontal as possible. Layer by layer, the weighted sum of the heights that
 * segments climb is minimised with the other layers fixed, which is an isotonic regression by
 * medians (pool adjacent violators).
 */
final class GraphPlacement {
  private static final double NODE_GAP = 18;
  private static final double BEND_GAP = 13;
  private static final double PORT_GAP = 11;
  private static final double PORT_MARGIN = 14;
  private static final double WORK = 12000;

  /**
   * The weights of a segment's climb: at an end of a long edge, in its middle, and along the
   * longest chain.
   */
  private static final double END = 2;

  private static final double MIDDLE = 8;
  private static final double MAIN = 8;
  private static final double STAY = 0.01;

  private final LayeredGraph graph;
  private final GraphOrder order;
  private final double[] heights;
  private final double[] y;
  private final double[] port;
  private final double[] weight;

  /**
   * @param heights of the boxes of the nodes
   */
  GraphPlacement(LayeredGraph graph, GraphOrder order, double[] heights) {
    this.graph = graph;
    this.order = order;
    this.heights = heights;
    this.y = new double[graph.layer.length];
    this.port = new double[graph.from.length];
    this.weight = new double[graph.from.length];
    assignWeights();
    stackLayers();
    int sweeps = (int) Math.max(4, Math.min(24, WORK / (y.length + 1)));
    for (int sweep = 0; sweep < sweeps; sweep++) {
      // The last sweep goes from the result back, so that a node with one user is level with it.
      sweep(sweep % 2 == 0, sweep % 2 == 1, 0);
    }
    for (int sweep = 0; sweep < sweeps; sweep++) {
      sweep(true, true, sweep % 2);
    }
  }

  /** The y of a point's middle, relative to an arbitrary origin. */
  double y(int point) {
    return y[point];
  }

  /** How far below the middle of its right end a segment arrives. */
  double port(int segment) {
    return port[segment];
  }

  private void assignWeights() {
    int[] depth = new int[y.length];
    for (int node = 0; node < graph.nodes; node++) {
      int[] segments = sorted(graph.left[node]);
      int[] depths = new int[segments.length];
      int main = -1;
      int deepest = -1;
      for (int i = 0; i < segments.length; i++) {
        depths[i] = depth[origin(segments[i])];
        if (depths[i] > deepest) {
          deepest = depths[i];
          main = i;
        } else if (depths[i] == deepest) {
          main = -1;
        }
      }
      depth[node] = deepest + 1;
      double middle = main < 0 ? (segments.length - 1) / 2.0 : main;
      double half = heights[node] / 2 - PORT_MARGIN / 2;
      double gap =
          Math.min(PORT_GAP, half / Math.max(1, Math.max(middle, segments.length - 1 - middle)));
      for (int i = 0; i < segments.length; i++) {
        port[segments[i]] = (i - middle) * gap;
      }
      for (int i = 0; i < segments.length; i++) {
        assignWeights(segments[i], i == main ? Math.min(MAIN, depths[i] + 1) : 1);
      }
    }
  }

  /** Sets the weights of an edge, given by its last segment. */
  private void assignWeights(int last, double min) {
    weight[last] = Math.max(min, graph.isBend(graph.from[last]) ? END : 1);
    for (int segment = last; graph.isBend(graph.from[segment]); segment--) {
      boolean middle = graph.isBend(graph.from[segment - 1]);
      weight[segment - 1] = Math.max(min, middle ? MIDDLE : END);
    }
  }

  private int origin(int last) {
    int segment = last;
    while (graph.isBend(graph.from[segment])) {
      segment--;
    }
    return graph.from[segment];
  }

  /**
   * Sorts segments by their left ends, top to bottom, so that they do not cross before the node.
   */
  private int[] sorted(int[] segments) {
    int[] sorted = segments.clone();
    for (int i = 1; i < sorted.length; i++) {
      int segment = sorted[i];
      int j = i;
      while (j > 0 && order.place(graph.from[sorted[j - 1]]) > order.place(graph.from[segment])) {
        sorted[j] = sorted[j - 1];
        j--;
      }
      sorted[j] = segment;
    }
    return sorted;
  }

  private void stackLayers() {
    for (int layer = 0; layer < graph.layers; layer++) {
      int[] points = order.layer(layer);
      double[] offsets = offsets(points);
      for (int i = 0; i < points.length; i++) {
        y[points[i]] = offsets[i] - offsets[points.length - 1] / 2;
      }
    }
  }

  /**
   * The offset of each point below the first of its layer when all are as close together as
   * possible.
   */
  private double[] offsets(int[] points) {
    double[] offsets = new double[points.length];
    for (int i = 1; i < points.length; i++) {
      boolean bend = graph.isBend(points[i - 1]) || graph.isBend(points[i]);
      double halves = height(points[i - 1]) / 2 + height(points[i]) / 2;
      offsets[i] = halves + (bend ? BEND_GAP : NODE_GAP) + offsets[i - 1];
    }
    return offsets;
  }

  private double height(int point) {
    return graph.isBend(point) ? 0 : heights[point];
  }

  private void sweep(boolean byLeft, boolean byRight, int direction) {
    boolean rightwards = byLeft && (!byRight || direction == 0);
    for (int i = 0; i < graph.layers; i++) {
      placeLayer(order.layer(rightwards ? i : graph.layers - 1 - i), byLeft, byRight);
    }
  }

  private void placeLayer(int[] points, boolean byLeft, boolean byRight) {
    double[] offsets = offsets(points);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      Block block = desired(points[i], offsets[i], byLeft, byRight);
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).position() > block.position()) {
        block = blocks.remove(blocks.size() - 1).with(block);
      }
      blocks.add(block);
    }
    int i = 0;
    for (Block block : blocks) {
      for (int end = i + block.points(); i < end; i++) {
        y[points[i]] = offsets[i] + block.position();
      }
    }
  }

  /**
   * The positions at which the segments of a point would be horizontal and, with a small weight,
   * its present position.
   */
  private Block desired(int point, double offset, boolean byLeft, boolean byRight) {
    int[] left = byLeft ? graph.left[point] : new int[0];
    int[] right = byRight ? graph.right[point] : new int[0];
    boolean keepsCurrent = byLeft && byRight || left.length == 0 && right.length == 0;
    int size = left.length + right.length + (keepsCurrent ? 1 : 0);
    double[] desired = new double[size];
    double[] weights = new double[size];
    int count = 0;
    for (int segment : left) {
      insert(
          desired,
          weights,
          count++,
          y[graph.from[segment]] - port[segment] - offset,
          weight[segment]);
    }
    for (int segment : right) {
      insert(
          desired,
          weights,
          count++,
          y[graph.to[segment]] + port[segment] - offset,
          weight[segment]);
    }
    if (keepsCurrent) {
      insert(desired, weights, count, y[point] - offset, STAY);
    }
    return Block.of(1, desired, weights);
  }

  private static void insert(
      double[] desired, double[] weights, int count, double value, double weight) {
    int i = count;
    while (i > 0 && desired[i - 1] > value) {
      desired[i] = desired[i - 1];
      weights[i] = weights[i - 1];
      i--;
    }
    desired[i] = value;
    weights[i] = weight;
  }

  /**
   * Points as close together as possible, placed at the weighted median of their wanted positions.
   */
  private record Block(int points, double[] desired, double[] weights, double position) {
    static Block of(int points, double[] wishes, double[] weights) {
      return new Block(points, wishes, weights, median(wishes, weights));
    }

    Block with(Block below) {
      int size = desired.length + below.desired.length;
      double[] allWishes = new double[size];
      double[] allWeights = new double[size];
      int i = 0;
      int j = 0;
      for (int k = 0; k < size; k++) {
        boolean mine =
            j == below.desired.length || i < desired.length && desired[i] <= below.desired[j];
        allWishes[k] = mine ? desired[i] : below.desired[j];
        allWeights[k] = mine ? weights[i++] : below.weights[j++];
      }
      return of(points + below.points, allWishes, allWeights);
    }

    private static double median(double[] wishes, double[] weights) {
      double rest = 0;
      for (double weight : weights) {
        rest += weight;
      }
      double half = rest / 2;
      double sum = 0;
      int i = 0;
      while (sum + weights[i] < half - 1e-9) {
        sum += weights[i++];
      }
      boolean between = sum + weights[i] < half + 1e-9 && i + 1 < wishes.length;
      return between ? (wishes[i] + wishes[i + 1]) / 2 : wishes[i];
    }
  }
}
