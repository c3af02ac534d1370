package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** Saved states, and files that are not saved states. */
class StateRestorerTest {
  private static final int ALL = Integer.MAX_VALUE;

  private static final String SAVED =
      """
      {"format": "xor-lab/1",
       "experiment": {},
       "iteration": 0,
       "weights": [[[1, 2], [3, 4]], [[5, 6]]],
       "biases": [[[7], [8]], [[9]]]}""";

  static Stream<Named<Experiment>> experiments() {
    return Stream.concat(Experiments.ofNumpyRuns().stream(), Experiments.ofAllPairs().stream());
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void aSavedStateRestoresItsExperimentAndIterationToTheBit(Experiment experiment)
      throws InvalidFileException {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(23, ALL);
    IterationState saved = timeline.state();
    StateRestorer.Restored opened = open(StateJson.of(experiment, saved));
    assertEquals(Optional.empty(), opened.note());
    Experiment back = ParsedExperiment.experiment(opened.settings());
    for (Setting<?> setting : Setting.values()) {
      String text = setting == Setting.AT ? "" + saved.iteration() : experiment.text(setting);
      assertEquals(text, back.text(setting));
    }
    Timeline run = new Timeline(back);
    run.seek(back.at(), ALL);
    assertArrayEquals(saved.flat(), run.state().flat());
    assertEquals(saved.loss(), run.state().loss());
    assertEquals(saved.prediction(), run.state().prediction());
  }

  @Test
  void aLongRunIsTrainedAgainALittleAtATime() throws InvalidFileException {
    Experiment experiment = Experiments.of("iterations=1000&optimizer=adam&learning-rate=0.1");
    StateRestorer reader = new StateRestorer(saved(experiment, 1000));
    for (int slice = 0; slice < 9; slice++) {
      assertFalse(reader.train(100));
    }
    Exception tooSoon = assertThrows(IllegalStateException.class, reader::restored);
    assertEquals("Call train until it returns true.", tooSoon.getMessage());
    assertTrue(reader.train(100));
    assertEquals(
        "1000", ParsedExperiment.experiment(reader.restored().settings()).text(Setting.AT));
  }

  @Test
  void changedWeightsStartANewRunWithANote() throws InvalidFileException {
    String saved = saved(Experiments.of("seed=7&at=5"), 60);
    String edited = saved.replaceFirst("\"weights\": \\[\\[\\[[^,]*", "\"weights\": [[[0.25");
    StateRestorer.Restored opened = open(edited);
    assertEquals(
        Optional.of(
            "The weights in the file are not those of its experiment at iteration 60, so a new run"
                + " starts from them."),
        opened.note());
    Experiment back = ParsedExperiment.experiment(opened.settings());
    assertEquals(List.of(), back.conflicts());
    assertEquals("7", back.text(Setting.SEED));
    assertEquals(0, back.at());
    double[] expected = new double[9];
    System.arraycopy(flat(Experiments.of("seed=7"), 60), 1, expected, 1, 8);
    expected[0] = 0.25;
    assertArrayEquals(expected, new Timeline(back).state().flat());
  }

  @Test
  void changedWeightsOfTheStartByHandKeepItsNetwork() throws InvalidFileException {
    String saved = saved(Experiments.of("start=by-hand"), 0);
    StateRestorer.Restored opened =
        open(saved.replace("[[1.0, 1.0], [1.0, 1.0]]", "[[-0.0, 1], [1, 1]]"));
    Experiment back = ParsedExperiment.experiment(opened.settings());
    double[] expected = {-0.0, 1, 1, 1, 0, -1, 1, -2, 0};
    assertArrayEquals(expected, new Timeline(back).state().flat());
    assertEquals("relu", back.text(Setting.OUTPUT));
  }

  @Test
  void weightsOfAnotherProgramNeedNothingThatFollowsFromThem() throws InvalidFileException {
    Experiment back = ParsedExperiment.experiment(open(SAVED).settings());
    double[] expected = {1, 2, 3, 4, 7, 8, 5, 6, 9};
    assertArrayEquals(expected, new Timeline(back).state().flat());
  }

  @Test
  void aRunThatDivergesBeforeItsIterationStartsFromTheWeightsOfTheFile()
      throws InvalidFileException {
    String file =
        SAVED
            .replace("{}", "{\"learning-rate\": 1e300, \"output\": \"identity\"}")
            .replace("\"iteration\": 0", "\"iteration\": 100");
    StateRestorer.Restored opened = open(file);
    assertTrue(opened.note().isPresent());
    assertEquals(0, ParsedExperiment.experiment(opened.settings()).at());
  }

  @Test
  void aRunThatStopsBeforeItsIterationStartsFromTheWeightsOfTheFile() throws InvalidFileException {
    String file =
        SAVED
            .replace("{}", "{\"stop\": \"right\"}")
            .replace("\"iteration\": 0", "\"iteration\": 100");
    StateRestorer.Restored opened = open(file);
    assertTrue(opened.note().isPresent());
    assertEquals(0, ParsedExperiment.experiment(opened.settings()).at());
  }

  @Test
  void theEndOfARunThatHasStoppedIsASavedState() throws InvalidFileException {
    Experiment experiment = Experiments.of("stop=0.5");
    StateRestorer.Restored opened = open(saved(experiment, 140));
    assertEquals(Optional.empty(), opened.note());
    assertEquals(84, ParsedExperiment.experiment(opened.settings()).at()); // see StopTest
  }

  @Test
  void theLastMomentBeforeADivergenceIsASavedState() throws InvalidFileException {
    Experiment experiment = Experiments.of("output=identity&learning-rate=3&iterations=100000");
    Timeline timeline = new Timeline(experiment);
    timeline.seek(100_000, ALL);
    assertTrue(timeline.state().diverged());
    StateRestorer.Restored opened = open(StateJson.of(experiment, timeline.state()));
    assertEquals(Optional.empty(), opened.note());
    assertEquals(timeline.iteration(), ParsedExperiment.experiment(opened.settings()).at());
  }

  @Test
  void aSettingThatWasSetAsideStaysSetAside() throws InvalidFileException {
    Experiment experiment = Experiments.of("start=weights&weights=1,2,3");
    StateRestorer.Restored opened = open(saved(experiment, 10));
    assertEquals(Optional.empty(), opened.note());
    assertEquals(
        experiment.conflicts().get(0), ParsedExperiment.parse(opened.settings()).problems().get(0));
  }

  @Test
  void theLargestStateIsNotTooLarge() throws InvalidFileException {
    Experiment experiment = Experiments.of("layers=64,64,64,64,64,64&data=points&points=0,0,0");
    String point = "-0.12345678901234567,-0.9876543210987654,1;";
    String points = point.repeat(1000).substring(0, point.length() * 1000 - 1);
    Experiment largest =
        experiment
            .withText(Setting.POINTS, points)
            .orElseThrow()
            .withWeights(flat(experiment, 1))
            .withFrozen(trues(experiment.network().parameterCount()));
    StateRestorer.Restored opened = open(saved(largest, 0));
    assertTrue(largest.sameRun(ParsedExperiment.experiment(opened.settings())));
  }

  @Test
  void byteOrderMarkBlanksAndEscapesAreAccepted() throws InvalidFileException {
    String file = "\uFEFF\r\n\t " + SAVED.replace("xor-lab", "\\u0078\\u006F\\u0072-lab") + "\n\n";
    assertEquals(open(SAVED).settings().text(0), open(file).settings().text(0));
    assertEquals(
        "xor",
        ParsedExperiment.parse(open(SAVED.replace("{}", "{\"data\": \"\\u0078or\"}")).settings())
            .experiment()
            .text(Setting.DATA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          '' | \
              1, column 1, there should be a JSON value, but the file ends.
          <html> | \
              1, column 1, there should be a JSON value, but there is “<html>”.
          'PK\u0003.' | \
              1, column 1, there should be a JSON value, but there is “PK\u0003.”.
          '{' | \
              1, column 2, there should be a name in quotation marks, but the file ends.
          '{\n "a" 1}'        | 2, column 6, there should be a colon, but there is “1”.
          '{"a": 1,}' | \
              1, column 9, there should be a name in quotation marks, but there is “}”.
          '{"a": 1 "b": 2}' | \
              1, column 9, there should be a comma or a closing brace, but there is “"b”.
          '[1, 2' | \
              1, column 6, there should be a comma or a closing bracket, but the file ends.
          '[1,]' | \
              1, column 4, there should be a JSON value, but there is “]”.
          '[1] 2' | \
              1, column 5, there should be nothing after the value, but there is “2”.
          '[NaN]' | \
              1, column 2, there should be a JSON value, but there is “NaN”.
          '[-Infinity]'       | 1, column 3, there should be a digit, but there is “Infinity”.
          '[01]' | \
              1, column 3, there should be a comma or a closing bracket, but there is “1”.
          '[.5]' | \
              1, column 2, there should be a JSON value, but there is “.5”.
          '[1.]'              | 1, column 4, there should be a digit, but there is “]”.
          '[1e]'              | 1, column 4, there should be a digit, but there is “]”.
          '[1e999]'           | 1, column 2, the number 1e999 is too large.
          '["a]' | \
              1, column 5, there should be a quotation mark at the end of a text, but the file ends.
          '["\\x"]' | \
              1, column 4, there should be one of " \\ / b f n r t u after a backslash, but there \
          is “x”.
          '["\\u00g0"]' | \
              1, column 7, there should be four hexadecimal digits after \\u, but there is “g0”.
          '{"a": 1, "a": 2}'  | 1, column 10, the name “a” appears twice.
          """)
  void invalidJsonIsReportedWithItsPosition(String file, String error) {
    assertEquals("The file cannot be read as JSON: in line " + error, error(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          '"xor-lab/1"' | 'xor-lab/1' | \
              The file cannot be read as JSON: in line 1, column 12, there should be a JSON value, \
          but there is “xor-lab/1”.
          xor-lab/1 | xor-lab/2 | \
              The file has the format “xor-lab/2”, and this lab reads only “xor-lab/1”: a newer \
          lab may read it.
          xor-lab/1 | geojson | \
              The file is JSON, but not a saved state of a lab: that has the format “xor-lab/1”.
          '"xor-lab/1"' | 1 | \
              The file is JSON, but not a saved state of a lab: that has the format “xor-lab/1”.
          format | version | \
              The file is JSON, but not a saved state of a lab: that has the format “xor-lab/1”.
          experiment    | settings    | The file lacks “experiment”, which a saved state has.
          iteration     | epoch       | The file lacks “iteration”, which a saved state has.
          weights       | W           | The file lacks “weights”, which a saved state has.
          biases        | b           | The file lacks “biases”, which a saved state has.
          {} | [] | \
              In the file, “experiment” should be an object: settings by their names.
          {} | '{"colour": "red"}' | \
              The file has a setting “colour”, which this lab does not know.
          {} | '{"seed": -1}' | \
              The file's setting “seed” takes a whole number from 0 to 4294967295, not “-1”.
          {} | '{"seed": null}' | \
              The file's setting “seed” takes a whole number from 0 to 4294967295, not “null”.
          {} | '{"seed": [7]}' | \
              In the file, “experiment” has brackets where “seed” should be a string.
          {} | '{"layers": "65"}' | \
              The file's setting “layers” takes nothing, or a whole number from 1 to 64, or up to \
          6 of them with commas between, not “65”.
          {} | '{"layers": "3"}' | \
              In the file, “weights[0]” should have 3 rows of 2 numbers, not 2.
          {} | '{"layers": "2,1"}' | \
              In the file, “weights” should have 3 layers, not 2.
          '[1, 2]' | '[1, 2, 3]' | \
              In the file, “weights[0][0]” should have 2 numbers, not 3.
          '[1, 2]' | 12 | \
              In the file, “weights[0][0]” should have 2 numbers in brackets.
          '1, 2' | '1, null' | \
              In the file, “weights[0][0][1]” should be a number.
          '[9]' | '["9"]' | \
              In the file, “biases[1][0][0]” should be a number.
          '[8]' | '[8, 8]' | \
              In the file, “biases[0][1]” should have 1 number, not 2.
          '[5, 6]' | '[5, 6], [7, 8]' | \
              In the file, “weights[1]” should have 1 row of 2 numbers, not 2.
          ': 0' | ': 141' | \
              In the file, “iteration” should be a whole number from 0 to 140, the iterations of \
          its experiment.
          ': 0' | ': -1' | \
              In the file, “iteration” should be a whole number from 0 to 140, the iterations of \
          its experiment.
          ': 0' | ': 0.5' | \
              In the file, “iteration” should be a whole number from 0 to 140, the iterations of \
          its experiment.
          ': 0' | ': "0"' | \
              In the file, “iteration” should be a whole number from 0 to 140, the iterations of \
          its experiment.
          """)
  void aFileThatIsNotASavedStateIsExplained(String right, String wrong, String error) {
    String file = SAVED.replace(right, wrong);
    assertEquals(error, error(file));
  }

  @Test
  void aFileOfAnotherKindOfJsonIsNoSavedState() {
    String foreign =
        "The file is JSON, but not a saved state of a lab: that has the format “xor-lab/1”.";
    assertEquals(foreign, error("[1, 2, 3]"));
    assertEquals(foreign, error("{}"));
    assertEquals(foreign, error(JupyterNotebook.of(Experiment.defaults())));
  }

  @Test
  void aHundredThousandBracketsDoNotOverflowTheStack() {
    String error =
        "The file cannot be read as JSON: in line 1, column 17, brackets are nested more"
            + " than 16 deep.";
    assertEquals(error, error("[".repeat(100_000)));
    assertEquals(error, error("[".repeat(100_000) + "]".repeat(100_000)));
    assertTrue(error("{\"a\":".repeat(100_000)).contains("more than 16 deep"));
  }

  @Test
  void aHundredThousandNamesDoNotTakeForever() {
    StringBuilder file = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      file.append(i > 0 ? "," : "").append("\"").append(i).append("\":0");
    }
    assertTrue(error(file + "}").endsWith("an object has more than 100 names."));
  }

  @Test
  void aMillionPointsAreTooMany() {
    String some = "0,0,0;".repeat(300_000) + "1,1,1";
    assertEquals(
        "The file's setting “points” takes nothing, or up to 1000 points x,y,label with semicolons"
            + " between, labels 0 or 1, not “0,0,0;0,0,0;0,0,0;0,0,0;0,0,0;0,0,0;0,0,…”.",
        error(SAVED.replace("{}", "{\"points\": \"" + some + "\"}")));
    String million = "0,0,0;".repeat(1_000_000) + "1,1,1";
    assertEquals(
        "The file is larger than 2 MB, and no saved state of a lab is so large.",
        error(SAVED.replace("{}", "{\"points\": \"" + million + "\"}")));
  }

  @Test
  void fiftyMegabytesAreRejectedBeforeTheyAreRead() {
    String sentence = "The file is larger than 2 MB, and no saved state of a lab is so large.";
    assertEquals(sentence, error("[".repeat(50_000_000)));
    InvalidFileException wrong =
        assertThrows(InvalidFileException.class, () -> StateRestorer.checkSize(50e6));
    assertEquals(sentence, wrong.getMessage());
  }

  private static StateRestorer.Restored open(String file) throws InvalidFileException {
    StateRestorer reader = new StateRestorer(file);
    assertTrue(reader.train(ALL));
    return reader.restored();
  }

  private static String error(String file) {
    return assertThrows(InvalidFileException.class, () -> new StateRestorer(file)).getMessage();
  }

  private static String saved(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, ALL);
    return StateJson.of(experiment, timeline.state());
  }

  private static double[] flat(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, ALL);
    return timeline.state().flat();
  }

  private static boolean[] trues(int count) {
    boolean[] trues = new boolean[count];
    Arrays.fill(trues, true);
    return trues;
  }
}
