package xorlab.numeric.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

  /**
   * {@code np.random.RandomState(seed).permutation(n).tolist()}, NumPy 2.4.6 and 1.24.2; of 1000
   * numbers the first five, the last and {@code (p * np.arange(1000)).sum()}.
   */
  @Test
  void permutesAsNumPyDoes() {
    assertArrayEquals(new int[] {2, 8, 4, 9, 1, 6, 7, 3, 0, 5}, new NumpyRandom(0).permutation(10));
    assertArrayEquals(new int[] {2, 1, 0, 3}, new NumpyRandom(7).permutation(4));
    assertArrayEquals(
        new int[] {5, 1, 8, 7, 0, 6, 4, 2, 3}, new NumpyRandom(4294967295L).permutation(9));
    assertArrayEquals(new int[] {0}, new NumpyRandom(3).permutation(1));
    int[] thousand = new NumpyRandom(42).permutation(1000);
    int sum = 0;
    for (int i = 0; i < thousand.length; i++) {
      sum += thousand[i] * i;
    }
    assertArrayEquals(new int[] {521, 737, 740, 660, 411}, Arrays.copyOf(thousand, 5));
    assertEquals(102, thousand[999]);
    assertEquals(251374799, sum);
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
