package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.diagnostics.Puzzle.Hint;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.network.NetworkSpec;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class PuzzleTest {
  private static final NetworkSpec NETWORK = DiagnosisRuns.relus(2, 2, 1);
  private static final double[] NOTEBOOK = new Initialization.ByHand().parameters(NETWORK).flat();

  @Test
  void itBeginsAtZerosAndTheNotebooksNumbersSolveItExactly() {
    Experiment puzzle = Puzzle.experiment();
    IterationState start = new Timeline(puzzle).state();
    assertArrayEquals(new double[9], start.flat());
    assertEquals(2, start.correct());
    IterationState end =
        new Timeline(puzzle.withWeights(last(Puzzle.hints(start.flat())).after())).state();
    assertEquals(0, end.loss());
    assertTrue(Puzzle.solved(end));
  }

  @Test
  void theHintsGoFromTheIdeaToTheNotebooksNumbers() {
    List<Hint> hints = Puzzle.hints(new double[9]);
    assertEquals(
        List.of(
            "Let h₁ count how many inputs are on, and let h₂ be on only when both are. Then"
                + " h₁ − 2 h₂ is 1 where exactly one input is on.",
            "h₁ should be 0, 1, 1 and 2, the sum of the inputs. Set W1[0,0] = 1 and W1[0,1] = 1.",
            "h₂ should be 0, 0, 0 and 1: that sum minus 1, and never below 0. Set W1[1,0] = 1,"
                + " W1[1,1] = 1 and b1[1,0] = -1.",
            "The output should be h₁ − 2 h₂: 0, 1, 1 and 2 − 2 = 0. Set W2[0,0] = 1 and"
                + " W2[0,1] = -2."),
        hints.stream().map(Hint::sentence).toList());
    assertArrayEquals(NOTEBOOK, last(hints).after());
  }

  @Test
  void hintsOmitWhatIsAlreadyDone() {
    List<Hint> hints = Puzzle.hints(new double[] {1, 1, 1, 1, 0, 0, 1, -2, 0});
    assertEquals(2, hints.size());
    assertTrue(hints.get(1).sentence().endsWith(". Set b1[1,0] = -1."));
  }

  @Test
  void atTheSolutionOnlyTheIdeaIsLeft() {
    assertEquals(1, Puzzle.hints(NOTEBOOK).size());
  }

  @Test
  void hintsKeepTheOrderOfTheUnits() {
    List<Hint> hints = Puzzle.hints(new double[] {1, 1, 1, 1, -1, 0, 0, 1, 0});
    assertTrue(hints.get(0).sentence().startsWith("Let h₂ count"));
    assertEquals(2, hints.size());
    assertTrue(hints.get(1).sentence().endsWith(". Set W2[0,0] = -2."));
    assertTrue(Puzzle.solved(DiagnosisRuns.state(NETWORK, last(hints).after())));
  }

  @Test
  void fromAnyNumbersTheHintsLeadToASolution() {
    Random random = new Random(1);
    for (int trial = 0; trial < 1000; trial++) {
      double[] flat = new double[9];
      for (int i = 0; i < 9; i++) {
        flat[i] = random.nextInt(5) - 2;
      }
      double[] after = last(Puzzle.hints(flat)).after();
      assertTrue(Puzzle.solved(DiagnosisRuns.state(NETWORK, after)));
    }
  }

  @Test
  void theHintsDoNotChangeTheGivenNumbers() {
    double[] flat = new double[9];
    Puzzle.hints(flat);
    assertArrayEquals(new double[9], flat);
  }

  @Test
  void theNumbersOfAnotherNetworkAreRejected() {
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Puzzle.hints(new double[3]));
    assertEquals("The puzzle has 9 numbers, not 3.", refusal.getMessage());
  }

  @Test
  void progressSaysWhichPointsAreStillWrong() {
    assertEquals("4 of 4 correct.", Puzzle.progress(DiagnosisRuns.state(NETWORK, NOTEBOOK)));
    assertEquals(
        "3 of 4 correct: (1,1) is still classified as 1.",
        Puzzle.progress(DiagnosisRuns.state(NETWORK, 1, 1, 0, 0, 0, 0, 1, 0, 0)));
    assertEquals(
        "2 of 4 correct: (0,1) and (1,0) are still classified as 0.",
        Puzzle.progress(DiagnosisRuns.state(NETWORK, new double[9])));
    assertEquals(
        "1 of 4 correct: (0,1) and (1,0) are still classified as 0, (1,1) is still classified as"
            + " 1.",
        Puzzle.progress(DiagnosisRuns.state(NETWORK, 1, 1, 0, 0, -1, 0, 1, 0, 0)));
    assertFalse(Puzzle.solved(DiagnosisRuns.state(NETWORK, new double[9])));
  }

  private static Hint last(List<Hint> hints) {
    return hints.get(hints.size() - 1);
  }
}
