package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** A survey for each of several values of a setting. */
class ComparisonTest {
  /** The settings of issue 18 by which runs with random seeds can be compared. */
  private static final List<Setting<?>> COMPARED =
      List.of(
          Setting.FUNCTION,
          Setting.NOISE,
          Setting.COUNT,
          Setting.TEST,
          Setting.START,
          Setting.INPUTS,
          Setting.ACTIVATION,
          Setting.L1,
          Setting.L2,
          Setting.DECAY,
          Setting.SHUFFLE,
          Setting.STOP);

  @Test
  void thereIsOneForEachSettingOfIssue18() {
    List<Setting<?>> settings = new ArrayList<>();
    Comparison.all().forEach(comparison -> settings.add(comparison.setting()));
    assertTrue(settings.containsAll(COMPARED), settings.toString());
    assertEquals(settings.size(), new HashSet<>(settings).size());
  }

  @Test
  void itsValuesAreRunsOfTheirOwnWithALabel() {
    for (Comparison<?> comparison : Comparison.all()) {
      Experiment base = SequentialSurvey.experiment("data=function&batch=3&test=25");
      assertEquals(comparison.values(), comparison.usable(base).values(), comparison.title());
      Set<String> labels = new HashSet<>();
      Set<String> runs = new HashSet<>();
      List<Survey> surveys = comparison.surveys(base, 0, 100);
      for (int i = 0; i < surveys.size(); i++) {
        assertTrue(labels.add(comparison.label(i)), comparison.title());
        assertTrue(runs.add(SettingTexts.ofRun(surveys.get(i).experiment()).toString()));
        assertEquals(100, surveys.get(i).runs());
      }
    }
  }

  @Test
  void moreInputsAreNamedByWhatTheyAdd() {
    Comparison<?> inputs = of(Setting.INPUTS);
    assertEquals("x₁, x₂", inputs.label(0));
    assertEquals("+ x₁x₂", inputs.label(1));
    assertEquals("+ x₁², x₂²", inputs.label(2));
  }

  @Test
  void aValueThatAnotherSettingRulesOutIsLeftOutAndSaysWhy() {
    Comparison<?> shuffle = of(Setting.SHUFFLE);
    Experiment whole = Experiment.defaults();
    assertEquals(List.of(false), shuffle.usable(whole).values());
    assertTrue(shuffle.problem(whole).orElseThrow().contains("Shuffle"));
    Experiment batches = whole.withText(Setting.BATCH, "2").orElseThrow();
    assertEquals(List.of(false, true), shuffle.usable(batches).values());
    assertTrue(shuffle.problem(batches).isEmpty());
    assertEquals(
        List.of("squared-error"),
        texts(of(Setting.LOSS).usable(whole.withText(Setting.OUTPUT, "tanh").orElseThrow())));
  }

  private static Comparison<?> of(Setting<?> setting) {
    for (Comparison<?> comparison : Comparison.all()) {
      if (comparison.setting() == setting) {
        return comparison;
      }
    }
    throw new AssertionError("No comparison by " + setting.key());
  }

  private static <T> List<String> texts(Comparison<T> comparison) {
    return comparison.values().stream().map(comparison.setting().type()::print).toList();
  }
}
