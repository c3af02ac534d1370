package xorlab.numeric.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xorlab.Reference;
import xorlab.numeric.Matrix;

class NumpyRandomTest {
  @Test
  void drawsTheNormalNumbersOfNumPyToTheLastBit() {
    Map<String, NumpyRandom> generators = new HashMap<>();
    int rows = 0;
    for (String[] row : Reference.rows("randn.csv")) {
      NumpyRandom random =
          generators.computeIfAbsent(row[0], seed -> new NumpyRandom(Long.parseLong(seed)));
      String place = "seed " + row[0] + ", index " + row[1];
      assertEquals(Double.parseDouble(row[2]), random.randn(), place);
      rows++;
    }
    assertEquals(150, rows);
  }

  /** Of NumPy 2.4.6: the seed, n, and {@code np.random.RandomState(seed).permutation(n)}. */
  @Test
  void shufflesAsNumPyDoes() {
    String numpy =
        """
        0, 10, [2, 8, 4, 9, 1, 6, 7, 3, 0, 5]
        7, 1, [0]
        1, 2, [0, 1]
        4294967295, 12, [11, 8, 5, 9, 1, 10, 6, 0, 4, 7, 2, 3]
        """;
    for (String line : numpy.lines().toList()) {
      String[] parts = line.split(", ", 3);
      int[] order =
          new NumpyRandom(Long.parseLong(parts[0])).permutation(Integer.parseInt(parts[1]));
      assertEquals(parts[2], Arrays.toString(order), line);
    }
  }

  /**
   * Of {@code r = np.random.RandomState(42); p = r.permutation(1000); (p * np.arange(1000)).sum()},
   * and of {@code r = np.random.RandomState(5); r.randn(3); r.permutation(9); r.random_sample()}.
   */
  @Test
  void shufflesManyAndGoesOnFromWhereItIs() {
    int[] order = new NumpyRandom(42).permutation(1000);
    long sum = 0;
    for (int i = 0; i < 1000; i++) {
      sum += (long) i * order[i];
    }
    assertEquals(251374799, sum);
    NumpyRandom random = new NumpyRandom(5);
    random.randn(3, 1);
    assertEquals("[2, 3, 7, 5, 1, 4, 8, 6, 0]", Arrays.toString(random.permutation(9)));
    assertEquals(0.4413092228959531, random.random());
  }

  /** First and last of {@code np.random.seed(5489); np.random.random_sample(1001)}, NumPy 2.4.6. */
  @Test
  void drawsTheUniformNumbersOfNumPy() {
    NumpyRandom random = new NumpyRandom(5489);
    assertEquals(0.8147236863931789, random.random());
    for (int i = 1; i < 1000; i++) {
      random.random();
    }
    assertEquals(0.6311887342690112, random.random());
  }

  /**
   * Of {@code np.random.seed(seed)}, NumPy 2.4.6 and 1.24.2: the seed, {@code np.random.rand()} and
   * then {@code np.cumsum(np.random.rand(100_000))[-1]}.
   */
  @Test
  void drawsAsManyUniformNumbersAsAreWanted() {
    String numpy =
        """
        0, 0.5488135039273248, 49949.98974471991
        1, 0.417022004702574, 49921.81277937451
        7, 0.07630828937395717, 49994.52312922603
        42, 0.3745401188473625, 49949.0312462785
        4294967295, 0.0976320289940138, 49940.00676651443
        """;
    for (String line : numpy.lines().toList()) {
      String[] numbers = line.split(", ");
      NumpyRandom random = new NumpyRandom(Long.parseLong(numbers[0]));
      assertEquals(Double.parseDouble(numbers[1]), random.random(), line);
      double sum = 0;
      for (int i = 0; i < 100_000; i++) {
        sum += random.random();
      }
      assertEquals(Double.parseDouble(numbers[2]), sum, line);
    }
  }

  @Test
  void fillsMatricesRowByRow() {
    Matrix matrix = new NumpyRandom(0).randn(2, 3);
    NumpyRandom random = new NumpyRandom(0);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        assertEquals(random.randn(), matrix.get(i, j));
      }
    }
  }

  @Test
  void keepsTheSpareNumberFromOneCallToTheNext() {
    NumpyRandom random = new NumpyRandom(0);
    random.randn(1, 3);
    assertEquals(2.240893199201458, random.randn());
  }

  @Test
  void saysWhichSeedsItTakes() {
    for (long seed : new long[] {-1, 4294967296L}) {
      Exception refusal = assertThrows(IllegalArgumentException.class, () -> new NumpyRandom(seed));
      assertTrue(refusal.getMessage().contains("from 0 to 4294967295"));
      assertTrue(refusal.getMessage().contains(Long.toString(seed)));
    }
  }
}
