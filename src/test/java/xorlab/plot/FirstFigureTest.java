package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.export.picture.SvgSurface;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.training.Timeline;

/** The pictures that stand on the lab's page until the lab is there are its own first figure. */
class FirstFigureTest {
  /** The size of the figure in a window of 1280 x 800; elsewhere the picture is scaled. */
  private static final int WIDTH = 422;

  private static final int HEIGHT = 411;

  /** Points of the raster along each side: browsers smooth it, and the boundary is a line. */
  private static final int SIDE = 25;

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void itIsTheDecisionFigureAtIteration0(String scheme) throws IOException {
    assertEquals(
        picture(scheme), Files.readString(file(scheme)), "Run this class to write it anew.");
  }

  /** Writes the pictures. */
  public static void main(String[] arguments) throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      Files.writeString(file(scheme), picture(scheme));
    }
  }

  private static Path file(String scheme) {
    return Path.of("src/main/webapp/first-figure-" + scheme + ".svg");
  }

  private static String picture(String scheme) {
    Experiment experiment = Experiment.defaults();
    PlotBounds bounds = PlotBounds.around(experiment.data().X());
    DecisionSurface decision =
        new PredictionGrid(experiment.network(), bounds, SIDE)
            .decision(new Timeline(experiment).state());
    Palette palette = Palette.of(scheme.equals("dark"), false);
    FigureLayout layout = FigureLayout.withAxisNames(WIDTH, HEIGHT);
    SvgSurface surface = new SvgSurface(WIDTH, HEIGHT, "Decision", "");
    new DecisionFigure(layout, palette, ShadingMode.PROBABILITY, MarkerStyle.SHAPES)
        .draw(surface, decision);
    return surface.svg();
  }
}
