package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xorlab.NumpyRun;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.experiment.type.ListSettingType.PerLayer;
import xorlab.experiment.type.SettingType;

/** NumPy's runs of every value of every setting that affects a run. */
class NumpyRunsTest {
  private static final List<NumpyRun> RUNS = NumpyRun.all();

  @TestFactory
  Stream<DynamicTest> everyRunIsThatOfNumPy() {
    return RUNS.stream()
        .map(run -> DynamicTest.dynamicTest("{" + run.settings() + "}", () -> holds(run)));
  }

  @Test
  void everyWordOfEverySettingThatAffectsARunIsInSomeRun() {
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun()) {
        for (String word : words(setting.type())) {
          boolean found = RUNS.stream().anyMatch(run -> experiment(run).text(setting).equals(word));
          assertTrue(found, setting.key() + "=" + word);
        }
      }
    }
  }

  private static List<String> words(SettingType<?> type) {
    return type instanceof SettingType.Choice<?> choice
        ? choice.words()
        : type instanceof PerLayer<?> list ? list.element().words() : List.of();
  }

  @Test
  void everySettingThatAffectsARunIsInSomeRun() {
    for (Setting<?> setting : Setting.values()) {
      boolean found = RUNS.stream().anyMatch(run -> !experiment(run).isDefault(setting));
      boolean isNumpys = setting.affectsRun() && setting != Setting.MISTAKE;
      assertEquals(isNumpys, found, setting.key());
    }
  }

  private static void holds(NumpyRun run) {
    Experiment experiment = experiment(run);
    Dataset data = experiment.data();
    assertEquals(run.points(), data.points());
    for (int i = 0; i < run.first().size(); i++) {
      List<Double> point = List.of(data.X().get(i, 0), data.X().get(i, 1), data.y().get(i, 0));
      run.assertClose(run.first().get(i), point, "point " + i);
    }
    Timeline timeline = new Timeline(experiment);
    run.assertClose(run.initial(), weights(timeline), "initial weights");
    List<Double> losses = new ArrayList<>();
    for (int iteration : run.losses().keySet()) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      losses.add(timeline.state().loss());
    }
    run.assertClose(List.copyOf(run.losses().values()), losses, "losses");
    if (!experiment.isDefault(Setting.STOP)) {
      timeline.seek(experiment.iterations(), Integer.MAX_VALUE); // it should stay where it is
    }
    run.assertClose(run.last(), weights(timeline), "last weights");
  }

  private static List<Double> weights(Timeline timeline) {
    return Arrays.stream(timeline.state().flat()).boxed().toList();
  }

  private static Experiment experiment(NumpyRun run) {
    SettingTexts texts = new SettingTexts();
    for (String setting : run.settings().split("&")) {
      if (!setting.isEmpty()) {
        String[] nameAndText = setting.split("=", 2);
        texts.put(nameAndText[0], nameAndText[1]);
      }
    }
    ParsedExperiment reading = ParsedExperiment.parse(texts);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }
}
