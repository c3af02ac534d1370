package xorlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.type.SettingType;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.training.Timeline;

class ParsedExperimentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          seed          | 4294967295 | 4294967295
          seed          | 7.0        | 7
          seed          | 1e3        | 1000
          learning-rate | 0,50       | 0.5
          learning-rate | 1e-05      | 1e-05
          learning-rate | .5         | 0.5
          l1            | 0,001      | 0.001
          l2            | -0         | 0
          layers        | "4, 3"     | 4,3
          layers        | ""         | ""
          weights       | 1.50,-2    | 1.5,-2
          speed         | max        | max
          speed         | 37         | 37
          autoplay      | ""         | true
          start         | by-hand    | by-hand
          points        | "0, .50, 1.0; -2,1e-5,0" | 0,0.5,1;-2,1e-05,0
          points        | ""         | ""
          frozen        | "0, 3,8"   | 0,3,8
          batch         | 4.0        | 4
          batch         | all        | all
          view          | "loss, decision" | loss,decision
          view          | lab        | lab
          activation    | tanh       | tanh
          decay         | 0,50       | 0.5
          decay         | -0         | 0
          shuffle       | ""         | true
          start         | he         | he
          stop          | right      | right
          stop          | 0,010      | 0.01
          stop          | " never "  | never
          """)
  void validTextsHaveACanonicalSpelling(String name, String text, String canonical) {
    Setting<?> setting = Setting.ofKey(name).orElseThrow();
    assertEquals(
        canonical, Experiment.defaults().withText(setting, text).orElseThrow().text(setting));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          seed          | -1         | a whole number from 0 to 4294967295
          seed          | 4294967296 | a whole number from 0 to 4294967295
          seed          | 1.5        | a whole number from 0 to 4294967295
          seed          | ""         | a whole number from 0 to 4294967295
          learning-rate | 0          | a number above 0
          decay         | -0.1       | a number from 0 on
          decay         | 1e999      | a number from 0 on
          activation | "tanh,," | \
              one of sigmoid, tanh, relu, leaky-relu, softplus, sine, identity, or one for each \
          hidden layer with commas between
          activation | "" | \
              one of sigmoid, tanh, relu, leaky-relu, softplus, sine, identity, or one for each \
          hidden layer with commas between
          learning-rate | nan        | a number above 0
          l1            | -1e-9      | a number from 0 on
          l2            | nan        | a number from 0 on
          learning-rate | 1e999      | a number above 0
          learning-rate | fast       | a number above 0
          layers | "2,,2" | \
              nothing, or a whole number from 1 to 64, or up to 6 of them with commas between
          layers | 0 | \
              nothing, or a whole number from 1 to 64, or up to 6 of them with commas between
          iterations    | 1000001    | a whole number from 1 to 1000000
          start | Random | \
              one of random, by-hand, zeros, xavier, he, uniform, small, weights
          data | spirals | \
              one of xor, and, or, nand, nor, xnor, circle, spiral, moons, blobs, function, points
          points | "1,2" | \
              nothing, or up to 1000 points x,y,label with semicolons between, labels 0 or 1
          points | "1,2,3" | \
              nothing, or up to 1000 points x,y,label with semicolons between, labels 0 or 1
          points | "1,2,0;" | \
              nothing, or up to 1000 points x,y,label with semicolons between, labels 0 or 1
          points | "1,x,0" | \
              nothing, or up to 1000 points x,y,label with semicolons between, labels 0 or 1
          frozen | 1.5 | \
              nothing, or a whole number from 0 to 21376, or up to 21377 of them with commas between
          batch         | 0          | a whole number from 1 to 1000, or all
          view | "loss,lab" | \
              one or more of decision, network, hidden, loss, landscape, predictions, backprop, \
          graph, survey, check with commas between, or lab
          view | "loss,loss" | \
              one or more of decision, network, hidden, loss, landscape, predictions, backprop, \
          graph, survey, check with commas between, or lab
          view | "" | \
              one or more of decision, network, hidden, loss, landscape, predictions, backprop, \
          graph, survey, check with commas between, or lab
          optimizer     | sgd        | one of gradient-descent, momentum, adam
          stop          | 0          | a number above 0, or one of never, right, test
          stop          | loss       | a number above 0, or one of never, right, test
          speed         | 0          | a whole number from 1 to 10000, or max
          """)
  void invalidTextsAreExplainedAndTheDefaultIsUsed(String name, String text, String takes) {
    ParsedExperiment reading = ParsedExperiment.parse(SettingTexts.of(name, text));
    Setting<?> setting = Setting.ofKey(name).orElseThrow();
    String standard = setting.defaultText();
    String used = standard.isEmpty() ? "nothing" : SettingLabels.word(standard);
    assertEquals(
        List.of(
            SettingLabels.of(setting)
                + " takes "
                + takes
                + ", not “"
                + text
                + "”. Using "
                + used
                + "."),
        reading.problems());
    assertTrue(reading.experiment().sameRun(Experiment.defaults()));
  }

  @Test
  void anUnknownNameIsReported() {
    List<String> problems = ParsedExperiment.parse(SettingTexts.of("colour", "red")).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("There is no setting “colour”. The settings are data, "));
  }

  @Test
  void aVeryLongTextIsQuotedInPart() {
    String problem =
        ParsedExperiment.parse(SettingTexts.of("seed", "x".repeat(5000))).problems().get(0);
    assertTrue(problem.length() < 200, problem);
  }

  @Test
  void conflictingSettingsAreExplained() {
    assertEquals(
        List.of("The solution by hand has two hidden units. Ignoring Hidden units: 4."),
        ParsedExperiment.parse(SettingTexts.of("start", "by-hand", "layers", "4")).problems());
    assertEquals(
        List.of(
            "Weights has 3 numbers, but this network needs 9 (W1 b1 W2 b2 and so on, row by row)."
                + " Using random weights."),
        ParsedExperiment.parse(SettingTexts.of("start", "weights", "weights", "1,2,3")).problems());
    assertEquals(
        List.of("Iteration 200 is beyond the last one. Showing iteration 140."),
        ParsedExperiment.parse(SettingTexts.of("at", "200")).problems());
  }

  @Test
  void givenWeightsAreTakenInTheOrderW1b1W2b2() {
    SettingTexts texts = SettingTexts.of("start", "weights", "weights", "1,2,3,4,5,6,7,8,9");
    ParsedExperiment reading = ParsedExperiment.parse(texts);
    assertEquals(List.of(), reading.problems());
    var parameters = new Timeline(reading.experiment()).state().parameters();
    assertEquals(2, parameters.W[1].get(0, 1));
    assertEquals(6, parameters.b[1].get(1, 0));
    assertEquals(8, parameters.W[2].get(0, 1));
    assertEquals(9, parameters.b[2].get(0, 0));
  }

  @Test
  void everySettingParsesItsDefaultAndDescribesItsValidTexts() {
    for (Setting<?> setting : Setting.values()) {
      assertEquals(
          setting.defaultText(), setting.parse(setting.defaultText()).orElseThrow().text());
      assertTrue(setting.type().expected().length() > 3);
      assertTrue(setting.help().matches("[A-Z].+\\."), setting.help());
    }
  }

  @Test
  void theWordsOfSettingsAreTheNamesThatActivationsAndLossesHave() {
    for (Activation activation : Activation.values()) {
      assertEquals(activation.token(), SettingType.word(activation));
    }
    for (Loss loss : Loss.values()) {
      assertEquals(loss.token(), SettingType.word(loss));
    }
  }

  /** Otherwise there is an error message, for which the page has to load more code. */
  @ParameterizedTest
  @CsvSource({
    "seed, 7, true",
    "seed, seven, false",
    "colour, red, false",
    "data, xor, true",
    "data, points, false", // without points
  })
  void itReportsWhetherEachTextIsValidAndUsed(String name, String text, boolean understood) {
    assertEquals(understood, ParsedExperiment.isUnderstood(SettingTexts.of(name, text)));
  }
}
