package xorlab.plot.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import xorlab.plot.Java2DSurface;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.graph.Graph.Contribution;
import xorlab.plot.graph.GraphNode.Progress;

class GraphFigureTest {
  private static final GraphFigure FIGURE = new GraphFigure(Palette.light(), 15);

  @Test
  void everyTextIsInsideItsBox() {
    for (Graph graph : graphs()) {
      GraphLayout layout = FIGURE.layout(graph);
      Java2DSurface surface = draw(FIGURE, graph, 1, OptionalInt.empty());
      for (Java2DSurface.SetText text : surface.texts()) {
        boolean inside = false;
        for (int node = 0; node < layout.nodes(); node++) {
          inside |= awt(layout.box(node)).contains(text.ink());
        }
        assertTrue(inside, text.text());
      }
    }
  }

  @Test
  void longNamesAndValuesAreCutShort() {
    String name = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";
    String digits = "-1.2345678901234567890123456789";
    GraphNode leaf =
        new GraphNode(name, name, "2x2", List.of(digits), List.of(), Progress.NONE, 0, List.of());
    Graph graph = new Graph(List.of(leaf), List.of());
    Java2DSurface surface = draw(FIGURE, graph, 1, OptionalInt.empty());
    Rectangle2D box = awt(FIGURE.layout(graph).box(0));
    for (Java2DSurface.SetText text : surface.texts()) {
      assertTrue(text.text().endsWith("…"));
      assertTrue(box.contains(text.ink()));
    }
  }

  @Test
  void theLayoutStaysWhileTheSweepGoesOn() {
    Graph start = GraphExamples.swept(GraphExamples.objective(2, 2, 1), 0);
    for (int step = 1; step < start.nodes().size(); step++) {
      Graph later = GraphExamples.swept(GraphExamples.objective(2, 2, 1), step);
      assertEquals(FIGURE.layout(start).width(), FIGURE.layout(later).width());
      assertEquals(FIGURE.layout(start).height(), FIGURE.layout(later).height());
    }
  }

  @Test
  void theNodeAtAPlaceIsFoundAtAnyScale() {
    Graph graph = GraphExamples.plain(GraphExamples.objective(2, 2, 1));
    GraphLayout layout = FIGURE.layout(graph);
    GraphViewport view = new GraphViewport(0.7, -130, 25);
    for (int node = 0; node < layout.nodes(); node++) {
      Rectangle box = layout.box(node);
      double x = 0.7 * (box.x() + box.width() / 2) - 130;
      double y = 0.7 * (box.y() + box.height() / 2) + 25;
      assertEquals(OptionalInt.of(node), FIGURE.nodeAt(layout, view, x, y));
    }
    assertEquals(OptionalInt.empty(), FIGURE.nodeAt(layout, view, -129, 26));
  }

  @Test
  void aFittingViewShowsAllOfTheGraph() {
    GraphLayout layout = FIGURE.layout(GraphExamples.plain(GraphExamples.objective(2, 2, 1)));
    GraphViewport view = GraphViewport.fit(layout, 600, 300);
    assertTrue(view.x() >= 0 && view.y() >= 0);
    assertTrue(view.x() + view.scale() * layout.width() <= 600 + 1e-9);
    assertTrue(view.y() + view.scale() * layout.height() <= 300 + 1e-9);
    assertEquals(1, GraphViewport.fit(layout, 9000, 9000).scale());
  }

  @Test
  void zoomingKeepsThePlaceUnderThePointer() {
    GraphViewport view = new GraphViewport(0.5, 10, 20).zoomed(1.5, 100, 80);
    assertEquals(0.75, view.scale());
    assertEquals((100 - 10) / 0.5, (100 - view.x()) / 0.75, 1e-9);
    assertEquals((80 - 20) / 0.5, (80 - view.y()) / 0.75, 1e-9);
  }

  @Test
  void operationsAreFilledAndLeavesAreOutlined() {
    Graph graph = GraphExamples.plain(GraphExamples.objective(2, 2, 1));
    GraphLayout layout = FIGURE.layout(graph);
    BufferedImage image = draw(FIGURE, graph, 1, OptionalInt.empty()).image();
    for (int node = 0; node < layout.nodes(); node++) {
      Rectangle box = layout.box(node);
      int rgb = image.getRGB((int) box.right() - 5, (int) (box.y() + box.height() / 2)) & 0xffffff;
      boolean paper = Color.of(rgb).equals(Palette.light().paper());
      assertEquals(graph.nodes().get(node).isLeaf(), paper, graph.nodes().get(node).title());
    }
  }

  @Test
  void theSelectedNodeHasARing() {
    Graph graph = GraphExamples.plain(GraphExamples.objective(2, 2, 1));
    Rectangle box = FIGURE.layout(graph).box(6);
    int x = (int) (box.x() + box.width() / 2);
    int y = (int) Math.floor(box.y() - 5);
    int plain = draw(FIGURE, graph, 1, OptionalInt.empty()).image().getRGB(x, y);
    int ringed = draw(FIGURE, graph, 1, OptionalInt.of(6)).image().getRGB(x, y);
    assertNotEquals(plain, ringed);
    assertEquals(Palette.light().ink(), Color.of(ringed & 0xffffff));
  }

  @Test
  void theSweepIsDescribed() {
    List<String> texts = new ArrayList<>();
    for (int step = 0; step < GraphExamples.objective(2, 2, 1).size(); step++) {
      Graph graph = GraphExamples.swept(GraphExamples.objective(2, 2, 1), step);
      for (Java2DSurface.SetText text : draw(FIGURE, graph, 1, OptionalInt.empty()).texts()) {
        texts.add(text.text());
      }
      for (Contribution share : graph.contributions()) {
        assertTrue(texts.contains(share.text()), share.text());
      }
    }
    assertTrue(texts.contains("1 of 2 terms"));
    assertTrue(texts.contains("not reached yet"));
    assertTrue(texts.contains("gradient, passed on"));
    assertTrue(texts.contains("gradient"));
  }

  @Test
  void textTooSmallToReadIsLeftOut() {
    Graph graph = GraphExamples.plain(GraphExamples.objective(2, 2, 1));
    assertTrue(draw(FIGURE, graph, 0.2, OptionalInt.empty()).texts().isEmpty());
  }

  @Test
  void theGraphIsTold() {
    List<String> lines = GraphExamples.plain(GraphExamples.objective(2, 2, 1)).describe();
    assertEquals("1. y, 4x1", lines.get(0));
    assertEquals("5. @, 4x2, of 2 and 4", lines.get(4));
    assertEquals("9. sigmoid A1, 4x2, of 8", lines.get(8));
    Graph swept = GraphExamples.swept(GraphExamples.objective(2, 2, 1), 6);
    String all = String.join("\n", swept.describe());
    assertTrue(all.contains("; 1 of 2 terms"), all);
  }

  static List<Graph> graphs() {
    return List.of(
        GraphExamples.plain(GraphExamples.objective(2, 2, 1)),
        GraphExamples.plain(GraphExamples.scalars(2, 2, 1)),
        GraphExamples.plain(GraphExamples.objective(2, 4, 3, 2, 1)));
  }

  static Java2DSurface draw(GraphFigure figure, Graph graph, double scale, OptionalInt selected) {
    GraphLayout layout = figure.layout(graph);
    Java2DSurface surface = new Java2DSurface(scale * layout.width(), scale * layout.height(), 1);
    figure.draw(surface, graph, layout, new GraphViewport(scale, 0, 0), selected);
    return surface;
  }

  private static Rectangle2D awt(Rectangle box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }
}
