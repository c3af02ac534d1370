package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class LandscapeFigureTest {
  private static final List<TrajectoryPoint> PATH = LandscapeExamples.path(140);

  @ParameterizedTest
  @ValueSource(ints = {260, 300, 360, 379, 380, 560, 600, 1200})
  void nothingIsClippedAndNoTextsMeet(int width) {
    double height = LandscapeFigure.preferredHeight(width);
    for (int at : new int[] {0, 60, 140}) {
      for (LandscapePlane choice :
          List.of(LandscapeExamples.RUN, new LandscapePlane.TwoParameters(0, 1))) {
        Java2DSurface surface = new Java2DSurface(width, height, 1);
        Landscape landscape =
            LandscapeExamples.landscape(LandscapeExamples.state(at), PATH, choice, 169);
        draw(surface, Palette.light(), landscape);
        Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
        List<SetText> texts = surface.texts();
        for (int i = 0; i < texts.size(); i++) {
          SetText text = texts.get(i);
          assertTrue(all.contains(text.ink()), text + " is clipped at " + width);
          for (SetText other : texts.subList(0, i)) {
            assertFalse(text.ink().intersects(other.ink()), text + " is on " + other);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e5", "1e17", "-1e20", "5e44", "1e90", "1e160", "1e300"})
  void farFromZeroItStillHasAWidth(String weight) {
    Experiment experiment = Experiment.defaults();
    for (String text :
        List.of("layers=", "output=identity", "start=weights", "weights=" + weight + ",3,4")) {
      Setting<?> setting = Setting.ofKey(text.substring(0, text.indexOf('='))).orElseThrow();
      experiment =
          experiment.withText(setting, text.substring(text.indexOf('=') + 1)).orElseThrow();
    }
    IterationState state = new Timeline(experiment).state();
    assertEquals(Double.parseDouble(weight), state.flat()[0]);
    Landscape landscape =
        LandscapeExamples.landscape(
            state,
            List.of(new TrajectoryPoint(0, state.flat())),
            new LandscapePlane.TwoParameters(0, 1),
            LandscapeExamples.ALL);
    PlotBounds bounds = landscape.losses().bounds();
    assertTrue(bounds.left() < state.flat()[0] && state.flat()[0] < bounds.right());
    draw(new Java2DSurface(360, 300, 1), Palette.light(), landscape);
  }

  @Test
  void aPlaceHasTheColourOfItsBand() {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      PlotBounds bounds = new PlotBounds(1, 9, 1, 9);
      Grid grid = Grid.of(bounds, 13, 13, (x, y) -> x);
      ParameterPlane plane =
          ParameterPlane.of(
              LandscapeExamples.state(0).network(), LandscapeExamples.state(0).flat(), 0, 1);
      ProjectedTrajectory path = new ProjectedTrajectory(new int[0], new double[0], Double.NaN);
      Landscape landscape =
          new Landscape(plane, grid, LossContours.of(grid), path, 0, 1, false, 8.5, 8.5, 0, 0);
      LossLevels levels = landscape.contours().levels();
      Java2DSurface surface = new Java2DSurface(360, LandscapeFigure.preferredHeight(360), 1);
      draw(surface, palette, landscape);
      Axes axes = new Axes(bounds, LandscapeFigure.frame(360, surface.height()).axes());
      for (double x = 1.25; x < 8; x += 0.5) {
        int band = 0;
        while (band < levels.levels().length && levels.levels()[band] < x) {
          band++;
        }
        Color expected = palette.heights().at((double) band / (levels.bands() - 1));
        int rgb =
            surface.image().getRGB((int) axes.toSurfaceX(x), (int) axes.toSurfaceY(2)) & 0xffffff;
        assertEquals(expected, Color.of(rgb), "at " + x);
      }
    }
  }

  @Test
  void higherIsFurtherFromThePaperInLightAndInDark() {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      double last = -1;
      for (int band = 0; band <= 12; band++) {
        double distance = Math.abs(luma(palette.heights().at(band / 12.0)) - luma(palette.paper()));
        assertTrue(distance > last, "band " + band);
        last = distance;
      }
    }
  }

  @Test
  void thePresentPlaceIsMarked() {
    Landscape landscape =
        LandscapeExamples.landscape(LandscapeExamples.state(140), PATH, LandscapeExamples.RUN, 169);
    Java2DSurface surface = new Java2DSurface(360, LandscapeFigure.preferredHeight(360), 1);
    draw(surface, Palette.light(), landscape);
    Axes axes =
        new Axes(landscape.losses().bounds(), LandscapeFigure.frame(360, surface.height()).axes());
    int x = (int) axes.toSurfaceX(landscape.x());
    int y = (int) axes.toSurfaceY(landscape.y());
    assertEquals(Palette.light().accent(), Color.of(surface.image().getRGB(x, y) & 0xffffff));
  }

  private static double luma(Color color) {
    return 0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue();
  }

  private static void draw(Java2DSurface surface, Palette palette, Landscape landscape) {
    FigureLayout layout = LandscapeFigure.frame(surface.width(), surface.height());
    new LandscapeFigure(layout, palette).draw(surface, landscape);
  }
}
