package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.Reference;
import xorlab.numeric.Decimals;

/** The run that the notebook shows: seed 0, 2-2-1, sigmoid, alpha 1, 140 iterations. */
class NotebookTest {
  private final Timeline timeline = new Timeline(Experiment.standard());

  @Test
  void printsTheSevenLossesDigitForDigit() {
    List<String> printed = new ArrayList<>();
    for (int iteration = 0; iteration < 140; iteration += 20) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      printed.add(iteration + "," + Decimals.repr(timeline.now().loss()));
    }
    // notebook-output.csv holds what the notebook itself printed
    List<String> notebook = Reference.lines("notebook-output.csv");
    assertEquals(notebook, printed);
  }

  @Test
  void predictsXorInTheEnd() {
    timeline.seek(140, Integer.MAX_VALUE);
    Moment end = timeline.now();
    assertEquals(List.of(0, 1, 1, 0), classes(end));
    assertEquals(4, end.correct());
  }

  @Test
  void theSolutionByHandPredictsTheLabelsExactly() {
    Experiment byHand = Experiment.standard().withText(Setting.START, "by-hand").orElseThrow();
    Moment start = new Timeline(byHand).now();
    assertArrayEquals(new double[] {0, 1, 1, 0}, start.prediction().values(), 0);
    assertEquals(0, start.loss(), 0);
  }

  @Test
  void trainingLeavesTheSolutionByHandAlone() {
    Experiment byHand = Experiment.standard().withText(Setting.START, "by-hand").orElseThrow();
    Timeline run = new Timeline(byHand);
    double[] before = run.now().flat();
    run.seek(140, Integer.MAX_VALUE);
    assertArrayEquals(before, run.now().flat(), 0);
  }

  private static List<Integer> classes(Moment moment) {
    List<Integer> classes = new ArrayList<>();
    for (int i = 0; i < moment.data().points(); i++) {
      classes.add(moment.predictedClass(i));
    }
    return classes;
  }
}
