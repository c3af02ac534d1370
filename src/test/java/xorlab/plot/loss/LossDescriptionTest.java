package xorlab.plot.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Setting;

class LossDescriptionTest {
  @Test
  void theNotebooksRunFallsAndIsLowestAtItsEnd() {
    assertEquals(
        "By iteration 100 the loss has fallen from 2.999 to 0.3097, falling by 0.01 per iteration"
            + " over the last 10. That is the lowest so far. The highest was 3.28, at iteration"
            + " 5. Trained 100 of 140 iterations.",
        describe(LossExamples.picture(LossExamples.run(100), 140, false)));
  }

  @Test
  void aPenaltyIsSaidToBeAPart() {
    assertEquals(
        "At the start the loss is 3.508. The penalty on the weights is a part of the loss. Nothing"
            + " is trained yet.",
        describe(LossExamples.picture(LossExamples.run(0, Setting.L2, 0.1), 140, false)));
  }

  @Test
  void theLowestIsNamedWhereItIsAnotherThanThePresentOne() {
    assertEquals(
        "By iteration 3 the loss has fallen from 4 to 3, rising by 1 in the last iteration. The"
            + " lowest so far is 2, at iteration 2.",
        describe(LossExamples.picture(LossExamples.curve(4, 3, 2, 3), 3, false)));
  }

  @Test
  void aPlateauIsReportedFromItsFirstIteration() {
    LossCurve curve = LossExamples.curve(200, false, k -> k < 50 ? 10 - 0.1 * k : 2.77);
    assertEquals(
        "By iteration 200 the loss has fallen from 10 to 2.77, and has stayed within 1% of that"
            + " since iteration 50. The lowest so far is 2.77, at iteration 50.",
        describe(LossExamples.picture(curve, 200, false)));
  }

  @Test
  void anUntrainedRunIsDescribed() {
    assertEquals(
        "At the start the loss is 2.999. Nothing is trained yet.",
        describe(LossExamples.picture(LossExamples.run(0), 140, false)));
  }

  @Test
  void divergenceIsToldAsTheEndOfTheRun() {
    LossCurve curve = LossExamples.curve(2, true, k -> k == 0 ? 1 : 100 * k);
    assertEquals(
        "By iteration 2 the loss has risen from 1 to 200, rising by 100 in the last iteration. The"
            + " lowest so far is 1, at the start. After iteration 2 the numbers overflow, and the"
            + " run ends.",
        describe(LossExamples.picture(curve, 10, false)));
  }

  /** NumPy's iteration: see StopTest. */
  @Test
  void aRunThatStopsByItsRuleIsToldToEnd() {
    LossCurve curve = LossExamples.run(140, Setting.STOP, "right");
    String text = describe(LossExamples.picture(curve, 140, 45, false));
    assertTrue(text.endsWith(" At iteration 45 the run stops by its rule."), text);
  }

  @Test
  void aLossThatIsNotFiniteIsNotCompared() {
    assertEquals(
        "At iteration 1 the loss is 1. That is the lowest so far.",
        describe(LossExamples.picture(LossExamples.curve(Double.POSITIVE_INFINITY, 1), 1, false)));
  }

  @Test
  void earlierRunsAreNumberedAsInTheFigure() {
    LossFigureData picture = LossExamples.picture(LossExamples.curve(2, 1), 1, false);
    EarlierRun slow =
        new EarlierRun(
            "slow", "learning rate 0.1", MinMaxDownsampler.of(LossExamples.curve(2, 1.9, 1.8)));
    EarlierRun wild =
        new EarlierRun("wild", "", MinMaxDownsampler.of(LossExamples.curve(1, true, k -> 2 + k)));
    LossFigureData compared =
        new LossFigureData(
            picture.curve(),
            picture.sketch(),
            1,
            1,
            OptionalInt.empty(),
            false,
            LossExamples.NO_GUESS,
            List.of(slow, wild),
            Optional.empty());
    assertEquals(
        "By iteration 1 the loss has fallen from 2 to 1, falling by 1 in the last iteration. That"
            + " is the lowest so far. Earlier run 1, slow (learning rate 0.1): from 2 to 1.8 in 2"
            + " iterations. Earlier run 2, wild: from 2 to 3 in 1 iteration, then it diverged.",
        describe(compared));
  }

  private static String describe(LossFigureData picture) {
    return LossDescription.of(picture);
  }
}
