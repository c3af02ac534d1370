package xorlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {
  /** Points whose x is their row. */
  private static Dataset rows(int points) {
    Dataset rows = Dataset.zeros(points);
    for (int i = 0; i < points; i++) {
      rows.set(i, i, 10 * i, i % 2);
    }
    return rows;
  }

  private static String rowsOf(Dataset part) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < part.points(); i++) {
      double row = part.X().get(i, 0);
      assertEquals(10 * row, part.X().get(i, 1));
      assertEquals(row % 2, part.y().get(i, 0));
      rows.add(Integer.toString((int) row));
    }
    return String.join(" ", rows);
  }

  /**
   * Held back are, of NumPy 2.4.6, {@code np.sort(np.random.RandomState(seed).permutation(n)[:n *
   * percent // 100])}.
   */
  @ParameterizedTest
  @CsvSource({
    "10, 30, 0, 2 4 8, 0 1 3 5 6 7 9",
    "7, 50, 3, 4 5 6, 0 1 2 3",
    "4, 25, 0, 2, 0 1 3",
    "4, 24, 0, '', 0 1 2 3",
    "1, 90, 0, '', 0",
    "2, 90, 1, 0, 1",
    "10, 0, 0, '', 0 1 2 3 4 5 6 7 8 9"
  })
  void theSeedDrawsWhatIsHeldBack(int points, int percent, double seed, String test, String train) {
    Split split = Split.of(rows(points), percent, seed);
    assertEquals(test, rowsOf(split.test()));
    assertEquals(train, rowsOf(split.train()));
    assertEquals(points, split.all().points());
  }

  @Test
  void withoutTestPointsTheDataIsNotCopied() {
    Dataset all = rows(4);
    assertSame(all, Split.of(all, 10, 0).train());
    assertSame(all, Split.none(all).train());
  }

  @Test
  void aPointIsFoundInItsPartAndInTheWhole() {
    Split split = Split.of(rows(10), 30, 0);
    int[] train = {0, 1, 3, 5, 6, 7, 9};
    for (int i = 0; i < train.length; i++) {
      assertEquals(train[i], split.row(i));
      assertEquals(OptionalInt.of(i), split.trainIndex(train[i]));
    }
    for (int held : new int[] {2, 4, 8}) {
      assertEquals(OptionalInt.empty(), split.trainIndex(held));
    }
  }
}
