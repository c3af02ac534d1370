package xorlab.mistake;

import xorlab.network.Activation;

/** A layer's activation in the language of matrices. */
record ActivationText(Activation activation, int layer) {
  /** {@code f(Z)}. */
  String value() {
    String Z = "Z" + layer;
    return switch (activation) {
      case SIGMOID -> "sigmoid(" + Z + ")";
      case TANH -> "tanh(" + Z + ")";
      case RELU -> "relu(" + Z + ")";
      case LEAKY_RELU -> "max(0.01 * " + Z + ", " + Z + ")";
      case SOFTPLUS -> "max(0, " + Z + ") + log(1 + exp(-abs(" + Z + ")))";
      case SINE -> "sin(" + Z + ")";
      case IDENTITY -> Z;
    };
  }

  /** {@code f'(Z)}, as a factor or a product of factors. */
  String derivative() {
    String Z = "Z" + layer;
    String A = "A" + layer;
    return switch (activation) {
      case SIGMOID -> A + " * (1 - " + A + ")";
      case TANH -> "(1 - " + A + " ** 2)";
      case RELU -> "(" + Z + " > 0)";
      case LEAKY_RELU -> "(0.01 + 0.99 * (" + Z + " > 0))";
      case SOFTPLUS -> "sigmoid(" + Z + ")";
      case SINE -> "cos(" + Z + ")";
      case IDENTITY -> "1";
    };
  }
}
