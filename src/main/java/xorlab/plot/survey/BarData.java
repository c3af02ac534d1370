package xorlab.plot.survey;

import java.util.List;

/**
 * Proportions to compare.
 *
 * @param bars from left to right
 */
public record BarData(List<Bar> bars) {
  /**
   * A proportion with its confidence interval.
   *
   * @param label what the proportion is of
   * @param value from 0 to 1
   * @param low the lower end of the interval
   * @param high the upper end
   * @param caption the proportion in words; empty while it is unknown, when no bar is drawn
   * @param isCurrent whether it is that of the experiment, which is underlined
   */
  public record Bar(
      String label, double value, double low, double high, String caption, boolean isCurrent) {}
}
