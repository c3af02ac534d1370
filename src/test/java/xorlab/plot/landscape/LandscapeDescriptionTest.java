package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.Pass;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;
import xorlab.plot.landscape.ParameterPlane.Kind;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class LandscapeDescriptionTest {
  private static final PlotBounds WINDOW = new PlotBounds(-2, 2, -2, 2);

  @Test
  void itTellsTheSlopeTheLowestPlaceAndHowMuchOfThePathIsSeen() {
    assertEquals(
        "The loss for other values of W1[0,0] (across) and b1[1,0] (up), all else as at iteration"
            + " 7. Here it is 2 and falls fastest down and to the left, by 1.4 per unit. Of 5 by"
            + " 5 places tried, the lowest is 0.5, 2.8 units away down and to the left. The plane"
            + " shows 20% of the run's movement. The other numbers changed too, so the loss under"
            + " the path is not the run's loss.",
        describe(Kind.TWO_PARAMETERS, (x, y) -> x + y + 4.5, 2, 1, 1, 0.2));
  }

  @Test
  void thePathOnTheRunsPlaneIsCalledItsProjection() {
    assertEquals(
        "The loss around iteration 7, in the two directions in which the run moved most. Here it"
            + " is 1 and falls fastest to the right, by 0.51 per unit. Of 5 by 5 places tried,"
            + " none is lower. The plane shows over 99% of the run's movement: the path is"
            + " projected onto this plane.",
        describe(Kind.PRINCIPAL_DIRECTIONS, (x, y) -> x * x + 1, 1, -0.5, 0.1, 0.999));
  }

  /** The slope and the losses of the plane are those of the loss with the penalty. */
  @Test
  void aPenaltyIsAPartOfTheLosses() {
    Experiment experiment = Experiment.defaults().with(Setting.L2, 0.5);
    IterationState state = new Timeline(experiment).state();
    List<TrajectoryPoint> path = List.of(new TrajectoryPoint(0, state.flat()));
    LandscapeSampler sampler =
        new LandscapeSampler(state, path, new LandscapePlane.TwoParameters(0, 6));
    sampler.compute(Integer.MAX_VALUE);
    Landscape landscape = sampler.landscape();
    double[] gradient = state.pass().backward.gradient.flat();
    assertEquals(gradient[0], landscape.slopeAcross(), 1e-15);
    assertEquals(gradient[6], landscape.slopeUp(), 1e-15);
    Grid grid = landscape.losses();
    double[] flat = state.flat().clone();
    flat[0] += grid.x(3) - landscape.x();
    flat[6] += grid.y(2) - landscape.y();
    Pass moved = new Pass(state.network(), state.data().X(), state.data().y());
    moved.parameters.setFlat(flat);
    moved.runForward();
    assertEquals(moved.loss(), grid.values()[2 * grid.columns() + 3], 1e-13 * moved.loss());
    String text = LandscapeDescription.of(landscape);
    assertTrue(text.contains("0. The penalty on the weights is a part of the loss. Here"), text);
  }

  @Test
  void aZeroSlopeAndARunThatHasNotMovedAreDescribed() {
    assertEquals(
        "The loss for other values of W1[0,0] (across) and b1[1,0] (up), all else as at iteration"
            + " 7. Here it is 1 and flat. Of 5 by 5 places tried, none is lower. The run has not"
            + " moved yet.",
        describe(Kind.TWO_PARAMETERS, (x, y) -> 1, 1, 0, 0, Double.NaN));
  }

  @Test
  void aRunThatMovedInTheseTwoAloneIsShownWhole() {
    assertEquals(
        "The loss for other values of W1[0,0] (across) and b1[1,0] (up), all else as at iteration"
            + " 7. Here it is not a finite number. Of 5 by 5 places tried, none is lower. The"
            + " plane shows all of the run's movement.",
        describe(Kind.TWO_PARAMETERS, (x, y) -> Double.NaN, Double.NaN, Double.NaN, 0, 1));
  }

  private static String describe(
      Kind type,
      ScalarField loss,
      double here,
      double slopeAcross,
      double slopeUp,
      double fraction) {
    double[] nothing = new double[2];
    ParameterPlane plane =
        new ParameterPlane(
            nothing, new double[] {1, 0}, new double[] {0, 1}, "W1[0,0]", "b1[1,0]", type);
    Grid grid = Grid.of(WINDOW, 5, 5, loss);
    ProjectedTrajectory path =
        new ProjectedTrajectory(
            new int[] {0},
            ProjectedTrajectory.of(plane, List.of(new TrajectoryPoint(0, nothing))).points(),
            fraction);
    return LandscapeDescription.of(
        new Landscape(
            plane, grid, LossContours.of(grid), path, 7, here, false, 0, 0, slopeAcross, slopeUp));
  }
}
