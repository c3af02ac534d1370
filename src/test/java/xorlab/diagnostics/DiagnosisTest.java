package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class DiagnosisTest {
  private static final NetworkSpec TANH =
      new NetworkSpec(List.of(2, 2, 1), Activation.TANH, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  private static final NetworkSpec RELU =
      new NetworkSpec(List.of(2, 2, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  private static final NetworkSpec DEEP_RELU =
      new NetworkSpec(List.of(2, 2, 2, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  @Test
  void theNotebooksRunHasNothingButItsSuccessToReport() {
    Timeline timeline = new Timeline(Experiment.defaults());
    for (int k = 0; k <= 140; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      boolean solved = timeline.state().correct() == 4;
      List<Diagnostic> expected =
          solved ? List.of(new Diagnostic(Kind.SOLVED, "All 4 points are correct.")) : List.of();
      assertEquals(expected, Diagnosis.of(timeline.state()), "iteration " + k);
    }
  }

  @Test
  void fiftySeedsThatLearnSoonRaiseNoAlarm() {
    int learnt = 0;
    for (int seed = 0; learnt < 50; seed++) {
      Timeline timeline = DiagnosisRuns.at(1000, DiagnosisRuns.experiment("seed", "" + seed));
      if (timeline.state().correct() < 4) {
        continue;
      }
      learnt++;
      for (int k = 0; k <= 1000; k++) {
        timeline.seek(k, Integer.MAX_VALUE);
        for (Diagnostic diagnostic : Diagnosis.of(timeline.state())) {
          assertEquals(Kind.SOLVED, diagnostic.kind(), "seed " + seed + ", iteration " + k);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 17, 71})
  void aStuckSeedIsReportedBeforeIteration1000(int seed) {
    Timeline timeline = DiagnosisRuns.at(1000, DiagnosisRuns.experiment("seed", "" + seed));
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.STUCK,
                "The gradient is nearly 0. This is a local minimum, or a saddle point that is slow"
                    + " to leave.")),
        Diagnosis.of(timeline.state()));
  }

  @Test
  void aSingleNeuronIsAdvisedToUseAHiddenLayer() {
    Timeline timeline = DiagnosisRuns.at(1000, DiagnosisRuns.experiment("layers", ""));
    List<Diagnostic> diagnostics = Diagnosis.of(timeline.state());
    assertEquals(List.of(Kind.STUCK), kinds(diagnostics));
    assertTrue(
        diagnostics
            .get(0)
            .sentence()
            .endsWith("If no line separates the points, add a hidden layer."));
  }

  @Test
  void divergenceIsExplainedAtTheLastFiniteIteration() {
    Timeline timeline =
        DiagnosisRuns.at(
            100_000, DiagnosisRuns.experiment("output", "identity", "activation", "leaky-relu"));
    assertTrue(timeline.diverged());
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.DIVERGENCE,
                "The next update overshoots so far that the numbers overflow. The learning rate is"
                    + " too large: try a tenth of it.")),
        Diagnosis.of(timeline.state()));
    timeline.seek(0, 0);
    assertEquals(List.of(), Diagnosis.of(timeline.state()));
  }

  @Test
  void tooLargeInitialWeightsAreNotBlamedOnTheLearningRate() {
    Timeline timeline =
        new Timeline(
            DiagnosisRuns.experiment(
                "start", "weights", "weights", "1e308,1e308,0,0,0,0,1e308,1e308,0"));
    List<Diagnostic> diagnostics = Diagnosis.of(timeline.state());
    assertEquals(List.of(Kind.DIVERGENCE), kinds(diagnostics));
    assertTrue(diagnostics.get(0).sentence().startsWith("These weights are so large"));
  }

  @Test
  void fromZerosTheHiddenUnitsAreCopiesAndNothingChanges() {
    Timeline timeline = DiagnosisRuns.at(100, DiagnosisRuns.experiment("start", "zeros"));
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.SYMMETRY,
                "h₁ and h₂ have the same weights, so they get the same gradients and stay equal."
                    + " Every gradient is 0, so nothing changes. Start from random weights.")),
        Diagnosis.of(timeline.state()));
  }

  @Test
  void copiesStayCopiesDuringTraining() {
    Timeline timeline =
        new Timeline(
            DiagnosisRuns.experiment("start", "weights", "weights", "1,2,1,2,.5,.5,.3,.3,.1"));
    for (int k = 0; k <= 500; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      Diagnostic first = Diagnosis.of(timeline.state()).get(0);
      assertEquals(Kind.SYMMETRY, first.kind(), "iteration " + k);
      assertTrue(first.sentence().endsWith(" stay equal. Start from random weights."));
    }
  }

  @Test
  void unitsWithDifferentOutgoingWeightsAreNotCopies() {
    IterationState state =
        DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 2, 1), 1, 2, 1, 2, .5, .5, .3, .4, .1);
    assertEquals(List.of(), Diagnosis.of(state));
  }

  @Test
  void manyUnitsAreCountedRatherThanNamed() {
    Timeline timeline = new Timeline(DiagnosisRuns.experiment("start", "zeros", "layers", "12,2"));
    List<Diagnostic> diagnostics = Diagnosis.of(timeline.state());
    assertEquals(List.of(Kind.SYMMETRY, Kind.SYMMETRY), kinds(diagnostics));
    assertTrue(
        diagnostics
            .get(0)
            .sentence()
            .startsWith("h₁, h₂, h₃ and 9 more of hidden layer 1 have the same weights"));
    assertTrue(
        diagnostics
            .get(1)
            .sentence()
            .startsWith("h₁ and h₂ of hidden layer 2 have the same weights"));
  }

  @Test
  void aReluThatIsZeroAtEveryPointIsDead() {
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.DEAD,
                "h₂ is dead: it is 0 at every point, so its gradient is 0 too. It cannot learn any"
                    + " more.")),
        Diagnosis.of(DiagnosisRuns.state(RELU, 1, 1, -1, -2, 0, 0, 1, 1, 0)));
  }

  @Test
  void severalDeadUnitsAreNamedInOneSentence() {
    assertEquals(
        "h₁ and h₂ are dead: they are 0 at every point, so their gradients are 0 too. They cannot"
            + " learn any more.",
        Diagnosis.of(DiagnosisRuns.state(RELU, -1, -1, -1, -2, 0, 0, 1, 1, 0)).get(0).sentence());
  }

  @Test
  void aDeadUnitAfterTheFirstLayerMayBeRevivedByTheLayerBefore() {
    IterationState state =
        DiagnosisRuns.state(DEEP_RELU, 1, 1, 1, -1, 0, 0, 1, 1, -1, -1, 0, 0, 1, 1, 0);
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.DEAD,
                "h₂ of hidden layer 2 is dead: it is 0 at every point, so its gradient is 0 too."
                    + " Only a change in the layer before can help.")),
        Diagnosis.of(state));
  }

  @Test
  void aUnitThatIsOnAtASinglePointIsAlive() {
    assertEquals(List.of(), Diagnosis.of(DiagnosisRuns.state(RELU, 1, 1, 1, 1, 0, -1, 1, 1, 0)));
  }

  @Test
  void aDeadOutputStopsEverything() {
    NetworkSpec relus = DiagnosisRuns.relus(2, 2, 1);
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.DEAD,
                "The output is dead: it is 0 at every point, so every gradient is 0 and nothing"
                    + " changes. Start from other weights.")),
        Diagnosis.of(DiagnosisRuns.state(relus, 1, 1, 1, 1, 0, -1, -1, -2, 0)));
  }

  @Test
  void aPenaltyStillChangesDeadUnits() {
    Regularization penalty = new Regularization(0, 0.1);
    NetworkSpec relu =
        new NetworkSpec(RELU.widths(), RELU.hidden(), RELU.output(), RELU.loss(), penalty);
    IterationState state = DiagnosisRuns.state(relu, 1, 1, -1, -2, 0, 0, 1, 1, 0);
    assertEquals(
        "h₂ is dead: it is 0 at every point, so only the penalty changes its weights.",
        Diagnosis.of(state).get(0).sentence());
    assertTrue(state.pass().backward.dW[1].get(1, 0) != 0);
    NetworkSpec relus = DiagnosisRuns.relus(2, 2, 1);
    NetworkSpec dead =
        new NetworkSpec(relus.widths(), relus.hidden(), relus.output(), relus.loss(), penalty);
    assertEquals(
        "The output is dead: it is 0 at every point, so only the penalty changes the weights."
            + " Start from other weights.",
        Diagnosis.of(DiagnosisRuns.state(dead, 1, 1, 1, 1, 0, -1, -1, -2, 0)).get(0).sentence());
  }

  /** Large weights cost 0.5 a point there, but all predictions are nearly right. */
  @Test
  void whetherATaskIsSolvedIsAskedOfTheLossWithoutThePenalty() {
    NetworkSpec plain = DiagnosisRuns.sigmoids(2, 2, 1);
    double[] saturated = {40, 40, 40, 40, -20, -60, 40, -40, -20};
    assertEquals(List.of(Kind.SOLVED), kinds(Diagnosis.of(DiagnosisRuns.state(plain, saturated))));
    NetworkSpec penalized =
        new NetworkSpec(
            plain.widths(),
            plain.hidden(),
            plain.output(),
            plain.loss(),
            new Regularization(0.01, 0));
    IterationState state = DiagnosisRuns.state(penalized, saturated);
    assertTrue(state.loss() > 4 * Diagnosis.SOLVED, "loss " + state.loss());
    assertEquals(List.of(Kind.SOLVED), kinds(Diagnosis.of(state)));
  }

  @Test
  void theSolutionByHandHasNoProblems() {
    NetworkSpec relus = DiagnosisRuns.relus(2, 2, 1);
    double[] flat = new Initialization.ByHand().parameters(relus).flat();
    assertEquals(List.of(Kind.SOLVED), kinds(Diagnosis.of(DiagnosisRuns.state(relus, flat))));
  }

  @Test
  void aUnitAtTheFlatEndsAtEveryPointIsSaturated() {
    assertEquals(
        List.of(
            new Diagnostic(
                Kind.SATURATION,
                "h₂ is saturated: at every point the slope of the sigmoid is nearly 0, so it"
                    + " hardly learns.")),
        Diagnosis.of(
            DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 2, 1), 1, 1, 20, 20, 0, -7, 1, -1, 0)));
    assertEquals(
        List.of(Kind.SATURATION),
        kinds(Diagnosis.of(DiagnosisRuns.state(TANH, 1, 1, 10, 10, 0, -4, 1, -1, 0))));
  }

  @Test
  void aUnitWithASlopeAtASinglePointIsNotSaturated() {
    assertEquals(
        List.of(),
        Diagnosis.of(
            DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 2, 1), 1, 1, 20, 20, 0, -2, 1, -1, 0)));
  }

  @Test
  void aRunThatIsTooFastSaturatesAndIsReported() {
    Timeline timeline = DiagnosisRuns.at(140, DiagnosisRuns.experiment("learning-rate", "10"));
    assertTrue(kinds(Diagnosis.of(timeline.state())).contains(Kind.SATURATION));
  }

  @Test
  void saturatedAndRightIsFine() {
    // h1 is x1 or x2, h2 is x1 and x2, both as steep as steps
    IterationState state =
        DiagnosisRuns.state(
            DiagnosisRuns.sigmoids(2, 2, 1), 40, 40, 40, 40, -20, -60, 20, -20, -10);
    assertEquals(4, state.correct());
    assertEquals(List.of(Kind.SOLVED), kinds(Diagnosis.of(state)));
  }

  @Test
  void oneDiagnosisSeesOneNetworkAfterAnother() {
    assertEquals(List.of(), Diagnosis.of(new Timeline(Experiment.defaults()).state()));
    Timeline wide = new Timeline(DiagnosisRuns.experiment("start", "zeros", "layers", "3"));
    assertEquals(List.of(Kind.SYMMETRY), kinds(Diagnosis.of(wide.state())));
    assertEquals(List.of(), Diagnosis.of(new Timeline(Experiment.defaults()).state()));
  }

  @Test
  void aLossThatNumpyPrintsAsInfIsExplained() {
    Diagnostic towardsOne =
        Diagnosis.of(DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 1), 0, 42.35, 0)).get(0);
    assertEquals(Kind.NUMPY_DIFFERS, towardsOne.kind());
    assertEquals(
        "NumPy prints inf here: a prediction of 1.0 - 4e-19 rounds to 1. The loss is computed from"
            + " the sums Z instead.",
        towardsOne.sentence());
    // e^-760 = 9.1e-331, which is less than any double
    assertEquals(
        "NumPy prints inf here: a prediction of 9e-331 rounds to 0. The loss is computed from the"
            + " sums Z instead.",
        Diagnosis.of(DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 1), 0, -760, 0))
            .get(0)
            .sentence());
  }

  @Test
  void aSineThatIsNotNumpysIsExplained() {
    Experiment sine =
        DiagnosisRuns.experiment(
            "data", "points", "points", "1e10,0,1", "layers", "1", "activation", "sine");
    Diagnostic first = Diagnosis.of(new Timeline(sine).state()).get(0);
    assertEquals(Kind.NUMPY_DIFFERS, first.kind());
    assertTrue(first.sentence().startsWith("A sum Z is beyond 1,647,099"));
    IterationState small = new Timeline(DiagnosisRuns.experiment("activation", "sine")).state();
    assertFalse(kinds(Diagnosis.of(small)).contains(Kind.NUMPY_DIFFERS));
  }

  @Test
  void aLossBeyondTheDoublesIsExplained() {
    Experiment experiment = DiagnosisRuns.experiment("output", "identity");
    Timeline timeline = DiagnosisRuns.at(200, experiment);
    assertEquals(Double.POSITIVE_INFINITY, timeline.state().loss());
    Diagnostic only = Diagnosis.of(timeline.state()).get(0);
    assertEquals(Kind.DIVERGENCE, only.kind());
    assertTrue(only.sentence().startsWith("The loss overflows"));
    assertTrue(only.sentence().endsWith("The learning rate is too large: try a tenth of it."));
    Experiment hugeStart =
        DiagnosisRuns.experiment(
            "output", "identity", "layers", "", "start", "weights", "weights", "1e200,1,1");
    assertEquals(
        "The loss overflows, so NumPy prints inf here. Start from smaller weights.",
        Diagnosis.of(new Timeline(hugeStart).state()).get(0).sentence());
  }

  @Test
  void aStartThatIsNotFiniteIsExplained() {
    Diagnostic only =
        Diagnosis.of(DiagnosisRuns.state(DiagnosisRuns.sigmoids(2, 1), 1e308, 1e308, 0)).get(0);
    assertEquals(
        "These weights are so large that the numbers overflow. Start from smaller weights.",
        only.sentence());
  }

  private static List<Kind> kinds(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::kind).toList();
  }
}
