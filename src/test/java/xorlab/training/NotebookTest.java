package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.Reference;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;

/** The run that the notebook shows: seed 0, 2-2-1, sigmoid, alpha 1, 140 iterations. */
class NotebookTest {
  private final Timeline timeline = new Timeline(Experiment.defaults());

  @Test
  void printsTheSevenLossesDigitForDigit() {
    List<String> printed = new ArrayList<>();
    for (int iteration = 0; iteration < 140; iteration += 20) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      printed.add(iteration + "," + Decimals.repr(timeline.state().loss()));
    }
    // notebook-output.csv holds what the notebook itself printed
    List<String> notebook = Reference.lines("notebook-output.csv");
    assertEquals(notebook, printed);
  }

  @Test
  void predictsXorInTheEnd() {
    timeline.seek(140, Integer.MAX_VALUE);
    IterationState end = timeline.state();
    assertEquals(List.of(0, 1, 1, 0), classes(end));
    assertEquals(4, end.correct());
  }

  @Test
  void theSolutionByHandPredictsTheLabelsExactly() {
    Experiment byHand = Experiment.defaults().withText(Setting.START, "by-hand").orElseThrow();
    IterationState start = new Timeline(byHand).state();
    assertArrayEquals(new double[] {0, 1, 1, 0}, start.prediction().values(), 0);
    assertEquals(0, start.loss(), 0);
  }

  @Test
  void trainingLeavesTheSolutionByHandAlone() {
    Experiment byHand = Experiment.defaults().withText(Setting.START, "by-hand").orElseThrow();
    Timeline run = new Timeline(byHand);
    double[] before = run.state().flat();
    run.seek(140, Integer.MAX_VALUE);
    assertArrayEquals(before, run.state().flat(), 0);
  }

  private static List<Integer> classes(IterationState state) {
    List<Integer> classes = new ArrayList<>();
    for (int i = 0; i < state.data().points(); i++) {
      classes.add(state.predictedClass(i));
    }
    return classes;
  }
}
