package xorlab.survey;

import xorlab.numeric.Decimals;

/**
 * A proportion observed in a sample, with a confidence interval.
 *
 * @param hits the number of successes
 * @param all the size of the sample, at least 1
 */
public record Share(int hits, int all) {
  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public double value() {
    return (double) hits / all;
  }

  /**
   * The lower end of the 95 % confidence interval of E. B. Wilson, "Probable inference, the law of
   * succession, and statistical inference", JASA 22 (1927).
   */
  public double low() {
    return hits == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of that interval. */
  public double high() {
    return hits == all ? 1 : Math.min(1, middle() - -half());
  }

  private double middle() {
    return (Z * Z / (2.0 * all) + (double) hits / all) / (Z * Z / all + 1);
  }

  private double half() {
    double p = value();
    double spread = p * (1 - p) / all + Z * Z / (4.0 * all * all);
    return Z / (Z * Z / all + 1) * Math.sqrt(spread);
  }

  /** "85.9 % (85.2 to 86.6)". */
  public String words() {
    return percent(value()) + " % (" + percent(low()) + " to " + percent(high()) + ")";
  }

  /** A proportion in percent, with one decimal. */
  public static String percent(double share) {
    return Decimals.fixed(share * 100, 1);
  }
}
