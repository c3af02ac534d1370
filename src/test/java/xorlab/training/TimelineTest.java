package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final int ALL = Integer.MAX_VALUE;

  @Test
  void anIterationHasTheSameBitsHoweverItIsReached() {
    Experiment experiment = Experiment.standard();
    Timeline straight = new Timeline(experiment);
    double[][] expected = new double[5001][];
    for (int k = 0; k <= 5000; k++) {
      straight.seek(k, ALL);
      expected[k] = straight.now().flat();
    }
    Timeline wandering = new Timeline(experiment);
    Random random = new Random(1);
    for (int visit = 0; visit < 500; visit++) {
      int k = random.nextInt(5001);
      assertTrue(wandering.seek(k, ALL));
      assertEquals(k, wandering.iteration());
      assertArrayEquals(expected[k], wandering.now().flat(), 0);
      assertEquals(straight.lossAt(k), wandering.now().loss(), 0);
    }
  }

  @Test
  void aSeekMakesNoMoreUpdatesThanItMay() {
    Timeline timeline = new Timeline(Experiment.standard());
    assertFalse(timeline.seek(100, 30));
    assertEquals(30, timeline.iteration());
    assertFalse(timeline.seek(100, 30));
    assertFalse(timeline.seek(100, 30));
    assertTrue(timeline.seek(100, 30));
    assertEquals(100, timeline.iteration());
  }

  @Test
  void aLossThatIsNotTrainedYetIsRefusedInWords() {
    Timeline timeline = new Timeline(Experiment.standard());
    timeline.seek(10, ALL);
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> timeline.lossAt(11));
    assertEquals("Iteration 11 has not been trained yet, only up to 10.", refusal.getMessage());
  }

  @Test
  void divergenceIsNoticedAndTheLastFiniteStateStays() {
    Timeline timeline = new Timeline(with(Setting.LEARNING_RATE, "1e308"));
    double[] start = timeline.now().flat();
    assertFalse(timeline.now().diverged());
    assertTrue(timeline.seek(140, ALL));
    assertTrue(timeline.diverged());
    assertTrue(timeline.now().diverged());
    assertEquals(0, timeline.iteration());
    assertArrayEquals(start, timeline.now().flat(), 0);
  }

  @Test
  void aRunThatDivergesLaterCanStillBeWalkedBackAndForth() {
    Timeline timeline = new Timeline(with(Setting.LEARNING_RATE, "300"));
    timeline.seek(1_000_000, 100_000);
    assertTrue(timeline.diverged(), "alpha 300 is expected to diverge");
    int last = timeline.furthest();
    double[] lastState = timeline.now().flat();
    assertEquals(last, timeline.iteration());
    timeline.seek(0, ALL);
    assertFalse(timeline.now().diverged());
    timeline.seek(last + 1, ALL);
    assertEquals(last, timeline.iteration());
    assertArrayEquals(lastState, timeline.now().flat(), 0);
  }

  @Test
  void fromZerosTheHiddenUnitsStayEqual() {
    Timeline timeline = new Timeline(with(Setting.START, "zeros"));
    timeline.seek(100, ALL);
    double[] flat = timeline.now().flat();
    assertEquals(flat[0], flat[2], 0);
    assertEquals(flat[1], flat[3], 0);
    assertEquals(flat[6], flat[7], 0);
  }

  private static Experiment with(Setting setting, String text) {
    return Experiment.standard().with(setting, text).orElseThrow();
  }
}
