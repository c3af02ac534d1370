package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import xorlab.plot.Graph.Share;
import xorlab.plot.GraphNode.Sweep;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.Shape.Region;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.TextStyle.Family;
import xorlab.plot.TextStyle.Weight;

/**
 * The computation graph: operations as tinted boxes, leaves as round ones in outline, and arrows
 * from what is read to what reads it. The backward sweep thickens the edges that it uses, turns
 * their arrows, and counts the shares of each adjoint in the bar under its box.
 *
 * @param characters the room for a line of a value, an adjoint or a share; longer ones are cut
 */
public record GraphFigure(Palette palette, int characters) {
  private static final double TITLE = 13;
  private static final double SMALL = 11;
  private static final double LINE = 15;
  private static final double PADDING_X = 10;
  private static final double PADDING_Y = 7;
  private static final double RULE = 7;
  private static final double BAR = 4;
  private static final double WIDEST_NAME = 150;
  private static final double NARROWEST = 44;
  private static final double PLAIN_GAP = 34;
  private static final double SHARE_GAP = 32;

  private static final TextStyle TITLE_STYLE =
      new TextStyle(TITLE, Family.SANS, Weight.BOLD, Anchor.START);
  private static final TextStyle NAME_STYLE = TextStyle.sans(SMALL, Anchor.START);
  private static final TextStyle VALUE_STYLE = TextStyle.mono(SMALL, Anchor.START);

  /** The widest of the texts that tell how far the sweep is. */
  private static final String STATUS = "adjoint, handed on";

  /** Below this size in CSS pixels, text is left out. */
  private static final double LEGIBLE = 4;

  private static final int CURVE_STEPS = 14;
  private static final double HEAD = 8;

  /**
   * Where everything goes. It depends on the graph's structure, its names and how many lines its
   * values have, not on what they say nor on how far the sweep is: compute it once for a tape. Its
   * width and height are what the figure takes at full size.
   */
  public GraphLayout layout(Graph graph) {
    List<GraphLayout.Node> boxes = new ArrayList<>();
    boolean swept = false;
    for (GraphNode node : graph.nodes()) {
      int[] inputs = new int[node.inputs().size()];
      for (int k = 0; k < inputs.length; k++) {
        inputs[k] = node.inputs().get(k);
      }
      swept |= node.sweep() != Sweep.NONE;
      boxes.add(new GraphLayout.Node(width(node), height(node), inputs));
    }
    double share = TextFit.width("0", VALUE_STYLE) * characters;
    return GraphLayout.of(boxes, swept ? share + SHARE_GAP : PLAIN_GAP);
  }

  private double width(GraphNode node) {
    double width =
        Math.max(TextFit.width(node.title(), TITLE_STYLE), TextFit.width(name(node), NAME_STYLE));
    width = Math.min(width, WIDEST_NAME);
    if (!node.value().isEmpty()) {
      width = Math.max(width, characters * TextFit.width("0", VALUE_STYLE));
    }
    if (node.sweep() != Sweep.NONE) {
      width = Math.max(width, TextFit.width(STATUS, NAME_STYLE));
    }
    return Math.max(NARROWEST, Math.ceil(width + 2 * PADDING_X));
  }

  private static double height(GraphNode node) {
    double height = 2 * PADDING_Y + LINE * (name(node).isEmpty() ? 1 : 2);
    if (!node.value().isEmpty()) {
      height += LINE * node.value().size() + RULE;
    }
    if (node.sweep() != Sweep.NONE) {
      height += LINE * (1 + adjointLines(node)) + RULE + BAR;
    }
    return height;
  }

  /** An adjoint has the shape of the value, so its place can be kept free. */
  private static int adjointLines(GraphNode node) {
    return Math.max(node.value().size(), node.adjoint().size());
  }

  private static String name(GraphNode node) {
    boolean both = !node.label().isEmpty() && !node.shape().isEmpty();
    return node.label().concat(both ? "  " : "").concat(node.shape());
  }

  /** The node at a place of the surface. */
  public OptionalInt nodeAt(GraphLayout layout, GraphView view, double x, double y) {
    double layoutX = view.toLayoutX(x);
    double layoutY = view.toLayoutY(y);
    for (int node = 0; node < layout.nodes(); node++) {
      Rectangle box = layout.box(node);
      if (layoutX >= box.x()
          && layoutX < box.right()
          && layoutY >= box.y()
          && layoutY < box.bottom()) {
        return OptionalInt.of(node);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * @param layout of this graph, as {@link #layout} gave it
   * @param selected the node that is pointed at or focused
   */
  public void draw(
      Surface surface, Graph graph, GraphLayout layout, GraphView view, OptionalInt selected) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    new Drawing(surface, graph, layout, view, selected.orElse(-1)).draw();
  }

  /** One drawing: the surface as seen from the layout. */
  private final class Drawing {
    private final Surface surface;
    private final Graph graph;
    private final GraphLayout layout;
    private final GraphView view;
    private final int selected;
    private final int[] uses;

    Drawing(Surface surface, Graph graph, GraphLayout layout, GraphView view, int selected) {
      this.surface = surface;
      this.graph = graph;
      this.layout = layout;
      this.view = view;
      this.selected = selected;
      this.uses = graph.uses();
    }

    void draw() {
      if (selected >= 0) {
        drawRing(layout.box(selected), corner(selected));
      }
      for (int node = 0; node < uses.length; node++) {
        for (int k = 0; k < graph.nodes().get(node).inputs().size(); k++) {
          if (!isUsed(node, k)) {
            drawEdge(node, k);
          }
        }
      }
      for (Share share : graph.shares()) {
        drawUsedEdge(layout.edge(share.node(), share.input()).points());
      }
      for (int node = 0; node < uses.length; node++) {
        if (isSeen(layout.box(node))) {
          drawNode(node, graph.nodes().get(node), layout.box(node));
        }
      }
      for (int i = 0; i < graph.shares().size(); i++) {
        drawShare(i);
      }
    }

    /** Under the edges, so that the heads of arrows stay whole. */
    private void drawRing(Rectangle box, double corner) {
      surface.fill(rounded(box, 6, corner + 6), palette.ink());
      surface.fill(rounded(box, 4, corner + 4), palette.paper());
    }

    private double corner(int node) {
      boolean leaf = graph.nodes().get(node).isLeaf();
      return leaf ? Math.min(14, layout.box(node).height() / 2) : 3;
    }

    private boolean isSeen(Rectangle box) {
      double margin = 8;
      return view.toSurfaceX(box.right() + margin) > 0
          && view.toSurfaceY(box.bottom() + margin) > 0
          && view.toSurfaceX(box.x() - margin) < surface.width()
          && view.toSurfaceY(box.y() - margin) < surface.height();
    }

    private boolean isUsed(int node, int k) {
      for (Share share : graph.shares()) {
        if (share.node() == node && share.input() == k) {
          return true;
        }
      }
      return false;
    }

    private void drawEdge(int node, int k) {
      boolean touched = node == selected || graph.nodes().get(node).inputs().get(k) == selected;
      Color color = touched ? palette.ink() : palette.muted().withAlpha(0.75);
      double[] points = layout.edge(node, k).points();
      double tipX = points[points.length - 2];
      double tipY = points[points.length - 1];
      surface.stroke(curve(points, 0, HEAD - 1), Pen.of(color, scaled(touched ? 2 : 1.25)));
      surface.fill(head(tipX, tipY, -1, 1), color);
    }

    /** The adjoint runs against the arrow, from the user to the input. */
    private void drawUsedEdge(double[] points) {
      surface.stroke(curve(points, HEAD + 2, 0), Pen.of(palette.zero(), scaled(3)));
      surface.fill(head(points[0], points[1], 1, 1.5), palette.zero());
    }

    private Region head(double x, double y, int direction, double size) {
      double back = x + direction * HEAD * size;
      double half = HEAD * size / 2.2;
      return new Region(List.of(toSurface(x, y, back, y - half, back, y + half)));
    }

    /** A smooth line through the points, cut short at its ends. */
    private Polyline curve(double[] points, double cutStart, double cutEnd) {
      List<Double> places = new ArrayList<>();
      int last = points.length - 2;
      for (int i = 0; i <= last; i += 2) {
        double x = points[i];
        double y = points[i + 1];
        int steps = i == 0 || y == points[i - 1] ? 1 : CURVE_STEPS;
        for (int step = 1; step < steps; step++) {
          double t = (double) step / steps;
          places.add(t * (x - points[i - 2]) + points[i - 2]);
          places.add(smooth(t) * (y - points[i - 1]) + points[i - 1]);
        }
        double cut = i == 0 ? cutStart : i == last ? -cutEnd : 0;
        places.add(x + cut);
        places.add(y);
      }
      double[] line = new double[places.size()];
      for (int i = 0; i < line.length; i++) {
        line[i] = places.get(i);
      }
      return new Polyline(toSurface(line));
    }

    /** From 0 to 1, level at both ends. */
    private static double smooth(double t) {
      return t * t * (3 - 2 * t);
    }

    private void drawNode(int number, GraphNode node, Rectangle box) {
      boolean current = node.sweep() == Sweep.CURRENT;
      Color tint = palette.zero().withAlpha(current ? 0.22 : 0.1).over(palette.paper());
      Region outline = rounded(box, 0, corner(number));
      surface.fill(outline, node.isLeaf() && !current ? palette.paper() : tint);
      if (current) {
        surface.stroke(closed(outline), Pen.of(palette.zero(), scaled(3)));
      } else if (node.isLeaf()) {
        surface.stroke(closed(outline), Pen.of(palette.line(), scaled(1.25)));
      }
      drawTexts(number, node, box);
      if (node.sweep() != Sweep.NONE && uses[number] > 0) {
        drawBar(node, box, uses[number]);
      }
    }

    private void drawTexts(int number, GraphNode node, Rectangle box) {
      double y = box.y() + (PADDING_Y - 3);
      y += LINE;
      text(node.title(), box, y, TITLE_STYLE, palette.ink());
      if (!name(node).isEmpty()) {
        y += LINE;
        text(name(node), box, y, NAME_STYLE, palette.muted());
      }
      if (!node.value().isEmpty()) {
        y = drawLines(node.value(), box, y + RULE, palette.ink());
      }
      if (node.sweep() != Sweep.NONE) {
        double rule = y + (RULE + 1);
        surface.stroke(
            new Polyline(toSurface(box.x() + PADDING_X, rule, box.right() - PADDING_X, rule)),
            Pen.of(palette.muted().withAlpha(0.5), surface.crispWidth(scaled(1))));
        y += RULE + LINE;
        boolean reached = node.sweep() != Sweep.WAITING;
        String status = Graph.status(node, uses[number]);
        text(status, box, y, NAME_STYLE, reached ? palette.zero() : palette.muted());
        drawLines(node.adjoint(), box, y, palette.zero());
      }
    }

    private double drawLines(List<String> lines, Rectangle box, double above, Color color) {
      double y = above;
      for (String line : lines) {
        y += LINE;
        text(line, box, y, VALUE_STYLE, color);
      }
      return y;
    }

    private void text(String text, Rectangle box, double y, TextStyle style, Color color) {
      if (scaled(style.size()) >= LEGIBLE) {
        surface.text(
            TextFit.fit(text, style, box.width() - 2 * PADDING_X),
            view.toSurfaceX(box.x() + PADDING_X),
            view.toSurfaceY(y),
            scaled(style),
            color);
      }
    }

    /** A piece for each share of the adjoint: filled ones have arrived. */
    private void drawBar(GraphNode node, Rectangle box, int pieces) {
      int arrived =
          switch (node.sweep()) {
            case CURRENT, COMPLETE -> pieces;
            case RECEIVING -> node.shares();
            case NONE, WAITING -> 0;
          };
      double gap = 3;
      double room = box.width() - 2 * PADDING_X;
      double width = Math.max(1, (room - gap * (pieces - 1)) / pieces);
      double y = box.bottom() - BAR - 3;
      for (int i = 0; i < pieces; i++) {
        double x = box.x() + PADDING_X + i * (width + gap);
        Region piece = rounded(new Rectangle(x, y, width, BAR), 0, 1);
        Color color = i < arrived ? palette.zero() : palette.muted().withAlpha(0.3);
        surface.fill(piece, color);
      }
    }

    /** On the edge, where it leaves the input; several for one input one under the other. */
    private void drawShare(int index) {
      Share share = graph.shares().get(index);
      if (scaled(SMALL) < LEGIBLE || share.text().isEmpty()) {
        return;
      }
      int before = 0;
      for (int i = 0; i < index; i++) {
        before += input(graph.shares().get(i)) == input(share) ? 1 : 0;
      }
      double room = TextFit.width("0", VALUE_STYLE) * characters;
      String text = TextFit.fit(share.text(), VALUE_STYLE, room);
      double width = TextFit.width(text, VALUE_STYLE) + 6;
      double[] points = layout.edge(share.node(), share.input()).points();
      double x = (points[2] + points[4] - width) / 2;
      double y = (points[3] + points[5] - LINE) / 2 + before * (LINE + 1);
      surface.fill(rounded(new Rectangle(x, y, width, LINE), 0, 3), palette.paper());
      surface.text(
          text,
          view.toSurfaceX(x + 3),
          view.toSurfaceY(y + (LINE - 4)),
          scaled(VALUE_STYLE),
          palette.zero());
    }

    private int input(Share share) {
      return graph.nodes().get(share.node()).inputs().get(share.input());
    }

    private Region rounded(Rectangle box, double grown, double radius) {
      Rectangle place =
          new Rectangle(
              box.x() - grown, box.y() - grown, box.width() + 2 * grown, box.height() + 2 * grown);
      return new Region(List.of(toSurface(Rounded.loop(place, radius))));
    }

    private static Polyline closed(Region region) {
      return Rounded.closed(region.loops().get(0));
    }

    private double[] toSurface(double... points) {
      double[] seen = new double[points.length];
      for (int i = 0; i < points.length; i += 2) {
        seen[i] = view.toSurfaceX(points[i]);
        seen[i + 1] = view.toSurfaceY(points[i + 1]);
      }
      return seen;
    }

    private double scaled(double length) {
      return view.scale() * length;
    }

    private TextStyle scaled(TextStyle style) {
      return new TextStyle(scaled(style.size()), style.family(), style.weight(), style.anchor());
    }
  }
}
