package xorlab.numeric.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DefaultRngTest {
  private static final int MANY = 100_000;

  /**
   * Of {@code rng = np.random.default_rng(seed)}, NumPy 2.4.6 and 1.24.2, in this order: the seed,
   * {@code rng.random()}, {@code np.cumsum(rng.random(100_000))[-1]}, {@code
   * rng.standard_normal()}, of {@code n = rng.standard_normal(100_000)} {@code np.cumsum(n)[-1]}
   * and {@code (abs(n) > 3.6541528853610088).sum()}, and {@code rng.random()}.
   *
   * <p>Among the 100,000 are some 700 from the edges of layers and 26 from the tail: one that was
   * accepted or rejected otherwise would move all that follow, to the last number.
   */
  private static final String NUMPY =
      """
      0, 0.6369616873214543, 49957.396815292566, 0.7518658324414388, \
      250.09430202908246, 25, 0.9293115211779295
      1, 0.5118216247002567, 49999.29540310592, 0.623593921857645, \
      1.841601165327543, 27, 0.8998107539910551
      7, 0.625095466604667, 50049.806240647194, -0.5647822773314044, \
      304.6647098272154, 20, 0.7267900880338138
      42, 0.7739560485559633, 50062.65858340339, -1.3056758673635447, \
      273.98261882566874, 30, 0.47750829302313635
      4294967295, 0.2519435680449965, 50071.486819149315, -0.9024237746979088, \
      -120.39545707064484, 25, 0.20726911860893582
      """;

  @Test
  void drawsTheNumbersOfNumPyToTheLastBit() {
    for (String line : NUMPY.lines().toList()) {
      String[] numpy = line.split(", ");
      DefaultRng rng = new DefaultRng(Long.parseLong(numpy[0]));
      assertEquals(Double.parseDouble(numpy[1]), rng.random(), line);
      double uniform = 0;
      for (int i = 0; i < MANY; i++) {
        uniform += rng.random();
      }
      assertEquals(Double.parseDouble(numpy[2]), uniform, line);
      assertEquals(Double.parseDouble(numpy[3]), rng.standardNormal(), line);
      double normal = 0;
      int inTail = 0;
      for (int i = 0; i < MANY; i++) {
        double x = rng.standardNormal();
        normal += x;
        inTail += Math.abs(x) > Ziggurat.TAIL ? 1 : 0;
      }
      assertEquals(Double.parseDouble(numpy[4]), normal, line);
      assertEquals(Integer.parseInt(numpy[5]), inTail, line);
      assertEquals(Double.parseDouble(numpy[6]), rng.random(), line);
    }
  }

  /** {@code np.random.default_rng(0).standard_normal(9)}: what the parameters of 2-2-1 take. */
  @Test
  void startsANetworkAsNumPyDoes() {
    DefaultRng rng = new DefaultRng(0);
    for (double numpy :
        new double[] {
          0.1257302210933933,
          -0.1321048632913019,
          0.6404226504432821,
          0.10490011715303971,
          -0.535669373161111,
          0.36159505490948474,
          1.3040000451301372,
          0.9470809631292422,
          -0.7037352358069926
        }) {
      assertEquals(numpy, rng.standardNormal());
    }
  }

  @Test
  void saysWhichSeedsItTakes() {
    for (long seed : new long[] {-1, 4294967296L}) {
      Exception refusal = assertThrows(IllegalArgumentException.class, () -> new DefaultRng(seed));
      assertTrue(
          refusal.getMessage().contains("from 0 to 4294967295, as in np.random.default_rng"));
      assertTrue(refusal.getMessage().contains(Long.toString(seed)));
    }
  }
}
