package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/** The losses of the points held back. */
class TestLossTest {
  private static final int ALL = Integer.MAX_VALUE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "test=25",
        "data=moons&test=30&learning-rate=0.02&layers=4&activation=tanh",
        "data=circle&test=50&optimizer=adam&learning-rate=0.01&batch=7",
        "data=blobs&test=90&optimizer=momentum&learning-rate=0.001&output=identity&frozen=1",
        "data=xor&test=50&layers=&loss=squared-error"
      })
  void eachIsThatOfAForwardPassByAnyPath(String settings) {
    Experiment experiment = Experiments.of(settings);
    Timeline run = new Timeline(experiment);
    double[] losses = new double[2101];
    for (int k = 0; k < losses.length; k++) {
      run.seek(k, ALL);
      losses[k] = fresh(experiment, run.state().flat());
      assertEquals(losses[k], run.testLossAt(k));
      assertEquals(losses[k], run.state().test().orElseThrow().loss());
    }
    Timeline wandering = new Timeline(experiment);
    Random random = new Random(3);
    for (int visit = 0; visit < 60; visit++) {
      int goal = random.nextInt(losses.length);
      wandering.seek(goal, ALL);
      assertEquals(losses[goal], wandering.state().test().orElseThrow().loss());
      for (int k = 0; k <= wandering.lastTrained(); k++) {
        assertEquals(losses[k], wandering.testLossAt(k));
      }
    }
  }

  private static double fresh(Experiment experiment, double[] flat) {
    Parameters parameters = new Parameters(experiment.network());
    parameters.setFlat(flat);
    ForwardPass forward = new ForwardPass(experiment.network(), experiment.test().X());
    forward.run(parameters);
    return forward.dataLoss(experiment.test().y());
  }

  /** The points to learn, given as the reader's own, make the same run to the last bit. */
  @ParameterizedTest
  @ValueSource(strings = {"", "&optimizer=adam&batch=9", "&layers=3,2&activation=relu"})
  void trainingNeverSeesThem(String settings) {
    Experiment split = Experiments.of("data=moons&test=40&learning-rate=0.01" + settings);
    Experiment alone = split.with(Setting.TEST, 0).withPoints(split.data());
    assertEquals(120, alone.data().points());
    Timeline seen = new Timeline(split);
    Timeline learned = new Timeline(alone);
    seen.seek(300, ALL);
    learned.seek(300, ALL);
    assertArrayEquals(learned.state().flat(), seen.state().flat());
    for (int k = 0; k <= 300; k++) {
      assertEquals(learned.lossAt(k), seen.lossAt(k));
    }
  }

  @Test
  void aRunThatDivergesHasOneForEachOfItsIterations() {
    Experiment experiment =
        Experiments.of(
            "data=moons&test=20&output=identity&activation=leaky-relu&learning-rate=0.5");
    Timeline run = new Timeline(experiment);
    run.seek(100, ALL);
    assertTrue(run.diverged());
    int last = run.lastTrained();
    assertEquals(run.state().test().orElseThrow().loss(), run.testLossAt(last));
    assertThrows(IllegalArgumentException.class, () -> run.testLossAt(last + 1));
  }

  @Test
  void withoutPointsHeldBackThereAreNone() {
    Timeline run = new Timeline(Experiment.defaults());
    assertEquals(Optional.empty(), run.state().test());
    assertThrows(NoSuchElementException.class, () -> run.testLossAt(0));
  }

  @Test
  void rightIsCountedAsForThePointsToLearn() {
    Experiment experiment = Experiments.of("data=moons&test=50&seed=3");
    IterationState state = new Timeline(experiment).state();
    TestResult test = state.test().orElseThrow();
    int right = 0;
    for (int i = 0; i < 100; i++) {
      double label = experiment.test().y().get(i, 0);
      right += test.prediction().get(i, 0) > 0.5 == label > 0.5 ? 1 : 0;
    }
    assertEquals(right, test.correct());
    assertEquals(test.loss() / 100, test.lossPerPoint());
  }
}
