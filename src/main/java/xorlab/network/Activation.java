package xorlab.network;

import xorlab.numeric.Exp;
import xorlab.numeric.Matrix;
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
