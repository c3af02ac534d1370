package xorlab.check.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of two lists that are compared.
 *
 * @param left what the first list has here
 * @param right what the second has here
 * @param isCommon whether these are the same
 */
public record Difference(List<String> left, List<String> right, boolean isCommon) {
  /** The parts of two lists, in order: those in common, as long as can be, and those between. */
  public static List<Difference> between(List<String> left, List<String> right) {
    int[][] common = commonLengths(left, right);
    List<Difference> parts = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      int fromLeft = i;
      int fromRight = j;
      boolean isCommon = isCommon(left, right, i, j);
      if (isCommon) {
        while (isCommon(left, right, i, j)) {
          i++;
          j++;
        }
      } else {
        while (!isCommon(left, right, i, j) && (i < left.size() || j < right.size())) {
          if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
            i++;
          } else {
            j++;
          }
        }
      }
      parts.add(
          new Difference(
              List.copyOf(left.subList(fromLeft, i)),
              List.copyOf(right.subList(fromRight, j)),
              isCommon));
    }
    return parts;
  }

  private static boolean isCommon(List<String> left, List<String> right, int i, int j) {
    return i < left.size() && j < right.size() && left.get(i).equals(right.get(j));
  }

  /** How many entries the two lists have in common from i and j on. */
  private static int[][] commonLengths(List<String> left, List<String> right) {
    int[][] lengths = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            left.get(i).equals(right.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }
}
