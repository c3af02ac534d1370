package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.training.Timeline;

class LandscapeSourceTest {
  private static final PlaneChoice TWO = new PlaneChoice.TwoParameters(6, 8);
  private static final List<Visit> PATH = LandscapeExamples.path(140);
  private static final Moment MOMENT = LandscapeExamples.moment(100);

  @Test
  void everyPointOfTheGridHasTheLossOfTheParametersThere() {
    Landscape landscape = LandscapeExamples.landscape(MOMENT, PATH, TWO, LandscapeExamples.ALL);
    Grid grid = landscape.losses();
    assertEquals(49, grid.columns());
    for (int k = 0; k < grid.values().length; k += 7) {
      double[] flat = MOMENT.flat().clone();
      flat[6] = grid.x(k % 49);
      flat[8] = grid.y(k / 49);
      assertEquals(lossOf(flat), grid.values()[k]);
    }
  }

  @Test
  void theGridIsCoarseFirstThenFinerThenFinest() {
    LandscapeSource source = new LandscapeSource();
    source.show(MOMENT, PATH, TWO);
    assertTrue(source.landscape().isEmpty());
    assertTrue(source.work(168));
    assertTrue(source.landscape().isEmpty());
    assertTrue(source.work(1));
    assertEquals(13, source.landscape().orElseThrow().losses().columns());
    assertTrue(source.work(25 * 25 - 13 * 13));
    assertEquals(25, source.landscape().orElseThrow().losses().columns());
    assertFalse(source.work(49 * 49 - 25 * 25));
    assertEquals(49, source.landscape().orElseThrow().losses().columns());
    assertFalse(source.work(1));
  }

  @Test
  void theOldLandscapeStaysUntilTheNewCoarseOneIsDone() {
    LandscapeSource source = new LandscapeSource();
    source.show(MOMENT, PATH, TWO);
    source.work(LandscapeExamples.ALL);
    Landscape old = source.landscape().orElseThrow();
    source.show(LandscapeExamples.moment(101), PATH, TWO);
    source.work(168);
    assertSame(old, source.landscape().orElseThrow());
    source.work(1);
    assertEquals(101, source.landscape().orElseThrow().iteration());
  }

  @Test
  void aRunThatIsFasterThanTheSourceIsStillShown() {
    LandscapeSource source = new LandscapeSource();
    for (int iteration = 0; iteration < 20; iteration++) {
      source.show(LandscapeExamples.moment(iteration), PATH, TWO);
      source.work(40);
    }
    assertTrue(source.landscape().orElseThrow().iteration() >= 10);
  }

  @Test
  void askingForTheSameAgainBeginsNothing() {
    Timeline timeline = LossExamples.timeline(100);
    LandscapeSource source = new LandscapeSource();
    source.show(timeline.now(), PATH, TWO);
    source.work(LandscapeExamples.ALL);
    Landscape landscape = source.landscape().orElseThrow();
    source.show(timeline.now(), PATH, TWO);
    assertFalse(source.work(LandscapeExamples.ALL));
    assertSame(landscape, source.landscape().orElseThrow());
    source.show(timeline.now(), PATH, LandscapeExamples.RUN);
    source.work(LandscapeExamples.ALL);
    assertNotSame(landscape, source.landscape().orElseThrow());
  }

  @Test
  void itStopsWhenItsTimeIsUp() {
    LandscapeSource source = new LandscapeSource();
    source.show(MOMENT, PATH, TWO);
    double[] time = {0};
    assertTrue(source.work(5, () -> time[0]++));
    assertEquals(6, time[0]);
    assertFalse(source.work(1e9, () -> time[0]++));
  }

  @Test
  void theWindowHoldsThePathAndTheSurroundingsOfThePresentPlace() {
    for (PlaneChoice choice : List.of(TWO, LandscapeExamples.RUN)) {
      Landscape landscape = LandscapeExamples.landscape(MOMENT, PATH, choice, 169);
      Window window = landscape.losses().window();
      assertTrue(window.contains(landscape.x() - 1, landscape.y() - 1));
      assertTrue(window.contains(landscape.x() + 1, landscape.y() + 1));
      double[] points = landscape.path().points();
      for (int i = 0; i < points.length; i += 2) {
        assertTrue(window.contains(points[i], points[i + 1]));
      }
      assertEquals(window.right() - window.left(), window.top() - window.bottom(), 1e-12);
    }
  }

  @Test
  void theWindowIsSteadyWhileTraining() {
    int windows = 0;
    Window last = Window.NOTEBOOK;
    for (int iteration = 0; iteration <= 140; iteration++) {
      Landscape landscape =
          LandscapeExamples.landscape(
              LandscapeExamples.moment(iteration), PATH.subList(0, iteration + 1), TWO, 169);
      windows += landscape.losses().window().equals(last) ? 0 : 1;
      last = landscape.losses().window();
    }
    assertTrue(windows <= 30, windows + " windows");
  }

  @Test
  void theSlopesAreThoseOfTheLoss() {
    Landscape landscape = LandscapeExamples.landscape(MOMENT, PATH, TWO, 169);
    double h = 1e-5;
    double[] flat = MOMENT.flat().clone();
    flat[6] += h;
    double right = lossOf(flat);
    flat[6] -= 2 * h;
    assertEquals((right - lossOf(flat)) / (2 * h), landscape.slopeAcross(), 1e-8);
  }

  @Test
  void lossesThatAreNotFiniteAreInTheHighestBand() {
    double[] huge = MOMENT.flat().clone();
    huge[6] = 1e308;
    huge[7] = -1e308;
    Moment moment =
        LandscapeExamples.moment(
            0, Setting.START, "weights", Setting.WEIGHTS, text(huge), Setting.LAYERS, "2");
    Landscape landscape =
        LandscapeExamples.landscape(
            moment, List.of(new Visit(0, moment.flat())), new PlaneChoice.TwoParameters(0, 1), 169);
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
  void aLargeNetworkIsNoTrouble() {
    Object[] settings = {Setting.LAYERS, "64,64"};
    List<Visit> path = LandscapeExamples.path(3, settings);
    Moment moment = LandscapeExamples.moment(3, settings);
    Landscape landscape = LandscapeExamples.landscape(moment, path, LandscapeExamples.RUN, 169);
    assertArrayEquals(new int[] {0, 1, 2, 3}, landscape.path().iterations());
    assertTrue(landscape.path().share() > 0.5);
  }

  private static String text(double[] flat) {
    StringBuilder text = new StringBuilder();
    for (double value : flat) {
      text.append(text.length() > 0 ? "," : "").append(value);
    }
    return text.toString();
  }

  private static double lossOf(double[] flat) {
    Parameters parameters = new Parameters(MOMENT.network());
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(MOMENT.network(), MOMENT.data().X());
    forward.run(parameters);
    return MOMENT.network().loss().of(forward.prediction(), MOMENT.data().y());
  }
}
