package xorlab.plot.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.plot.axis.Ticks.Tick;

class LossScaleTest {
  @Test
  void aLinearAxisGoesFromZeroToARoundNumberAboveAllLosses() {
    assertEquals(0, scale(false, 2.999, 0.3).bottom());
    assertEquals(3, scale(false, 2.999, 0.3).top());
    assertEquals(4, scale(false, 3.28).top());
    assertEquals(1, scale(false, 0).top());
  }

  @Test
  void aLogarithmicAxisEndsAtOneTwoOrFiveTimesAPowerOfTen() {
    LossScale scale = scale(true, 2.999, 0.3);
    assertEquals(0.2, scale.bottom());
    assertEquals(5, scale.top());
    assertTrue(scale(true, 1).bottom() < scale(true, 1).top());
  }

  @Test
  void whileARunIsTrainedTheAxisOnlyGrowsAndSeldom() {
    for (boolean log : new boolean[] {false, true}) {
      MinMaxDownsampler losses = new MinMaxDownsampler();
      LossScale last = null;
      int diff = -1;
      for (int furthest = 0; furthest <= 1000; furthest++) {
        LossCurve curve =
            LossExamples.curve(furthest, false, k -> 3 * Math.exp(-k / 200.0) + (k == 500 ? 7 : 0));
        losses.update(curve);
        LossScale scale = LossScale.of(LossExamples.picture(curve, 1000, log));
        if (last != null) {
          assertTrue(scale.top() >= last.top() && scale.bottom() <= last.bottom());
        }
        diff += scale.equals(last) ? 0 : 1;
        last = scale;
      }
      assertEquals(log ? 7 : 1, diff);
    }
  }

  @Test
  void decadesAreLabelledAndHaveMinorTicksBetween() {
    LossScale scale = scale(true, 20, 0.01);
    assertEquals(List.of("0.01", "0.1", "1", "10"), labels(scale, 5));
    assertEquals(3 * 9 + 2, scale.ticks(5).size());
  }

  @Test
  void smallAndLargeDecadesArePowersOfTenAndSomeAreLeftOut() {
    assertEquals(
        List.of("10\u207b\u2078", "10\u207b\u2076", "10\u207b\u2074", "10\u207b\u00b2", "10\u2070"),
        labels(scale(true, 1, 1e-8), 5));
  }

  @Test
  void withoutTwoPowersOfTenOtherNumbersAreLabelledToo() {
    assertEquals(List.of("2", "3", "4", "5"), labels(scale(true, 2.9, 2.8), 5));
    assertEquals(List.of("0.2", "0.5", "1", "2", "5"), labels(scale(true, 2.9, 0.3), 5));
  }

  @Test
  void zeroHasAPlaceOfItsOwnOnALogarithmicAxis() {
    LossScale scale = scale(true, 1, 0.001, 0);
    assertEquals("0", labels(scale, 5).get(0));
    assertEquals(scale.ticks(5).get(0).position(), scale.position(0));
    assertTrue(scale.position(0) < scale.position(0.001));
    assertEquals(List.of("0", "0.1", "1"), labels(scale(true, 0, 0), 5));
  }

  @Test
  void longNumbersAreShortened() {
    assertEquals(List.of("0", "5e4", "1e5", "1.5e5"), labels(scale(false, 150_000), 3));
    assertEquals(List.of("0", "5e\u22125", "1e\u22124"), labels(scale(false, 1e-4), 2));
  }

  @Test
  void anEarlierRunMakesTheAxisFourTimesAsHighAtMost() {
    LossFigureData picture = LossExamples.picture(LossExamples.curve(2, 1), 10, false);
    LossCurve wild = LossExamples.curve(1, 1e200);
    assertEquals(8, LossScale.of(LossExamples.above(picture, wild)).top());
    assertEquals(3, LossScale.of(LossExamples.above(picture, LossExamples.curve(3, 1))).top());
  }

  private static LossScale scale(boolean log, double... losses) {
    return LossScale.of(LossExamples.picture(LossExamples.curve(losses), 10, log));
  }

  private static List<String> labels(LossScale scale, int bins) {
    return scale.ticks(bins).stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
  }
}
