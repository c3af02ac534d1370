package xorlab.export.numpy;

import xorlab.network.Regularization;
import xorlab.numeric.Decimals;

/** The penalty on the weights in NumPy. Terms whose factor is 0 are left out. */
final class NumpyPenalty {
  private NumpyPenalty() {}

  /** The factors, and the penalty as a function. */
  static NumpyStep step(Regularization penalty) {
    boolean hasSizes = penalty.l1() != 0;
    boolean hasSquares = penalty.l2() != 0;
    String sizes = hasSizes ? "\\lambda_1 \\sum |W|" : "";
    String squares = hasSquares ? "\\frac{\\lambda_2}{2} \\sum W^2" : "";
    String plus = hasSizes && hasSquares ? " + " : "";
    return new NumpyStep(
        "The penalty",
        "What large weights add to the loss, over all layers. Biases do not count.\n\n$$"
            + sizes
            + plus
            + squares
            + "$$",
        "# The penalty on large weights, which is added to the loss\n"
            + factors(penalty)
            + "\n\ndef penalty():\n"
            + (hasSizes ? sum("sizes", "np.abs(W[i])") : "")
            + (hasSquares ? sum("squares", "(W[i]**2)") : "")
            + "    return "
            + (hasSizes ? "l1 * sizes" : "")
            + plus
            + (hasSquares ? "l2 / 2 * squares" : "")
            + "\n");
  }

  private static String sum(String name, String term) {
    return "    " + name + " = sum(" + term + ".sum() for i in range(1, L + 1))\n";
  }

  /** The lines "l1 = 0.01". */
  static String factors(Regularization penalty) {
    return factor("l1", penalty.l1()) + factor("l2", penalty.l2());
  }

  private static String factor(String name, double value) {
    return value == 0 ? "" : name + " = " + Decimals.plain(value) + "\n";
  }

  /** What is added to dW[i]. */
  static String gradient(Regularization penalty) {
    return (penalty.l1() == 0 ? "" : " + l1 * np.sign(W[i])")
        + (penalty.l2() == 0 ? "" : " + l2 * W[i]");
  }

  /** The same in Markdown; "" if nothing is added. */
  static String explanationOfGradient(Regularization penalty) {
    return penalty.isNone()
        ? ""
        : "\n\nThe penalty adds its own slope to $dW_i$: "
            + (penalty.l1() == 0 ? "" : "$\\lambda_1\\, \\mathrm{sign}(W_i)$")
            + (penalty.l1() == 0 || penalty.l2() == 0 ? "" : " and ")
            + (penalty.l2() == 0 ? "" : "$\\lambda_2 W_i$")
            + ".";
  }
}
