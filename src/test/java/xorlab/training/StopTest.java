package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;

/** Runs that stop by a rule. ReferenceLossesTest compares more of them with NumPy. */
class StopTest {
  private static final int ALL = Integer.MAX_VALUE;

  private static final String OVERFITS =
      "data=moons&noise=60&count=40&test=50&layers=8,8&activation=tanh&optimizer=adam"
          + "&learning-rate=0.03&iterations=400";

  /**
   * The iterations of NumPy, and its losses there:
   *
   * <pre>
   * X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]); y = np.array([[0, 1, 1, 0]]).T
   * def run(alpha, stops):
   *     np.random.seed(0)
   *     W1, b1, W2, b2 = (np.random.randn(*s) for s in [(2, 2), (2, 1), (1, 2), (1, 1)])
   *     for k in range(100001):
   *         A1 = 1 / (1 + np.exp(-(X @ W1.T + b1.T)))
   *         A2 = 1 / (1 + np.exp(-(A1 @ W2.T + b2.T)))
   *         J = -(y * np.log(A2) + (1 - y) * np.log(1 - A2)).sum()
   *         if stops(J, A2): break
   *         dZ2 = A2 - y; dZ1 = dZ2 @ W2 * A1 * (1 - A1)
   *         W1 -= alpha * dZ1.T @ X; b1 -= alpha * dZ1.sum(0)[:, None]
   *         W2 -= alpha * dZ2.T @ A1; b2 -= alpha * dZ2.sum(0)[:, None]
   *     return k, J
   * print(run(1, lambda J, A: ((A > 0.5) == y).all()), run(1, lambda J, A: J <= 0.5))
   * print(run(0.01, lambda J, A: ((A > 0.5) == y).all()), run(0.01, lambda J, A: J <= 0.05))
   * </pre>
   *
   * <p>At a rate of 0.01 checkpoints are several iterations apart, and runs end between them.
   */
  @ParameterizedTest
  @CsvSource({
    "stop=right, 45, 2.328056397367597",
    "stop=0.5, 84, 0.4988491829765788",
    "stop=2.9, 18, 2.8889688840843117",
    "stop=3, 0, 2.9991464995409807",
    "stop=right&learning-rate=0.01, 27106, 1.3341612276322188",
    "stop=0.05&learning-rate=0.01, 46165, 0.049998625502528427",
    "stop=2&learning-rate=0.01, 14383, 1.999988004833031",
  })
  void aRunStopsWhereNumPyDoes(String settings, int end, double loss) {
    Experiment experiment = Experiments.of(settings + "&iterations=100000");
    for (int most : new int[] {ALL, 1000, 7}) {
      Timeline run = new Timeline(experiment);
      while (!run.seek(100_000, most)) {
        assertTrue(run.iteration() <= end);
      }
      assertEquals(end, run.iteration());
      assertEquals(end, run.lastTrained());
      assertTrue(run.hasStopped() && run.hasEnded());
      assertFalse(run.diverged() || run.state().diverged());
      assertEquals(loss, run.lossAt(end), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop=right&learning-rate=0.05",
        "stop=0.5&learning-rate=0.03",
        "stop=2.5&learning-rate=0.05&batch=3&shuffle=true",
        "stop=0.5&learning-rate=0.05&optimizer=momentum&l2=0.001",
        OVERFITS + "&stop=test",
      })
  void earlierIterationsAreThoseOfTheRunWithoutARule(String settings) {
    Experiment experiment = Experiments.of("iterations=20000&" + settings);
    Timeline run = new Timeline(experiment);
    run.seek(20_000, ALL);
    int end = run.lastTrained();
    assertTrue(run.hasStopped() && end > 50 && end < 20_000, settings + " " + end);
    Timeline endless = new Timeline(Experiments.of(settings.replaceFirst("stop=[^&]*", "")));
    Random random = new Random(1);
    for (int visit = 0; visit < 200; visit++) {
      int k = random.nextInt(end + 20);
      int shown = Math.min(k, end);
      assertTrue(run.seek(k, ALL));
      assertEquals(shown, run.iteration());
      endless.seek(shown, ALL);
      assertArrayEquals(endless.state().flat(), run.state().flat(), 0);
      assertEquals(endless.lossAt(shown), run.lossAt(shown), 0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop=right",
        "stop=right&batch=3&shuffle=true",
        "stop=right&optimizer=adam&learning-rate=0.1",
        "stop=0.5",
        "stop=1.2&l1=0.01",
        OVERFITS + "&stop=test",
      })
  void itStopsAtTheFirstIterationAtWhichTheRuleHolds(String settings) {
    Timeline run = new Timeline(Experiments.of(settings + "&iterations=400"));
    for (int k = 0; k <= 400; k++) {
      run.seek(k, ALL);
      IterationState state = run.state();
      boolean holds =
          settings.contains("right")
              ? state.correct() == state.data().points()
              : settings.contains("test")
                  ? run.haveLossesParted(k)
                  : state.loss() <= Double.parseDouble(settings.split("[=&]")[1]);
      assertEquals(holds, run.hasStopped(), "iteration " + k);
      if (holds) {
        assertEquals(k, run.lastTrained());
        return;
      }
    }
    throw new AssertionError("It never stops.");
  }

  @Test
  void aRunThatIsRightAtItsStartStopsThere() {
    Timeline run = new Timeline(Experiments.of("start=by-hand&stop=right"));
    assertTrue(run.hasStopped());
    assertTrue(run.seek(140, ALL));
    assertEquals(0, run.iteration());
    assertFalse(run.state().diverged());
  }

  @Test
  void aRunThatNeverMeetsItsRuleGoesOn() {
    Timeline run = new Timeline(Experiments.of("stop=1e-9"));
    assertTrue(run.seek(140, ALL));
    assertEquals(140, run.iteration());
    assertFalse(run.hasStopped() || run.hasEnded());
  }

  @Test
  void aRunThatHasStoppedDoesNotDiverge() {
    String diverging = "output=identity&learning-rate=1&iterations=400";
    Timeline endless = new Timeline(Experiments.of(diverging));
    endless.seek(400, ALL);
    assertTrue(endless.diverged());
    Timeline run = new Timeline(Experiments.of(diverging + "&stop=1e300"));
    run.seek(400, ALL);
    assertTrue(run.hasStopped());
    assertFalse(run.diverged());
    Timeline never = new Timeline(Experiments.of(diverging + "&stop=1e-300"));
    never.seek(400, ALL);
    assertTrue(never.diverged() && never.hasEnded());
    assertFalse(never.hasStopped());
    assertEquals(endless.lastTrained(), never.lastTrained());
  }

  @Test
  void theLossesOfHeldBackPointsAreKeptWhereTheRuleAsksForThem() {
    assertFalse(Timeline.withoutTestLosses(Experiments.of(OVERFITS)).hasTest());
    Timeline run = Timeline.withoutTestLosses(Experiments.of(OVERFITS + "&stop=test"));
    run.seek(400, ALL);
    assertEquals(71, run.lastTrained()); // as src/test/python/numpy_runs.py says
  }
}
