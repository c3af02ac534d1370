package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.type.SettingType;

/**
 * Each setting alone, and combinations of them, train to the losses of an independent NumPy. After
 * a run has stopped by its rule, its losses stay those of its last iteration.
 */
class ReferenceLossesTest {
  static Stream<ReferenceLosses> runs() {
    return Stream.concat(ReferenceLosses.alone().stream(), ReferenceLosses.combinations().stream());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theLossesAreThoseOfNumPy(ReferenceLosses run) {
    Timeline timeline = new Timeline(run.experiment());
    List<Double> losses = new ArrayList<>();
    List<Double> testLosses = new ArrayList<>();
    for (int iteration : ReferenceLosses.ITERATIONS) {
      timeline.seek(iteration, Integer.MAX_VALUE);
      losses.add(timeline.lossAt(timeline.iteration()));
      if (timeline.hasTest()) {
        testLosses.add(timeline.testLossAt(timeline.iteration()));
      }
    }
    run.assertClose(run.losses(), losses, "the loss");
    run.assertClose(run.testLosses(), testLosses, "the test loss");
  }

  @Test
  void everySettingThatAffectsARunAndEveryWordOfOneIsInSomeRun() {
    List<Experiment> experiments =
        ReferenceLosses.alone().stream().map(ReferenceLosses::experiment).toList();
    for (Setting<?> setting : Setting.values()) {
      if (!setting.affectsRun() || setting == Setting.MISTAKE) {
        continue;
      }
      assertTrue(experiments.stream().anyMatch(e -> !e.isDefault(setting)), setting.key());
      if (setting.type() instanceof SettingType.Choice<?> choice) {
        for (String word : choice.words()) {
          boolean found = experiments.stream().anyMatch(e -> e.text(setting).equals(word));
          assertTrue(found, setting.key() + "=" + word);
        }
      }
    }
  }
}
