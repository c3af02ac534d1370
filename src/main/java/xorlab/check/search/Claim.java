package xorlab.check.search;

import static java.lang.Math.abs;

import java.util.List;

/** Whether a fit is more than chance. */
public final class Claim {
  /** In powers of ten: a thousand to one. */
  private static final double LEAST = 3;

  private static final double MOST_DIGITS = 16;

  private Claim() {}

  /**
   * Whether the digits that only this hypothesis explains outweigh the hypotheses tried.
   *
   * @param fitting fits all numbers
   * @param reference the simpler program that does not
   * @param tried how many hypotheses were tried
   * @param fitted how many of its parameters were chosen to fit
   */
  public static boolean holds(Hypothesis fitting, Hypothesis reference, double tried, int fitted) {
    List<Observation> observations = fitting.evidence().observations();
    double[] values = Fitting.values(fitting);
    double[] errors = Fitting.errors(fitting, values);
    double[] others = Fitting.values(reference);
    double digits = 0;
    double most = 0;
    for (int k = 0; k < values.length && k < others.length; k++) {
      double tolerance = observations.get(k).printed().halfUnit() + errors[k];
      double gap = abs(others[k] - values[k]);
      double gained = gap > tolerance ? Math.log10(gap / tolerance) : Double.isNaN(gap) ? 1 : 0;
      gained = Math.min(gained, MOST_DIGITS);
      digits += gained;
      most = Math.max(most, gained);
    }
    return digits - fitted * most - Math.log10(Math.max(1, tried)) >= LEAST;
  }
}
