package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;
import xorlab.diagnostics.StatusLine.Tone;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class StatusLineTest {
  /** About two lines below the decision figure at 1280 pixels. */
  private static final int MAX_EXPLANATION = 150;

  private static StatusLine at(int iteration, String... settings) {
    Experiment experiment = DiagnosisRuns.experiment(settings);
    Timeline timeline = DiagnosisRuns.at(iteration, experiment);
    IterationState state = timeline.state();
    StatusLine line = StatusLine.of(experiment, timeline, state, Diagnosis.of(state));
    assertTrue(line.explanation().length() <= MAX_EXPLANATION, line.explanation());
    return line;
  }

  @Test
  void aSolvedRunIsGoodNews() {
    assertEquals(
        new StatusLine("4 of 4 correct", "at iteration 100", Tone.GOOD, "", Optional.empty()),
        at(100));
  }

  /**
   * After the exported script of this experiment NumPy 2.4.6 prints 97 and 71 for {@code
   * ((forward(X) > 0.5) == y).sum(), ((forward(X_test) > 0.5) == y_test).sum()}.
   */
  @Test
  void thePointsHeldBackAreCountedBesideTheOthers() {
    StatusLine line =
        at(60, "data", "moons", "test", "40", "learning-rate", "0.01", "iterations", "60");
    assertEquals("97 of 120 correct", line.headline());
    assertEquals("test 71 of 80, at iteration 60", line.detail());
  }

  /** Three points of XOR are separable by a line. */
  @Test
  void ofAPartOfXorItIsNotSaidThatALineIsTooLittle() {
    StatusLine line = at(2, "test", "25", "layers", "");
    assertEquals("2 of 3 correct", line.headline());
    assertEquals("test 0 of 1, at iteration 2", line.detail());
    assertEquals(Tone.NEUTRAL, line.tone());
    assertEquals(Optional.empty(), line.remedy());
  }

  /** NumPy's iterations: see StopTest, and losses.csv of the settings. */
  @Test
  void itSaysWhyARunHasStopped() {
    StatusLine line = at(140, "stop", "right");
    assertEquals("4 of 4 correct", line.headline());
    assertEquals("at iteration 45", line.detail());
    assertEquals("Stopped at iteration 45: every point is right.", line.explanation());
    assertEquals(Tone.GOOD, line.tone());
    assertEquals("", at(44, "stop", "right").explanation());
    assertEquals(
        "Stopped at iteration 84: the loss is at most 0.5.", at(140, "stop", "0.5").explanation());
    assertEquals("", at(140, "stop", "1e-09").explanation());
    assertEquals(
        "Stopped at iteration 71: the test loss is a tenth or more above its lowest, that of"
            + " iteration 32.",
        at(140, overfitting()).explanation());
  }

  private static String[] overfitting() {
    return ("data moons noise 60 count 40 test 50 layers 8,8 activation tanh optimizer adam"
            + " learning-rate 0.03 stop test")
        .split(" ");
  }

  /** Then its explanation is why it has stopped: there is room for one. */
  @Test
  void aStoppedRunMayHaveAProblemToo() {
    StatusLine line = at(140, "start", "zeros", "stop", "3");
    assertEquals("equal units", line.detail());
    assertEquals("Stopped at iteration 0: the loss is at most 3.", line.explanation());
    assertTrue(line.remedy().isPresent());
  }

  @Test
  void aRunThatLearnsNeedsNothing() {
    StatusLine line = at(10);
    assertEquals("2 of 4 correct", line.headline());
    assertEquals("at iteration 10", line.detail());
    assertEquals(Tone.NEUTRAL, line.tone());
    assertEquals(Optional.empty(), line.remedy());
  }

  @Test
  void aStuckRunIsMendedByAnotherSeed() {
    StatusLine line = at(10_000, "seed", "8", "iterations", "10000");
    assertEquals("2 of 4 correct", line.headline());
    assertEquals("and stuck", line.detail());
    assertEquals(Tone.BAD, line.tone());
    assertEquals(Optional.of(new Remedy("Try another seed", Setting.SEED, "")), line.remedy());
  }

  @Test
  void aRunThatAPenaltyHoldsIsMendedByASmallerOne() {
    StatusLine line = at(1000, "l2", "0.1");
    assertEquals("2 of 4 correct", line.headline());
    assertEquals("and stuck", line.detail());
    assertEquals(
        "The gradient is nearly 0: the penalty on the weights balances the loss. Try a smaller"
            + " one.",
        line.explanation());
    assertEquals(Optional.of(new Remedy("Use L2 0.01", Setting.L2, "0.01")), line.remedy());
    assertEquals("4 of 4 correct", at(1000, "l2", "0.01").headline());
  }

  @Test
  void aDivergedRunIsMendedByATenthOfTheRate() {
    String[] settings = {"output", "identity", "learning-rate", "1", "iterations", "400"};
    Timeline timeline = DiagnosisRuns.at(400, DiagnosisRuns.experiment(settings));
    int last = timeline.iteration();
    StatusLine line = at(400, settings);
    assertEquals("It blew up", line.headline());
    assertEquals("at iteration " + (last + 1), line.detail());
    Remedy remedy = new Remedy("Use rate 0.1", Setting.LEARNING_RATE, "0.1");
    assertEquals(Optional.of(remedy), line.remedy());
  }

  @Test
  void aTenthOfARateIsARoundNumber() {
    String[] settings = {"output", "identity", "learning-rate", "0.7", "iterations", "2000"};
    assertEquals("0.07", at(2000, settings).remedy().orElseThrow().value());
  }

  @Test
  void equalUnitsAreMendedByRandomWeights() {
    StatusLine line = at(0, "start", "zeros");
    assertEquals("equal units", line.detail());
    Remedy remedy = new Remedy("Use random weights", Setting.START, "random");
    assertEquals(Optional.of(remedy), line.remedy());
  }

  @Test
  void withoutAHiddenLayerXorNeedsTwoUnits() {
    StatusLine line = at(12, "layers", "");
    assertEquals("A line gets 3 at best.", line.detail());
    assertEquals(Tone.LIMITED, line.tone());
    assertEquals("Add two units", line.remedy().orElseThrow().label());
  }

  @Test
  void aNeuronWithOtherInputsIsNotALine() {
    StatusLine line = at(1, "layers", "", "inputs", "x1,x2,x1*x2");
    assertEquals(Tone.NEUTRAL, line.tone());
    assertEquals(Optional.empty(), line.remedy());
    assertEquals("A line gets 3 at best.", at(12, "layers", "", "inputs", "x2").detail());
  }

  @Test
  void ofMorePointsThanFourALineIsJustNotEnough() {
    StatusLine line = at(12, "layers", "", "count", "8");
    assertEquals("One line is not enough.", line.detail());
  }

  @Test
  void noisyPointsThatALineCouldSeparateAreNotLimited() {
    String[] settings = {"layers", "", "count", "4", "noise", "90", "seed", "SEED"};
    int limited = 0;
    for (int seed = 0; seed < 20; seed++) {
      settings[settings.length - 1] = Integer.toString(seed);
      boolean isLimited = at(0, settings).tone() == Tone.LIMITED;
      Dataset data = DiagnosisRuns.experiment(settings).data();
      assertTrue(!isLimited || !StraightLineTest.separates(data), "seed " + seed);
      limited += isLimited ? 1 : 0;
    }
    assertTrue(limited > 0 && limited < 20, limited + " are limited");
  }

  @Test
  void withoutAHiddenLayerAndNeedsNothing() {
    assertEquals(Optional.empty(), at(3, "layers", "", "data", "and").remedy());
  }
}
