package xorlab.gradcheck;

import xorlab.network.Activation;
import xorlab.network.NetworkSpec;

/** A known bug in the hand-derived formulas, injected to see whether the check finds it. */
public enum InjectedBug {
  NONE("none", "The formulas are right.", ""),

  /** In every hidden layer; without one, or where the slope is 1, there is nothing to forget. */
  MISSING_DERIVATIVE(
      "missing derivative",
      "The derivative of the hidden activation is missing: a factor of the chain rule.",
      "dZ[i] = dA[i]"),

  /** In every layer as wide as the one before it; elsewhere the result would not have W's shape. */
  TRANSPOSED(
      "transposed product",
      "The factors of a product were swapped. Where a layer is as wide as the one before it, the"
          + " shapes still fit, so there is no error message.",
      "dW[i] = A[i-1].T @ dZ[i]"),

  /** In the last layer, from which it propagates to all others. */
  WRONG_SIGN(
      "wrong sign",
      "Label and prediction were subtracted the wrong way round: training would increase the loss.",
      "dZ[L] = y - A[L]"),

  /** In every layer; with one point, mean and sum are the same. */
  MEAN_INSTEAD_OF_SUM(
      "mean instead of sum",
      "The mean over the points was taken, but the loss is their sum.",
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
