package xorlab.plot.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Breadth;
import xorlab.plot.draw.Shape.Rectangle;

class GraphLayoutTest {
  @Test
  void theNotebooksObjectiveIsDrawnWithoutCrossings() {
    assertCrossings(0, GraphExamples.objective(2, 2, 1));
  }

  @Test
  void threeHiddenLayersOfMatricesAreDrawnWithoutCrossings() {
    assertCrossings(0, GraphExamples.objective(2, 4, 3, 2, 1));
  }

  @Test
  void theObjectiveOfOnePointInScalarsIsDrawnWithoutCrossings() {
    assertCrossings(0, GraphExamples.scalars(2, 2, 1));
  }

  /** In the same layer, each source would be between the other's edges. */
  @Test
  void twoSourcesOfTwoNodesAreDrawnWithoutACrossingByMovingOneOfThem() {
    GraphLayout layout = layout(new int[][] {{}, {}, {0}, {1}, {0}, {1}, {2, 3}, {4, 5}, {6, 7}});
    assertEquals(0, layout.crossings());
    assertSound(layout, new int[][] {{}, {}, {0}, {1}, {0}, {1}, {2, 3}, {4, 5}, {6, 7}});
  }

  /** K3,3 is not planar; its crossing number is 1, and between two layers of three it is 9. */
  @Test
  void threeNodesThatAllReadThreeInnerNodesCrossNineTimes() {
    int[][] inputs = {{}, {0}, {0}, {0}, {1, 2, 3}, {1, 2, 3}, {1, 2, 3}, {4, 5, 6}};
    assertEquals(9, layout(inputs).crossings());
    assertSound(layout(inputs), inputs);
  }

  @Test
  void treesAreDrawnWithoutCrossings() {
    int[][] inputs = {{}, {}, {0, 1}, {}, {2, 3}, {}, {}, {5, 6}, {4, 7}, {}, {8, 9}};
    assertEquals(0, layout(inputs).crossings());
    assertSound(layout(inputs), inputs);
  }

  @Test
  void aNodeUsedTwiceByOneOtherKeepsBothEdges() {
    int[][] inputs = {{}, {0, 0}, {1, 1}, {2, 0, 0}};
    GraphLayout layout = layout(inputs);
    assertSound(layout, inputs);
    for (int node = 1; node < 3; node++) {
      double[] first = layout.edge(node, 0).points();
      double[] second = layout.edge(node, 1).points();
      assertTrue(
          Math.abs(first[first.length - 1] - second[second.length - 1]) > 5,
          "the two arrive apart");
    }
  }

  @Test
  void aLeafStandsRightBeforeItsFirstUser() {
    GraphLayout layout = layout(new int[][] {{}, {0}, {1}, {}, {2, 3}, {}, {4, 5}});
    assertEquals(layout.layer(4) - 1, layout.layer(3));
    assertEquals(layout.layer(6) - 1, layout.layer(5));
  }

  @Test
  void aChainIsLevel() {
    GraphLayout layout = layout(new int[][] {{}, {0}, {1}, {}, {2, 3}, {4}, {}, {5, 6}});
    double[] spine = new double[5];
    int[] nodes = {0, 1, 2, 4, 5};
    for (int i = 0; i < spine.length; i++) {
      Rectangle box = layout.box(nodes[i]);
      spine[i] = box.y() + box.height() / 2;
    }
    assertArrayEquals(new double[] {spine[0], spine[0], spine[0], spine[0], spine[0]}, spine, 1e-9);
  }

  @Test
  void theSameGraphAlwaysGetsTheSameLayout() {
    int[][] inputs = random(new Random(5), 80);
    GraphLayout first = layout(inputs);
    GraphLayout second = layout(inputs);
    for (int node = 0; node < inputs.length; node++) {
      assertEquals(first.box(node), second.box(node));
      for (int k = 0; k < inputs[node].length; k++) {
        assertArrayEquals(first.edge(node, k).points(), second.edge(node, k).points());
      }
    }
  }

  @Test
  void randomGraphsOfUpTo200NodesAreSound() {
    Random random = new Random(0);
    List<int[][]> graphs = new ArrayList<>();
    for (int nodes = 1; nodes <= 200; nodes += 7) {
      graphs.add(random(random, nodes));
    }
    for (int[][] inputs : Breadth.sample(8, graphs)) {
      assertSound(layout(inputs), inputs);
    }
  }

  @Test
  void noNodesMakeAnEmptyLayout() {
    GraphLayout layout = layout(new int[0][]);
    assertEquals(0, layout.nodes());
    assertEquals(2 * GraphLayout.MARGIN, layout.width());
    assertEquals(2 * GraphLayout.MARGIN, layout.height());
  }

  @Test
  void inputsMustComeBeforeTheirUsers() {
    Exception late =
        assertThrows(IllegalArgumentException.class, () -> layout(new int[][] {{}, {2}, {0}}));
    assertEquals("Node 1 has the input 2: list every node after its inputs.", late.getMessage());
  }

  private static void assertCrossings(int crossings, List<GraphExamples.Step> steps) {
    int[][] inputs = steps.stream().map(GraphExamples.Step::inputs).toArray(int[][]::new);
    GraphLayout layout = layout(inputs);
    assertEquals(crossings, layout.crossings());
    assertSound(layout, inputs);
  }

  private static void assertSound(GraphLayout layout, int[][] inputs) {
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
    List<double[]> edges = new ArrayList<>();
    for (int node = 0; node < inputs.length; node++) {
      Rectangle2D box = awt(layout.box(node), 0);
      assertTrue(sheet.contains(box), "box " + node + " is on the sheet");
      for (int other = 0; other < node; other++) {
        assertTrue(!box.intersects(awt(layout.box(other), 4)), node + " is apart from " + other);
      }
      for (int k = 0; k < inputs[node].length; k++) {
        int input = inputs[node][k];
        assertTrue(layout.layer(input) < layout.layer(node), "layers rise");
        double[] points = layout.edge(node, k).points();
        edges.add(points);
        Rectangle from = layout.box(input);
        assertEquals(from.right(), points[0], 1e-9);
        assertEquals(from.y() + from.height() / 2, points[1], 1e-9);
        assertEquals(layout.box(node).x(), points[points.length - 2], 1e-9);
        assertTrue(box.getMinY() < points[points.length - 1], "arrives below the top");
        assertTrue(box.getMaxY() > points[points.length - 1], "arrives above the bottom");
        for (int i = 2; i < points.length; i += 2) {
          assertTrue(points[i] >= points[i - 2] - 1e-9, "runs to the right");
          assertTrue(points[i + 1] >= 0 && points[i + 1] <= layout.height(), "is on the sheet");
          for (int other = 0; other < inputs.length; other++) {
            assertTrue(
                other == node
                    || other == input
                    || !awt(layout.box(other), 0)
                        .intersectsLine(points[i - 2], points[i - 1], points[i], points[i + 1]),
                "an edge of " + node + " keeps clear of " + other);
          }
        }
      }
    }
    if (edges.size() < 120) {
      assertEquals(layout.crossings(), crossings(edges), "crossings as counted on the sheet");
    }
  }

  /** The number of pairs of segments that cross in their interiors. */
  private static int crossings(List<double[]> edges) {
    int crossings = 0;
    for (int e = 0; e < edges.size(); e++) {
      for (int f = 0; f < e; f++) {
        double[] a = edges.get(e);
        double[] b = edges.get(f);
        for (int i = 2; i < a.length; i += 2) {
          for (int j = 2; j < b.length; j += 2) {
            double first = side(b, j, a[i - 2], a[i - 1]) * side(b, j, a[i], a[i + 1]);
            double second = side(a, i, b[j - 2], b[j - 1]) * side(a, i, b[j], b[j + 1]);
            if (first < -1e-6 && second < -1e-6) {
              crossings++;
            }
          }
        }
      }
    }
    return crossings;
  }

  private static double side(double[] line, int i, double x, double y) {
    double dx = line[i] - line[i - 2];
    double dy = line[i + 1] - line[i - 1];
    double length = Math.hypot(dx, dy) + 1e-12;
    return (dx * (y - line[i - 1]) - dy * (x - line[i - 2])) / length;
  }

  private static Rectangle2D awt(Rectangle box, double margin) {
    return new Rectangle2D.Double(
        box.x() - margin, box.y() - margin, box.width() + 2 * margin, box.height() + 2 * margin);
  }

  /** Nodes with up to two inputs, mostly recent nodes. */
  static int[][] random(Random random, int nodes) {
    int[][] inputs = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      inputs[node] = new int[node == 0 ? 0 : random.nextInt(3)];
      for (int k = 0; k < inputs[node].length; k++) {
        int tolerance = random.nextInt(4) == 0 ? node : Math.min(node, 12);
        inputs[node][k] = node - 1 - random.nextInt(tolerance);
      }
    }
    return inputs;
  }

  static GraphLayout layout(int[][] inputs) {
    return GraphExamples.layout(List.of(inputs));
  }
}
