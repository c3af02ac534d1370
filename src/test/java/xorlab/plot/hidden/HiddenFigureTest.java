package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.MarkerStyle;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.network.NetworkExamples;

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
  void bothSidesOfTheLineAreShadedByClass() {
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = draw(layout, space);
    Axes axes = new Axes(space.bounds(), layout.axes());
    assertEquals(LIGHT.shades().at(0), at(surface, axes, 0.2, 0.8));
    assertEquals(LIGHT.shades().at(1), at(surface, axes, 0.8, -0.05));
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
  void withoutALineTheOutputsAnswersAreShadedAroundThePoints() {
    Experiment experiment = NetworkExamples.experiment("3");
    HiddenSpace space = NetworkExamples.hidden(NetworkExamples.state(experiment, 140));
    FigureLayout layout = FigureLayout.withAxisNames(600, 460);
    Java2DSurface surface = draw(layout, space);
    Axes axes = new Axes(space.bounds(), layout.axes());
    int x = (int) axes.toSurfaceX(space.points().get(1, 0));
    int y = (int) (axes.toSurfaceY(space.points().get(1, 1)) - 1.7 * layout.markerRadius());
    Color around = Color.of(surface.image().getRGB(x, y) & 0xffffff);
    assertEquals(LIGHT.shades().at(space.prediction().get(1, 0)), around);
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
