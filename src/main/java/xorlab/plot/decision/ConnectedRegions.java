package xorlab.plot.decision;

import xorlab.plot.contour.Grid;

/** Counts the connected regions of each class on a grid by flood fill. */
final class ConnectedRegions {
  private final Grid grid;
  private final boolean[] seen;
  private final int[] stack;

  private ConnectedRegions(Grid grid) {
    this.grid = grid;
    this.seen = new boolean[grid.values().length];
    this.stack = new int[grid.values().length];
  }

  /** The number of regions of class 0 and of class 1, with four neighbours per point. */
  static int[] count(Grid grid) {
    ConnectedRegions regions = new ConnectedRegions(grid);
    int[] counts = new int[2];
    for (int node = 0; node < regions.seen.length; node++) {
      if (!regions.seen[node]) {
        counts[regions.isOne(node) ? 1 : 0]++;
        regions.flood(node);
      }
    }
    return counts;
  }

  private boolean isOne(int node) {
    return grid.values()[node] > DecisionSurface.THRESHOLD;
  }

  private void flood(int start) {
    boolean one = isOne(start);
    int columns = grid.columns();
    int count = visit(start, one, 0);
    while (count > 0) {
      int node = stack[--count];
      count = node % columns > 0 ? visit(node - 1, one, count) : count;
      count = node % columns < columns - 1 ? visit(node + 1, one, count) : count;
      count = node >= columns ? visit(node - columns, one, count) : count;
      count = node + columns < seen.length ? visit(node + columns, one, count) : count;
    }
  }

  private int visit(int node, boolean one, int count) {
    if (seen[node] || isOne(node) != one) {
      return count;
    }
    seen[node] = true;
    stack[count] = node;
    return count + 1;
  }
}
