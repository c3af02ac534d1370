package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.Dataset;
import xorlab.training.Timeline;

class SettingAdviceTest {
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ZEROS", "NEURON"})
  void aPresetThatIsNotMeantToFailNeedsNone(Preset preset) {
    assertEquals(List.of(), SettingAdvice.of(preset.experiment()));
  }

  @Test
  void aSingleNeuronHasOnlyOneLine() {
    assertEquals(
        List.of("XOR needs more than one straight line, and this network has no hidden layer."),
        advice("layers", ""));
    assertEquals(List.of(), advice("layers", "", "data", "nand"));
  }

  @Test
  void layersOfIdentitiesAreNoMoreThanOneNeuron() {
    String linear =
        "With the identity as their activation, hidden layers add nothing: the network still draws"
            + " only one straight line. Choose another activation.";
    assertEquals(
        List.of(linear, "XOR needs more than one straight line."),
        advice("activation", "identity", "layers", "4,3"));
    assertEquals(List.of(linear), advice("activation", "identity", "data", "and"));
    assertEquals(List.of(), advice("activation", "identity", "layers", "", "data", "and"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xor", "xnor", "circle", "spiral", "function"})
  void noLineSeparatesTheseClasses(String name) {
    assertTrue(advice("data", name, "layers", "", "learning-rate", "0.01").size() == 1);
    Dataset data = DiagnosisRuns.experiment("data", name).data();
    for (int degree = 0; degree < 360; degree++) {
      assertTrue(classesOverlap(data, Math.toRadians(degree)), "across " + degree + " degrees");
    }
  }

  @Test
  void fewOrNoisyPointsOfSuchAClassMayBeSeparable() {
    int separable = 0;
    for (int seed = 0; seed < 100; seed++) {
      String[] settings = {
        "layers", "", "data", "xor", "count", "6", "noise", "90", "seed", Integer.toString(seed)
      };
      Dataset data = DiagnosisRuns.experiment(settings).data();
      boolean expected = StraightLineTest.separates(data);
      separable += expected ? 1 : 0;
      assertEquals(expected ? 0 : 1, advice(settings).size(), "seed " + seed);
    }
    assertTrue(separable > 5 && separable < 95, separable + " are separable");
  }

  @Test
  void otherInputsMakeMoreThanALine() {
    assertEquals(1, advice("layers", "", "inputs", "x2,x1").size());
    assertEquals(List.of(), advice("layers", "", "inputs", "x1,x2,x1*x2"));
    assertEquals(List.of(), advice("activation", "identity", "inputs", "x1,x2,x1*x2"));
  }

  @Test
  void unitsThatStartFromZerosStayEqual() {
    assertEquals(
        List.of(
            "All weights start at 0, so the units of a hidden layer are equal, and every update"
                + " keeps them equal. Start from random weights."),
        advice("start", "zeros"));
    assertEquals(List.of(), advice("start", "zeros", "layers", "1,1"));
  }

  @Test
  void adamNeedsASmallLearningRate() {
    assertEquals(
        List.of(
            "Adam changes each weight by about the learning rate at every update, however small"
                + " the gradient. 1 is a large step: try 0.03."),
        advice("optimizer", "adam"));
    assertEquals(List.of(), advice("optimizer", "adam", "learning-rate", "0.3"));
  }

  @Test
  void adamsFirstStepIsTheLearningRateUpToEpsilon() {
    Timeline timeline =
        new Timeline(DiagnosisRuns.experiment("optimizer", "adam", "learning-rate", "0.25"));
    double[] before = timeline.state().flat();
    timeline.seek(1, 1);
    double[] after = timeline.state().flat();
    for (int i = 0; i < before.length; i++) {
      assertEquals(0.25, Math.abs(after[i] - before[i]), 1e-4);
    }
  }

  @Test
  void aGradientOverManyPointsAsksForASmallLearningRate() {
    assertEquals(
        List.of(
            "Each update adds up the gradients of 200 points, so a learning rate of 1 overshoots"
                + " easily. Try 0.02."),
        advice("data", "circle"));
    assertEquals(List.of(), advice("data", "circle", "batch", "20"));
    assertEquals(List.of(), advice("learning-rate", "20"));
    assertEquals(1, advice("learning-rate", "21").size());
  }

  @Test
  void momentumTakesTenTimesLargerSteps() {
    assertEquals(
        List.of(
            "Each update adds up the gradients of 4 points, and momentum up to ten such sums, so a"
                + " learning rate of 3 overshoots easily. Try 0.1."),
        advice("optimizer", "momentum", "learning-rate", "3"));
  }

  /** Whether the classes overlap when all points are seen along one direction. */
  private static boolean classesOverlap(Dataset data, double angle) {
    double[] min = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] max = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int i = 0; i < data.points(); i++) {
      double along = data.X().get(i, 0) * Math.cos(angle) + data.X().get(i, 1) * Math.sin(angle);
      int label = (int) data.y().get(i, 0);
      min[label] = Math.min(min[label], along);
      max[label] = Math.max(max[label], along);
    }
    return min[0] <= max[1] && min[1] <= max[0];
  }

  private static List<String> advice(String... namesAndTexts) {
    return SettingAdvice.of(DiagnosisRuns.experiment(namesAndTexts));
  }
}
