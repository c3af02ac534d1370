package xorlab.plot.contour;

import java.util.Arrays;
import java.util.List;
import xorlab.plot.draw.Shape.Polyline;

/** A closed contour under construction, partly inside the window and partly along its edge. */
final class ContourRing {
  private double[] points = new double[64];
  private boolean[] inside = new boolean[32];
  private int count;

  /**
   * @param inside whether the point is a crossing of the level and not a node on the edge
   */
  void add(double x, double y, boolean inside) {
    if (count == this.inside.length) {
      points = Arrays.copyOf(points, 4 * count);
      this.inside = Arrays.copyOf(this.inside, 2 * count);
    }
    points[2 * count] = x;
    points[2 * count + 1] = y;
    this.inside[count] = inside;
    count++;
  }

  /** The loop without points on a horizontal or vertical line between their neighbours. */
  double[] outline() {
    double[] outline = new double[2 * count];
    int kept = 0;
    for (int k = 0; k < count; k++) {
      if (k == 0 || !(between(outline, kept - 1, k, 0) || between(outline, kept - 1, k, 1))) {
        outline[2 * kept] = points[2 * k];
        outline[2 * kept + 1] = points[2 * k + 1];
        kept++;
      }
    }
    return Arrays.copyOf(outline, 2 * kept);
  }

  private boolean between(double[] outline, int last, int k, int coordinate) {
    double value = points[2 * k + coordinate];
    return outline[2 * last + coordinate] == value
        && points[2 * ((k + 1) % count) + coordinate] == value;
  }

  /**
   * Adds the parts inside the window, each from edge to edge; the whole loop if all of it is
   * inside.
   */
  void addInnerLinesTo(List<Polyline> lines) {
    int edge = 0;
    while (edge < count && inside[edge]) {
      edge++;
    }
    if (edge == count) {
      lines.add(polyline(0, count + 1));
      return;
    }
    int length = 0;
    for (int k = 1; k <= count; k++) {
      if (inside[(edge + k) % count]) {
        length++;
      } else if (length > 0) {
        lines.add(polyline(edge + k - length, length));
        length = 0;
      }
    }
  }

  private Polyline polyline(int start, int length) {
    double[] run = new double[2 * length];
    for (int i = 0; i < length; i++) {
      int k = (start + i) % count;
      run[2 * i] = points[2 * k];
      run[2 * i + 1] = points[2 * k + 1];
    }
    return new Polyline(run);
  }
}
