package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import xorlab.Reference;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/** NumPy's runs of four experiments (trajectories.json), one with a deeper network, to 1e-12. */
class TrajectoriesTest {
  private static final double TOLERANCE = 1e-12;

  @TestFactory
  Stream<DynamicTest> everyExperimentRunsAsInNumPy() {
    return list(Reference.json("trajectories.json")).stream()
        .map(run -> (Map<?, ?>) run)
        .map(
            run ->
                DynamicTest.dynamicTest(
                    "seed " + run.get("seed") + ", shapes " + run.get("shapes"), () -> holds(run)));
  }

  private static void holds(Map<?, ?> run) {
    Experiment experiment = experiment(run);
    int epochs = (int) number(run.get("epochs"));
    Timeline timeline = new Timeline(experiment);
    Parameters initial = timeline.state().parameters();
    assertLayers(list(run.get("W_initial")), initial.W, "W_initial");
    assertLayers(list(run.get("b_initial")), initial.b, "b_initial");
    assertGradient((Map<?, ?>) run.get("gradients_at_0"), experiment, initial);
    List<?> losses = list(run.get("losses"));
    assertEquals(epochs, losses.size());
    for (int k = 0; k < epochs; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertClose(number(losses.get(k)), timeline.state().loss(), "loss " + k);
    }
    timeline.seek(epochs, Integer.MAX_VALUE);
    assertLayers(list(run.get("W_final")), timeline.state().parameters().W, "W_final");
    assertLayers(list(run.get("b_final")), timeline.state().parameters().b, "b_final");
  }

  private static Experiment experiment(Map<?, ?> run) {
    List<?> shapes = list(run.get("shapes"));
    List<String> hidden = new ArrayList<>();
    for (Object width : shapes.subList(1, shapes.size() - 1)) {
      hidden.add(width.toString());
    }
    return Experiment.defaults()
        .withText(Setting.SEED, run.get("seed").toString())
        .flatMap(e -> e.withText(Setting.LAYERS, String.join(",", hidden)))
        .flatMap(e -> e.withText(Setting.LEARNING_RATE, run.get("alpha").toString()))
        .orElseThrow();
  }

  private static void assertGradient(Map<?, ?> expected, Experiment experiment, Parameters start) {
    NetworkSpec network = experiment.network();
    Dataset data = experiment.data();
    ForwardPass forward = new ForwardPass(network, data.X());
    BackwardPass backward = new BackwardPass(network, data.points());
    forward.run(start);
    backward.run(start, forward, data.y());
    for (int i = 1; i <= network.lastLayer(); i++) {
      assertMatrix(list(expected.get("W" + i)), backward.dW[i], "dW" + i);
      assertMatrix(list(expected.get("b" + i)), backward.db[i], "db" + i);
    }
  }

  /** The lists hold layers 1 to L; the matrices have the empty layer 0 before them. */
  private static void assertLayers(List<?> expected, Matrix[] actual, String what) {
    assertEquals(expected.size(), actual.length - 1, what);
    for (int i = 1; i < actual.length; i++) {
      assertMatrix(list(expected.get(i - 1)), actual[i], what + " " + i);
    }
  }

  private static void assertMatrix(List<?> expected, Matrix actual, String what) {
    assertEquals(expected.size(), actual.rows(), what);
    for (int i = 0; i < actual.rows(); i++) {
      List<?> row = list(expected.get(i));
      assertEquals(row.size(), actual.columns(), what);
      for (int j = 0; j < actual.columns(); j++) {
        assertClose(number(row.get(j)), actual.get(i, j), what + "[" + i + "," + j + "]");
      }
    }
  }

  private static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, TOLERANCE * Math.abs(expected), what);
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
