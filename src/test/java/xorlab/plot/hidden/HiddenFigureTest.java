package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.export.Experiments;
import xorlab.network.ForwardPass;
import xorlab.numeric.Matrix;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.network.NetworkExamples;
import xorlab.training.IterationState;

class HiddenFigureTest {
  private static final Palette LIGHT = Palette.light();

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2", "3", "4,3"})
  void noTextIsClippedNorOnAnother(String layers) {
    for (int iteration : new int[] {0, 30, 60, 140}) {
      Experiment experiment = NetworkExamples.experiment(layers);
      HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(experiment, iteration));
      for (int width : new int[] {200, 280, 320, 400, 600, 1000}) {
        FigureLayout layout =
            FigureLayout.withAxisNames(width, FigureLayout.preferredHeightWithAxisNames(width));
        List<SetText> texts = draw(layout, space).texts();
        Rectangle2D all = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        for (int i = 0; i < texts.size(); i++) {
          assertTrue(all.contains(texts.get(i).ink()), texts.get(i) + " is clipped at " + width);
          for (SetText other : texts.subList(0, i)) {
            assertFalse(
                texts.get(i).ink().intersects(other.ink()),
                texts.get(i) + " is on " + other + " at " + width);
          }
        }
      }
    }
  }

  @Test
  void pointsThatAreHeldBackAreHollowAtTheirImages() {
    Experiment experiment = Experiments.of("data=moons&test=10&learning-rate=0.02");
    IterationState state = NetworkExamples.state(experiment, 100);
    HiddenSpace space = NetworkExamples.hidden(state);
    HiddenSpace.TestImages test = space.test().orElseThrow();
    ForwardPass forward = new ForwardPass(experiment.network(), experiment.test().X());
    forward.run(state.parameters());
    assertEquals(20, test.images().rows());
    Java2DSurface surface = draw(FigureLayout.withAxisNames(900, 800), space);
    Axes axes = new Axes(space.bounds(), FigureLayout.withAxisNames(900, 800).axes());
    int hollow = 0;
    for (int i = 0; i < 20; i++) {
      assertEquals(forward.A[1].get(i, 0), test.images().get(i, 0));
      assertEquals(forward.A[1].get(i, 1), test.images().get(i, 1));
      Color middle = at(surface, axes, test.images().get(i, 0), test.images().get(i, 1));
      hollow += middle.equals(LIGHT.paper()) ? 1 : 0;
    }
    assertTrue(hollow >= 10, hollow + " are not covered by others");
    assertEquals(state.test().orElseThrow().correct(), test.correct());
    String said = "Hollow are 20 more points, held back for testing: " + test.correct();
    assertTrue(HiddenDescription.of(space).contains(said), HiddenDescription.of(space));
    HiddenSpace plane = space.morphed(0);
    assertEquals(experiment.test().X(), plane.test().orElseThrow().images());
  }

  @Test
  void bothSidesOfTheLineAreShadedByClass() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = draw(layout, space);
    Axes axes = new Axes(space.bounds(), layout.axes());
    assertEquals(HiddenFigure.ground(LIGHT, 0), at(surface, axes, 0.2, 0.8));
    assertEquals(HiddenFigure.ground(LIGHT, 1), at(surface, axes, 0.8, -0.05));
  }

  @Test
  void thePlaneIsColouredByItsPredictionsWhereverItIsBentTo() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 60));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    for (double stage : new double[] {0, 0.4}) {
      HiddenSpace morphed = space.morphed(stage);
      Java2DSurface surface = draw(layout, morphed);
      Axes axes = new Axes(morphed.bounds(), layout.axes());
      WarpedGrid grid = morphed.grid().orElseThrow();
      int found = 0;
      for (WarpedGrid.Strip strip : grid.strips()) {
        double[] outline = strip.outline();
        int corner = outline.length / 2; // the one that is opposite to the first
        double x = 0.7 * outline[0] + 0.3 * outline[corner];
        double y = 0.7 * outline[1] + 0.3 * outline[corner + 1];
        Color expected = LIGHT.probabilities().at((strip.level() + 0.5) / WarpedGrid.LEVELS);
        found += at(surface, axes, x, y).equals(expected) ? 1 : 0;
      }
      assertTrue(found > 0.7 * grid.strips().size(), found + " of " + grid.strips().size());
    }
  }

  @Test
  void theMorphLeadsStraightFromThePlaneToTheSpace() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    assertSame(space, space.morphed(1));
    HiddenSpace plane = space.morphed(0);
    assertEquals(space.X(), plane.points());
    assertEquals(PlotBounds.NOTEBOOK, plane.bounds());
    for (double[] line : plane.lines()) {
      for (int i = 2; i < line.length; i += 2) {
        boolean straight =
            Math.abs(line[i] - line[0]) < 1e-12 || Math.abs(line[i + 1] - line[1]) < 1e-12;
        assertTrue(straight, "a line of graph paper");
      }
    }
    HiddenSpace half = space.morphed(0.5);
    for (int i = 0; i < 4; i++) {
      for (int axis = 0; axis < 2; axis++) {
        double middle = (space.X().get(i, axis) + space.points().get(i, axis)) / 2;
        assertEquals(middle, half.points().get(i, axis), 1e-12);
      }
    }
  }

  @Test
  void theLineOfTheMorphIsWhereThePredictionIsOneHalf() {
    IterationState state = NetworkExamples.state(Experiment.defaults(), 140);
    HiddenSpace plane = NetworkExamples.hidden(state).morphed(0);
    Matrix point = new Matrix(1, 2);
    ForwardPass forward = new ForwardPass(state.network(), point);
    int seen = 0;
    for (double[] line : plane.grid().orElseThrow().boundary(0.5)) {
      for (int i = 0; i < line.length; i += 2) {
        point.set(0, 0, line[i]);
        point.set(0, 1, line[i + 1]);
        forward.run(state.parameters());
        assertEquals(0.5, forward.prediction().get(0, 0), 0.02);
        seen++;
      }
    }
    assertTrue(seen > 20, seen + " points");
  }

  @Test
  void theStripsCoverThePlaneOnce() {
    for (String layers : new String[] {"2", "3", "2,2"}) {
      Experiment experiment = NetworkExamples.experiment(layers);
      HiddenSpace plane = NetworkExamples.hidden(NetworkExamples.state(experiment, 100)).morphed(0);
      double area = 0;
      for (WarpedGrid.Strip strip : plane.grid().orElseThrow().strips()) {
        area += area(strip.outline());
      }
      assertEquals(1.2 * 1.2, area, 1e-9);
    }
  }

  private static double area(double[] loop) {
    double sum = 0;
    for (int i = 0; i < loop.length; i += 2) {
      int next = (i + 2) % loop.length;
      sum += loop[i] * loop[next + 1] - loop[next] * loop[i + 1];
    }
    return sum / 2;
  }

  @Test
  void theSelectedPointHasARing() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = new Java2DSurface(layout.width(), layout.height(), 4);
    new HiddenFigure(layout, LIGHT, MarkerStyle.SHAPES).draw(surface, space, OptionalInt.of(0));
    Axes axes = new Axes(space.bounds(), layout.axes());
    int x = (int) (4 * (axes.toSurfaceX(space.points().get(0, 0)) - layout.markerRadius() - 6));
    int y = (int) (4 * axes.toSurfaceY(space.points().get(0, 1)));
    assertEquals(LIGHT.accent(), Color.of(surface.image().getRGB(x, y) & 0xffffff));
  }

  @Test
  void pointsAreMarkedWhereTheyLand() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = draw(layout, space);
    Axes axes = new Axes(space.bounds(), layout.axes());
    for (int i = 0; i < 4; i++) {
      Color color = space.isOne(i) ? LIGHT.one() : LIGHT.zero();
      assertEquals(color, at(surface, axes, space.points().get(i, 0), space.points().get(i, 1)));
    }
  }

  @Test
  void pointsInOnePlaceShareALabel() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    List<String> texts =
        draw(FigureLayout.withAxisNames(400, 400), space).texts().stream()
            .map(SetText::text)
            .toList();
    assertTrue(texts.containsAll(List.of("(0, 0)", "(0, 1)  (1, 0)", "(1, 1)")), texts.toString());
    assertTrue(texts.containsAll(List.of("h₁", "h₂")), texts.toString());
  }

  @Test
  void aPointThatIsThereSeveralTimesIsNamedOnce() {
    Experiment experiment = Experiments.of("count=6&iterations=200");
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(experiment, 200));
    List<String> texts =
        draw(FigureLayout.withAxisNames(400, 400), space).texts().stream()
            .map(SetText::text)
            .toList();
    assertTrue(texts.containsAll(List.of("(0, 0)  (1, 1)", "(0, 1)", "(1, 0)")), texts.toString());
  }

  @Test
  void withoutALineTheOutputsAnswersAreShadedAroundThePoints() {
    Experiment experiment = NetworkExamples.experiment("3");
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(experiment, 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = draw(layout, space);
    Axes axes = new Axes(space.bounds(), layout.axes());
    int x = (int) axes.toSurfaceX(space.points().get(1, 0));
    int y = (int) (axes.toSurfaceY(space.points().get(1, 1)) - 1.7 * layout.markerRadius());
    Color around = Color.of(surface.image().getRGB(x, y) & 0xffffff);
    assertEquals(LIGHT.probabilities().at(space.prediction().get(1, 0)), around);
  }

  @Test
  void aNumberLineHasTicksBelowItAlone() {
    Experiment experiment = NetworkExamples.experiment("1");
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(experiment, 60));
    FigureLayout layout = FigureLayout.withAxisNames(400, 400);
    List<SetText> texts = draw(layout, space).texts();
    assertTrue(texts.stream().noneMatch(text -> text.ink().getMaxX() < layout.axes().x()));
  }

  private static Java2DSurface draw(FigureLayout layout, HiddenSpace space) {
    Java2DSurface surface = new Java2DSurface(layout.width(), layout.height(), 1);
    new HiddenFigure(layout, LIGHT, MarkerStyle.SHAPES).draw(surface, space);
    return surface;
  }

  private static Color at(Java2DSurface surface, Axes axes, double x, double y) {
    int rgb = surface.image().getRGB((int) axes.toSurfaceX(x), (int) axes.toSurfaceY(y));
    return Color.of(rgb & 0xffffff);
  }
}
