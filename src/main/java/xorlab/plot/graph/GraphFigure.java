package xorlab.plot.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.graph.GraphNode.Progress;

/**
 * The computation graph: operations as tinted boxes, leaves as round boxes in outline, and arrows
 * from each input to the nodes that use it. The backward sweep thickens the edges that it has
 * passed, turns their arrows, and counts the contributions to each adjoint in a bar in its box.
 *
 * @param characters in a line of a value, an adjoint or a contribution; longer lines are shortened
 */
public record GraphFigure(Palette palette, int characters) {
  private static final double PLAIN_GAP = 34;
  private static final double SHARE_GAP = 32;

  /**
   * The layout, whose width and height are those of the figure at full size. It depends on the
   * graph's structure, its names and the number of lines of its values, but neither on the values
   * nor on the state of the sweep: compute it once for a tape.
   */
  public GraphLayout layout(Graph graph) {
    List<GraphLayout.Node> boxes = new ArrayList<>();
    boolean swept = false;
    for (GraphNode node : graph.nodes()) {
      int[] inputs = new int[node.inputs().size()];
      for (int k = 0; k < inputs.length; k++) {
        inputs[k] = node.inputs().get(k);
      }
      swept |= node.progress() != Progress.NONE;
      boxes.add(
          new GraphLayout.Node(
              GraphNodeBox.width(node, characters), GraphNodeBox.height(node), inputs));
    }
    double fraction = TextMetrics.width("0", GraphCanvas.VALUE_STYLE) * characters;
    return GraphLayout.of(boxes, swept ? fraction + SHARE_GAP : PLAIN_GAP);
  }

  /** The index of the node at a point of the surface. */
  public OptionalInt nodeAt(GraphLayout layout, GraphViewport view, double x, double y) {
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
   * @param selected the index of the node under the pointer or with the focus
   */
  public void draw(
      Surface surface, Graph graph, GraphLayout layout, GraphViewport view, OptionalInt selected) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    GraphCanvas canvas = new GraphCanvas(surface, view);
    GraphNodeBox box = new GraphNodeBox(canvas, palette);
    GraphEdges edges = new GraphEdges(canvas, palette, graph, layout);
    // The ring is under the edges, so that the heads of arrows stay whole.
    if (selected.isPresent()) {
      int node = selected.getAsInt();
      box.drawRing(graph.nodes().get(node), layout.box(node));
    }
    edges.draw(selected.orElse(-1));
    int[] uses = graph.uses();
    for (int node = 0; node < uses.length; node++) {
      if (canvas.isVisible(layout.box(node))) {
        box.draw(graph.nodes().get(node), layout.box(node), uses[node]);
      }
    }
    edges.drawContributions(characters);
  }
}
