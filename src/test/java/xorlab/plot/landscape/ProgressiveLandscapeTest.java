package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Setting;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.plot.Java2DSurface;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.Palette;
import xorlab.plot.loss.LossExamples;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class ProgressiveLandscapeTest {
  private static final LandscapePlane TWO = new LandscapePlane.TwoParameters(6, 8);
  private static final List<TrajectoryPoint> PATH = LandscapeExamples.path(140);
  private static final IterationState STATE = LandscapeExamples.state(100);

  @Test
  void everyPointOfTheGridHasTheLossOfTheParametersThere() {
    Landscape landscape = LandscapeExamples.landscape(STATE, PATH, TWO, LandscapeExamples.ALL);
    Grid grid = landscape.losses();
    assertEquals(49, grid.columns());
    for (int k = 0; k < grid.values().length; k += 7) {
      double[] flat = STATE.flat().clone();
      flat[6] = grid.x(k % 49);
      flat[8] = grid.y(k / 49);
      assertEquals(lossOf(flat), grid.values()[k]);
    }
  }

  @Test
  void theGridIsCoarseFirstThenFinerThenFinest() {
    ProgressiveLandscape source = new ProgressiveLandscape();
    source.request(STATE, PATH, TWO);
    assertTrue(source.landscape().isEmpty());
    assertTrue(source.compute(168));
    assertTrue(source.landscape().isEmpty());
    assertTrue(source.compute(1));
    assertEquals(13, source.landscape().orElseThrow().losses().columns());
    assertTrue(source.compute(25 * 25 - 13 * 13));
    assertEquals(25, source.landscape().orElseThrow().losses().columns());
    assertFalse(source.compute(49 * 49 - 25 * 25));
    assertEquals(49, source.landscape().orElseThrow().losses().columns());
    assertFalse(source.compute(1));
  }

  @Test
  void theOldLandscapeStaysUntilTheNewCoarseOneIsDone() {
    ProgressiveLandscape source = new ProgressiveLandscape();
    source.request(STATE, PATH, TWO);
    source.compute(LandscapeExamples.ALL);
    Landscape old = source.landscape().orElseThrow();
    source.request(LandscapeExamples.state(101), PATH, TWO);
    source.compute(168);
    assertSame(old, source.landscape().orElseThrow());
    source.compute(1);
    assertEquals(101, source.landscape().orElseThrow().iteration());
  }

  @Test
  void aRunThatIsFasterThanTheSourceIsStillShown() {
    ProgressiveLandscape source = new ProgressiveLandscape();
    for (int iteration = 0; iteration < 20; iteration++) {
      source.request(LandscapeExamples.state(iteration), PATH, TWO);
      source.compute(40);
    }
    assertTrue(source.landscape().orElseThrow().iteration() >= 10);
  }

  @Test
  void aRepeatedRequestComputesNothing() {
    Timeline timeline = LossExamples.timeline(100);
    ProgressiveLandscape source = new ProgressiveLandscape();
    source.request(timeline.state(), PATH, TWO);
    source.compute(LandscapeExamples.ALL);
    Landscape landscape = source.landscape().orElseThrow();
    source.request(timeline.state(), PATH, TWO);
    assertFalse(source.compute(LandscapeExamples.ALL));
    assertSame(landscape, source.landscape().orElseThrow());
    source.request(timeline.state(), PATH, LandscapeExamples.RUN);
    source.compute(LandscapeExamples.ALL);
    assertNotSame(landscape, source.landscape().orElseThrow());
  }

  @Test
  void itStopsWhenItsTimeIsUp() {
    ProgressiveLandscape source = new ProgressiveLandscape();
    source.request(STATE, PATH, TWO);
    double[] time = {0};
    assertTrue(source.compute(5, () -> time[0]++));
    assertEquals(6, time[0]);
    assertFalse(source.compute(1e9, () -> time[0]++));
  }

  @Test
  void theWindowHoldsThePathAndTheSurroundingsOfThePresentPlace() {
    for (LandscapePlane choice : List.of(TWO, LandscapeExamples.RUN)) {
      Landscape landscape = LandscapeExamples.landscape(STATE, PATH, choice, 169);
      PlotBounds bounds = landscape.losses().bounds();
      assertTrue(bounds.contains(landscape.x() - 1, landscape.y() - 1));
      assertTrue(bounds.contains(landscape.x() + 1, landscape.y() + 1));
      double[] points = landscape.trajectory().points();
      for (int i = 0; i < points.length; i += 2) {
        assertTrue(bounds.contains(points[i], points[i + 1]));
      }
      assertEquals(bounds.right() - bounds.left(), bounds.top() - bounds.bottom(), 1e-12);
    }
  }

  @Test
  void theWindowIsSteadyWhileTraining() {
    int windows = 0;
    PlotBounds last = PlotBounds.NOTEBOOK;
    for (int iteration = 0; iteration <= 140; iteration++) {
      Landscape landscape =
          LandscapeExamples.landscape(
              LandscapeExamples.state(iteration), PATH.subList(0, iteration + 1), TWO, 169);
      windows += landscape.losses().bounds().equals(last) ? 0 : 1;
      last = landscape.losses().bounds();
    }
    assertTrue(windows <= 30, windows + " windows");
  }

  @Test
  void theSlopesAreThoseOfTheLoss() {
    Landscape landscape = LandscapeExamples.landscape(STATE, PATH, TWO, 169);
    double h = 1e-5;
    double[] flat = STATE.flat().clone();
    flat[6] += h;
    double right = lossOf(flat);
    flat[6] -= 2 * h;
    assertEquals((right - lossOf(flat)) / (2 * h), landscape.slopeAcross(), 1e-8);
  }

  @Test
  void lossesThatAreNotFiniteAreInTheHighestBand() {
    double[] huge = STATE.flat().clone();
    huge[6] = 1.7e308;
    huge[7] = 1.7e308;
    IterationState state =
        LandscapeExamples.state(
            0, Setting.START, "weights", Setting.WEIGHTS, text(huge), Setting.LAYERS, "2");
    Landscape landscape =
        LandscapeExamples.landscape(
            state,
            List.of(new TrajectoryPoint(0, state.flat())),
            new LandscapePlane.TwoParameters(0, 1),
            169);
    boolean some = false;
    for (double loss : landscape.losses().values()) {
      some |= loss - loss != 0;
    }
    assertTrue(some);
    Java2DSurface surface = new Java2DSurface(360, 360, 1);
    new LandscapeFigure(LandscapeFigure.frame(360, 360), Palette.light()).draw(surface, landscape);
    assertTrue(LandscapeDescription.of(landscape).contains("places tried"));
  }

  @Test
  void aLargeNetworkWorks() {
    Object[] settings = {Setting.LAYERS, "64,64"};
    List<TrajectoryPoint> path = LandscapeExamples.path(3, settings);
    IterationState state = LandscapeExamples.state(3, settings);
    Landscape landscape = LandscapeExamples.landscape(state, path, LandscapeExamples.RUN, 169);
    assertArrayEquals(new int[] {0, 1, 2, 3}, landscape.trajectory().iterations());
    assertTrue(landscape.trajectory().explainedVariance() > 0.5);
  }

  private static String text(double[] flat) {
    StringBuilder text = new StringBuilder();
    for (double value : flat) {
      text.append(text.length() > 0 ? "," : "").append(value);
    }
    return text.toString();
  }

  private static double lossOf(double[] flat) {
    Parameters parameters = new Parameters(STATE.network());
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(STATE.network(), STATE.data().X());
    forward.run(parameters);
    return STATE.network().loss().value(forward.prediction(), STATE.data().y());
  }
}
