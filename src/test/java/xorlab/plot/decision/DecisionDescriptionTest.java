package xorlab.plot.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.numeric.Matrix;
import xorlab.plot.NotebookRun;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class DecisionDescriptionTest {
  @Test
  void itDescribesFractionsAndThatAllIsRight() {
    // Two right triangles with legs of 0.8 in a square of 1.2: 0.64 of 1.44.
    assertEquals(
        "The network predicts 1 for 44% of the square and 0 for the rest. All 4 points are"
            + " correct.",
        describe((x, y) -> Math.abs(x + y - 1) > 0.4 ? 1 : 0, complement()));
  }

  @Test
  void theHeadlineHasTheLossOrBothLossesPerPoint() {
    assertEquals("loss 2.9991464995409807", headline(Experiment.defaults()));
    Experiment moons = Experiments.of("data=moons&test=40");
    IterationState split = new Timeline(moons).state();
    assertEquals(
        "loss %.4f, test %.4f"
            .formatted(split.loss() / 120, split.test().orElseThrow().loss() / 80),
        headline(moons));
  }

  private static String headline(Experiment experiment) {
    IterationState state = new Timeline(experiment).state();
    PredictionGrid grid = new PredictionGrid(state.network(), PlotBounds.AROUND_ZERO, 5);
    return DecisionDescription.headline(state, grid.decision(state));
  }

  @Test
  void itNamesThePointsOnTheWrongSide() {
    assertEquals(
        "The network predicts 1 for the whole square. 2 of 4 points are wrong: (0, 0), (1, 1).",
        describe((x, y) -> 0.9, NotebookRun.Y));
    assertEquals(
        "The network predicts 0 for the whole square. 2 of 4 points are wrong: (0, 1), (1, 0).",
        describe((x, y) -> 0.5, NotebookRun.Y));
  }

  @Test
  void aSliverIsNotRoundedAway() {
    assertEquals(
        "The network predicts 1 for under 1% of the square and 0 for the rest. 2 of 4 points are"
            + " wrong: (0, 1), (1, 0).",
        describe((x, y) -> x > 1.05 && y > 1.05 ? 1 : 0, NotebookRun.Y));
  }

  @Test
  void predictionsThatAreNotNumbersAreRightNowhere() {
    assertEquals(
        "The predictions are not numbers. 4 of 4 points are wrong: (0, 0), (0, 1), (1, 0), (1, 1).",
        describe((x, y) -> Double.NaN, NotebookRun.Y));
  }

  @Test
  void manyWrongPointsAreCountedOnly() {
    Matrix X = new Matrix(7, 2);
    Matrix y = new Matrix(7, 1);
    Grid grid = Grid.of(PlotBounds.NOTEBOOK, 10, 10, (a, b) -> 1);
    assertEquals(
        "The network predicts 1 for the whole square. 7 of 7 points are wrong.",
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
