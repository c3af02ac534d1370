package xorlab.survey;

import xorlab.numeric.Decimals;

/**
 * A share that was counted in a sample, with an interval for the share among all.
 *
 * @param hits how many of them
 * @param all of how many, 1 at least
 */
public record Share(int hits, int all) {
  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public double value() {
    return (double) hits / all;
  }

  /**
   * The lower end of the interval of 95 % confidence by E. B. Wilson, "Probable inference, the law
   * of succession, and statistical inference", JASA 22 (1927).
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

  /** A share in hundredths, with one decimal. */
  public static String percent(double share) {
    return Decimals.fixed(share * 100, 1);
  }
}
