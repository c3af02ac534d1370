package xorlab.plot.graph;

/**
 * A graph in which every segment joins two neighbouring layers: a longer edge passes through a bend
 * in each layer between. Points are the nodes, then the bends.
 */
final class LayeredGraph {
  final int nodes;
  final int layers;

  /** The layer of each point. */
  final int[] layer;

  /** The points at the ends of each segment. */
  final int[] from;

  final int[] to;

  /** The segments that end in each point: of a node, in the order of its inputs. */
  final int[][] left;

  /** The segments that begin in each point. */
  final int[][] right;

  /** By node and input, the last segment of that edge. */
  private final int[][] last;

  LayeredGraph(int[][] inputs, int[] nodeLayer) {
    nodes = inputs.length;
    int segments = 0;
    int edges = 0;
    int highest = -1;
    for (int node = 0; node < nodes; node++) {
      highest = Math.max(highest, nodeLayer[node]);
      edges += inputs[node].length;
      for (int input : inputs[node]) {
        segments += nodeLayer[node] - nodeLayer[input];
      }
    }
    layers = highest + 1;
    layer = new int[nodes + segments - edges];
    from = new int[segments];
    to = new int[segments];
    last = new int[nodes][];
    System.arraycopy(nodeLayer, 0, layer, 0, nodes);
    split(inputs);
    left = byPoint(to);
    right = byPoint(from);
  }

  private void split(int[][] inputs) {
    int segment = 0;
    int bend = nodes;
    for (int node = 0; node < nodes; node++) {
      last[node] = new int[inputs[node].length];
      for (int k = 0; k < inputs[node].length; k++) {
        int point = inputs[node][k];
        while (layer[point] + 1 < layer[node]) {
          layer[bend] = layer[point] + 1;
          from[segment] = point;
          to[segment++] = bend;
          point = bend++;
        }
        from[segment] = point;
        to[segment] = node;
        last[node][k] = segment++;
      }
    }
  }

  private int[][] byPoint(int[] end) {
    int[] count = new int[layer.length];
    for (int point : end) {
      count[point]++;
    }
    int[][] segments = new int[layer.length][];
    for (int point = 0; point < count.length; point++) {
      segments[point] = new int[count[point]];
    }
    for (int segment = end.length - 1; segment >= 0; segment--) {
      segments[end[segment]][--count[end[segment]]] = segment;
    }
    return segments;
  }

  boolean isBend(int point) {
    return point >= nodes;
  }

  /** The segments of an edge, from the input to the node. */
  int[] segments(int node, int k) {
    int end = last[node][k];
    int start = end;
    while (isBend(from[start])) {
      start--;
    }
    int[] segments = new int[end - start + 1];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = start + i;
    }
    return segments;
  }
}
