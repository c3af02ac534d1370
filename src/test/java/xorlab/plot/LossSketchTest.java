package xorlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LossSketchTest {
  @Test
  void aShortRunKeepsEveryLoss() {
    LossSketch sketch = LossSketch.of(LossExamples.curve(3, 1, 2));
    assertEquals(3, sketch.buckets());
    assertEquals(2, sketch.furthest());
    for (int i = 0; i < 3; i++) {
      assertEquals(i, sketch.first(i));
      assertEquals(i, sketch.last(i));
      assertEquals(sketch.least(i), sketch.most(i));
    }
    assertEquals(3, sketch.start());
    assertEquals(2, sketch.end());
    assertEquals(1, sketch.lowest());
    assertEquals(1, sketch.lowestAt());
    assertEquals(3, sketch.highest());
  }

  @Test
  void aLongRunKeepsTheLeastAndTheGreatestOfEachBucket() {
    int furthest = 1_000_000;
    LossSketch sketch =
        LossSketch.of(LossExamples.curve(furthest, false, k -> k == 654_321 ? 9 : 1 - 1e-7 * k));
    assertTrue(sketch.buckets() <= LossSketch.MOST_BUCKETS, "" + sketch.buckets());
    assertTrue(sketch.buckets() > LossSketch.MOST_BUCKETS / 4, "" + sketch.buckets());
    assertEquals(9, sketch.most(sketch.bucketOf(654_321)));
    assertEquals(9, sketch.highest());
    assertEquals(654_321, sketch.highestAt());
    int next = 0;
    for (int i = 0; i < sketch.buckets(); i++) {
      assertEquals(next, sketch.first(i));
      assertEquals(1 - 1e-7 * sketch.last(i), sketch.least(i));
      next = sketch.last(i) + 1;
    }
    assertEquals(furthest + 1, next);
  }

  @Test
  void catchingUpInStepsGivesTheSameAsAllAtOnce() {
    LossSketch inSteps = new LossSketch();
    for (int furthest = 0; furthest <= 5000; furthest += 250) {
      inSteps.catchUp(LossExamples.curve(furthest, false, k -> Math.sin(k)));
    }
    LossSketch atOnce = LossSketch.of(LossExamples.curve(5000, false, k -> Math.sin(k)));
    assertEquals(atOnce.buckets(), inSteps.buckets());
    for (int i = 0; i < atOnce.buckets(); i++) {
      assertEquals(atOnce.least(i), inSteps.least(i));
      assertEquals(atOnce.most(i), inSteps.most(i));
    }
  }

  @Test
  void whatIsNotFiniteIsNeitherLowestNorHighest() {
    LossSketch sketch =
        LossSketch.of(LossExamples.curve(Double.POSITIVE_INFINITY, 2, Double.NaN, 0));
    assertEquals(2, sketch.highest());
    assertEquals(0, sketch.lowest());
    assertEquals(2, sketch.lowestPositive());
    assertTrue(sketch.least(0) > sketch.most(0));
    assertFalse(LossSketch.of(LossExamples.curve(Double.NaN)).hasFinite());
  }
}
