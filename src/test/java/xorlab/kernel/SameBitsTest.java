package xorlab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/** The kernels give the same bits as the passes, for every plan. */
class SameBitsTest {
  private static final Matrix CORNERS = Matrix.of(row(0, 0), row(0, 1), row(1, 0), row(1, 1));

  private static final List<List<Integer>> HIDDEN =
      List.of(
          List.of(),
          List.of(1),
          List.of(2),
          List.of(3),
          List.of(4),
          List.of(5),
          List.of(8),
          List.of(2, 2),
          List.of(3, 1, 4),
          List.of(8, 8, 8),
          List.of(7, 5, 6, 2));

  private static double[] row(double... values) {
    return values;
  }

  private static Matrix labels(double... values) {
    Matrix y = new Matrix(values.length, 1);
    System.arraycopy(values, 0, y.values(), 0, values.length);
    return y;
  }

  private static Matrix XOR() {
    return labels(0, 1, 1, 0);
  }

  private static NetworkSpec network(
      List<Integer> hidden, Activation activation, Activation output, Loss loss) {
    List<Integer> widths = new ArrayList<>(List.of(2));
    widths.addAll(hidden);
    widths.add(1);
    return new NetworkSpec(widths, activation, output, loss);
  }

  @Test
  void aNetworkWithAnActivationForEachLayerHasTheBitsOfThePasses() {
    List<Activation> hidden = List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID);
    NetworkSpec network =
        new NetworkSpec(List.of(2, 4, 3, 2, 1), hidden, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    double[] start = randn(5, network.parameterCount());
    for (int batch : new int[] {4, 3}) {
      TrainingPlan plan = new TrainingPlan(network, CORNERS, XOR(), batch, 0.3);
      NetworkTrainer expected = new PassTraining(plan);
      NetworkTrainer actual = NetworkTrainer.of(plan);
      expected.start(start);
      actual.start(start);
      expected.train(50);
      actual.train(50);
      assertSame(expected.flat(), actual.flat(), () -> "batch " + batch);
    }
  }

  /** Two sines are as many inputs as two coordinates, but not those of the kernel for XOR. */
  @Test
  void aNetworkOfOtherInputsHasTheBitsOfThePasses() {
    for (List<Feature> features :
        List.of(
            List.of(Feature.values()),
            List.of(Feature.SIN_X1, Feature.SIN_X2),
            List.of(Feature.X2, Feature.X1))) {
      NetworkSpec network =
          new NetworkSpec(
              List.of(features.size(), 2, 1),
              List.of(Activation.SIGMOID),
              Activation.SIGMOID,
              Loss.CROSS_ENTROPY,
              Regularization.NONE,
              new Inputs(features));
      for (int batch : new int[] {4, 3, 1}) {
        TrainingPlan plan = new TrainingPlan(network, CORNERS, XOR(), batch, 0.3);
        assertSameTraining(plan, randn(5, network.parameterCount()), 60);
      }
    }
  }

  private static NetworkSpec notebooks() {
    return network(List.of(2), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  private static TrainingPlan onTheCorners(Matrix y, double alpha) {
    return new TrainingPlan(notebooks(), CORNERS, y, 4, alpha);
  }

  private static double[] randn(long seed, int count) {
    NumpyRandom random = new NumpyRandom(seed);
    return random.randn(1, count).values();
  }

  private static void assertSame(double[] expected, double[] actual, Supplier<String> what) {
    assertEquals(expected.length, actual.length, what);
    for (int i = 0; i < expected.length; i++) {
      int index = i;
      // Compared as longs, so that -0.0 differs from 0.0; all NaNs are equal.
      assertEquals(
          Double.doubleToLongBits(expected[i]),
          Double.doubleToLongBits(actual[i]),
          () -> what.get() + ", " + index);
    }
  }

  /** Trains in parts, so that training also stops between the batches of an epoch. */
  private static void assertSameTraining(TrainingPlan plan, double[] start, int updates) {
    NetworkTrainer slow = new PassTraining(plan);
    NetworkTrainer fast = NetworkTrainer.of(plan);
    slow.start(start);
    fast.start(start);
    int done = 0;
    for (int part = 1; done < updates; part *= 2) {
      slow.train(part);
      fast.train(part);
      done += part;
      int after = done;
      Supplier<String> what = () -> plan + " from " + Arrays.toString(start) + " after " + after;
      assertSame(slow.flat(), fast.flat(), what);
      assertSame(row(slow.loss()), row(fast.loss()), () -> "loss of " + what.get());
    }
    assertSameRecording(plan, start, updates);
  }

  /** Trains in parts, up to an update that the recording trainer leaves to the passes. */
  private static int assertSameRecording(TrainingPlan plan, double[] start, int updates) {
    NetworkTrainer slow = new PassTraining(plan);
    RecordingTrainer fast = RecordingTrainer.of(plan);
    slow.start(start);
    double[] flat = start.clone();
    double[] losses = new double[updates + 1];
    int done = 0;
    for (int part = 1; done < updates; part *= 3) {
      int asked = Math.min(part, updates - done);
      int made = fast.train(flat, done, asked, losses);
      for (int k = done + 1; k <= done + made; k++) {
        slow.train(1);
        int after = k;
        assertSame(row(slow.loss()), row(losses[k]), () -> plan + ", recorded after " + after);
      }
      done += made;
      if (made < asked) {
        break;
      }
    }
    Supplier<String> what = () -> plan + " from " + Arrays.toString(start) + ", recorded";
    assertSame(slow.flat(), flat, what);
    assertTrue(Arrays.stream(flat).allMatch(Double::isFinite) || done == 0, what);
    return done;
  }

  @Test
  void noUpdateOfAnOrdinaryRunIsLeftToThePasses() {
    assertEquals(5_000, assertSameRecording(onTheCorners(XOR(), 1), randn(0, 9), 5_000));
    NetworkSpec deep =
        network(List.of(8, 8), Activation.TANH, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    TrainingPlan batches = new TrainingPlan(deep, CORNERS, XOR(), 3, 0.1);
    assertEquals(500, assertSameRecording(batches, randn(0, deep.parameterCount()), 500));
    TrainingPlan all = new TrainingPlan(deep, CORNERS, XOR(), 4, 0.1);
    assertEquals(500, assertSameRecording(all, randn(0, deep.parameterCount()), 500));
  }

  @Test
  void ofAnyShapeWithAnyActivationOutputAndLoss() {
    Random random = new Random(1);
    long seed = 0;
    for (List<Integer> hidden : HIDDEN) {
      for (Activation activation : Activation.values()) {
        for (Activation output :
            List.of(Activation.SIGMOID, Activation.IDENTITY, Activation.TANH, Activation.RELU)) {
          for (Loss loss : Loss.values()) {
            NetworkSpec network = network(hidden, activation, output, loss);
            int N = random.nextInt(1, 25);
            Matrix X = new Matrix(N, 2);
            Matrix y = new Matrix(N, 1);
            for (int i = 0; i < N; i++) {
              X.set(i, 0, random.nextInt(4) == 0 ? 0 : random.nextGaussian());
              X.set(i, 1, random.nextGaussian());
              y.set(i, 0, random.nextInt(2));
            }
            double alpha = Math.pow(10, random.nextDouble(-3, 1));
            TrainingPlan plan = new TrainingPlan(network, X, y, random.nextInt(1, N + 1), alpha);
            assertSameTraining(plan, randn(seed++, network.parameterCount()), 60);
          }
        }
      }
    }
  }

  @Test
  void ofANetworkThatDiverges() {
    int infinite = 0;
    for (int seed = 0; seed < 200; seed++) {
      NetworkSpec network =
          network(List.of(3), Activation.RELU, Activation.IDENTITY, Loss.SQUARED_ERROR);
      TrainingPlan plan = new TrainingPlan(network, CORNERS, XOR(), 4, 1.5);
      double[] start = randn(seed, network.parameterCount());
      assertSameTraining(plan, start, 1_000);
      NetworkTrainer fast = NetworkTrainer.of(plan);
      fast.start(start);
      fast.train(1_000);
      infinite += Arrays.stream(fast.flat()).allMatch(Double::isFinite) ? 0 : 1;
    }
    assertTrue(infinite > 50, "only " + infinite + " left the finite numbers");
  }

  @Test
  void onTheCorners() {
    assertInstanceOf(XorTrainer.class, NetworkTrainer.of(onTheCorners(XOR(), 1)));
    Random random = new Random(2);
    for (int labels = 0; labels < 16; labels++) {
      Matrix y = labels(labels & 1, labels >> 1 & 1, labels >> 2 & 1, labels >> 3);
      for (int seed = 0; seed < 100; seed++) {
        double alpha = seed < 10 ? 1 : Math.pow(10, random.nextDouble(-2, 2));
        assertSameTraining(onTheCorners(y, alpha), randn(seed, 9), 500);
      }
    }
  }

  @Test
  void onTheCornersWhereASumLeavesTheTable() {
    for (int seed = 0; seed < 200; seed++) {
      double[] start = randn(seed, 9);
      for (int i = 0; i < start.length; i++) {
        start[i] *= 30;
      }
      assertSameTraining(onTheCorners(XOR(), 1), start, 300);
    }
  }

  @Test
  void onTheCornersFromZerosInfinitiesAndNaN() {
    double[] odd = {
      0.0,
      -0.0,
      1,
      -1,
      1e300,
      -1e300,
      1e308,
      Double.MIN_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    Random random = new Random(3);
    for (int n = 0; n < 5_000; n++) {
      double[] start = new double[9];
      for (int i = 0; i < start.length; i++) {
        start[i] = odd[random.nextInt(n < 3_000 ? 5 : odd.length)];
      }
      double alpha = n % 3 == 0 ? 1e307 : 1;
      assertSameTraining(onTheCorners(XOR(), alpha), start, 7);
    }
  }

  @Test
  void ofManyRuns() {
    NetworkSpec three =
        network(List.of(3), Activation.TANH, Activation.SIGMOID, Loss.CROSS_ENTROPY);
    for (TrainingPlan plan :
        List.of(
            onTheCorners(XOR(), 1),
            onTheCorners(XOR(), 2),
            new TrainingPlan(three, CORNERS, XOR(), 3, 0.5))) {
      int size = plan.network().parameterCount();
      int count = 150;
      double[] starts = randn(7, size * count);
      starts[3] = Double.NaN;
      starts[size + 1] = -0.0;
      starts[2 * size] = 500;
      double[] ends = starts.clone();
      int[] correctSince = new int[count];
      double[] losses = new double[count];
      BatchTrainer.of(plan).train(ends, 200, correctSince, losses);
      int solved = 0;
      for (int n = 0; n < count; n++) {
        int run = n;
        Supplier<String> what = () -> plan + ", run " + run;
        NetworkTrainer slow = new PassTraining(plan);
        slow.start(Arrays.copyOfRange(starts, n * size, (n + 1) * size));
        int since = right(plan, slow.flat()) ? 0 : BatchTrainer.NEVER;
        boolean isFinite = evaluation(plan, slow.flat()).isFinite();
        for (int iteration = 1; iteration <= 200; iteration++) {
          slow.train(1);
          isFinite &= evaluation(plan, slow.flat()).isFinite();
          if (!right(plan, slow.flat())) {
            since = BatchTrainer.NEVER;
          } else if (since == BatchTrainer.NEVER) {
            since = iteration;
          }
        }
        if (!isFinite) {
          assertTrue(Double.isNaN(losses[n]), what);
          continue;
        }
        assertEquals(since, correctSince[n], what);
        assertSame(row(slow.loss()), row(losses[n]), what);
        assertSame(slow.flat(), Arrays.copyOfRange(ends, n * size, (n + 1) * size), what);
        solved += since == BatchTrainer.NEVER ? 0 : 1;
      }
      assertTrue(solved > 10 && solved < count, solved + " solved of " + plan);
    }
  }

  @Test
  void ofLabelsBetweenTheClasses() {
    TrainingPlan plan = onTheCorners(labels(0.25, 0.5, 1, 0), 1);
    assertInstanceOf(DenseTrainer.class, NetworkTrainer.of(plan));
    assertSameTraining(plan, randn(0, 9), 100);
  }

  private static boolean right(TrainingPlan plan, double[] flat) {
    return evaluation(plan, flat).allCorrect();
  }

  private static Evaluation evaluation(TrainingPlan plan, double[] flat) {
    Evaluation evaluation = new Evaluation(plan);
    evaluation.evaluate(flat, 0);
    return evaluation;
  }
}
