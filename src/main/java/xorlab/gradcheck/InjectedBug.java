package xorlab.gradcheck;

import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.words.GradientsWords;

/** A known bug in the hand-derived formulas, injected to see whether the check finds it. */
public enum InjectedBug {
  NONE(GradientsWords.NO_BUG, GradientsWords.NO_BUG_EXPLANATION, ""),

  /** In every hidden layer; without one, or where the slope is 1, there is nothing to forget. */
  MISSING_DERIVATIVE(
      GradientsWords.MISSING_DERIVATIVE,
      GradientsWords.MISSING_DERIVATIVE_EXPLANATION,
      "dZ[i] = dA[i]"),

  /** In every layer as wide as the one before it; elsewhere the result would not have W's shape. */
  TRANSPOSED(
      GradientsWords.TRANSPOSED, GradientsWords.TRANSPOSED_EXPLANATION, "dW[i] = A[i-1].T @ dZ[i]"),

  /** In the last layer, from which it propagates to all others. */
  WRONG_SIGN(GradientsWords.WRONG_SIGN, GradientsWords.WRONG_SIGN_EXPLANATION, "dZ[L] = y - A[L]"),

  /** In every layer; with one point, mean and sum are the same. */
  MEAN_INSTEAD_OF_SUM(
      GradientsWords.MEAN,
      GradientsWords.MEAN_EXPLANATION,
      "dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T");

  private final String label;
  private final String explanation;
  private final String formula;

  InjectedBug(String label, String explanation, String formula) {
    this.label = label;
    this.explanation = explanation;
    this.formula = formula;
  }

  /** The name in menus. */
  public String label() {
    return label;
  }

  /** A description in a sentence or two. */
  public String explanation() {
    return explanation;
  }

  /** The wrong formula; "" for no bug. */
  public String formula() {
    return formula;
  }

  /** Whether the bug is possible in this network, over N points, and changes a formula. */
  public boolean appliesTo(NetworkSpec network, int N) {
    return switch (this) {
      case NONE, WRONG_SIGN -> true;
      case MISSING_DERIVATIVE -> network.lastLayer() > 1 && network.hidden() != Activation.IDENTITY;
      case MEAN_INSTEAD_OF_SUM -> N > 1;
      case TRANSPOSED -> {
        boolean fits = false;
        for (int i = 1; i <= network.lastLayer(); i++) {
          fits |= transposes(network, i);
        }
        yield fits;
      }
    };
  }

  /** Whether this is the transposed product, and layer i has the shape for it. */
  boolean transposes(NetworkSpec network, int i) {
    return this == TRANSPOSED && network.width(i) == network.width(i - 1) && network.width(i) > 1;
  }
}
