package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;

class TimelineTest {
  private static final int ALL = Integer.MAX_VALUE;

  @ParameterizedTest
  @CsvSource(
      value = {
        "optimizer, gradient-descent",
        "batch, 3",
        "optimizer, momentum",
        "optimizer, adam",
        "frozen, '0,3,8'",
        "decay, 0.01",
      })
  void anIterationHasTheSameBitsByAnyPath(String name, String text) {
    holdsByAnyPath(with(Setting.ofKey(name).orElseThrow(), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch=3&shuffle=true",
        "batch=1&shuffle=true&decay=0.001&optimizer=momentum&learning-rate=0.1",
        "batch=3&shuffle=true&seed=4294967295&optimizer=adam&learning-rate=0.1&decay=0.01",
      })
  void shuffledBatchesDoNotDependOnThePath(String settings) {
    holdsByAnyPath(Experiments.of(settings));
  }

  private static void holdsByAnyPath(Experiment experiment) {
    Timeline straight = new Timeline(experiment);
    double[][] expected = new double[5001][];
    for (int k = 0; k <= 5000; k++) {
      straight.seek(k, ALL);
      expected[k] = straight.state().flat();
    }
    Timeline wandering = new Timeline(experiment);
    Random random = new Random(1);
    for (int visit = 0; visit < 500; visit++) {
      int k = random.nextInt(5001);
      assertTrue(wandering.seek(k, ALL));
      assertEquals(k, wandering.iteration());
      assertArrayEquals(expected[k], wandering.state().flat(), 0);
      assertEquals(straight.lossAt(k), wandering.state().loss(), 0);
    }
  }

  @Test
  void aSeekMakesNoMoreUpdatesThanItMay() {
    Timeline timeline = new Timeline(Experiment.defaults());
    assertFalse(timeline.seek(100, 30));
    assertEquals(30, timeline.iteration());
    assertFalse(timeline.seek(100, 30));
    assertFalse(timeline.seek(100, 30));
    assertTrue(timeline.seek(100, 30));
    assertEquals(100, timeline.iteration());
  }

  @Test
  void aLossThatIsNotTrainedYetIsRejected() {
    Timeline timeline = new Timeline(Experiment.defaults());
    timeline.seek(10, ALL);
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> timeline.lossAt(11));
    assertEquals("Iteration 11 has not been trained yet, only up to 10.", refusal.getMessage());
  }

  @Test
  void divergenceIsNoticedAndTheLastFiniteStateStays() {
    Timeline timeline = new Timeline(diverging("1e308"));
    double[] start = timeline.state().flat();
    assertTrue(timeline.seek(140, ALL));
    assertTrue(timeline.diverged());
    assertTrue(timeline.state().diverged());
    assertEquals(0, timeline.iteration());
    assertArrayEquals(start, timeline.state().flat(), 0);
  }

  @Test
  void aRunThatDivergesLaterCanStillBeWalkedBackAndForth() {
    Timeline timeline = new Timeline(diverging("1"));
    timeline.seek(1_000_000, 100_000);
    assertTrue(timeline.diverged(), "expected to diverge");
    int last = timeline.lastTrained();
    double[] lastState = timeline.state().flat();
    assertEquals(last, timeline.iteration());
    timeline.seek(0, ALL);
    assertFalse(timeline.state().diverged());
    timeline.seek(last + 1, ALL);
    assertEquals(last, timeline.iteration());
    assertArrayEquals(lastState, timeline.state().flat(), 0);
  }

  @Test
  void divergenceIsAPropertyOfTheIterationHoweverOneCameThere() {
    Experiment experiment = diverging("1");
    Timeline atOnce = new Timeline(experiment);
    atOnce.seek(1_000_000, ALL);
    int last = atOnce.iteration();
    Timeline stepByStep = new Timeline(experiment);
    for (int k = 0; k <= last; k++) {
      stepByStep.seek(k, ALL);
      assertEquals(k == last, stepByStep.state().diverged(), "iteration " + k);
      assertEquals(k, stepByStep.lastTrained());
      assertEquals(atOnce.lossAt(k), stepByStep.lossAt(k));
    }
    assertTrue(stepByStep.diverged());
    assertArrayEquals(atOnce.state().flat(), stepByStep.state().flat(), 0);
    stepByStep.seek(last - 1, ALL);
    assertFalse(stepByStep.state().diverged());
    stepByStep.seek(last, ALL);
    assertTrue(stepByStep.state().diverged());
  }

  @Test
  void aStartThatIsNotFiniteHasDiverged() {
    Timeline timeline =
        new Timeline(
            with(Setting.START, "weights")
                .withText(Setting.WEIGHTS, "1e308,1e308,0,0,1e308,0,1,1,1")
                .orElseThrow());
    assertTrue(timeline.state().diverged());
    assertTrue(timeline.seek(140, ALL));
    assertEquals(0, timeline.iteration());
  }

  /** Final losses as NumPy gives them, whose formula is inf at some iteration before. */
  @ParameterizedTest
  @CsvSource({
    "layers=64&seed=2, 140, 0.0332794774, 4",
    "'layers=64,64&seed=1', 140, 0.0343016, 4",
    "layers=64&activation=tanh&seed=0, 140, 4.379e-6, 4",
    "learning-rate=50&iterations=40&seed=1262542921, 40, 104.016458, 2"
  })
  void aPredictionThatIsRoundedToTheWrongClassDoesNotEndARun(
      String settings, int iteration, double loss, int correct) {
    Timeline timeline = new Timeline(Experiments.of(settings));
    assertTrue(timeline.seek(iteration, ALL));
    IterationState state = timeline.state();
    assertEquals(iteration, state.iteration());
    assertFalse(state.diverged());
    assertEquals(loss, state.loss(), 1e-4 * loss);
    assertEquals(correct, state.correct());
    boolean someLossOfSums = false;
    for (int k = 0; k <= iteration; k++) {
      timeline.seek(k, ALL);
      assertTrue(Double.isFinite(timeline.lossAt(k)), "iteration " + k);
      someLossOfSums |= timeline.state().pass().isLossOfSums();
    }
    assertTrue(someLossOfSums);
  }

  @Test
  void theWayBackToTheLastFiniteStateIsSoughtInStepsToo() {
    Experiment experiment =
        with(Setting.OPTIMIZER, "momentum")
            .withText(Setting.ACTIVATION, "identity")
            .flatMap(changed -> changed.withText(Setting.LEARNING_RATE, "0.5"))
            .flatMap(changed -> changed.withText(Setting.LAYERS, "3"))
            .orElseThrow();
    Timeline straight = new Timeline(experiment);
    assertTrue(straight.seek(100_000, ALL));
    Timeline stepped = new Timeline(experiment);
    boolean arrived = false;
    while (!stepped.diverged()) {
      arrived = stepped.seek(100_000, 1);
    }
    int last = stepped.lastTrained();
    assertTrue(last > 1100, "it diverges when not every iteration has a checkpoint: " + last);
    for (int left = last - stepped.iteration(); left > 0; left--) {
      assertFalse(arrived);
      assertEquals(last - left, stepped.iteration());
      arrived = stepped.seek(100_000, 1);
    }
    assertTrue(arrived);
    assertEquals(last, stepped.iteration());
    assertTrue(stepped.state().diverged());
    assertArrayEquals(straight.state().flat(), stepped.state().flat(), 0);
  }

  @Test
  void theCheckpointsAreThePathOfTheRun() {
    Timeline timeline = new Timeline(with(Setting.OPTIMIZER, "momentum"));
    timeline.seek(5000, ALL);
    int last = timeline.checkpoints() - 1;
    assertTrue(last >= 500 && timeline.checkpointIteration(last) > 4900);
    for (int i : new int[] {0, 1, last / 2, last}) {
      timeline.seek(timeline.checkpointIteration(i), ALL);
      assertArrayEquals(timeline.state().flat(), timeline.checkpointParameters(i));
    }
  }

  @Test
  void whenThereAreMoreThan1024CheckpointsEverySecondGoes() {
    Timeline timeline = new Timeline(Experiment.defaults());
    timeline.seek(1023, ALL);
    assertEquals(1024, timeline.checkpoints());
    assertEquals(1023, timeline.checkpointIteration(1023));
    timeline.seek(1024, ALL);
    assertEquals(513, timeline.checkpoints());
    assertEquals(1024, timeline.checkpointIteration(512));
  }

  @Test
  void aWayForwardStartsFromTheNearestCheckpoint() {
    Timeline timeline = new Timeline(Experiment.defaults());
    timeline.seek(5000, ALL);
    for (int from : new int[] {0, 100, 4000}) {
      timeline.seek(from, ALL);
      assertTrue(timeline.seek(4999, timeline.checkpointIteration(1) - 1), "from " + from);
    }
  }

  @Test
  void aStateHasBothPassesAndWhatTrainingContinuesFrom() {
    Timeline timeline = new Timeline(with(Setting.OPTIMIZER, "momentum"));
    IterationState start = timeline.state();
    assertEquals(List.of(2, 2, 1), start.network().widths());
    assertEquals(start.loss(), start.pass().loss());
    double[] gradient = start.pass().backward.gradient.flat();
    assertSame(start.pass(), start.pass());
    timeline.seek(1, ALL);
    // the first velocity is the gradient, and the learning rate is 1
    assertArrayEquals(gradient, timeline.state().optimizerState(), 0);
    for (int k = 0; k < gradient.length; k++) {
      assertEquals(start.flat()[k] - gradient[k], timeline.state().flat()[k]);
    }
  }

  @Test
  void aStateHasTheBatchOfTheNextUpdate() {
    Timeline timeline = new Timeline(with(Setting.BATCH, "3"));
    assertEquals(new Batch(0, 3), timeline.state().batch());
    timeline.seek(1, ALL);
    assertEquals(new Batch(3, 1), timeline.state().batch());
    assertEquals(new Batch(0, 4), new Timeline(Experiment.defaults()).state().batch());
  }

  @Test
  void theLossIsThatOfAllPointsForAnyBatchSize() {
    IterationState ofBatch = new Timeline(with(Setting.BATCH, "1")).state();
    assertEquals(new Timeline(Experiment.defaults()).state().loss(), ofBatch.loss());
    assertEquals(4, ofBatch.prediction().rows());
  }

  @Test
  void aLargeNetworkHasFewerCheckpoints() {
    Timeline timeline =
        new Timeline(
            with(Setting.OPTIMIZER, "adam")
                .withText(Setting.LAYERS, "64,64,64,64,64,64")
                .orElseThrow());
    timeline.seek(100, ALL);
    assertTrue(timeline.checkpoints() <= 64, timeline.checkpoints() + " states");
    assertTrue(timeline.checkpoints() > 32, timeline.checkpoints() + " states");
    double[] end = timeline.state().flat();
    timeline.seek(3, ALL);
    timeline.seek(100, ALL);
    assertArrayEquals(end, timeline.state().flat());
  }

  @Test
  void fromZerosTheHiddenUnitsStayEqual() {
    Timeline timeline = new Timeline(with(Setting.START, "zeros"));
    timeline.seek(100, ALL);
    double[] flat = timeline.state().flat();
    assertEquals(flat[0], flat[2], 0);
    assertEquals(flat[1], flat[3], 0);
    assertEquals(flat[6], flat[7], 0);
  }

  /** ReLUs and an output without bounds, so that each update overshoots further. */
  private static Experiment diverging(String learningRate) {
    return with(Setting.LEARNING_RATE, learningRate)
        .withText(Setting.OUTPUT, "identity")
        .orElseThrow()
        .withText(Setting.ACTIVATION, "leaky-relu")
        .orElseThrow();
  }

  private static Experiment with(Setting<?> setting, String text) {
    return Experiment.defaults().withText(setting, text).orElseThrow();
  }
}
