package xorlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.network.Parameters;
import xorlab.network.Pass;

class BatchTest {
  @Test
  void batchesGoThroughTheDataInOrderAndTheLastHasTheRest() {
    assertEquals(new Batch(0, 4), Batch.of(0, 4, 10));
    assertEquals(new Batch(4, 4), Batch.of(1, 4, 10));
    assertEquals(new Batch(8, 2), Batch.of(2, 4, 10));
    assertEquals(new Batch(0, 4), Batch.of(3, 4, 10));
    assertEquals(new Batch(4, 4), Batch.of(3, 4, 8));
  }

  @Test
  void thePassOverABatchSeesItsPointsOnly() {
    Experiment experiment = Experiment.defaults();
    Parameters parameters = experiment.start().parameters(experiment.network());
    BatchPass batchPass = new BatchPass(experiment.network(), parameters, 2);
    Pass run = batchPass.run(experiment.data(), 1); // (0, 1) and (1, 0), both of class 1
    assertEquals(run, batchPass.pass());
    assertArrayEquals(new double[] {0, 1, 1, 0}, run.forward.A[0].values());
    assertArrayEquals(new double[] {1, 1}, run.y().values());
  }
}
