package xorlab.plot.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.survey.BarData.Bar;

/** The histogram, the bars and the map of a survey. */
class SurveyFiguresTest {
  private static final Palette LIGHT = Palette.light();

  @Test
  void aBarOfTheHistogramStandsForAsManyIterationsAsFit() {
    assertArrayEquals(new int[] {1, 5}, HistogramFigure.bars(new int[] {1, 2, 3}));
    int[] solvedAt = new int[141];
    solvedAt[0] = 5;
    solvedAt[2] = 1;
    solvedAt[3] = 7;
    solvedAt[140] = 9;
    int[] bars = HistogramFigure.bars(solvedAt);
    assertEquals(14, bars.length);
    assertEquals(13, bars[0]);
    assertEquals(9, bars[13], "the last iteration is in the last bar");
    assertEquals(1, HistogramFigure.width(1));
    assertEquals(50_000, HistogramFigure.width(1_000_000));
  }

  @ParameterizedTest
  @CsvSource({"280, 200", "360, 240", "700, 272", "1200, 272"})
  void noTextOfTheHistogramIsClippedOrMeetsAnother(int width, int height) {
    for (int iterations : new int[] {1, 140, 10_000, 1_000_000}) {
      int[] solvedAt = new int[iterations + 1];
      solvedAt[iterations] = 123_456;
      solvedAt[0] = 1;
      Java2DSurface surface = new Java2DSurface(width, height, 1);
      new HistogramFigure(FigureLayout.wide(width, height), LIGHT)
          .draw(surface, solvedAt, iterations / 2);
      assertTextsAreFree(surface, iterations + " iterations at " + width);
    }
    Java2DSurface surface = new Java2DSurface(width, height, 1);
    new HistogramFigure(FigureLayout.wide(width, height), LIGHT).draw(surface, new int[141], -1);
    assertTextsAreFree(surface, "nothing solved");
  }

  @Test
  void theHigherTheCountTheHigherTheBar() {
    int[] solvedAt = new int[60];
    solvedAt[10] = 100;
    solvedAt[40] = 50;
    Java2DSurface surface = new Java2DSurface(700, 300, 1);
    FigureLayout layout = FigureLayout.wide(700, 300);
    new HistogramFigure(layout, LIGHT).draw(surface, solvedAt, 10);
    Axes axes = new Axes(new PlotBounds(0, 59, 0, 106), layout.axes());
    int paper = 0xffffffff;
    assertNotEquals(paper, at(surface, axes.toSurfaceX(12), axes.toSurfaceY(90)));
    assertNotEquals(paper, at(surface, axes.toSurfaceX(42), axes.toSurfaceY(45)));
    assertEquals(paper, at(surface, axes.toSurfaceX(42), axes.toSurfaceY(55)));
    assertEquals(paper, at(surface, axes.toSurfaceX(25.5), axes.toSurfaceY(5)));
  }

  @ParameterizedTest
  @CsvSource({"280", "360", "700", "1200"})
  void noTextOfTheBarsIsClippedOrMeetsAnother(int width) {
    List<Bar> bars = new ArrayList<>();
    for (String label : new String[] {"Cross-entropy", "Leaky ReLU", "0.03", "8"}) {
      bars.add(new Bar(label, 0.859, 0.85, 0.87, "85.9", label.equals("8")));
    }
    bars.add(new Bar("all", 1, 0.9, 1, "100", false));
    bars.add(new Bar("none yet", 0, 0, 0, "", false));
    Java2DSurface surface = new Java2DSurface(width, 280, 2);
    new BarsFigure(LIGHT).draw(surface, new BarData(bars));
    assertTextsAreFree(surface, "bars at " + width);
    assertEquals(5, surface.texts().stream().filter(t -> t.text().matches("85.9|100")).count());
  }

  @Test
  void aPixelOfTheMapHasItsPlaceAndItsColour() {
    RunOutcomes cells =
        new RunOutcomes() {
          @Override
          public int count() {
            return 6;
          }

          @Override
          public Outcome outcome(int cell) {
            return cell == 1 ? Outcome.SOLVED : cell == 5 ? Outcome.UNSOLVED : Outcome.WAITING;
          }

          @Override
          public double shade(int cell) {
            return 0.5;
          }
        };
    PlotBounds bounds = new PlotBounds(0, 3, -1, 1);
    FigureLayout layout = RunMapFigure.frame(400, 420);
    Java2DSurface surface = new Java2DSurface(400, 420, 1);
    RunMapFigure.Content picture =
        new RunMapFigure.Content(
            cells,
            3,
            2,
            bounds,
            false,
            false,
            "seed",
            "W1",
            Optional.of(new int[] {0, 0}),
            Optional.empty());
    new RunMapFigure(layout, LIGHT).draw(surface, picture);
    Rectangle box = layout.axes();
    OutcomeColors colors = new OutcomeColors(LIGHT);
    // the second of the lower row, and the last of the upper one
    assertEquals(
        colors.argb(RunOutcomes.Outcome.SOLVED, 0.5),
        at(surface, box.x() + box.width() / 2, box.bottom() - box.height() / 4));
    assertEquals(
        colors.argb(RunOutcomes.Outcome.UNSOLVED, 0.5),
        at(surface, box.right() - box.width() / 6, box.y() + box.height() / 4));
    assertEquals(
        colors.argb(RunOutcomes.Outcome.WAITING, 0),
        at(surface, box.right() - box.width() / 6, box.bottom() - box.height() / 4));
    assertTextsAreFree(surface, "map");
  }

  @ParameterizedTest
  @CsvSource({
    "280, -5, 5",
    "360, 4294967000, 4294967295",
    "700, 0.123456, 0.123457",
    "700, -1000000, 1000000"
  })
  void theNumbersOfAMapFitEvenIfTheyAreLong(int width, double low, double high) {
    RunOutcomes none =
        new RunOutcomes() {
          @Override
          public int count() {
            return 4;
          }

          @Override
          public Outcome outcome(int cell) {
            return Outcome.WAITING;
          }

          @Override
          public double shade(int cell) {
            return 0;
          }
        };
    Java2DSurface surface = new Java2DSurface(width, width, 1);
    RunMapFigure.Content picture =
        new RunMapFigure.Content(
            none,
            2,
            2,
            new PlotBounds(low, high, low, high),
            false,
            false,
            "start of W1[0,0] from x₁ to h₁",
            "learning rate",
            Optional.empty(),
            Optional.empty());
    new RunMapFigure(RunMapFigure.frame(width, width), LIGHT).draw(surface, picture);
    assertTextsAreFree(surface, "map of " + low + " to " + high);
  }

  @Test
  void aLogarithmicScaleHasPowersOfTenAndWithinOneOfThemRoundNumbers() {
    List<String> decades = labels(LogTicks.between(-2, 2, 7));
    assertEquals(List.of("0.01", "0.1", "1", "10", "100"), decades);
    List<Tick> within = LogTicks.between(0.1, 0.9, 7);
    assertTrue(labels(within).containsAll(List.of("2", "4", "6")), labels(within).toString());
    for (Tick tick : within) {
      double rate = Double.parseDouble(tick.label());
      assertEquals(Math.log10(rate), tick.position(), 1e-12);
    }
  }

  private static List<String> labels(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).toList();
  }

  private static int at(Java2DSurface surface, double x, double y) {
    return surface.image().getRGB((int) x, (int) y);
  }

  private static void assertTextsAreFree(Java2DSurface surface, String what) {
    Rectangle2D all = new Rectangle2D.Double(0, 0, surface.width(), surface.height());
    List<SetText> texts = surface.texts();
    assertTrue(texts.size() >= 2, what + ": " + texts);
    for (int i = 0; i < texts.size(); i++) {
      assertTrue(all.contains(texts.get(i).ink()), what + ": " + texts.get(i) + " is clipped");
      for (SetText other : texts.subList(0, i)) {
        assertFalse(texts.get(i).ink().intersects(other.ink()), what + ": " + other);
      }
    }
  }
}
