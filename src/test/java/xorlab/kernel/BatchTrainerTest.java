package xorlab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/** Which of many runs have diverged, and since when all points are right, at the limits. */
class BatchTrainerTest {
  private static final NetworkSpec NOTEBOOK =
      new NetworkSpec(List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  private static final NetworkSpec LINES =
      new NetworkSpec(
          List.of(2, 1, 1), Activation.LEAKY_RELU, Activation.IDENTITY, Loss.SQUARED_ERROR);

  /** Parameters or a learning rate so large that the next update, or this one, overflows. */
  @Test
  void aRunThatWouldLeaveTheFiniteNumbersWithOneMoreUpdateHasDiverged() {
    Random random = new Random(4);
    for (double alpha : new double[] {1, 1e300, 1e307, 1e308}) {
      for (TrainingPlan plan :
          List.of(plan(NOTEBOOK, alpha, 0, 1, 1, 0), plan(LINES, alpha, 0, 1, 1, 0))) {
        int size = plan.network().parameterCount();
        double[] starts = new NumpyRandom(11).randn(1, size * 100).values();
        for (int i = 0; i < starts.length; i++) {
          starts[i] *= random.nextInt(20) == 0 ? Math.pow(10, random.nextInt(309)) : 1;
        }
        for (int updates : new int[] {0, 1}) {
          double[] losses = new double[100];
          BatchTrainer.of(plan).train(starts.clone(), updates, new int[100], losses);
          for (int n = 0; n < losses.length; n++) {
            double[] start = Arrays.copyOfRange(starts, n * size, (n + 1) * size);
            boolean diverges = diverges(plan, start, updates + 1);
            assertEquals(diverges, Double.isNaN(losses[n]), plan + ", run " + n);
          }
        }
      }
    }
  }

  private static boolean diverges(TrainingPlan plan, double[] start, int updates) {
    NetworkTrainer slow = new PassTraining(plan);
    slow.start(start);
    boolean isFinite = isFinite(plan, start);
    for (int k = 0; k < updates; k++) {
      slow.train(1);
      isFinite &= isFinite(plan, slow.flat());
    }
    return !isFinite;
  }

  /** From zeros each prediction is exactly 0.5, which is of class 0. */
  @Test
  void aPredictionOnTheThresholdIsOfClass0() {
    for (int label = 0; label <= 1; label++) {
      TrainingPlan plan = plan(NOTEBOOK, 1, label, label, label, label);
      int[] correctSince = new int[1];
      BatchTrainer.of(plan).train(new double[9], 5, correctSince, new double[1]);
      assertEquals(label, correctSince[0]);
    }
  }

  private static boolean isFinite(TrainingPlan plan, double[] flat) {
    Evaluation evaluation = new Evaluation(plan);
    evaluation.evaluate(flat, 0);
    return evaluation.isFinite();
  }

  private static TrainingPlan plan(NetworkSpec network, double alpha, double... labels) {
    Matrix corners = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = new Matrix(labels.length, 1);
    System.arraycopy(labels, 0, y.values(), 0, labels.length);
    return new TrainingPlan(network, corners, y, 4, alpha);
  }
}
