package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

class SingleNeuronProofTest {
  private static final NetworkSpec NEURON = DiagnosisRuns.sigmoids(2, 1);

  @Test
  void theFourSumsAndTheirPairsAreTheNeuronsOwn() {
    SingleNeuronProof or = SingleNeuronProof.of(DiagnosisRuns.state(NEURON, 2, 3, -1));
    assertArrayEquals(new double[] {-1, 2, 1, 4}, or.z());
    assertEquals(3, or.equalInputs());
    assertEquals(3, or.differentInputs());
    assertEquals(
        "3 of 4 correct: (1,1) is still classified as 1. A single neuron gets at most 3 correct.",
        or.progress());
  }

  @Test
  void bothPairsHaveTheSameSumUpToRoundingAndNeverAreAllFourRight() {
    Random random = new Random(1);
    int best = 0;
    for (int trial = 0; trial < 10_000; trial++) {
      double scale = Math.pow(10, random.nextInt(40) - 20);
      double[] flat = new double[3];
      for (int i = 0; i < 3; i++) {
        flat[i] = random.nextGaussian() * scale;
      }
      IterationState state = DiagnosisRuns.state(NEURON, flat);
      SingleNeuronProof now = SingleNeuronProof.of(state);
      assertEquals(now.equalInputs(), now.differentInputs(), 1e-14 * scale);
      best = Math.max(best, state.correct());
    }
    assertEquals(3, best);
  }

  @Test
  void trainingDoesNotHelp() {
    Experiment experiment = DiagnosisRuns.experiment("layers", "");
    Timeline timeline = new Timeline(experiment);
    for (int k = 0; k <= 2000; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertTrue(timeline.state().correct() <= 3);
    }
    assertTrue(SingleNeuronProof.appliesTo(timeline.state()));
  }

  @Test
  void itDoesNotApplyToOtherInputs() {
    Experiment product = DiagnosisRuns.experiment("layers", "", "inputs", "x1,x2,x1*x2");
    Timeline timeline = new Timeline(product);
    timeline.seek(140, Integer.MAX_VALUE);
    assertEquals(4, timeline.state().correct());
    assertFalse(SingleNeuronProof.appliesTo(timeline.state()));
  }

  @Test
  void itDoesNotApplyToHiddenUnits() {
    IterationState state = new Timeline(Experiment.defaults()).state();
    assertFalse(SingleNeuronProof.appliesTo(state));
    assertThrows(IllegalArgumentException.class, () -> SingleNeuronProof.of(state));
  }
}
