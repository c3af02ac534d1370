package xorlab.plot.network;

import xorlab.network.NetworkSpec;

/**
 * Where along the edges into a layer the labels of its weights go: all in one column, clear of each
 * other and, if possible, of all other edges. Every label is tried against every edge, which is why
 * layers with many edges have no labels.
 */
final class WeightLabelPlacement {
  /** Labels on more edges than this between two layers would be illegible. */
  private static final int MAX_LABELS = 24;

  private static final int CANDIDATES = 60;
  private static final double PREFERRED_PLACE = 0.4;
  private static final double ENOUGH_CLEARANCE = 12;

  /** Labels that cover other edges, more than a few, take at most this fraction of an edge. */
  private static final double MAX_OF_EDGE = 0.45;

  private static final int FEW_EDGES = 4;
  private static final double COVERING_PENALTY = 100;

  private final NetworkLayout layout;
  private final int layer;
  private final int targets;
  private final int edges;

  private WeightLabelPlacement(NetworkLayout layout, int layer) {
    NetworkSpec network = layout.network();
    this.layout = layout;
    this.layer = layer;
    targets = network.width(layer);
    edges = targets * network.width(layer - 1);
  }

  /**
   * The place as a fraction of the way from the layer before to this one, or NaN if the labels have
   * no place.
   *
   * @param layout whose sizes of both layers are known
   */
  static double find(NetworkLayout layout, int layer) {
    return new WeightLabelPlacement(layout, layer).find();
  }

  private double find() {
    if (edges > MAX_LABELS) {
      return Double.NaN;
    }
    double length = layout.end(layer) - layout.start(layer);
    double half = layout.labels().weightWidth() / 2 / length;
    double first = overhang(layer - 1) / length + half;
    double last = 1 - half - overhang(layer) / length;
    double longestHalf = edges <= FEW_EDGES ? 1 : MAX_OF_EDGE / 2;
    double best = Double.NaN;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = 1; k < CANDIDATES; k++) {
      double place = (double) k / CANDIDATES;
      double apart = first <= place && place <= last ? clearance(place, 0) : -1;
      if (apart > 0) {
        double clear = clearance(place, half);
        double score =
            clear < 0
                ? Math.min(apart, ENOUGH_CLEARANCE) - COVERING_PENALTY
                : Math.min(clear, ENOUGH_CLEARANCE);
        score -= Math.abs(place - PREFERRED_PLACE);
        if (score > bestScore && (clear >= 0 || half <= longestHalf)) {
          best = place;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** How much wider than a unit of the layer its label and margin are, on one side. */
  private double overhang(int of) {
    return (layout.occupiedWidth(of) - layout.size(of)) / 2;
  }

  /**
   * The least vertical distance, in CSS pixels, between a label centred at this place and any other
   * edge; below 0 where an edge crosses a label.
   *
   * @param tolerance half of a label's width, as a fraction of the edge; 0 compares label with
   *     label
   */
  private double clearance(double place, double tolerance) {
    double min = Double.POSITIVE_INFINITY;
    double half = tolerance == 0 ? layout.labels().height() : layout.labels().height() / 2;
    for (int label = 0; label < edges; label++) {
      double y = edgeY(label, place);
      for (int edge = 0; edge < edges; edge++) {
        if (edge != label) {
          double left = edgeY(edge, place - tolerance) - y;
          double right = edgeY(edge, place + tolerance) - y;
          boolean through = left < 0 != right < 0;
          double distance = through ? 0 : Math.min(Math.abs(left), Math.abs(right));
          min = Math.min(min, distance - half);
        }
      }
    }
    return min;
  }

  private double edgeY(int edge, double place) {
    return layout.edgeY(layer, edge % targets, edge / targets, place);
  }
}
