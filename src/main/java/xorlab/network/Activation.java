package xorlab.network;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.SinCos;
import xorlab.numeric.Tanh;

/**
 * The function that a layer applies to each of its sums: {@code A = f(Z)}, value by value.
 *
 * <p>An entry defines an activation completely: its name in the settings, f(z) and f'(z) as code,
 * as the ledger writes them and in NumPy, and the range of f. Training, the ledger, autodiff, the
 * exports and the choices of the settings follow from it.
 */
public enum Activation {
  /** The logistic function. */
  SIGMOID(
      "sigmoid",
      z -> 1 / (1 + Exp.exp(-z)),
      (z, a) -> a * (1 - a),
      new Notation("1 / (1 + exp(-z))", "d * (a * (1 - a))"),
      new Notation("1 / (1 + np.exp(-z))", "dA[i] * A[i] * (1 - A[i])"),
      Range.saturating(0, 1)),

  /** The hyperbolic tangent. */
  TANH(
      "tanh",
      Tanh::tanh,
      (z, a) -> 1 - a * a,
      new Notation("tanh(z)", "d * (1 - a * a)"),
      new Notation("np.tanh(z)", "dA[i] * (1 - A[i]**2)"),
      Range.saturating(-1, 1)),

  /** The rectified linear unit; its derivative at 0 is defined as 0, as in autograd. */
  RELU(
      "relu",
      z -> z < 0 ? 0 : z,
      (z, a) -> z > 0 ? 1 : 0,
      new Notation("max(0, z)", "d * (z > 0)"),
      new Notation("np.maximum(z, 0)", "dA[i] * (Z[i] > 0)"),
      Range.UNBOUNDED),

  /** A ReLU with a small derivative, 0.01, below 0 and at 0. */
  LEAKY_RELU(
      "leaky-relu",
      z -> z > 0 ? z : 0.01 * z,
      (z, a) -> z > 0 ? 1 : 0.01,
      new Notation("max(0.01 * z, z)", "d * max(0.01, z > 0)"),
      new Notation("np.where(z > 0, z, 0.01 * z)", "dA[i] * np.where(Z[i] > 0, 1, 0.01)"),
      Range.UNBOUNDED),

  /** {@code log(1 + e^z)}, a ReLU without a kink; its derivative is the sigmoid. */
  SOFTPLUS(
      "softplus",
      Log::softplus,
      (z, a) -> SIGMOID.value(z),
      new Notation("max(0, z) + log1p(exp(-abs(z)))", "d * (1 / (1 + exp(-z)))"),
      new Notation("np.logaddexp(0, z)  # log(1 + exp(z))", "dA[i] * sigmoid(Z[i])"),
      Range.UNBOUNDED),

  /** The sine, of z in radians. */
  SINE(
      "sine",
      SinCos::sin,
      (z, a) -> SinCos.cos(z),
      new Notation("sin(z)", "d * cos(z)"),
      new Notation("np.sin(z)", "dA[i] * np.cos(Z[i])"),
      Range.bounded(-1, 1)),

  /** The identity, which makes a layer linear. */
  IDENTITY(
      "identity",
      z -> z,
      (z, a) -> 1,
      new Notation("z", "d"),
      new Notation("z", "dA[i]"),
      Range.UNBOUNDED);

  /** The activations that the output layer may have, the usual one first. */
  public static final List<Activation> OF_OUTPUT = List.of(SIGMOID, IDENTITY, TANH, RELU);

  private final String token;
  private final DoubleUnaryOperator value;
  private final DoubleBinaryOperator derivative;
  private final Notation formula;
  private final Notation numpy;
  private final Range range;

  /**
   * @param token the name as the settings spell it
   * @param value f(z)
   * @param derivative f'(z), from z and from {@code a = f(z)}, whichever is cheaper
   * @param formula as the ledger writes it, operation by operation as {@code value} and {@code
   *     derivative} compute it; z stands for the sum, a for the activation, d for dA
   * @param numpy as NumPy code; layer i has Z[i], A[i] and dA[i], and the other activations are
   *     functions, such as sigmoid
   */
  Activation(
      String token,
      DoubleUnaryOperator value,
      DoubleBinaryOperator derivative,
      Notation formula,
      Notation numpy,
      Range range) {
    this.token = token;
    this.value = value;
    this.derivative = derivative;
    this.formula = formula;
    this.numpy = numpy;
    this.range = range;
  }

  /** The name as the settings spell it. */
  public String token() {
    return token;
  }

  /** {@code f(z)}. */
  public double value(double z) {
    return value.applyAsDouble(z);
  }

  /** {@code f'(z)}, given also {@code a = f(z)}, from which it is often cheaper. */
  public double derivative(double z, double a) {
    return derivative.applyAsDouble(z, a);
  }

  /** As the ledger writes it. */
  public Notation formula() {
    return formula;
  }

  /** As NumPy code. */
  public Notation numpy() {
    return numpy;
  }

  /** The values that f takes. */
  public Range range() {
    return range;
  }

  /** {@code A = f(Z)}, both of one shape. */
  void forward(Matrix Z, Matrix A) {
    DoubleUnaryOperator f = value;
    double[] z = Z.values();
    double[] a = A.values();
    for (int i = 0; i < z.length; i++) {
      a[i] = f.applyAsDouble(z[i]);
    }
  }

  /** {@code dZ = dA * f'(Z)}, value by value, all of one shape. */
  public void backward(Matrix dA, Matrix Z, Matrix A, Matrix dZ) {
    DoubleBinaryOperator fPrime = derivative;
    double[] da = dA.values();
    double[] z = Z.values();
    double[] a = A.values();
    double[] dz = dZ.values();
    for (int i = 0; i < dz.length; i++) {
      dz[i] = fPrime.applyAsDouble(z[i], a[i]) * da[i];
    }
  }

  /**
   * An activation as text.
   *
   * @param value f(z)
   * @param backward {@code dA * f'(Z)}, the derivative with respect to the sum
   */
  public record Notation(String value, String backward) {
    /**
     * The name of f if f(z) is just a call, np.tanh for np.tanh(z); otherwise the token as a name.
     */
    public String functionOr(String name) {
      int parenthesis = value.indexOf("(z)");
      boolean isCall =
          parenthesis > 0 && parenthesis + 3 == value.length() && value.indexOf('(') == parenthesis;
      return isCall ? value.substring(0, parenthesis) : name;
    }
  }

  /**
   * The values that an activation takes.
   *
   * @param low no value is below it; may be infinite
   * @param high no value is above it; may be infinite
   * @param saturates whether f approaches {@code low} and {@code high} only asymptotically, where
   *     its derivative approaches 0
   */
  public record Range(double low, double high, boolean saturates) {
    static final Range UNBOUNDED =
        new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    static Range saturating(double low, double high) {
      return new Range(low, high, true);
    }

    static Range bounded(double low, double high) {
      return new Range(low, high, false);
    }

    /** Whether both ends are finite. */
    public boolean isBounded() {
      return high - low < Double.POSITIVE_INFINITY;
    }
  }
}
