package xorlab.plot.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Java2DSurface.SetText;
import xorlab.plot.draw.Palette;

/** The figures of speed.html and docs/speed.md. */
class SpeedFiguresTest {
  private static final List<EngineTimes> ROWS =
      List.of(
          new EngineTimes("XOR: an epoch", 6e-5, 9e-5),
          new EngineTimes("Spiral: 100 × 100 places", 1.5e-4, Double.NaN),
          new EngineTimes("XOR: a frame", 0.07, 0.035),
          new EngineTimes("Survey: a run", Double.NaN, Double.NaN));

  private static final List<ScalingCurve> CURVES =
      List.of(
          curve("points to learn", 4, 8, 16, 32, 64, 125, 250, 500, 1000),
          curve("units in one hidden layer", 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64),
          curve("hidden layers of 8 units", 1, 2, 3, 4, 5, 6));

  private static ScalingCurve curve(String of, int... sizes) {
    List<EngineTimes> times = new ArrayList<>();
    for (int size : sizes) {
      times.add(new EngineTimes(of, size * 1e-4, size * 7e-5));
    }
    return new ScalingCurve(of, sizes, times);
  }

  @ParameterizedTest
  @ValueSource(ints = {262, 320, 559, 560, 900, 1200})
  void noTextIsClippedOrOnAnotherInTheTimes(int width) {
    Java2DSurface surface = new Java2DSurface(width, TimingFigure.height(width, ROWS.size()), 1);
    TimingFigure.draw(surface, ROWS, Palette.light());
    assertTidy(surface, width);
  }

  @ParameterizedTest
  @ValueSource(ints = {262, 320, 639, 640, 900, 1200})
  void noTextIsClippedOrOnAnotherInTheCosts(int width) {
    Java2DSurface surface = new Java2DSurface(width, ScalingFigure.height(width, CURVES.size()), 1);
    ScalingFigure.draw(surface, CURVES, Palette.light());
    assertTidy(surface, width);
  }

  private static void assertTidy(Java2DSurface surface, int width) {
    Rectangle2D all = new Rectangle2D.Double(0, 0, surface.width(), surface.height());
    List<SetText> texts = surface.texts();
    assertTrue(texts.size() > 6, texts.toString());
    for (int i = 0; i < texts.size(); i++) {
      SetText text = texts.get(i);
      assertTrue(all.contains(text.ink()), text + " is clipped at " + width);
      for (SetText other : texts.subList(0, i)) {
        assertFalse(text.ink().intersects(other.ink()), text + " is on " + other + " at " + width);
      }
    }
  }

  @Test
  void theTimesAreSummarized() {
    assertEquals(
        "WebAssembly is faster in 1 of 2 workloads. Its speed is 0.67 to 2 times that of"
            + " JavaScript.",
        TimingFigure.describe(ROWS));
    assertEquals("", TimingFigure.describe(ROWS.subList(1, 2)));
  }

  @Test
  void theCostsAreTold() {
    assertEquals(
        "The time for an epoch. From 4 to 1000 points to learn:"
            + " 400 ns to 100 µs in JavaScript, 280 ns to 70 µs in WebAssembly. ",
        ScalingFigure.describe(CURVES.subList(0, 1)));
  }

  @Test
  void aTimeIsWrittenInTheUnitThatSuitsIt() {
    assertEquals("52 ns", TimeText.of(5.2e-5, 2));
    assertEquals("1.3 ms", TimeText.of(1.2999, 2));
    assertEquals("406 µs", TimeText.of(0.4061, 2));
    assertEquals("1 ms", TimeText.of(0.9996, 2));
    assertEquals("10 µs", TimeText.of(0.01, 1));
    assertEquals("2.5 s", TimeText.of(2500, 2));
  }
}
