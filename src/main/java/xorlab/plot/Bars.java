package xorlab.plot;

import java.util.List;

/**
 * Shares to be compared.
 *
 * @param bars in their order, from the top
 */
public record Bars(List<Bar> bars) {
  /**
   * One of them.
   *
   * @param label what it is the share of
   * @param share from 0 to 1
   * @param low the lower end of its interval
   * @param high the upper end
   * @param words the share in words; empty as long as it is not known, when nothing is drawn
   */
  public record Bar(String label, double share, double low, double high, String words) {}
}
