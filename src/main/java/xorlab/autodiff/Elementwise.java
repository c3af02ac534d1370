package xorlab.autodiff;

import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.Matrix;
import xorlab.numeric.Sine;
import xorlab.numeric.Tanh;

/** One function of every single value of a matrix: {@code c = f(a)}, and {@code da = dc f'(a)}. */
public enum Elementwise implements Operation {
  /** {@code c = -a}; {@code da = -dc}. */
  NEGATE("-") {
    @Override
    double forward(double a) {
      return -a;
    }

    @Override
    double backward(double a, double c, double dc) {
      return -dc;
    }
  },

  /** {@code c = e^a}; {@code da = dc c}. */
  EXP("exp") {
    @Override
    double forward(double a) {
      return Exp.exp(a);
    }

    @Override
    double backward(double a, double c, double dc) {
      return dc * c;
    }
  },

  /** {@code c = log(a)}; {@code da = dc / a}. */
  LOG("log") {
    @Override
    double forward(double a) {
      return Log.log(a);
    }

    @Override
    double backward(double a, double c, double dc) {
      return dc / a;
    }
  },

  /** {@code c = 1 / (1 + e^-a)}; {@code da = dc c (1 - c)}. */
  SIGMOID("sigmoid") {
    @Override
    double forward(double a) {
      return 1 / (1 + Exp.exp(-a));
    }

    @Override
    double backward(double a, double c, double dc) {
      return c * (1 - c) * dc;
    }
  },

  /** {@code c = tanh(a)}; {@code da = dc (1 - c²)}. */
  TANH("tanh") {
    @Override
    double forward(double a) {
      return Tanh.tanh(a);
    }

    @Override
    double backward(double a, double c, double dc) {
      return dc * (1 - c * c);
    }
  },

  /** {@code c = max(a, 0)}; {@code da = dc} where a is above 0, else 0, also at 0 itself. */
  RELU("relu") {
    @Override
    double forward(double a) {
      return a < 0 ? 0 : a;
    }

    @Override
    double backward(double a, double c, double dc) {
      return a > 0 ? dc : 0;
    }
  },

  /** {@code c = max(0.01 a, a)}; {@code da = dc} where a is above 0, else {@code 0.01 dc}. */
  LEAKY_RELU("leaky-relu") {
    @Override
    double forward(double a) {
      return a > 0 ? a : 0.01 * a;
    }

    @Override
    double backward(double a, double c, double dc) {
      return a > 0 ? dc : 0.01 * dc;
    }
  },

  /** {@code c = log(1 + e^a)}; {@code da = dc / (1 + e^-a)}. */
  SOFTPLUS("softplus") {
    @Override
    double forward(double a) {
      return Log.softplus(a);
    }

    @Override
    double backward(double a, double c, double dc) {
      return SIGMOID.forward(a) * dc;
    }
  },

  /** {@code c = sin(a)}; {@code da = dc cos(a)}. */
  SIN("sin") {
    @Override
    double forward(double a) {
      return Sine.sin(a);
    }

    @Override
    double backward(double a, double c, double dc) {
      return Sine.cos(a) * dc;
    }
  },

  /** {@code c = a}; {@code da = dc}. */
  IDENTITY("identity") {
    @Override
    double forward(double a) {
      return a;
    }

    @Override
    double backward(double a, double c, double dc) {
      return dc;
    }
  };

  private final String symbol;

  Elementwise(String symbol) {
    this.symbol = symbol;
  }

  /** c. */
  abstract double forward(double a);

  /** da. */
  abstract double backward(double a, double c, double dc);

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public Matrix forward(Matrix[] inputs) {
    Matrix A = inputs[0];
    Matrix C = new Matrix(A.rows(), A.columns());
    double[] a = A.values();
    double[] c = C.values();
    for (int i = 0; i < c.length; i++) {
      c[i] = forward(a[i]);
    }
    return C;
  }

  @Override
  public Matrix[] backward(Matrix[] inputs, Matrix C, Matrix dC) {
    Matrix dA = new Matrix(C.rows(), C.columns());
    double[] a = inputs[0].values();
    double[] da = dA.values();
    double[] c = C.values();
    double[] dc = dC.values();
    for (int i = 0; i < c.length; i++) {
      da[i] = backward(a[i], c[i], dc[i]);
    }
    return new Matrix[] {dA};
  }
}
