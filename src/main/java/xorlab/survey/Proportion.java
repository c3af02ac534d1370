package xorlab.survey;

import xorlab.numeric.Decimals;
import xorlab.words.TallyWords;

/**
 * A proportion observed in a sample, with a confidence interval.
 *
 * @param count the number of successes
 * @param total the size of the sample, at least 1
 */
public record Proportion(int count, int total) {
  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public double value() {
    return (double) count / total;
  }

  /**
   * The lower end of the 95 % confidence interval of E. B. Wilson, "Probable inference, the law of
   * succession, and statistical inference", JASA 22 (1927).
   */
  public double low() {
    return count == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of that interval. */
  public double high() {
    return count == total ? 1 : Math.min(1, middle() - -half());
  }

  private double middle() {
    return (Z * Z / (2.0 * total) + (double) count / total) / (Z * Z / total + 1);
  }

  private double half() {
    double p = value();
    double spread = p * (1 - p) / total + Z * Z / (4.0 * total * total);
    return Z / (Z * Z / total + 1) * Math.sqrt(spread);
  }

  /** "85.9% (95% CI 85.2 to 86.6)". */
  public String text() {
    return percent(value()) + "% (" + interval() + ")";
  }

  /** "95% CI 85.2 to 86.6". */
  public String interval() {
    return TallyWords.interval(percent(high()), percent(low()));
  }

  /** The percentage in a figure, where there is no room for needless digits: "85.9", "100", "0". */
  public String caption() {
    return count == 0 ? "0" : count == total ? "100" : percent(value());
  }

  /** A proportion in percent, with one decimal. */
  public static String percent(double fraction) {
    return Decimals.fixed(fraction * 100, 1);
  }
}
