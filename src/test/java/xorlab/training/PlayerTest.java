package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlayerTest {
  private double now = 1000;

  @Test
  void playsAtItsSpeed() {
    Player player = new Player(with(Setting.SPEED, "20"));
    player.play();
    frameAt(player, 1000);
    assertEquals(0, player.timeline().iteration());
    frameAt(player, 1049);
    assertEquals(0, player.timeline().iteration());
    frameAt(player, 1500);
    assertEquals(10, player.timeline().iteration());
    assertTrue(player.playing());
  }

  @Test
  void stopsAtTheLastIterationAndPlaysAgainFromTheStart() {
    Player player = new Player(with(Setting.SPEED, "max"));
    player.play();
    frameAt(player, 1000);
    assertEquals(140, player.timeline().iteration());
    assertFalse(player.playing());
    player.play();
    frameAt(player, 1016);
    assertTrue(player.timeline().iteration() == 0 && player.playing());
    frameAt(player, 1032);
    assertEquals(140, player.timeline().iteration());
  }

  @Test
  void aFrameWorksNoLongerThanItsBudget() {
    Player player = new Player(with(Setting.ITERATIONS, "1000000"));
    player.seek(1_000_000);
    double[] clock = {0};
    player.frame(() -> clock[0]++);
    assertTrue(clock[0] <= Player.FRAME + 2, "looked at the clock " + clock[0] + " times");
    assertTrue(player.busy());
  }

  @Test
  void whatASlowMachineCannotDoInTimeIsNotMadeUpFor() {
    Player player = new Player(with(Setting.SPEED, "10000"));
    player.show(player.experiment().withText(Setting.ITERATIONS, "1000000").orElseThrow());
    player.play();
    frameAt(player, 0);
    now = 900;
    player.frame(() -> now += 1);
    int reached = player.timeline().iteration();
    assertTrue(reached < 9_000);
    frameAt(player, 910);
    frameAt(player, 920);
    assertEquals(reached + 100, player.timeline().iteration());
  }

  @Test
  void itDoesNotRunAheadWhileNobodyLooks() {
    Player player = new Player(with(Setting.SPEED, "20"));
    player.play();
    frameAt(player, 0);
    frameAt(player, 500);
    frameAt(player, 3_600_000);
    frameAt(player, 3_600_500);
    assertEquals(20, player.timeline().iteration());
  }

  @Test
  void anotherRunBeginsAnewAndTheSameRunStaysWhereItIs() {
    Player player = new Player(Experiment.standard());
    player.seek(100);
    frameAt(player, 0);
    player.show(player.experiment().withText(Setting.SHADE, "probability").orElseThrow());
    assertEquals(100, player.timeline().iteration());
    player.show(player.experiment().withText(Setting.SEED, "1").orElseThrow());
    assertEquals(0, player.timeline().iteration());
  }

  @Test
  void aShorterRunEndsEarlier() {
    Player player = new Player(Experiment.standard());
    player.seek(100);
    frameAt(player, 0);
    player.show(player.experiment().withText(Setting.ITERATIONS, "50").orElseThrow());
    frameAt(player, 16);
    assertEquals(50, player.timeline().iteration());
    player.seek(100);
    frameAt(player, 32);
    assertEquals(50, player.timeline().iteration());
  }

  private void frameAt(Player player, double time) {
    now = time;
    player.frame(() -> now);
  }

  private static Experiment with(Setting<?> setting, String text) {
    return Experiment.standard().withText(setting, text).orElseThrow();
  }
}
