package xorlab.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;
import xorlab.numeric.Decimals;
import xorlab.survey.FailureHistogram.Cluster;
import xorlab.words.FailureWords;

/**
 * A way in which several runs fail.
 *
 * @param name what those networks compute instead: "Copies x₂", or where their loss ends
 * @param runs how many they are
 * @param example the first of them
 */
public record FailureKind(String name, int runs, int example) {
  private static final double[] CORNERS = {0, 0, 0, 1, 1, 0, 1, 1};

  /** What the truth tables are called, from 0000 to 1111; the first digit is that of (0, 0). */
  private static final List<String> TABLES =
      List.of(
          FailureWords.ALWAYS_ZERO,
          FailureWords.AND,
          FailureWords.ONLY_ONE_ZERO,
          FailureWords.COPIES_FIRST,
          FailureWords.ONLY_ZERO_ONE,
          FailureWords.COPIES_SECOND,
          FailureWords.XOR,
          FailureWords.OR,
          FailureWords.NOR,
          FailureWords.XNOR,
          FailureWords.NEGATES_SECOND,
          FailureWords.ALL_BUT_ZERO_ONE,
          FailureWords.NEGATES_FIRST,
          FailureWords.ALL_BUT_ONE_ZERO,
          FailureWords.NAND,
          FailureWords.ALWAYS_ONE);

  /**
   * The failures of a survey, the most frequent kind first. Of a truth table, what its networks
   * compute instead tells the kinds apart, and each failure is of some kind; of other points, only
   * the losses at which many runs end.
   */
  public static List<FailureKind> of(Tally tally, Dataset data) {
    List<FailureKind> kinds = new ArrayList<>();
    if (isTruthTable(data)) {
      for (int mask = 1; mask < WrongPoints.MASKS; mask++) {
        if (tally.failures(mask) > 0) {
          String name = TABLES.get(table(data, mask));
          kinds.add(new FailureKind(name, tally.failures(mask), tally.example(mask)));
        }
      }
      kinds.sort((a, b) -> b.runs != a.runs ? b.runs - a.runs : a.example - b.example);
      return kinds;
    }
    for (Cluster cluster : tally.failures().clusters()) {
      String name = FailureWords.loss(Decimals.fixed(cluster.loss(), 2));
      kinds.add(new FailureKind(name, cluster.runs(), cluster.example()));
    }
    return kinds;
  }

  private static boolean isTruthTable(Dataset data) {
    double[] at = data.X().values();
    boolean same = at.length == CORNERS.length;
    for (int i = 0; same && i < at.length; i++) {
      same = at[i] == CORNERS[i];
    }
    return same;
  }

  /** The index of the truth table that is learned where these points are wrong. */
  private static int table(Dataset data, int mask) {
    int table = 0;
    for (int i = 0; i < data.points(); i++) {
      int label = (int) data.y().get(i, 0);
      table = 2 * table + (label ^ mask >> i & 1);
    }
    return table;
  }
}
