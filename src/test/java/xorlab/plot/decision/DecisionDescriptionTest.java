package xorlab.plot.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;
import xorlab.plot.NotebookRun;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;

class DecisionDescriptionTest {
  @Test
  void itDescribesFractionsPiecesAndThatAllIsRight() {
    // Two right triangles with legs of 0.8 in a square of 1.2: 0.64 of 1.44.
    assertEquals(
        "At iteration 7 the network says 1 on 44% of the plane shown, in two pieces, and 0 on 56%,"
            + " in one piece. All four points are on the right side.",
        describe((x, y) -> Math.abs(x + y - 1) > 0.4 ? 1 : 0, complement()));
  }

  @Test
  void itNamesThePointsOnTheWrongSide() {
    assertEquals(
        "At iteration 7 the network says 1 on all of the plane shown."
            + " On the wrong side: two of four points, (0, 0), (1, 1).",
        describe((x, y) -> 0.9, NotebookRun.Y));
    assertEquals(
        "At iteration 7 the network says 0 on all of the plane shown."
            + " On the wrong side: two of four points, (0, 1), (1, 0).",
        describe((x, y) -> 0.5, NotebookRun.Y));
  }

  @Test
  void aSliverIsNotRoundedAway() {
    assertEquals(
        "At iteration 7 the network says 1 on under 1% of the plane shown, in one piece, and 0 on"
            + " over 99%, in one piece. On the wrong side: two of four points, (0, 1), (1, 0).",
        describe((x, y) -> x > 1.05 && y > 1.05 ? 1 : 0, NotebookRun.Y));
  }

  @Test
  void predictionsThatAreNotNumbersAreRightNowhere() {
    assertEquals(
        "At iteration 7 the network says nothing: its predictions are not numbers."
            + " On the wrong side: four of four points, (0, 0), (0, 1), (1, 0), (1, 1).",
        describe((x, y) -> Double.NaN, NotebookRun.Y));
  }

  @Test
  void manyWrongPointsAreCountedOnly() {
    Matrix X = new Matrix(7, 2);
    Matrix y = new Matrix(7, 1);
    Grid grid = Grid.of(PlotBounds.NOTEBOOK, 10, 10, (a, b) -> 1);
    assertEquals(
        "At iteration 7 the network says 1 on all of the plane shown."
            + " On the wrong side: 7 of 7 points.",
        DecisionDescription.of(new DecisionSurface(7, "1.0", (a, b) -> 1, grid, X, y)));
  }

  private static Matrix complement() {
    return Matrix.of(new double[] {1}, new double[] {0}, new double[] {0}, new double[] {1});
  }

  private static String describe(ScalarField field, Matrix y) {
    Grid grid = Grid.of(PlotBounds.NOTEBOOK, 100, 100, field);
    return DecisionDescription.of(new DecisionSurface(7, "1.0", field, grid, NotebookRun.X, y));
  }
}
