package xorlab.network;

import xorlab.numeric.SinCos;

/**
 * A number that a point (x1, x2) of the plane gives to the network as an input.
 *
 * <p>An entry defines a feature completely: its word in the settings, its label, its value as code,
 * as the ledger writes it and in NumPy.
 */
public enum Feature {
  /** The first coordinate. */
  X1("x1", "x₁", "u", "X[:, 0]", (x1, x2) -> x1),

  /** The second coordinate. */
  X2("x2", "x₂", "v", "X[:, 1]", (x1, x2) -> x2),

  /** The square of the first. */
  X1_SQUARED("x1^2", "x₁²", "u * u", "X[:, 0]**2", (x1, x2) -> x1 * x1),

  /** The square of the second. */
  X2_SQUARED("x2^2", "x₂²", "v * v", "X[:, 1]**2", (x1, x2) -> x2 * x2),

  /** The product of both. */
  PRODUCT("x1*x2", "x₁x₂", "u * v", "X[:, 0] * X[:, 1]", (x1, x2) -> x1 * x2),

  /** The sine of the first, in radians. */
  SIN_X1("sin(x1)", "sin x₁", "sin(u)", "np.sin(X[:, 0])", (x1, x2) -> SinCos.sin(x1)),

  /** The sine of the second, in radians. */
  SIN_X2("sin(x2)", "sin x₂", "sin(v)", "np.sin(X[:, 1])", (x1, x2) -> SinCos.sin(x2));

  /** A number computed from a point. */
  private interface Value {
    double of(double x1, double x2);
  }

  private final String token;
  private final String label;
  private final String formula;
  private final String numpy;
  private final Value value;

  /**
   * @param token the word as the settings spell it
   * @param label as readers see it in figures
   * @param formula as the ledger writes it, as {@code value} computes it; u stands for x1, v for x2
   * @param numpy as NumPy code for all points X, N x 2
   */
  Feature(String token, String label, String formula, String numpy, Value value) {
    this.token = token;
    this.label = label;
    this.formula = formula;
    this.numpy = numpy;
    this.value = value;
  }

  /** The word as the settings spell it. */
  public String token() {
    return token;
  }

  /** As readers see it in figures. */
  public String label() {
    return label;
  }

  /** As the ledger writes it; u stands for x1, v for x2. */
  public String formula() {
    return formula;
  }

  /** As NumPy code for all points X, N x 2: a column. */
  public String numpy() {
    return numpy;
  }

  /** Its value for the point (x1, x2). */
  public double value(double x1, double x2) {
    return value.of(x1, x2);
  }
}
