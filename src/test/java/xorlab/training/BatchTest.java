package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.network.Parameters;
import xorlab.network.Pass;

class BatchTest {
  private static final String TEN_POINTS = "data=points&points=" + "0,0,0;".repeat(9) + "1,1,1";

  @Test
  void batchesGoThroughTheDataInOrderAndTheLastHasTheRest() {
    assertEquals(new Batch(0, 4), Batch.of(0, 4, 10));
    assertEquals(new Batch(4, 4), Batch.of(1, 4, 10));
    assertEquals(new Batch(8, 2), Batch.of(2, 4, 10));
    assertEquals(new Batch(0, 4), Batch.of(3, 4, 10));
    assertEquals(new Batch(4, 4), Batch.of(3, 4, 8));
  }

  /**
   * {@code [int(i) for e in range(3) for i in np.random.RandomState((7 + e) %
   * 2**32).permutation(10)]}, NumPy 2.4.6, in batches of 4, 4 and 2.
   */
  @Test
  void everyEpochTakesThePointsInAnOrderOfItsOwn() {
    Batches batches = new Batches(Experiments.of(TEN_POINTS + "&batch=4&shuffle=true&seed=7"));
    int[] numpy = {
      8, 5, 0, 2, 1, 9, 7, 3, 6, 4,
      8, 6, 9, 0, 2, 5, 7, 1, 4, 3,
      8, 4, 7, 2, 1, 9, 3, 0, 6, 5
    };
    List<Integer> points = new ArrayList<>();
    for (int iteration : new int[] {5, 0, 8, 3, 4, 1, 2, 6, 7}) {
      batches.of(iteration); // an order does not depend on those before
    }
    for (int iteration = 0; iteration < 9; iteration++) {
      Batch batch = batches.of(iteration);
      assertEquals(iteration % 3 == 2 ? 2 : 4, batch.size());
      for (int n = 0; n < batch.size(); n++) {
        points.add(batch.point(n));
      }
    }
    assertEquals(Arrays.stream(numpy).boxed().toList(), points);
  }

  @Test
  void theOrderOfASeedAfterTheLastIsThatOfSeed0() {
    String settings = TEN_POINTS + "&batch=10&shuffle=true&seed=";
    assertEquals(new Batch(0, 10), new Batches(Experiments.of(settings + 3)).of(5));
    settings = settings.replace("batch=10", "batch=9");
    int[] last = new Batches(Experiments.of(settings + "4294967295")).of(2).order();
    assertArrayEquals(new Batches(Experiments.of(settings + 0)).of(0).order(), last);
  }

  @Test
  void thePassOverABatchSeesItsPointsOnly() {
    Experiment experiment = Experiment.defaults();
    Parameters parameters = experiment.start().parameters(experiment.network());
    BatchPass batchPass = new BatchPass(experiment.network(), parameters, 2);
    Pass run =
        batchPass.run(experiment.data(), new Batch(1, 2)); // (0, 1) and (1, 0), both of class 1
    assertEquals(run, batchPass.pass());
    assertArrayEquals(new double[] {0, 1, 1, 0}, run.forward.A[0].values());
    assertArrayEquals(new double[] {1, 1}, run.y().values());
  }
}
