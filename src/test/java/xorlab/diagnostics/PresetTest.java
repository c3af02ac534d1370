package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.Breadth;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** Each preset shows what it says. */
class PresetTest {
  private static final int ALL = Integer.MAX_VALUE;

  @ParameterizedTest
  @EnumSource
  void isUnderstoodWithoutAProblemAndExplainedInOneSentence(Preset preset) {
    assertEquals(List.of(), ParsedExperiment.parse(preset.texts()).problems());
    String explanation = preset.explanation();
    assertEquals(explanation.length() - 1, explanation.indexOf('.'), explanation);
  }

  @Test
  void eachHasALabelAndSettingsOfItsOwn() {
    Set<String> labels = new HashSet<>();
    Set<String> fragments = new HashSet<>();
    for (Preset preset : Preset.values()) {
      assertTrue(labels.add(preset.label()));
      assertTrue(fragments.add(preset.fragment()));
    }
  }

  @Test
  void theFragmentIsReadSettingBySetting() {
    assertEquals(0, Preset.NOTEBOOK.texts().size());
    assertEquals("data=and&layers=", Preset.AND.fragment());
    Experiment experiment = Preset.AND.experiment();
    assertEquals("and", experiment.text(Setting.DATA));
    assertEquals("", experiment.text(Setting.LAYERS));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NOTEBOOK",
        "BY_HAND",
        "PRODUCT",
        "AND",
        "RELU",
        "BLOBS",
        "CIRCLE",
        "MOONS",
        "SPIRAL"
      })
  void endsWithEveryPointRight(Preset preset) {
    IterationState end = end(preset.experiment());
    assertEquals(end.data().points(), end.correct());
  }

  /** As issue 18 wants it: a spiral with noise and a split is learned by heart, which L2 cures. */
  @Test
  void aPenaltyOnTheWeightsCuresOverfitting() {
    Timeline overfits = trained(Preset.OVERFITTING);
    Timeline cured = trained(Preset.L2);
    assertTrue(Overfitting.sentence(overfits, overfits.state()).contains("noise"));
    assertEquals("", Overfitting.sentence(cured, cured.state()));
    int last = overfits.iteration();
    assertTrue(cured.testLossPerPointAt(last) < 0.6 * overfits.testLossPerPointAt(last));
    assertTrue(cured.lowestTestLossUpTo(last) > last - 20, "still falls");
    assertTrue(correct(cured) > correct(overfits) + 5);
  }

  private static int correct(Timeline run) {
    return run.state().test().orElseThrow().correct();
  }

  private static Timeline trained(Preset preset) {
    Timeline run = new Timeline(preset.experiment());
    run.seek(preset.experiment().iterations(), ALL);
    return run;
  }

  @Test
  void theSolutionByHandIsExact() {
    assertEquals(0, end(Preset.BY_HAND.experiment()).loss());
  }

  @Test
  void fromZerosNothingMoves() {
    IterationState end = end(Preset.ZEROS.experiment());
    for (double weight : end.flat()) {
      assertEquals(0, weight);
    }
  }

  @Test
  void aSingleNeuronNeverHasMoreThanThreeOfXor() {
    Timeline timeline = new Timeline(Preset.NEURON.experiment());
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, ALL);
      assertTrue(timeline.state().correct() <= 3);
    }
  }

  @Test
  void reluUnitsDieOfOtherSeedsOrGetStuck() {
    Set<Kind> kinds = new HashSet<>();
    for (int seed = 1; seed <= 6; seed++) {
      IterationState end = end(withSeed(Preset.RELU, seed));
      assertTrue(end.correct() < 4);
      Diagnosis.of(end).forEach(diagnostic -> kinds.add(diagnostic.kind()));
    }
    assertEquals(Set.of(Kind.DEAD, Kind.STUCK), kinds);
  }

  @Test
  void bothReluUnitsAreDeadAfterTwoUpdatesAndStaySo() {
    Timeline timeline = new Timeline(Preset.DEAD.experiment());
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, ALL);
      List<Diagnostic> diagnostics = Diagnosis.of(timeline.state());
      if (k < 2) {
        assertEquals(List.of(), diagnostics);
      } else {
        assertEquals(Kind.DEAD, diagnostics.get(0).kind());
        assertTrue(diagnostics.get(0).sentence().startsWith("h₁ and h₂ are dead"));
      }
    }
  }

  @Test
  void divergenceGoesFurtherAtEachUpdateAndATenthOfItsLearningRateDoesNot() {
    Experiment experiment = Preset.DIVERGENCE.experiment();
    Timeline timeline = new Timeline(experiment);
    timeline.seek(experiment.iterations(), ALL);
    assertTrue(timeline.diverged());
    for (int k = 1; k <= timeline.lastTrained(); k++) {
      boolean isInfinite = timeline.lossAt(k) == Double.POSITIVE_INFINITY;
      assertTrue(isInfinite || timeline.lossAt(k) > 5 * timeline.lossAt(k - 1), "iteration " + k);
    }
    assertEquals(Kind.DIVERGENCE, Diagnosis.of(timeline.state()).get(0).kind());
    Timeline slower = new Timeline(experiment.withText(Setting.LEARNING_RATE, "0.1").orElseThrow());
    slower.seek(experiment.iterations(), ALL);
    assertFalse(slower.diverged());
  }

  /** On the screen a preset plays at its own speed; the bar is ten seconds. */
  @ParameterizedTest
  @EnumSource(names = {"CIRCLE", "SPIRAL"})
  void isSolvedWithinTenSecondsOnScreenForAnySeed(Preset preset) {
    for (int seed = 0; seed < Breadth.choose(6, 20); seed++) {
      Experiment experiment = withSeed(preset, seed);
      int within =
          Math.min(experiment.iterations(), 10 * experiment.get(Setting.SPEED).orElseThrow());
      Timeline timeline = new Timeline(experiment);
      while (timeline.state().correct() < 200 && timeline.iteration() < within) {
        timeline.seek(timeline.iteration() + 10, ALL);
      }
      assertEquals(200, timeline.state().correct(), "seed " + seed);
      timeline.seek(experiment.iterations(), ALL);
      assertEquals(200, timeline.state().correct(), "at the end of seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTEBOOK", "BLOBS", "CIRCLE", "MOONS", "SPIRAL"})
  void raisesNoAlarm(Preset preset) {
    Experiment experiment = preset.experiment();
    Timeline timeline = new Timeline(experiment);
    for (int k = 0; k <= experiment.iterations(); k++) {
      timeline.seek(k, ALL);
      for (Diagnostic diagnostic : Diagnosis.of(timeline.state())) {
        assertEquals(Kind.SOLVED, diagnostic.kind(), "iteration " + k);
      }
    }
  }

  private static Experiment withSeed(Preset preset, int seed) {
    return preset.experiment().withText(Setting.SEED, "" + seed).orElseThrow();
  }

  private static IterationState end(Experiment experiment) {
    return DiagnosisRuns.at(experiment.iterations(), experiment).state();
  }
}
