package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.training.Timeline;

class OverfittingTest {
  private static String at(int iteration, Timeline run) {
    run.seek(iteration, Integer.MAX_VALUE);
    return Overfitting.sentence(run, run.state());
  }

  private static int lowestAt(Timeline run, int last) {
    int lowestAt = 0;
    for (int k = 0; k <= last; k++) {
      lowestAt = run.testLossAt(k) < run.testLossAt(lowestAt) ? k : lowestAt;
    }
    return lowestAt;
  }

  /** Of a spiral's 40 points two layers of eight learn each one, and little of the others. */
  private static Timeline parting() {
    return new Timeline(
        DiagnosisRuns.experiment(
            "data",
            "spiral",
            "test",
            "80",
            "layers",
            "8,8",
            "activation",
            "tanh",
            "learning-rate",
            "0.03",
            "optimizer",
            "adam",
            "iterations",
            "300"));
  }

  @Test
  void itIsSaidWhenTheLossesPart() {
    Timeline run = parting();
    assertEquals(
        "The test loss rose from 0.72 to 1.38 while the train loss fell: the network now fits the"
            + " noise of its own points.",
        at(300, run));
    assertEquals(37, lowestAt(run, 300));
    assertEquals(0.72, run.testLossAt(37) / 160, 0.005);
    assertEquals(1.38, run.testLossAt(300) / 160, 0.005);
  }

  @Test
  void itIsNotSaidBeforeNorAtTheLowest() {
    Timeline run = parting();
    run.seek(300, Integer.MAX_VALUE);
    assertEquals("", at(0, run));
    assertEquals("", at(37, run));
    assertEquals("", at(37 + 20 - 1, run));
  }

  /** The rule again, for each iteration, from the losses alone. */
  @Test
  void itIsSaidWhereTheLossHasStayedATenthAboveItsLowest() {
    Timeline run = parting();
    run.seek(300, Integer.MAX_VALUE);
    int said = 0;
    for (int k = 0; k <= 300; k++) {
      int lowest = lowestAt(run, k);
      boolean parts = k - lowest >= 20 && run.lossAt(k) < run.lossAt(lowest);
      for (int back = 0; back <= (k - lowest) / 2; back++) {
        parts &= run.testLossAt(k - back) >= 1.1 * run.testLossAt(lowest);
      }
      assertEquals(parts, !at(k, run).isEmpty(), "iteration " + k);
      said += parts ? 1 : 0;
    }
    assertEquals(179, said);
  }

  /** At iteration 29 a long update has raised the loss of the test points by more than a tenth. */
  @Test
  void oneUpdateThatOvershootsIsNotMeant() {
    Timeline run =
        new Timeline(
            DiagnosisRuns.experiment(
                "data",
                "moons",
                "test",
                "40",
                "layers",
                "8",
                "activation",
                "tanh",
                "learning-rate",
                "0.03"));
    run.seek(140, Integer.MAX_VALUE);
    int lowestAt = lowestAt(run, 29);
    assertEquals(true, run.testLossAt(29) > 1.1 * run.testLossAt(lowestAt));
    assertEquals(true, run.lossAt(29) < run.lossAt(lowestAt));
    for (int k = 0; k <= 140; k++) {
      assertEquals("", at(k, run));
    }
  }

  @Test
  void withoutTestPointsNothingIsSaid() {
    assertEquals("", at(100, new Timeline(Experiment.defaults())));
  }
}
