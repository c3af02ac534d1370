package xorlab.experiment;

/** The standard deviation of a layer's random weights, from the numbers of its units. */
public enum WeightScale {
  /**
   * Keeps the variance of activations and of gradients alike through layers: X. Glorot and Y.
   * Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS
   * 2010, equation 12.
   */
  XAVIER,

  /**
   * The same for ReLUs, which are 0 for half of their inputs: K. He, X. Zhang, S. Ren and J. Sun,
   * "Delving deep into rectifiers", ICCV 2015, equation 10.
   */
  HE,

  /** 0.01, however many units there are. */
  SMALL;

  /**
   * The factor of the normally distributed numbers of a layer.
   *
   * @param inputs n_(i-1)
   * @param units n_i
   */
  double of(int inputs, int units) {
    return switch (this) {
      case XAVIER -> Math.sqrt(2.0 / (units + inputs));
      case HE -> Math.sqrt(2.0 / inputs);
      case SMALL -> 0.01;
    };
  }
}
