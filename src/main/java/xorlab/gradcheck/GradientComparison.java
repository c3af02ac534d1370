package xorlab.gradcheck;

import static java.lang.Math.abs;
import static java.lang.Math.max;

import xorlab.numeric.Matrix;

/**
 * One gradient matrix, computed in three ways. All matrices have its shape.
 *
 * @param name "dW1"
 * @param manual by the hand-derived formulas
 * @param autodiff by autodiff
 * @param differences by central differences
 * @param cancellationScale the sizes of the terms that each entry is the sum of, added up
 */
public record GradientComparison(
    String name,
    Matrix manual,
    Matrix autodiff,
    NumericalGradient differences,
    Matrix cancellationScale) {

  /** A number for the entry in place k. */
  private interface Entry {
    double at(int k);
  }

  /** The largest gap between hand and autodiff; NaN if one of them is. */
  public double gap() {
    return largest(this::gap);
  }

  /** The largest gap in units in the last place of the entry, the larger of the two. */
  public double ulps() {
    return largest(k -> inUlps(gap(k), max(abs(manual.values()[k]), abs(autodiff.values()[k]))));
  }

  /**
   * The largest gap in units in the last place of the terms that the entry is the sum of.
   *
   * <p>An entry that is small because its terms cancel has no more correct digits than they leave
   * it, so this is the measure that can be held to a bound. The two methods differ for a sigmoid
   * with the cross-entropy: by hand {@code dZ = A - y}, by autodiff a product that rounds three
   * times.
   */
  public double ulpsOfTerms() {
    return largest(k -> inUlps(gap(k), cancellationScale.values()[k]));
  }

  /** Whether every entry by hand is within the differences' estimated error of them. */
  public boolean manualWithinError() {
    return isWithinError(manual);
  }

  /** Whether every entry by autodiff is within the differences' estimated error of them. */
  public boolean autodiffWithinError() {
    return isWithinError(autodiff);
  }

  /** Whether the differences give a number for every entry. */
  boolean hasDifferences() {
    return !Double.isNaN(largest(k -> differences.value().values()[k]));
  }

  /** Whether the loss has a kink in the direction of one of the entries. */
  public boolean hasKink() {
    return largest(k -> abs(differences.jump().values()[k])) > 0;
  }

  private boolean isWithinError(Matrix gradient) {
    double[] error = differences.error().values();
    for (int k = 0; k < error.length; k++) {
      double distance = abs(gradient.values()[k] - differences.value().values()[k]);
      if (!(distance <= error[k])) {
        return false;
      }
    }
    return true;
  }

  private double gap(int k) {
    return abs(manual.values()[k] - autodiff.values()[k]);
  }

  private static double inUlps(double gap, double size) {
    return gap == 0 ? 0 : gap / Ulp.of(size);
  }

  private double largest(Entry entry) {
    double largest = 0;
    for (int k = 0; k < manual.values().length; k++) {
      largest = max(largest, entry.at(k)); // NaN stays
    }
    return largest;
  }
}
