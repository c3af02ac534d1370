package xorlab.plot.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MinMaxDownsamplerTest {
  @Test
  void aShortRunKeepsEveryLoss() {
    MinMaxDownsampler losses = MinMaxDownsampler.of(LossExamples.curve(3, 1, 2));
    assertEquals(3, losses.buckets());
    assertEquals(2, losses.furthest());
    for (int i = 0; i < 3; i++) {
      assertEquals(i, losses.first(i));
      assertEquals(i, losses.last(i));
      assertEquals(losses.minimum(i), losses.maximum(i));
    }
    assertEquals(3, losses.start());
    assertEquals(2, losses.end());
    assertEquals(1, losses.lowest());
    assertEquals(1, losses.lowestAt());
    assertEquals(3, losses.highest());
  }

  @Test
  void aLongRunKeepsTheLeastAndTheGreatestOfEachBucket() {
    int furthest = 1_000_000;
    MinMaxDownsampler losses =
        MinMaxDownsampler.of(
            LossExamples.curve(furthest, false, k -> k == 654_321 ? 9 : 1 - 1e-7 * k));
    assertTrue(losses.buckets() <= MinMaxDownsampler.MAX_BUCKETS, "" + losses.buckets());
    assertTrue(losses.buckets() > MinMaxDownsampler.MAX_BUCKETS / 4, "" + losses.buckets());
    assertEquals(9, losses.maximum(losses.bucketOf(654_321)));
    assertEquals(9, losses.highest());
    assertEquals(654_321, losses.highestAt());
    int next = 0;
    for (int i = 0; i < losses.buckets(); i++) {
      assertEquals(next, losses.first(i));
      assertEquals(1 - 1e-7 * losses.last(i), losses.minimum(i));
      next = losses.last(i) + 1;
    }
    assertEquals(furthest + 1, next);
  }

  @Test
  void catchingUpInStepsGivesTheSameAsAllAtOnce() {
    MinMaxDownsampler inSteps = new MinMaxDownsampler();
    for (int furthest = 0; furthest <= 5000; furthest += 250) {
      inSteps.update(LossExamples.curve(furthest, false, k -> Math.sin(k)));
    }
    MinMaxDownsampler atOnce =
        MinMaxDownsampler.of(LossExamples.curve(5000, false, k -> Math.sin(k)));
    assertEquals(atOnce.buckets(), inSteps.buckets());
    for (int i = 0; i < atOnce.buckets(); i++) {
      assertEquals(atOnce.minimum(i), inSteps.minimum(i));
      assertEquals(atOnce.maximum(i), inSteps.maximum(i));
    }
  }

  @Test
  void whatIsNotFiniteIsNeitherLowestNorHighest() {
    MinMaxDownsampler losses =
        MinMaxDownsampler.of(LossExamples.curve(Double.POSITIVE_INFINITY, 2, Double.NaN, 0));
    assertEquals(2, losses.highest());
    assertEquals(0, losses.lowest());
    assertEquals(2, losses.lowestPositive());
    assertTrue(losses.minimum(0) > losses.maximum(0));
    assertFalse(MinMaxDownsampler.of(LossExamples.curve(Double.NaN)).hasFinite());
  }
}
