package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import xorlab.plot.axis.Ticks.Tick;

class LossLevelsTest {
  @Test
  void lossesOfOneOrderAreSpacedEvenly() {
    LossLevels levels = LossLevels.of(new double[] {2.1, 2.9, 2.4});
    assertFalse(levels.log());
    assertArrayEquals(new double[] {2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8}, levels.levels(), 1e-12);
    assertEquals(8, levels.bands());
  }

  @Test
  void aWideRangeHasOneTwoAndFiveTimesThePowersOfTen() {
    LossLevels levels = LossLevels.of(new double[] {0.04, 11});
    assertTrue(levels.log());
    assertArrayEquals(new double[] {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10}, levels.levels(), 1e-12);
  }

  @Test
  void aVeryWideRangeHasPowersOfTenAloneAndNeverTooMany() {
    assertArrayEquals(
        new double[] {1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10},
        LossLevels.of(new double[] {2e-6, 40}).levels(),
        1e-12);
    assertTrue(LossLevels.of(new double[] {1e-280, 1e280}).levels().length <= 12);
    assertTrue(LossLevels.of(new double[] {0, 1}).levels().length <= 12);
  }

  @Test
  void whatIsNotFiniteIsAsHighAsTheHighestAndMakesNoLevels() {
    LossLevels levels =
        LossLevels.of(new double[] {1, Double.NaN, 2, Double.POSITIVE_INFINITY, 1.5});
    assertEquals(2, levels.highest());
    assertEquals(levels.height(2), levels.height(Double.NaN));
    assertEquals(levels.height(2), levels.height(Double.POSITIVE_INFINITY));
    assertTrue(levels.height(1) < levels.height(2));
  }

  @Test
  void lossesThatAreAllTheSameAreOneBand() {
    assertEquals(1, LossLevels.of(new double[] {2, 2}).bands());
    assertEquals(1, LossLevels.of(new double[] {0, 0}).bands());
    assertEquals(1, LossLevels.of(new double[] {Double.NaN}).bands());
  }

  @Test
  void theBarHasATickAtTheTopOfEachBandButTheLast() {
    LossLevels levels = LossLevels.of(new double[] {0.3, 11});
    Tick tick = levels.ticks(LandscapeFigure.frame(360, 360)).get(0);
    assertEquals(1.0 / levels.bands(), tick.position());
    assertEquals("0.5", tick.label());
  }
}
