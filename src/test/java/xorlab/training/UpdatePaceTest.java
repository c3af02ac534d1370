package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UpdatePaceTest {
  @Test
  void itBeginsWithOneUpdateAndEndsAtTheMost() {
    UpdatePace pace = new UpdatePace(16);
    assertEquals(1, pace.updates());
    for (int i = 0; i < 10; i++) {
      pace.took(0.001 * pace.updates());
    }
    assertEquals(16, pace.updates());
  }

  @Test
  void updatesOfAnyDurationTakeTwoMillisecondsOrOneUpdate() {
    for (double duration : new double[] {0.0001, 0.01, 0.3, 1, 5, 200}) {
      UpdatePace pace = new UpdatePace(1_000_000);
      for (int i = 0; i < 40; i++) {
        double took = duration * pace.updates();
        assertTrue(pace.updates() == 1 || took < 2.1, took + " ms");
        pace.took(took);
      }
      double took = duration * pace.updates();
      assertTrue(pace.updates() == 1 || took > 0.4, took + " ms");
    }
  }

  @Test
  void afterShortUpdatesALongOneIsFollowedAtOnce() {
    UpdatePace pace = new UpdatePace(16);
    for (int i = 0; i < 10; i++) {
      pace.took(0);
    }
    pace.took(500);
    assertEquals(1, pace.updates());
  }

  @Test
  void fromWhatUpdatesTookFollowsHowManyFitIntoTheGoal() {
    UpdatePace pace = new UpdatePace(16);
    for (int i = 0; i < 4; i++) {
      pace.took(0);
    }
    pace.took(4); // 16 updates, of which 8 take two milliseconds
    assertEquals(8, pace.updates());
    pace.took(0.5); // a quarter of the goal: still near enough
    assertEquals(8, pace.updates());
    pace.took(0.49);
    assertEquals(16, pace.updates());
  }
}
