package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.network.Network;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Timeline;

class NoHiddenLayerTest {
  private static final Network NEURON = Runs.sigmoids(2, 1);

  @Test
  void theFourSumsAndTheirPairsAreTheNeuronsOwn() {
    NoHiddenLayer or = NoHiddenLayer.at(Runs.moment(NEURON, 2, 3, -1));
    assertArrayEquals(new double[] {-1, 2, 1, 4}, or.z());
    assertEquals(3, or.equalInputs());
    assertEquals(3, or.differentInputs());
    assertEquals(
        "3 of 4 right: (1,1) is still called 1. 3 is the best that a single neuron can do.",
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
      Moment moment = Runs.moment(NEURON, flat);
      NoHiddenLayer now = NoHiddenLayer.at(moment);
      assertEquals(now.equalInputs(), now.differentInputs(), 1e-14 * scale);
      best = Math.max(best, moment.correct());
    }
    assertEquals(3, best);
  }

  @Test
  void trainingDoesNotHelp() {
    Experiment experiment = Runs.experiment("layers", "");
    Timeline timeline = new Timeline(experiment);
    for (int k = 0; k <= 2000; k++) {
      timeline.seek(k, Integer.MAX_VALUE);
      assertTrue(timeline.now().correct() <= 3);
    }
    assertTrue(NoHiddenLayer.is(timeline.now()));
  }

  @Test
  void aNetworkWithHiddenUnitsIsAnotherMatter() {
    Moment moment = new Timeline(Experiment.standard()).now();
    assertFalse(NoHiddenLayer.is(moment));
    assertThrows(IllegalArgumentException.class, () -> NoHiddenLayer.at(moment));
  }
}
