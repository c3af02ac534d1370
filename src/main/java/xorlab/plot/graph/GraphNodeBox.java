package xorlab.plot.graph;

import java.util.List;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.draw.TextStyle.Family;
import xorlab.plot.draw.TextStyle.Weight;
import xorlab.plot.graph.GraphNode.Progress;
import xorlab.words.GraphWords;

/**
 * The box of a node: its title, its name and shape, its value, and below a rule its adjoint with a
 * bar that counts the contributions which have arrived.
 */
final class GraphNodeBox {
  private static final double LINE = GraphCanvas.LINE;
  private static final double PADDING_X = 10;
  private static final double PADDING_Y = 7;
  private static final double RULE = 7;
  private static final double BAR = 4;
  private static final double BAR_GAP = 3;
  private static final double WIDEST_NAME = 150;
  private static final double NARROWEST = 44;

  private static final TextStyle TITLE_STYLE =
      new TextStyle(13, Family.SANS, Weight.BOLD, Anchor.START);
  private static final TextStyle NAME_STYLE = TextStyle.sans(GraphCanvas.SMALL, Anchor.START);
  private static final TextStyle VALUE_STYLE = GraphCanvas.VALUE_STYLE;

  private final GraphCanvas canvas;
  private final Palette palette;

  GraphNodeBox(GraphCanvas canvas, Palette palette) {
    this.canvas = canvas;
    this.palette = palette;
  }

  /**
   * The width of a node's box at full size, in CSS pixels.
   *
   * @param characters of a line of a value or an adjoint
   */
  static double width(GraphNode node, int characters) {
    double width =
        Math.max(
            TextMetrics.width(node.title(), TITLE_STYLE),
            TextMetrics.width(name(node), NAME_STYLE));
    width = Math.min(width, WIDEST_NAME);
    if (!node.value().isEmpty()) {
      width = Math.max(width, characters * TextMetrics.width("0", VALUE_STYLE));
    }
    if (node.progress() != Progress.NONE) {
      // The widest of the texts of Graph.status.
      width = Math.max(width, TextMetrics.width(GraphWords.PASSED_ON, NAME_STYLE));
    }
    return Math.max(NARROWEST, Math.ceil(width + 2 * PADDING_X));
  }

  /** The height of a node's box at full size, in CSS pixels. */
  static double height(GraphNode node) {
    double height = 2 * PADDING_Y + LINE * (name(node).isEmpty() ? 1 : 2);
    if (!node.value().isEmpty()) {
      height += LINE * node.value().size() + RULE;
    }
    if (node.progress() != Progress.NONE) {
      height += LINE * (1 + adjointLines(node)) + RULE + BAR;
    }
    return height;
  }

  /** An adjoint has the shape of the value, so its space can be reserved. */
  private static int adjointLines(GraphNode node) {
    return Math.max(node.value().size(), node.adjoint().size());
  }

  private static String name(GraphNode node) {
    boolean both = !node.label().isEmpty() && !node.shape().isEmpty();
    return node.label().concat(both ? "  " : "").concat(node.shape());
  }

  /** The ring around the selected node. */
  void drawRing(GraphNode node, Rectangle box) {
    double corner = corner(node, box);
    canvas.surface().fill(canvas.rounded(box, 6, corner + 6), palette.ink());
    canvas.surface().fill(canvas.rounded(box, 4, corner + 4), palette.paper());
  }

  private static double corner(GraphNode node, Rectangle box) {
    return node.isLeaf() ? Math.min(14, box.height() / 2) : 3;
  }

  /**
   * @param uses how many inputs of other nodes read this node
   */
  void draw(GraphNode node, Rectangle box, int uses) {
    boolean current = node.progress() == Progress.CURRENT;
    Color color = current ? palette.accent() : palette.muted();
    Color tint = color.withAlpha(current ? 0.22 : 0.1).over(palette.paper());
    Region outline = canvas.rounded(box, 0, corner(node, box));
    canvas.surface().fill(outline, node.isLeaf() && !current ? palette.paper() : tint);
    if (current) {
      canvas.strokeOutline(outline, palette.accent(), 3);
    } else if (node.isLeaf()) {
      canvas.strokeOutline(outline, palette.line(), 1.25);
    }
    drawTexts(node, box, uses);
    if (node.progress() != Progress.NONE && uses > 0) {
      drawBar(node, box, uses);
    }
  }

  private void drawTexts(GraphNode node, Rectangle box, int uses) {
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
    if (node.progress() != Progress.NONE) {
      double rule = y + (RULE + 1);
      canvas.strokeHairline(
          palette.muted().withAlpha(0.5), box.x() + PADDING_X, rule, box.right() - PADDING_X, rule);
      y += RULE + LINE;
      boolean reached = node.progress() != Progress.WAITING;
      String status = Graph.status(node, uses);
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
    double available = box.width() - 2 * PADDING_X;
    canvas.text(text, available, box.x() + PADDING_X, y, style, color);
  }

  /** One piece for each contribution to the adjoint, filled once it has arrived. */
  private void drawBar(GraphNode node, Rectangle box, int pieces) {
    int arrived =
        switch (node.progress()) {
          case CURRENT, COMPLETE -> pieces;
          case RECEIVING -> node.contributions();
          case NONE, WAITING -> 0;
        };
    double available = box.width() - 2 * PADDING_X;
    double width = Math.max(1, (available - BAR_GAP * (pieces - 1)) / pieces);
    double y = box.bottom() - BAR - 3;
    for (int i = 0; i < pieces; i++) {
      double x = box.x() + PADDING_X + i * (width + BAR_GAP);
      Color color = i < arrived ? palette.zero() : palette.muted().withAlpha(0.3);
      canvas.surface().fill(canvas.rounded(new Rectangle(x, y, width, BAR), 0, 1), color);
    }
  }
}
