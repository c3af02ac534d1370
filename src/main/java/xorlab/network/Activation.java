package xorlab.network;

import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.Sine;
import xorlab.numeric.Tanh;

/** What a layer does to each of its sums: {@code A = f(Z)}, value by value. */
public enum Activation {
  /** {@code 1 / (1 + e^-z)}, with the slope {@code s(z) (1 - s(z))}. */
  SIGMOID("sigmoid") {
    @Override
    public double value(double z) {
      return 1 / (1 + Exp.exp(-z));
    }

    @Override
    public double slope(double z, double a) {
      return a * (1 - a);
    }
  },

  /** The hyperbolic tangent, with the slope {@code 1 - tanh(z)^2}. */
  TANH("tanh") {
    @Override
    public double value(double z) {
      return Tanh.tanh(z);
    }

    @Override
    public double slope(double z, double a) {
      return 1 - a * a;
    }
  },

  /** {@code max(z, 0)}; its slope at 0 is taken to be 0, as autograd takes it. */
  RELU("relu") {
    @Override
    public double value(double z) {
      return z < 0 ? 0 : z;
    }

    @Override
    public double slope(double z, double a) {
      return z > 0 ? 1 : 0;
    }
  },

  /** {@code max(0.01 z, z)}: a ReLU that keeps a little slope below 0, and at 0. */
  LEAKY_RELU("leaky-relu") {
    @Override
    public double value(double z) {
      return z > 0 ? z : 0.01 * z;
    }

    @Override
    public double slope(double z, double a) {
      return z > 0 ? 1 : 0.01;
    }
  },

  /** {@code log(1 + e^z)}, a ReLU without a kink; its slope is the sigmoid of z. */
  SOFTPLUS("softplus") {
    @Override
    public double value(double z) {
      return Log.softplus(z);
    }

    @Override
    public double slope(double z, double a) {
      return SIGMOID.value(z);
    }
  },

  /** {@code sin(z)}, with the slope {@code cos(z)}. */
  SINE("sine") {
    @Override
    public double value(double z) {
      return Sine.sin(z);
    }

    @Override
    public double slope(double z, double a) {
      return Sine.cos(z);
    }
  },

  /** {@code z} itself, with the slope 1. */
  IDENTITY("identity") {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double slope(double z, double a) {
      return 1;
    }
  };

  private final String label;

  Activation(String label) {
    this.label = label;
  }

  /** The name as the settings spell it. */
  public String label() {
    return label;
  }

  /** {@code f(z)}. */
  public abstract double value(double z);

  /** {@code f'(z)}, given also {@code a = f(z)}, from which it is often cheaper. */
  public abstract double slope(double z, double a);

  /** {@code A = f(Z)}, both of one shape. */
  void forward(Matrix Z, Matrix A) {
    double[] z = Z.values();
    double[] a = A.values();
    for (int i = 0; i < z.length; i++) {
      a[i] = value(z[i]);
    }
  }

  /** {@code dZ = dA * f'(Z)}, value by value, all of one shape. */
  void backward(Matrix dA, Matrix Z, Matrix A, Matrix dZ) {
    double[] da = dA.values();
    double[] z = Z.values();
    double[] a = A.values();
    double[] dz = dZ.values();
    for (int i = 0; i < dz.length; i++) {
      dz[i] = slope(z[i], a[i]) * da[i];
    }
  }
}
