package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.NumpyRun;
import xorlab.Reference;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.network.Pass;

/** Runs with a penalty on the weights, as src/test/python/penalty_runs.py has NumPy make them. */
class PenaltyRunsTest {
  private static final double TOLERANCE = 1e-12;

  static Stream<Map<?, ?>> runs() {
    return ((List<?>) Reference.json("penalty-runs.json")).stream().map(run -> (Map<?, ?>) run);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theLossesWithAndWithoutThePenaltyAreThoseOfNumPy(Map<?, ?> run) {
    Timeline timeline = new Timeline(experiment(run.get("settings").toString()));
    Map<?, ?> losses = (Map<?, ?>) run.get("losses");
    Map<?, ?> dataLosses = (Map<?, ?>) run.get("dataLosses");
    assertEquals(4, losses.size());
    for (Object iteration : losses.keySet()) {
      timeline.seek(Integer.parseInt(iteration.toString()), Integer.MAX_VALUE);
      IterationState state = timeline.state();
      assertClose(losses.get(iteration), state.loss());
      assertClose(losses.get(iteration), timeline.lossAt(state.iteration()));
      assertClose(dataLosses.get(iteration), state.pass().dataLoss());
    }
    assertTrue(timeline.hasPenalty());
  }

  private static void assertClose(Object expected, double actual) {
    double value = ((Number) expected).doubleValue();
    assertEquals(value, actual, TOLERANCE * value);
  }

  /** An entry is the sum of terms of about 1, of which a run keeps the rounding errors. */
  @ParameterizedTest
  @MethodSource("runs")
  void theGradientOfABatchHasTheWholePenalty(Map<?, ?> run) {
    Experiment experiment = experiment(run.get("settings").toString());
    Timeline timeline = new Timeline(experiment);
    timeline.seek(20, Integer.MAX_VALUE);
    IterationState state = timeline.state();
    BatchPass batch = new BatchPass(state.network(), state.parameters(), experiment.batchSize());
    Pass pass = batch.run(state.data(), state.batch());
    double[] expected =
        NumpyRun.numbers(run.get("gradient")).stream().mapToDouble(x -> x).toArray();
    assertArrayEquals(expected, pass.backward.gradient.flat(), TOLERANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"l1=0.01", "l2=0.01", "l1=0.01&l2=0.01&batch=3&optimizer=adam"})
  void goingBackGivesTheSameBits(String settings) {
    Experiment experiment = experiment(settings);
    assertTrue(KernelPlan.of(experiment).isEmpty());
    Timeline timeline = new Timeline(experiment);
    List<double[]> forth = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    for (int k = 0; k <= 60; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      forth.add(timeline.state().flat());
      losses.add(timeline.state().loss());
    }
    for (int k = 60; k >= 0; k--) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertArrayEquals(forth.get(k), timeline.state().flat(), "iteration " + k);
      assertEquals(losses.get(k), timeline.lossAt(k));
    }
  }

  @Test
  void aPenaltyOfZeroIsNone() {
    Experiment none = experiment("l1=-0&l2=0");
    assertTrue(none.isDefault(Setting.L1));
    assertTrue(KernelPlan.of(none).isPresent());
    assertFalse(new Timeline(none).hasPenalty());
  }

  private static Experiment experiment(String settings) {
    SettingTexts texts = new SettingTexts();
    for (String setting : settings.split("&")) {
      String[] nameAndText = setting.split("=", 2);
      texts.put(nameAndText[0], nameAndText[1]);
    }
    ParsedExperiment reading = ParsedExperiment.parse(texts);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }
}
