package xorlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;

class PlaybackControllerTest {
  private double now = 1000;

  @Test
  void playsAtItsSpeed() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "20"));
    player.play();
    frameAt(player, 1000);
    assertEquals(0, player.timeline().iteration());
    frameAt(player, 1049);
    assertEquals(0, player.timeline().iteration());
    frameAt(player, 1500);
    assertEquals(10, player.timeline().iteration());
    assertTrue(player.isPlaying());
  }

  @Test
  void stopsAtTheLastIterationAndPlaysAgainFromTheStart() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "max"));
    player.play();
    frameAt(player, 1000);
    assertEquals(140, player.timeline().iteration());
    assertFalse(player.isPlaying());
    player.play();
    frameAt(player, 1016);
    assertTrue(player.timeline().iteration() == 0 && player.isPlaying());
    frameAt(player, 1032);
    assertEquals(140, player.timeline().iteration());
  }

  /** At iteration 45 every point is right, as StopTest has it of NumPy. */
  @Test
  void stopsPlayingWhereTheRunStopsByItsRule() {
    PlaybackController player =
        new PlaybackController(
            with(Setting.SPEED, "20").withText(Setting.STOP, "right").orElseThrow());
    player.play();
    frameAt(player, 1000);
    assertEquals(140, player.lastIteration());
    for (int frame = 1; player.isPlaying(); frame++) {
      frameAt(player, frame * 100 + 1000);
    }
    assertEquals(45, player.timeline().iteration());
    assertEquals(45, player.lastIteration());
    player.seek(100);
    frameAt(player, 9000);
    assertEquals(45, player.timeline().iteration());
    assertFalse(player.isBusy());
    player.play();
    frameAt(player, 9016);
    assertTrue(player.timeline().iteration() == 0 && player.isPlaying());
  }

  @Test
  void aSeekBeyondTheRulesIterationEndsThere() {
    Experiment experiment = with(Setting.ITERATIONS, "100000");
    PlaybackController player =
        new PlaybackController(
            experiment
                .with(Setting.LEARNING_RATE, 0.01)
                .withText(Setting.STOP, "0.05")
                .orElseThrow());
    player.seek(99_999);
    for (int frame = 0; player.isBusy(); frame++) {
      assertTrue(frame < 1000);
      frameAt(player, frame * 100);
    }
    assertEquals(46165, player.timeline().iteration());
    assertFalse(player.isPlaying());
  }

  @Test
  void aFrameWorksNoLongerThanItsBudget() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "max"));
    player.show(player.experiment().withText(Setting.ITERATIONS, "1000000").orElseThrow());
    player.play();
    assertTrue(looksAtTheClockIn(player) <= PlaybackController.FRAME_BUDGET + 2);
    player.pause();
    player.seek(1_000_000);
    assertTrue(looksAtTheClockIn(player) <= PlaybackController.CLICK_BUDGET + 2);
    assertTrue(player.isBusy());
  }

  /** How often a frame looks at a clock that goes on by a millisecond each time. */
  private static double looksAtTheClockIn(PlaybackController player) {
    double[] clock = {0};
    player.runFrame(() -> clock[0]++);
    return clock[0];
  }

  /** Another engine continues from there, also where this one has not arrived yet. */
  @Test
  void itsDestinationIsThatOfASeekOnItsWay() {
    PlaybackController player = new PlaybackController(with(Setting.AT, "100"));
    assertEquals(0, player.timeline().iteration());
    assertEquals(100, player.destination());
    frameAt(player, 0);
    assertEquals(100, player.timeline().iteration());
    assertEquals(100, player.destination());
    player.seek(140);
    player.pause();
    assertEquals(100, player.destination());
  }

  @Test
  void ofAWideNetworkAFrameMakesOneUpdate() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "max"));
    player.play();
    for (int frame = 1; frame <= 20; frame++) {
      player.runFrame(() -> 40.0 * player.timeline().iteration()); // each takes 40 ms
      assertEquals(frame, player.timeline().iteration());
    }
    player.pause();
    player.seek(100);
    player.runForClick(() -> 40.0 * player.timeline().iteration());
    assertEquals(21, player.timeline().iteration());
  }

  @Test
  void anotherRunBeginsWithOneUpdateHoweverFastTheLastOneWas() {
    PlaybackController player = new PlaybackController(Experiment.defaults());
    player.seek(140);
    frameAt(player, 0);
    player.show(player.experiment().withText(Setting.LAYERS, "64").orElseThrow());
    player.seek(140);
    player.runFrame(() -> 40.0 * player.timeline().iteration());
    assertEquals(1, player.timeline().iteration());
  }

  @Test
  void afterAFreezeLittleIsCaughtUp() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "10000"));
    player.show(player.experiment().withText(Setting.ITERATIONS, "1000000").orElseThrow());
    player.play();
    frameAt(player, 0);
    for (int freeze = 1; freeze <= 6; freeze++) {
      int before = player.timeline().iteration();
      frameAt(player, 990 * freeze);
      int leap = player.timeline().iteration() - before;
      assertTrue(0 < leap && leap <= 5000, "leaps by " + leap);
    }
    int before = player.timeline().iteration();
    frameAt(player, 12_000);
    assertEquals(before, player.timeline().iteration());
  }

  @Test
  void aSlowMachineDoesNotCatchUp() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "10000"));
    player.show(player.experiment().withText(Setting.ITERATIONS, "1000000").orElseThrow());
    player.play();
    frameAt(player, 0);
    now = 900;
    player.runFrame(() -> now += 1);
    int reached = player.timeline().iteration();
    assertTrue(reached < 9_000);
    frameAt(player, 910);
    frameAt(player, 920);
    assertEquals(reached + 100, player.timeline().iteration());
  }

  @Test
  void itDoesNotRunAheadWhileHidden() {
    PlaybackController player = new PlaybackController(with(Setting.SPEED, "20"));
    player.play();
    frameAt(player, 0);
    frameAt(player, 500);
    frameAt(player, 3_600_000);
    frameAt(player, 3_600_500);
    assertEquals(20, player.timeline().iteration());
  }

  @Test
  void anotherRunStartsAndTheSameRunKeepsItsIteration() {
    PlaybackController player = new PlaybackController(Experiment.defaults());
    player.seek(100);
    frameAt(player, 0);
    player.show(player.experiment().withText(Setting.SHADE, "probability").orElseThrow());
    assertEquals(100, player.timeline().iteration());
    player.show(player.experiment().withText(Setting.SEED, "1").orElseThrow());
    assertEquals(0, player.timeline().iteration());
  }

  @Test
  void aShorterRunEndsEarlier() {
    PlaybackController player = new PlaybackController(Experiment.defaults());
    player.seek(100);
    frameAt(player, 0);
    player.show(player.experiment().withText(Setting.ITERATIONS, "50").orElseThrow());
    frameAt(player, 16);
    assertEquals(50, player.timeline().iteration());
    player.seek(100);
    frameAt(player, 32);
    assertEquals(50, player.timeline().iteration());
  }

  private void frameAt(PlaybackController player, double time) {
    now = time;
    player.runFrame(() -> now);
  }

  private static Experiment with(Setting<?> setting, String text) {
    return Experiment.defaults().withText(setting, text).orElseThrow();
  }
}
