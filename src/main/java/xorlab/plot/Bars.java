package xorlab.plot;

import java.util.List;

/**
 * Proportions to compare.
 *
 * @param bars from top to bottom
 */
public record Bars(List<Bar> bars) {
  /**
   * A proportion with its confidence interval.
   *
   * @param label what the proportion is of
   * @param share from 0 to 1
   * @param low the lower end of the interval
   * @param high the upper end
   * @param words the proportion in words; empty while it is unknown, when no bar is drawn
   */
  public record Bar(String label, double share, double low, double high, String words) {}
}
