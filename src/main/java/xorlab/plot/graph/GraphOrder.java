package xorlab.plot.graph;

/**
 * The vertical order of the points in each layer, chosen for few crossings: barycentre sweeps from
 * left to right and back, and swaps of neighbours, from several initial orders (Sugiyama, Tagawa
 * and Toda 1981; Gansner, Koutsofios, North and Vo 1993). It is deterministic.
 */
final class GraphOrder {
  private static final int SWEEPS = 24;
  private static final int MAX_IDLE_SWEEPS = 4;
  private static final int SWAPS = 12;

  private final LayeredGraph graph;

  /** The points of each layer, from top to bottom. */
  private final int[][] layers;

  /** The index of each point in its layer. */
  private final int[] place;

  private GraphOrder(LayeredGraph graph) {
    this.graph = graph;
    this.place = new int[graph.layer.length];
    int[] count = new int[graph.layers];
    for (int layer : graph.layer) {
      count[layer]++;
    }
    this.layers = new int[graph.layers][];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = new int[count[layer]];
    }
  }

  /**
   * @param starts the number of initial orders, at least 1
   */
  static GraphOrder of(LayeredGraph graph, int starts) {
    GraphOrder best = null;
    for (int start = 0; start < starts && (best == null || best.cost() > 0); start++) {
      GraphOrder order = start == 0 ? byInputs(graph) : shuffled(graph, start);
      order = order.improved();
      if (best == null || order.cost() < best.cost()) {
        best = order;
      }
    }
    return best;
  }

  int[] layer(int layer) {
    return layers[layer];
  }

  int place(int point) {
    return place[point];
  }

  /** Depth first from the results, first inputs first: this order of a tree has no crossings. */
  private static GraphOrder byInputs(LayeredGraph graph) {
    GraphOrder order = new GraphOrder(graph);
    int[] filled = new int[graph.layers];
    boolean[] visited = new boolean[graph.layer.length];
    for (int node = graph.nodes - 1; node >= 0; node--) {
      order.visit(node, visited, filled);
    }
    return order;
  }

  private void visit(int point, boolean[] visited, int[] filled) {
    if (!visited[point]) {
      visited[point] = true;
      int layer = graph.layer[point];
      put(layer, filled[layer]++, point);
      for (int segment : graph.left[point]) {
        visit(graph.from[segment], visited, filled);
      }
    }
  }

  private static GraphOrder shuffled(LayeredGraph graph, int seed) {
    GraphOrder order = byInputs(graph);
    int random = seed;
    for (int[] points : order.layers) {
      for (int i = points.length - 1; i > 0; i--) {
        random = random * 1103515245 + 12345;
        int j = (random >>> 8) % (i + 1);
        int point = points[i];
        points[i] = points[j];
        points[j] = point;
      }
    }
    order.number();
    return order;
  }

  private void put(int layer, int at, int point) {
    layers[layer][at] = point;
    place[point] = at;
  }

  private void number() {
    for (int[] points : layers) {
      for (int i = 0; i < points.length; i++) {
        place[points[i]] = i;
      }
    }
  }

  private GraphOrder copy() {
    GraphOrder copy = new GraphOrder(graph);
    for (int layer = 0; layer < layers.length; layer++) {
      for (int i = 0; i < layers[layer].length; i++) {
        copy.put(layer, i, layers[layer][i]);
      }
    }
    return copy;
  }

  private GraphOrder improved() {
    swapNeighbours();
    GraphOrder best = copy();
    long min = cost();
    int idle = 0;
    for (int sweep = 0; sweep < SWEEPS && idle < MAX_IDLE_SWEEPS && min > 0; sweep++) {
      for (int i = 1; i < layers.length; i++) {
        if (sweep % 2 == 0) {
          sort(i, graph.left, graph.from);
        } else {
          sort(layers.length - 1 - i, graph.right, graph.to);
        }
      }
      swapNeighbours();
      long cost = cost();
      idle++;
      if (cost < min) {
        min = cost;
        best = copy();
        idle = 0;
      }
    }
    return best;
  }

  /** Sorts by the mean index of the neighbours; points without neighbours keep their positions. */
  private void sort(int layer, int[][] segments, int[] end) {
    int[] points = layers[layer];
    double[] mean = new double[points.length];
    int[] slots = new int[points.length];
    int[] sorted = new int[points.length];
    int size = 0;
    for (int i = 0; i < points.length; i++) {
      int[] ofPoint = segments[points[i]];
      if (ofPoint.length > 0) {
        double sum = 0;
        for (int segment : ofPoint) {
          sum += place[end[segment]];
        }
        double key = sum / ofPoint.length;
        int j = size;
        while (j > 0 && mean[j - 1] > key) {
          mean[j] = mean[j - 1];
          sorted[j] = sorted[j - 1];
          j--;
        }
        mean[j] = key;
        sorted[j] = points[i];
        slots[size++] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      put(layer, slots[i], sorted[i]);
    }
  }

  private void swapNeighbours() {
    boolean swapped = true;
    for (int pass = 0; swapped && pass < SWAPS; pass++) {
      swapped = false;
      for (int layer = 0; layer < layers.length; layer++) {
        for (int i = 1; i < layers[layer].length; i++) {
          int above = layers[layer][i - 1];
          int below = layers[layer][i];
          if (crossings(below, above) < crossings(above, below)) {
            put(layer, i - 1, below);
            put(layer, i, above);
            swapped = true;
          }
        }
      }
    }
  }

  /**
   * The number of crossings between the segments of two points if the first is right above the
   * second.
   */
  private int crossings(int above, int below) {
    return crossings(graph.left, graph.from, above, below)
        + crossings(graph.right, graph.to, above, below);
  }

  private int crossings(int[][] segments, int[] end, int above, int below) {
    int crossings = 0;
    for (int upper : segments[above]) {
      for (int lower : segments[below]) {
        if (place[end[upper]] > place[end[lower]]) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  /**
   * The cost of an order: first the crossings; then a preference for first inputs above second
   * ones.
   */
  private long cost() {
    long inverted = 0;
    for (int node = 0; node < graph.nodes; node++) {
      int[] ofPoint = graph.left[node];
      for (int k = 1; k < ofPoint.length; k++) {
        if (place[graph.from[ofPoint[k - 1]]] > place[graph.from[ofPoint[k]]]) {
          inverted++;
        }
      }
    }
    return (long) crossings() * (graph.nodes + 1) * 8 + inverted;
  }

  /**
   * The number of pairs of segments that cross, by an accumulator tree (Barth, Jünger and Mutzel
   * 2002).
   */
  int crossings() {
    int crossings = 0;
    for (int layer = 1; layer < layers.length; layer++) {
      int width = layers[layer].length;
      int[] tree = new int[width + 1];
      int ended = 0;
      for (int point : layers[layer - 1]) {
        for (int segment : graph.right[point]) {
          crossings += ended;
          for (int i = place[graph.to[segment]] + 1; i > 0; i -= i & -i) {
            crossings -= tree[i];
          }
        }
        for (int segment : graph.right[point]) {
          ended++;
          for (int i = place[graph.to[segment]] + 1; i <= width; i += i & -i) {
            tree[i]++;
          }
        }
      }
    }
    return crossings;
  }
}
