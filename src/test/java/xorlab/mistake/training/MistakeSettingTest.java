package xorlab.mistake.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.MistakeRules;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.experiment.type.MistakeNames;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;

/** The setting {@code mistake}, and which experiments can have one. */
class MistakeSettingTest {
  @BeforeAll
  static void installMistakes() {
    MistakeTraining.install();
  }

  @Test
  void itsNamesAreThoseOfTheTableOfMistakes() {
    assertEquals(Mistakes.ALL.stream().map(Mistake::name).toList(), MistakeNames.ALL);
  }

  @Test
  void itTakesUpToFourDifferentNamesOrNone() {
    assertEquals(Optional.of(List.of()), Setting.MISTAKE.read(" none "));
    assertEquals(
        Optional.of(List.of("bias-sign", "mean")), Setting.MISTAKE.read("bias-sign, mean"));
    assertEquals(Optional.empty(), Setting.MISTAKE.read("hidden"));
    assertEquals(Optional.empty(), Setting.MISTAKE.read("mean,mean"));
    assertEquals(Optional.empty(), Setting.MISTAKE.read("mean,none"));
    assertEquals(
        Optional.empty(), Setting.MISTAKE.read("mean,bias-sign,online,loss-log2,labels-of-or"));
    assertEquals("none", Setting.MISTAKE.defaultText());
    assertEquals("mean,online", Setting.MISTAKE.type().print(List.of("mean", "online")));
  }

  @Test
  void theSecondInputIsNoLabelWhereThereIsOne() {
    assertEquals(
        List.of(
            "Ignoring the mistake labels-second-input: A matrix of 4x1 has nothing at index 1. The"
                + " network trains without it."),
        parse("labels-second-input", "inputs", "x1*x2").experiment().conflicts());
    String two = "x1,x2,x1*x2";
    assertEquals(List.of(), parse("labels-second-input", "inputs", two).experiment().conflicts());
  }

  @Test
  void anUnknownNameGetsASentence() {
    ParsedExperiment parsed = parse("hidden-derivatives", "seed", "0");
    assertEquals(List.of(), parsed.experiment().get(Setting.MISTAKE));
    assertEquals(
        List.of(
            "Mistake takes none, or up to 4 names of mistakes with commas between, such as"
                + " hidden-derivative, not “hidden-derivatives”. Using None."),
        parsed.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hidden-derivative | optimizer  | adam     | needs Optimizer: gradient-descent.
          hidden-derivative | frozen     | 1        | needs Frozen: none.
          hidden-derivative | batch      | 2        | needs Batch: all.
          hidden-derivative | test       | 25       | needs Test points: 0.
          hidden-derivative | activation | identity | It changes no line of this network
          hidden-derivative | layers     | ''       | It changes no line of this network
          dw1-transposed    | layers     | 3        | 3x2
          """)
  void whereItDoesNotFitTheRightNetworkTrainsAndThePageSaysWhy(
      String mistake, String setting, String value, String reason) {
    ParsedExperiment parsed = parse(mistake, setting, value);
    assertEquals(List.of(), parsed.experiment().get(Setting.MISTAKE));
    assertEquals(1, parsed.problems().size());
    String sentence = parsed.problems().get(0);
    assertTrue(sentence.startsWith("Ignoring the mistake " + mistake), sentence);
    assertTrue(sentence.contains(reason), sentence);
    assertTrue(sentence.endsWith("The network trains without it."), sentence);
    assertEquals("", MistakeRules.installed().notice(parsed.experiment()));
  }

  @Test
  void whereItFitsThePageSaysThatTheNetworkIsNotTheRightOne() {
    ParsedExperiment parsed = parse("hidden-derivative", "layers", "5,3");
    assertEquals(List.of(), parsed.problems());
    assertEquals(
        "This network trains with a mistake. ",
        MistakeRules.installed().notice(parsed.experiment()));
    assertEquals("", MistakeRules.installed().notice(Experiment.defaults()));
    assertEquals(
        List.of("This network trains with a mistake."),
        parse("hidden-derivative", "view", "loss,network").problems());
    assertEquals(List.of(), parse("hidden-derivative", "view", "loss,decision").problems());
  }

  private static ParsedExperiment parse(String mistake, String setting, String value) {
    return ParsedExperiment.parse(SettingTexts.of("mistake", mistake, setting, value));
  }
}
