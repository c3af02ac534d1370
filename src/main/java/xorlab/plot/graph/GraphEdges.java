package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.graph.Graph.Contribution;

/**
 * The edges of a computation graph: arrows from an input to its user, or, once the backward sweep
 * has passed, thick arrows back to the input with the contribution to its adjoint.
 */
final class GraphEdges {
  private static final int CURVE_STEPS = 14;
  private static final double HEAD = 8;

  private final GraphCanvas canvas;
  private final Palette palette;
  private final Graph graph;
  private final GraphLayout layout;

  GraphEdges(GraphCanvas canvas, Palette palette, Graph graph, GraphLayout layout) {
    this.canvas = canvas;
    this.palette = palette;
    this.graph = graph;
    this.layout = layout;
  }

  /**
   * @param selected a node whose edges are stronger, or -1
   */
  void draw(int selected) {
    for (int node = 0; node < graph.nodes().size(); node++) {
      for (int k = 0; k < graph.nodes().get(node).inputs().size(); k++) {
        if (!isSwept(node, k)) {
          drawForward(node, k, selected);
        }
      }
    }
    for (Contribution contribution : graph.contributions()) {
      drawBackward(layout.edge(contribution.node(), contribution.input()).points());
    }
  }

  private boolean isSwept(int node, int k) {
    for (Contribution contribution : graph.contributions()) {
      if (contribution.node() == node && contribution.input() == k) {
        return true;
      }
    }
    return false;
  }

  private void drawForward(int node, int k, int selected) {
    boolean touched = node == selected || graph.nodes().get(node).inputs().get(k) == selected;
    Color color = touched ? palette.ink() : palette.muted().withAlpha(0.75);
    double[] points = layout.edge(node, k).points();
    canvas.stroke(curve(points, 0, HEAD - 1), color, touched ? 2 : 1.25);
    canvas.fill(head(points[points.length - 2], points[points.length - 1], -1, 1), color);
  }

  /** The adjoint runs against the arrow, from the user to the input. */
  private void drawBackward(double[] points) {
    canvas.stroke(curve(points, HEAD + 2, 0), palette.accent(), 3);
    canvas.fill(head(points[0], points[1], 1, 1.5), palette.accent());
  }

  private static double[] head(double x, double y, int direction, double size) {
    double back = x + direction * HEAD * size;
    double half = HEAD * size / 2.2;
    return new double[] {x, y, back, y - half, back, y + half};
  }

  /** A smooth line through the points, shortened at its ends. */
  private static double[] curve(double[] points, double cutStart, double cutEnd) {
    List<Double> coordinates = new ArrayList<>();
    int last = points.length - 2;
    for (int i = 0; i <= last; i += 2) {
      double x = points[i];
      double y = points[i + 1];
      int steps = i == 0 || y == points[i - 1] ? 1 : CURVE_STEPS;
      for (int step = 1; step < steps; step++) {
        double t = (double) step / steps;
        coordinates.add(t * (x - points[i - 2]) + points[i - 2]);
        coordinates.add(smoothStep(t) * (y - points[i - 1]) + points[i - 1]);
      }
      double boundary = i == 0 ? cutStart : i == last ? -cutEnd : 0;
      coordinates.add(x + boundary);
      coordinates.add(y);
    }
    double[] line = new double[coordinates.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = coordinates.get(i);
    }
    return line;
  }

  /** From 0 to 1 with derivative 0 at both ends. */
  private static double smoothStep(double t) {
    return t * t * (3 - 2 * t);
  }

  /**
   * Draws the contributions on their edges, near the input; several for one input one below
   * another.
   *
   * @param characters to which a text is shortened
   */
  void drawContributions(int characters) {
    for (int i = 0; i < graph.contributions().size(); i++) {
      Contribution contribution = graph.contributions().get(i);
      if (canvas.isLegible(GraphCanvas.VALUE_STYLE) && !contribution.text().isEmpty()) {
        drawContribution(contribution, earlierForSameInput(i), characters);
      }
    }
  }

  private int earlierForSameInput(int index) {
    int input = input(graph.contributions().get(index));
    int earlier = 0;
    for (int i = 0; i < index; i++) {
      earlier += input(graph.contributions().get(i)) == input ? 1 : 0;
    }
    return earlier;
  }

  private int input(Contribution contribution) {
    return graph.nodes().get(contribution.node()).inputs().get(contribution.input());
  }

  private void drawContribution(Contribution contribution, int below, int characters) {
    TextStyle style = GraphCanvas.VALUE_STYLE;
    double line = GraphCanvas.LINE;
    double available = TextMetrics.width("0", style) * characters;
    double width =
        TextMetrics.width(TextMetrics.truncate(contribution.text(), style, available), style) + 6;
    double[] points = layout.edge(contribution.node(), contribution.input()).points();
    double x = (points[2] + points[4] - width) / 2;
    double y = (points[3] + points[5] - line) / 2 + below * (line + 1);
    canvas.surface().fill(canvas.rounded(new Rectangle(x, y, width, line), 0, 3), palette.paper());
    canvas.text(contribution.text(), available, x + 3, y + (line - 4), style, palette.zero());
  }
}
