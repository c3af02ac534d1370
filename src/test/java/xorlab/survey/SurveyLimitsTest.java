package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingLabels;

class SurveyLimitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"7", "99", "1000001", "100.5", "x", "", "-100", "1e9", "NaN"})
  void aBadNumberOfSeedsGetsASentence(String text) {
    assertEquals(
        Optional.of(
            "A survey takes a whole number of seeds from 100 to 1000000, not “" + text + "”."),
        SurveyLimits.problemOfRuns(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "1000000", "1e3", " 500 "})
  void aGoodOneGetsNone(String text) {
    assertEquals(Optional.empty(), SurveyLimits.problemOfRuns(text));
  }

  @Test
  void theLastSeedIsOneThatNumPyTakes() {
    assertEquals(Optional.empty(), SurveyLimits.problemOfFirstSeed("4294967196", 100));
    assertEquals(
        "The first seed is a whole number from 0 to 4294967196, so that the last one is at most"
            + " 4294967295; not “4294967197”.",
        SurveyLimits.problemOfFirstSeed("4294967197", 100).orElseThrow());
    assertTrue(SurveyLimits.problemOfFirstSeed("-1", 100).isPresent());
    assertTrue(SurveyLimits.problemOfFirstSeed("a", 100).isPresent());
  }

  @Test
  void whatWouldTakeHoursOrBlockThePageIsRejected() {
    assertEquals(Optional.empty(), SurveyLimits.problemOfWork(Experiment.defaults(), 1_000_000));
    String huge =
        SurveyLimits.problemOfWork(
                SequentialSurvey.experiment("layers=64,64,64,64,64,64&data=moons"), 100)
            .orElseThrow();
    assertTrue(huge.startsWith("This network has 21,057 weights and biases and learns 200"), huge);
    String hours =
        SurveyLimits.problemOfWork(SequentialSurvey.experiment("iterations=1000000"), 1_000_000)
            .orElseThrow();
    assertTrue(hours.startsWith("That would take hours: 1,000,000 runs of 1,000,000"), hours);
  }

  @Test
  void theThirdUnitIsJudgedByTheIntervals() {
    String helps =
        HiddenUnitQuestion.answer(new Proportion(1700, 2000), new Proportion(1970, 2000));
    assertEquals(
        "Of 2,000 networks with two hidden units, 15.0% (95% CI 13.5 to 16.6) have not learned XOR"
            + " after 2,000 iterations; with three, 1.5% (95% CI 1.1 to 2.1). A third unit helps"
            + " a lot, but 30 networks still fail.",
        helps);
    assertTrue(
        HiddenUnitQuestion.answer(new Proportion(90, 100), new Proportion(100, 100))
            .contains("none of these seeds fails"));
    assertTrue(
        HiddenUnitQuestion.answer(new Proportion(90, 100), new Proportion(91, 100))
            .contains("do not show"));
  }

  @Test
  void aComparisonChangesOneSettingAtATime() {
    for (Comparison<?> all : Comparison.all()) {
      Comparison<?> comparison = all.usable(Experiment.defaults());
      List<Survey> surveys = comparison.surveys(Experiment.defaults(), 5, 100);
      assertEquals(comparison.values().size(), surveys.size());
      for (int i = 0; i < surveys.size(); i++) {
        String word = surveys.get(i).experiment().text(comparison.setting());
        String label = comparison.label(i).replace("+ ", ""); // what is more than the first value
        assertTrue(SettingLabels.word(word).endsWith(label), label);
        assertEquals(5, surveys.get(i).firstSeed());
      }
    }
  }
}
