package xorlab.plot.graph;

import java.util.List;

/**
 * The layer of each node, counted from the left. Nodes are first placed as far right as their users
 * allow, so that a leaf is next to its first user. Then nodes with more inputs than users move left
 * to their inputs, which shortens more edges than it lengthens.
 */
final class GraphLayers {
  private GraphLayers() {}

  /**
   * @param inputs of each node, which come before it
   * @param before pairs of nodes: the first must be left of the second, which is a leaf
   * @return the layers, or an empty array if the pairs contradict the graph
   */
  static int[] of(int[][] inputs, List<int[]> before) {
    int[] fromRight = new int[inputs.length];
    int max = 0;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int node = inputs.length - 1; node >= 0; node--) {
        for (int input : inputs[node]) {
          moved |= push(fromRight, input, node);
        }
        max = Math.max(max, fromRight[node]);
      }
      for (int[] pair : before) {
        moved |= push(fromRight, pair[0], pair[1]);
      }
      if (max > inputs.length) {
        return new int[0];
      }
    }
    return closerToInputs(inputs, fromRight, max);
  }

  private static boolean push(int[] fromRight, int left, int right) {
    if (fromRight[left] > fromRight[right]) {
      return false;
    }
    fromRight[left] = fromRight[right] + 1;
    return true;
  }

  private static int[] closerToInputs(int[][] inputs, int[] fromRight, int max) {
    int[] users = users(inputs);
    int[] layer = new int[inputs.length];
    for (int node = 0; node < layer.length; node++) {
      layer[node] = max - fromRight[node];
      if (inputs[node].length > users[node]) {
        int last = -1;
        for (int input : inputs[node]) {
          last = Math.max(last, layer[input]);
        }
        layer[node] = last + 1;
      }
    }
    return layer;
  }

  /** The number of edges that leave each node. */
  static int[] users(int[][] inputs) {
    int[] users = new int[inputs.length];
    for (int[] inputsOfNode : inputs) {
      for (int input : inputsOfNode) {
        users[input]++;
      }
    }
    return users;
  }
}
