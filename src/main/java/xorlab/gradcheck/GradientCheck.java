package xorlab.gradcheck;

import java.util.List;
import java.util.function.Predicate;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.words.GradientsWords;

/**
 * The gradient of the loss at one point, computed in three independent ways.
 *
 * @param comparisons dW1, db1, dW2, db2 and so on
 */
public record GradientCheck(List<GradientComparison> comparisons) {
  /**
   * The most {@link GradientComparison#ulpsOfTerms} that count as rounding; up to four have been
   * seen.
   */
  static final double ROUNDING = 16;

  /**
   * The check at these parameters.
   *
   * @param X the points, N x 2
   * @param y their labels, N x 1
   * @param hand the gradient by hand, in the shape of the parameters
   */
  public static GradientCheck of(
      NetworkSpec network, Parameters parameters, Matrix X, Matrix y, Parameters hand) {
    ProgressiveGradientCheck progress =
        new ProgressiveGradientCheck(network, parameters, X, y, hand);
    boolean more = true;
    while (more) {
      more = progress.advance();
    }
    return progress.check();
  }

  /** The largest gap between hand and autodiff; NaN if one of them is. */
  public double gap() {
    double gap = 0;
    for (GradientComparison comparison : comparisons) {
      gap = Math.max(gap, comparison.gap());
    }
    return gap;
  }

  /** The largest gap in units in the last place of the entry. */
  public double ulps() {
    double ulps = 0;
    for (GradientComparison comparison : comparisons) {
      ulps = Math.max(ulps, comparison.ulps());
    }
    return ulps;
  }

  /** The largest gap in units in the last place of the terms that the entry is the sum of. */
  public double ulpsOfTerms() {
    double ulps = 0;
    for (GradientComparison comparison : comparisons) {
      ulps = Math.max(ulps, comparison.ulpsOfTerms());
    }
    return ulps;
  }

  /** Whether all three agree, as far as each can. */
  public boolean passes() {
    return namesOf(GradientCheck::manualIsOff).isEmpty()
        && namesOf(comparison -> !comparison.manualWithinError()).isEmpty()
        && namesOf(comparison -> !comparison.autodiffWithinError()).isEmpty();
  }

  /** What the check found, in plain words. */
  public String verdict() {
    if (Double.isNaN(gap())) {
      return GradientsWords.NO_GRADIENT;
    }
    String off = namesOf(GradientCheck::manualIsOff);
    String unconfirmed = namesOf(comparison -> !comparison.autodiffWithinError());
    if (!off.isEmpty()) {
      String gap = Decimals.repr(gap());
      return unconfirmed.isEmpty()
          ? GradientsWords.handIsOff(gap, off)
          : GradientsWords.noneAgree(gap, off);
    }
    if (!namesOf(comparison -> !comparison.hasDifferences()).isEmpty()) {
      return GradientsWords.LOSS_TOO_LARGE;
    }
    if (!passes()) {
      return GradientsWords.NUMERICAL_IS_OFF;
    }
    String kinks = namesOf(GradientComparison::hasKink);
    String agree = gap() == 0 ? GradientsWords.AGREE_TO_LAST_BIT : GradientsWords.AGREE;
    return kinks.isEmpty() ? agree : agree + " " + GradientsWords.kink(kinks);
  }

  private static boolean manualIsOff(GradientComparison comparison) {
    return !(comparison.ulpsOfTerms() <= ROUNDING);
  }

  /** The names of some of the matrices: "dW1, db1". */
  private String namesOf(Predicate<GradientComparison> which) {
    StringBuilder names = new StringBuilder();
    for (GradientComparison comparison : comparisons) {
      if (which.test(comparison)) {
        names.append(names.length() == 0 ? "" : ", ").append(comparison.name());
      }
    }
    return names.toString();
  }
}
