package xorlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.Dataset;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** Changes of a lab, and their undo. */
class ExperimentHistoryTest {
  /** W1[0,0] in the order of the flat parameters. */
  private static final int FIRST = 0;

  private static final double[] BY_HAND = {1, 1, 1, 1, 0, -1, 1, -2, 0};

  private final ExperimentHistory session = new ExperimentHistory(new SettingTexts());

  @Nested
  class Choosing {
    @Test
    void aSettingThatAffectsTheRunStartsANewOne() {
      standAt(session, 60);
      assertTrue(session.choose(Setting.LEARNING_RATE, "0,5"));
      assertEquals("0.5", session.experiment().text(Setting.LEARNING_RATE));
      assertEquals(0, iteration(session));
    }

    @ParameterizedTest
    @CsvSource({"theme, dark", "speed, max", "iterations, 500", "view, network"})
    void aSettingOfAppearanceKeepsTheIteration(String name, String text) {
      Setting<?> setting = Setting.ofKey(name).orElseThrow();
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("at", "20"));
      standAt(session, 60);
      session.choose(setting, text);
      assertEquals(text, session.experiment().text(setting));
      assertEquals(60, iteration(session));
      session.undo();
      assertEquals(60, iteration(session));
    }

    @Test
    void theReadersOwnPointsBeginAsAllPointsSoThatTheSplitStays() {
      ExperimentHistory session =
          new ExperimentHistory(SettingTexts.of("data", "moons", "test", "30", "seed", "5"));
      boolean[] held = session.experiment().split().held();
      session.choose(Setting.DATA, "points");
      assertEquals(200, session.experiment().split().all().points());
      assertEquals(60, session.experiment().test().points());
      assertArrayEquals(held, session.experiment().split().held());
    }

    @Test
    void trainingContinuesThroughAChangeOfAppearance() {
      session.player().play();
      session.choose(Setting.THEME, "dark");
      assertTrue(session.player().isPlaying());
    }

    @Test
    void fewerIterationsThanTheCurrentOneEndTheRun() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("at", "100"));
      standAt(session, 100);
      session.choose(Setting.ITERATIONS, "50");
      assertEquals(50, iteration(session));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void aTextThatIsNotUnderstoodChangesNothing() {
      assertFalse(session.choose(Setting.SEED, "seven"));
      assertFalse(session.canUndo());
      assertEquals(0, session.texts().size());
    }

    @Test
    void theIterationToShowFirstIsForgottenWithItsRun() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("at", "100"));
      session.choose(Setting.SEED, "7");
      assertEquals(0, session.experiment().at());
      assertEquals(0, iteration(session));
    }

    @Test
    void startWeightsAreThoseOfTheCurrentIteration() {
      double[] now = flatAt(session, 60);
      session.choose(Setting.START, "weights");
      assertArrayEquals(now, flat(session));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void weightsFromTheSolutionByHandKeepItsNetwork() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("start", "by-hand"));
      session.choose(Setting.START, "weights");
      assertArrayEquals(BY_HAND, flat(session));
      assertEquals("relu", session.experiment().text(Setting.ACTIVATION));
      assertEquals("relu", session.experiment().text(Setting.OUTPUT));
      assertEquals(4, session.player().timeline().state().correct());
    }

    @Test
    void anotherStartDropsTheWeights() {
      session.choose(Setting.START, "weights");
      session.choose(Setting.START, "zeros");
      assertArrayEquals(new double[9], flat(session));
      assertEquals(Optional.empty(), session.experiment().given().get(Setting.WEIGHTS));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void choosingASeedDropsGivenWeights() {
      session.choose(Setting.START, "weights");
      session.choose(Setting.SEED, "7");
      assertTrue(session.experiment().text(Setting.START).equals("random"));
      assertArrayEquals(flat(new ExperimentHistory(SettingTexts.of("seed", "7"))), flat(session));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void otherLayersDropWeightsAndFrozenIndicesThatNoLongerFit() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("frozen", "8"));
      session.choose(Setting.START, "weights");
      session.choose(Setting.LAYERS, "");
      assertArrayEquals(flat(new ExperimentHistory(SettingTexts.of("layers", ""))), flat(session));
      assertEquals(Optional.empty(), session.experiment().given().get(Setting.FROZEN));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void weightsThatFitOnlyTheNewLayersAreKept() {
      session.choose(Setting.START, "weights");
      session.choose(Setting.WEIGHTS, "0.5,-0.25,0.125");
      assertEquals(1, problems(session).size());
      session.choose(Setting.LAYERS, "");
      assertArrayEquals(new double[] {0.5, -0.25, 0.125}, flat(session));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void aLossThatCannotBeUsedIsKeptAndExplained() {
      session.choose(Setting.OUTPUT, "relu");
      session.choose(Setting.LOSS, "cross-entropy");
      assertEquals("squared-error", session.experiment().text(Setting.LOSS));
      assertEquals(1, problems(session).size());
      session.choose(Setting.OUTPUT, "sigmoid");
      assertEquals("cross-entropy", session.experiment().text(Setting.LOSS));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void choosingOwnPointsStartsWithTheCurrentOnes() {
      session.choose(Setting.DATA, "and");
      session.choose(Setting.DATA, "points");
      assertEquals("0,0,0;0,1,0;1,0,0;1,1,1", session.experiment().text(Setting.POINTS));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void anotherDataSetDropsTheOwnPoints() {
      session.choose(Setting.DATA, "points");
      session.choose(Setting.DATA, "or");
      assertEquals(Optional.empty(), session.experiment().given().get(Setting.POINTS));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void ownPointsStayScaledUntilThereIsAnotherDataSet() {
      session.choose(Setting.DATA, "points");
      session.choose(Setting.POINTS, "3,150,0;5,190,1");
      session.choose(Setting.SCALE, "true");
      session.choose(Setting.DATA, "points");
      assertEquals("3,150,0;5,190,1", session.experiment().text(Setting.POINTS));
      assertEquals("-1,-1,0;1,1,1", session.experiment().data().text());
      session.choose(Setting.DATA, "or");
      assertEquals(List.of("data"), names(session));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void ownPointsAreTheNoisyOnesAndHaveNoMoreNoise() {
      session.choose(Setting.DATA, "function");
      session.choose(Setting.FUNCTION, "cubic");
      session.choose(Setting.COUNT, "20");
      session.choose(Setting.NOISE, "30");
      String points = session.experiment().data().text();
      session.choose(Setting.DATA, "points");
      assertEquals(points, session.experiment().data().text());
      assertEquals(List.of(), problems(session));
      assertEquals("data,points", String.join(",", names(session)));
      session.undo();
      assertEquals("30", session.experiment().text(Setting.NOISE));
      assertEquals(points, session.experiment().data().text());
    }

    @Test
    void anotherDataSetDropsTheFunctionAndKeepsCountAndNoise() {
      session.choose(Setting.DATA, "function");
      session.choose(Setting.FUNCTION, "absolute");
      session.choose(Setting.COUNT, "20");
      session.choose(Setting.NOISE, "30");
      session.choose(Setting.DATA, "moons");
      assertEquals(List.of(), problems(session));
      assertEquals("data,count,noise", String.join(",", names(session)));
    }

    private List<String> names(ExperimentHistory session) {
      SettingTexts texts = session.texts();
      return IntStream.range(0, texts.size()).mapToObj(texts::name).toList();
    }
  }

  @Nested
  class Beginning {
    @Test
    void replacesWhatAffectsTheRunAndKeepsTheAppearance() {
      ExperimentHistory session =
          new ExperimentHistory(SettingTexts.of("seed", "7", "theme", "dark", "at", "9"));
      session.startNew(SettingTexts.of("data", "and", "layers", ""));
      assertEquals("0", session.experiment().text(Setting.SEED));
      assertEquals("", session.experiment().text(Setting.LAYERS));
      assertEquals("dark", session.experiment().text(Setting.THEME));
      assertEquals(0, iteration(session));
    }

    @Test
    void goesBackToTheStartEvenIfItIsTheCurrentRun() {
      standAt(session, 60);
      session.player().play();
      session.startNew(new SettingTexts());
      assertEquals(0, iteration(session));
      assertFalse(session.player().isPlaying());
    }
  }

  @Nested
  class Editing {
    @Test
    void anEditedPointLeavesTheOthersAsTheNoiseMovedThem() {
      session.choose(Setting.COUNT, "8");
      session.choose(Setting.NOISE, "10");
      Dataset moved = session.experiment().data().withPoint(2, 0.5, -0.25, 1);
      session.edit(experiment -> experiment.withPoints(moved), false);
      assertEquals(moved, session.experiment().data());
      assertEquals(List.of(), problems(session));
    }

    @Test
    void anEditedWeightContinuesFromTheCurrentIteration() {
      double[] expected = flatAt(session, 60);
      expected[FIRST] = -1.5;
      setFirst(session, -1.5);
      assertArrayEquals(expected, flat(session));
      assertEquals(0, iteration(session));
    }

    @Test
    void anEditedPointContinuesFromTheCurrentIteration() {
      double[] now = flatAt(session, 60);
      addPoint(session);
      assertArrayEquals(now, flat(session));
      assertEquals(5, session.experiment().data().points());
    }

    @Test
    void atTheStartAnEditOfPointsKeepsTheSeed() {
      addPoint(session);
      assertTrue(session.experiment().text(Setting.START).equals("random"));
    }

    @Test
    void trainingContinuesIfItWasRunning() {
      session.player().play();
      setFirst(session, 3);
      assertTrue(session.player().isPlaying());
    }

    @Test
    void trainingStaysPausedIfItWasPaused() {
      setFirst(session, 3);
      assertFalse(session.player().isPlaying());
    }

    @Test
    void theSolutionByHandKeepsItsNetwork() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("start", "by-hand"));
      setFirst(session, 2);
      assertEquals("relu", session.experiment().text(Setting.ACTIVATION));
      assertEquals("relu", session.experiment().text(Setting.OUTPUT));
      assertEquals(List.of(), problems(session));
    }

    @Test
    void anEditThatChangesNothingIsNotRecorded() {
      setFirst(session, 3);
      setFirst(session, 3);
      session.undo();
      assertTrue(session.experiment().text(Setting.START).equals("random"));
    }

    @Test
    void aFrozenWeightStaysWhenOthersMove() {
      boolean[] frozen = new boolean[9];
      frozen[FIRST] = true;
      session.edit(experiment -> experiment.withFrozen(frozen), false);
      double[] before = flat(session);
      double[] after = flatAt(session, 140);
      assertEquals(before[FIRST], after[FIRST], 0);
      for (int i = 1; i < 9; i++) {
        assertNotEquals(before[i], after[i], 0, "parameter " + i);
      }
    }

    @Test
    void theLookIsLeftAlone() {
      ExperimentHistory session =
          new ExperimentHistory(SettingTexts.of("theme", "dark", "speed", "max"));
      setFirst(session, 3);
      assertEquals("dark", session.experiment().text(Setting.THEME));
      assertEquals("max", session.experiment().text(Setting.SPEED));
    }
  }

  @Nested
  class TakingBack {
    @Test
    void atFirstThereIsNothingToUndoOrRedo() {
      assertFalse(session.canUndo());
      assertFalse(session.canRedo());
      session.undo();
      session.redo();
      assertEquals(0, session.texts().size());
    }

    @Test
    void undoReturnsToTheIterationAndRedoToTheEdit() {
      double[] before = flatAt(session, 60);
      setFirst(session, -1.5);
      double[] after = flatAt(session, 10);
      session.undo();
      arrive(session);
      assertEquals(60, iteration(session));
      assertArrayEquals(before, flat(session));
      session.redo();
      arrive(session);
      assertEquals(10, iteration(session));
      assertArrayEquals(after, flat(session));
    }

    @Test
    void aDragIsOneChange() {
      double[] before = flat(session);
      drag(session, 1, 2, 3);
      assertEquals(3, flat(session)[FIRST]);
      session.undo();
      assertArrayEquals(before, flat(session));
      assertFalse(session.canUndo());
      session.redo();
      assertEquals(3, flat(session)[FIRST]);
    }

    @Test
    void twoDragsAreTwoChanges() {
      drag(session, 1, 2);
      drag(session, 3, 4);
      session.undo();
      assertEquals(2, flat(session)[FIRST]);
    }

    @Test
    void aDragThatEndsWhereItBeganCanBeUndone() {
      double before = flat(session)[FIRST];
      drag(session, 1, before);
      assertEquals(before, flat(session)[FIRST]);
      session.undo();
      assertTrue(session.experiment().text(Setting.START).equals("random"));
    }

    @Test
    void everyKindOfChangeCanBeUndoneAndRedone() {
      session.choose(Setting.SEED, "7");
      session.startNew(SettingTexts.of("data", "and"));
      session.replaceSettings(SettingTexts.of("data", "or"));
      addPoint(session);
      String end = session.experiment().text(Setting.POINTS);
      for (String data : List.of("or", "and", "xor", "xor")) {
        session.undo();
        assertEquals(data, session.experiment().text(Setting.DATA));
      }
      assertEquals("0", session.experiment().text(Setting.SEED));
      assertFalse(session.canUndo());
      for (String data : List.of("xor", "and", "or", "points")) {
        session.redo();
        assertEquals(data, session.experiment().text(Setting.DATA));
      }
      assertEquals(end, session.experiment().text(Setting.POINTS));
      assertFalse(session.canRedo());
    }

    @Test
    void aChangeAfterAnUndoLeavesNothingToRedo() {
      session.choose(Setting.SEED, "7");
      session.undo();
      session.choose(Setting.SEED, "8");
      assertFalse(session.canRedo());
    }

    @Test
    void choosingTheCurrentValueIsNoChange() {
      session.choose(Setting.SEED, "7");
      session.choose(Setting.SEED, "7");
      session.undo();
      assertEquals("0", session.experiment().text(Setting.SEED));
      assertFalse(session.canUndo());
    }

    @Test
    void theLast200ChangesAreKept() {
      for (int seed = 1; seed <= 250; seed++) {
        session.choose(Setting.SEED, Integer.toString(seed));
      }
      int undone = 0;
      while (session.canUndo()) {
        session.undo();
        undone++;
      }
      assertEquals(200, undone);
      assertEquals("50", session.experiment().text(Setting.SEED));
    }

    @Test
    void invalidTextsAreReportedAgain() {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("seed", "seven"));
      List<String> problems = problems(session);
      assertEquals(1, problems.size());
      session.choose(Setting.SEED, "7");
      assertEquals(List.of(), problems(session));
      session.undo();
      assertEquals(problems, problems(session));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-hand", "zeros", "random"})
    void afterAnEditTheStartIsFoundAgain(String start) {
      ExperimentHistory session = new ExperimentHistory(SettingTexts.of("start", start));
      double[] before = flat(session);
      setFirst(session, 17);
      session.undo();
      assertTrue(session.experiment().text(Setting.START).equals(start));
      assertArrayEquals(before, flat(session));
    }
  }

  @Test
  void settingsFromOutsideAreAppliedIfTheyDiffer() {
    ExperimentHistory session = new ExperimentHistory(SettingTexts.of("seed", "7"));
    session.replaceSettings(SettingTexts.of("seed", "7"));
    assertFalse(session.canUndo());
    session.replaceSettings(SettingTexts.of("seed", "8", "colour", "red"));
    assertEquals("8", session.experiment().text(Setting.SEED));
    assertEquals(1, problems(session).size());
    assertTrue(session.canUndo());
  }

  @Test
  void anIterationFromOutsideIsShownAndCanBeUndone() {
    standAt(session, 60);
    session.replaceSettings(SettingTexts.of("at", "20"));
    assertEquals(20, iteration(session));
    session.undo();
    assertEquals(60, iteration(session));
  }

  @Test
  void theReturnedTextsAreACopy() {
    session.texts().put("seed", "7");
    assertEquals(0, session.texts().size());
  }

  private static List<String> problems(ExperimentHistory session) {
    return ParsedExperiment.parse(session.texts()).problems();
  }

  private static void standAt(ExperimentHistory session, int iteration) {
    session.player().seek(iteration);
    arrive(session);
  }

  /** With a stopped clock, no budget ever runs out. */
  private static void arrive(ExperimentHistory session) {
    session.player().runForScript(() -> 0);
  }

  private static int iteration(ExperimentHistory session) {
    arrive(session);
    return session.player().timeline().iteration();
  }

  private static double[] flatAt(ExperimentHistory session, int iteration) {
    standAt(session, iteration);
    return flat(session);
  }

  private static double[] flat(ExperimentHistory session) {
    return session.player().timeline().state().flat();
  }

  private static void setFirst(ExperimentHistory session, double value) {
    edit(session, value, false);
  }

  private static void drag(ExperimentHistory session, double... values) {
    for (int i = 0; i < values.length; i++) {
      edit(session, values[i], i > 0);
    }
  }

  private static void edit(ExperimentHistory session, double value, boolean continuesPrevious) {
    double[] changed = flat(session).clone();
    changed[FIRST] = value;
    session.edit(experiment -> experiment.withWeights(changed), continuesPrevious);
  }

  private static void addPoint(ExperimentHistory session) {
    session.edit(
        experiment -> experiment.withPoints(experiment.data().withPointAdded(0.5, 0.5, 1)), false);
  }
}
