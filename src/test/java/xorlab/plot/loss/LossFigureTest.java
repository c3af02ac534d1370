package xorlab.plot.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Rectangle;

class LossFigureTest {
  private static final FigureLayout FRAME = FigureLayout.wide(360, 240);
  private static final Palette LIGHT = Palette.light();

  @ParameterizedTest
  @CsvSource({"300, 200", "360, 240", "379, 200", "380, 200", "600, 320", "1200, 400"})
  void nothingIsClippedAndNoTextsMeet(int width, int height) {
    for (LossFigureData picture : pictures()) {
      FigureLayout layout = FigureLayout.wide(width, height);
      Java2DSurface surface = new Java2DSurface(width, height, 1);
      new LossFigure(layout, LIGHT).draw(surface, picture);
      Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
      List<SetText> texts = surface.texts();
      assertTrue(texts.size() >= 5, texts.toString());
      for (int i = 0; i < texts.size(); i++) {
        SetText text = texts.get(i);
        assertTrue(all.contains(text.ink()), text + " is clipped at " + width);
        for (SetText other : texts.subList(0, i)) {
          assertFalse(text.ink().intersects(other.ink()), text + " is on " + other);
        }
      }
    }
  }

  private static List<LossFigureData> pictures() {
    List<LossFigureData> pictures = new ArrayList<>();
    for (boolean log : new boolean[] {false, true}) {
      pictures.add(LossExamples.picture(LossExamples.run(140), 140, 100, log));
      pictures.add(LossExamples.picture(LossExamples.run(0), 1, log));
      pictures.add(
          LossExamples.picture(
              LossExamples.curve(999, false, k -> 3 * Math.exp(-k)), 1_000_000, log));
      pictures.add(
          LossExamples.picture(LossExamples.curve(57, true, k -> 1.1 * Math.exp(12 * k)), 58, log));
      pictures.add(LossExamples.picture(LossExamples.curve(0, 0, 0), 7, log));
      pictures.add(LossExamples.picture(LossExamples.curve(Double.NaN, 1), 100, log));
      LossFigureData picture = LossExamples.picture(LossExamples.run(100), 140, log);
      LossCurve other = LossExamples.run(140, Setting.LEARNING_RATE, 0.5);
      pictures.add(LossExamples.above(picture, other, other, other));
    }
    for (LossFigureData picture : List.copyOf(pictures)) {
      int last = picture.curve().lastIteration();
      LossCurve late = LossExamples.curve(last, false, k -> 3 + Math.cos(k * 4.0 / (last + 1)));
      pictures.add(LossExamples.tested(picture, late));
      pictures.add(LossExamples.tested(picture, picture.curve()));
    }
    for (LossFigureData picture : List.copyOf(pictures)) {
      for (double guess : new double[] {0.1, 4 * Math.log(2), 3.9}) {
        pictures.add(LossExamples.guessing(picture, guess));
      }
    }
    return pictures;
  }

  @Test
  void theLossOfTheTestPointsIsASecondLineWithItsLowestPlace() {
    LossCurve train = LossExamples.curve(100, false, k -> 1 - k / 120.0);
    LossCurve test = LossExamples.curve(100, false, k -> 0.5 + Math.abs(k - 40) / 100.0);
    LossFigureData picture = LossExamples.picture(train, 100, false);
    LossFigureData both = LossExamples.tested(picture, test);
    assertEquals("loss per point, lowest test loss at 40", both.caption());
    assertEquals("", picture.caption());
    FigureLayout layout = FigureLayout.wide(600, 320);
    Java2DSurface surface = new Java2DSurface(600, 320, 1);
    new LossFigure(layout, LIGHT).draw(surface, both);
    List<String> words = surface.texts().stream().map(SetText::text).toList();
    assertTrue(words.containsAll(List.of("train", "test", "stop here")), words.toString());
    assertTrue(words.contains("Iteration 100: loss per point 0.1667, test 1.1"), words.toString());
    Axes axes = new Axes(LossScale.of(both).bounds(100), layout.axes());
    int x = (int) axes.toSurfaceX(40);
    int y = (int) axes.toSurfaceY(0.5);
    assertEquals(LIGHT.paper(), Color.of(surface.image().getRGB(x, y) & 0xffffff));
    assertEquals(
        "By iteration 100 the loss has fallen from 1 to 0.1667, falling by 0.0083 per iteration"
            + " over the last 10. That is the lowest so far. These losses are per point. That of"
            + " the test points is 1.1. It was lowest at iteration 40: 0.5.",
        LossDescription.of(both));
  }

  @Test
  void asLongAsTheTestLossFallsNoPlaceIsMarked() {
    LossCurve falling = LossExamples.curve(100, false, k -> 4 - k / 50.0);
    LossFigureData picture =
        LossExamples.tested(LossExamples.picture(falling, 140, false), falling);
    Java2DSurface surface = new Java2DSurface(600, 320, 1);
    new LossFigure(FigureLayout.wide(600, 320), LIGHT).draw(surface, picture);
    List<String> words = surface.texts().stream().map(SetText::text).toList();
    assertFalse(words.contains("stop here"), words.toString());
    assertEquals("loss per point", picture.caption());
  }

  @Test
  void anIterationIsWhereItsPlaceOnTheAxisIs() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(10), 140, false);
    LossFigure figure = new LossFigure(FRAME, LIGHT);
    Axes axes = new Axes(LossScale.of(picture).bounds(140), FRAME.axes());
    for (int iteration : new int[] {0, 1, 70, 139, 140}) {
      assertEquals(iteration, figure.iterationAt(picture, axes.toSurfaceX(iteration) + 0.5));
    }
    assertEquals(0, figure.iterationAt(picture, -100));
    assertEquals(140, figure.iterationAt(picture, 1e4));
  }

  @Test
  void aSpikeOfOneIterationInAMillionIsDrawnToItsTop() {
    LossCurve curve = LossExamples.curve(1_000_000, false, k -> k == 654_321 ? 9 : 1);
    LossFigureData picture = LossExamples.picture(curve, 1_000_000, false);
    Axes axes = axes(picture);
    Lines lines = trace(picture, 1_000_000);
    double highest = axes.box().bottom();
    for (double[] line : lines.lines()) {
      assertTrue(line.length <= 4 * (axes.box().width() + 1), line.length + " numbers");
      for (int i = 1; i < line.length; i += 2) {
        highest = Math.min(highest, line[i]);
      }
    }
    assertEquals(axes.toSurfaceY(9), highest, 1e-9);
  }

  @Test
  void aShortRunIsDrawnThroughEachOfItsLosses() {
    LossFigureData picture = LossExamples.picture(LossExamples.curve(4, 2, 3, 1), 3, false);
    Axes axes = axes(picture);
    double[] line = trace(picture, 3).lines().get(0);
    double[] losses = {4, 2, 3, 1};
    assertEquals(8, line.length);
    for (int k = 0; k < 4; k++) {
      assertEquals(axes.toSurfaceX(k), line[2 * k], 1e-9);
      assertEquals(axes.toSurfaceY(losses[k]), line[2 * k + 1], 1e-9);
    }
  }

  @Test
  void theLineIsBrokenWhereNoLossIsFiniteAndEndsWhereTheAxisEnds() {
    LossCurve curve = LossExamples.curve(4, 2, Double.NaN, 1, 5, 6);
    LossFigureData picture = LossExamples.picture(curve, 3, 3, false);
    List<double[]> lines = trace(picture, 3).lines();
    assertEquals(2, lines.size());
    assertEquals(4, lines.get(0).length);
    assertEquals(2, lines.get(1).length);
  }

  @Test
  void theTitleReadsTheHoveredLossElseThePresentOne() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(100), 140, false);
    assertEquals("Iteration 100: loss 0.3097308274202594", title(picture));
    assertEquals("Iteration 60: loss 1.5756597251036364", title(LossExamples.reading(picture, 60)));
    assertEquals("Iteration 101: not trained yet", title(LossExamples.reading(picture, 101)));
    LossCurve penalized = LossExamples.run(0, Setting.L2, 0.1);
    assertEquals(
        "Iteration 0: loss with penalty " + penalized.lossAt(0),
        title(LossExamples.picture(penalized, 140, false)));
    LossCurve diverged = LossExamples.curve(2, true, k -> k);
    assertEquals(
        "Iteration 3: never reached",
        title(LossExamples.reading(LossExamples.picture(diverged, 9, false), 3)));
    LossCurve stopped = LossExamples.run(140, Setting.STOP, "right");
    assertEquals(
        "Iteration 46: never reached",
        title(LossExamples.reading(LossExamples.picture(stopped, 140, 45, false), 46)));
  }

  @Test
  void thePresentIterationHasADotOnTheCurve() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(140), 140, 100, true);
    Axes axes = axes(picture);
    double x = axes.toSurfaceX(100);
    double y = axes.toSurfaceY(LossScale.of(picture).position(picture.curve().lossAt(100)));
    Java2DSurface surface = draw(picture);
    assertEquals(LIGHT.accent(), at(surface, x, y - 3));
    assertEquals(LIGHT.accent(), at(surface, x, y + 3));
  }

  @Test
  void theUntrainedPartIsEmpty() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(70), 140, false);
    Java2DSurface surface = draw(picture);
    Rectangle box = FRAME.axes();
    int from = (int) axes(picture).toSurfaceX(70) + 8;
    for (int x = from; x < box.right() - 2; x++) {
      for (int y = (int) box.y() + 2; y < box.bottom() - 2; y++) {
        assertEquals(LIGHT.paper(), at(surface, x, y));
      }
    }
  }

  @Test
  void aDivergedRunHasAnEndThatIsNamed() {
    LossFigureData picture =
        LossExamples.picture(LossExamples.curve(57, true, k -> k * k), 140, 20, false);
    assertTrue(draw(picture).texts().stream().anyMatch(text -> text.text().equals("diverged")));
    LossFigureData finite = LossExamples.picture(LossExamples.run(57), 140, 20, false);
    assertFalse(draw(finite).texts().stream().anyMatch(text -> text.text().equals("diverged")));
  }

  @Test
  void theCrossIsAtTheFirstIterationThatIsNotFinite() {
    LossFigureData picture =
        LossExamples.picture(
            LossExamples.curve(57, true, k -> k < 55 ? k : 1 / 0.0), 140, 20, false);
    double x = axes(picture).toSurfaceX(55);
    double y = axes(picture).toSurfaceY(54);
    assertEquals(LIGHT.alarm(), at(draw(picture), x, y));
  }

  @Test
  void guessingHasADashedLineWithItsLoss() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(140), 140, 100, false);
    double guess = LossFigureData.guess(Experiment.defaults());
    assertEquals(4 * Math.log(2), guess, 1e-12);
    Java2DSurface surface = draw(LossExamples.guessing(picture, guess));
    assertTrue(surface.texts().stream().anyMatch(text -> text.text().equals("guess: 2.77")));
    double y = axes(picture).toSurfaceY(guess);
    int changes = 0;
    boolean last = false;
    for (int x = (int) axes(picture).toSurfaceX(50); x < FRAME.axes().right() - 1; x++) {
      boolean paper = at(surface, x, y).equals(LIGHT.paper());
      changes += paper == last ? 0 : 1;
      last = paper;
    }
    assertTrue(changes > 20, changes + " changes");
  }

  @Test
  void ofASquaredErrorNoGuessIsSaid() {
    Experiment squared =
        Experiment.defaults().withText(Setting.LOSS, "squared-error").orElseThrow();
    assertTrue(Double.isNaN(LossFigureData.guess(squared)));
    LossFigureData picture = LossExamples.picture(LossExamples.run(140), 140, 100, false);
    assertTrue(draw(picture).texts().stream().noneMatch(text -> text.text().startsWith("guess")));
    assertTrue(
        draw(LossExamples.guessing(picture, 1e9)).texts().stream()
            .noneMatch(text -> text.text().startsWith("guess")));
  }

  @Test
  void anEarlierRunIsCutWhereItLeavesTheAxes() {
    LossFigureData picture = LossExamples.picture(LossExamples.curve(2, 1, 1, 1, 1), 4, false);
    LossCurve wild = LossExamples.curve(1, 100, 100, 3, 3);
    LossFigureData compared = LossExamples.above(picture, wild);
    Axes axes = axes(compared);
    MinMaxDownsampler sketch = compared.earlier().get(0).losses();
    List<double[]> lines = LossPolyline.of(sketch, LossScale.of(compared), axes, 4, 1).lines();
    assertEquals(2, lines.size(), "it leaves and comes back");
    double top = axes.box().y();
    for (double[] line : lines) {
      for (int i = 1; i < line.length; i += 2) {
        assertTrue(line[i] >= top - 1e-5, line[i] + " is above the axes");
      }
    }
    // On the straight line to the loss that is out of sight, not beside the axes' edge.
    double[] leaving = lines.get(0);
    double shown = axes.toPlaneY(top);
    assertEquals(axes.toSurfaceX((shown - 1) / 99), leaving[leaving.length - 2], 1e-3);
    double[] back = lines.get(1);
    assertEquals(axes.toSurfaceX(3 - (shown - 3) / 97), back[0], 1e-3);
  }

  @Test
  void aSketchThatIsBehindItsRunIsRejected() {
    LossFigureData picture = LossExamples.picture(LossExamples.run(5), 140, false);
    LossCurve further = LossExamples.run(6);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new LossFigureData(
                further,
                picture.sketch(),
                140,
                6,
                picture.pointedIteration(),
                false,
                LossExamples.NO_GUESS,
                List.of(),
                Optional.empty()));
  }

  private static Axes axes(LossFigureData picture) {
    return new Axes(LossScale.of(picture).bounds(picture.iterations()), FRAME.axes());
  }

  private static Lines trace(LossFigureData picture, int last) {
    return LossPolyline.of(picture.sketch(), LossScale.of(picture), axes(picture), last, 1);
  }

  private static String title(LossFigureData picture) {
    return draw(picture).texts().get(0).text();
  }

  private static Java2DSurface draw(LossFigureData picture) {
    Java2DSurface surface = new Java2DSurface(FRAME.width(), FRAME.height(), 1);
    new LossFigure(FRAME, LIGHT).draw(surface, picture);
    return surface;
  }

  private static Color at(Java2DSurface surface, double x, double y) {
    return Color.of(surface.image().getRGB((int) x, (int) y) & 0xffffff);
  }
}
