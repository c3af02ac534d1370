package xorlab.gradcheck;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.Activation;
import xorlab.network.BackwardPass;
import xorlab.network.Feature;
import xorlab.network.ForwardPass;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.network.Regularization;
import xorlab.numeric.Matrix;
import xorlab.numeric.MatrixOps;
import xorlab.numeric.random.NumpyRandom;

/** Networks, starts and training for the tests, on the four points of XOR. */
final class GradientRuns {
  static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  static final Matrix LABELS = Matrix.of(new double[][] {{0}, {1}, {1}, {0}});

  /** The notebook's network. */
  static final NetworkSpec NOTEBOOK = sigmoids(2, 2, 1);

  static final NetworkSpec THREE_HIDDEN_LAYERS = sigmoids(2, 3, 3, 3, 1);

  static final NetworkSpec SQUARED_ERROR =
      new NetworkSpec(List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.SQUARED_ERROR);

  /** The network of the solution by hand. */
  static final NetworkSpec RELUS =
      new NetworkSpec(List.of(2, 2, 1), Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR);

  static final NetworkSpec TANH =
      new NetworkSpec(List.of(2, 3, 1), Activation.TANH, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  static final NetworkSpec DEEP_RELUS =
      new NetworkSpec(
          List.of(2, 4, 4, 3, 1), Activation.RELU, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  /** An activation for each hidden layer. */
  static final NetworkSpec MIXED =
      new NetworkSpec(
          List.of(2, 3, 2, 1),
          List.of(Activation.TANH, Activation.SOFTPLUS),
          Activation.SIGMOID,
          Loss.CROSS_ENTROPY);

  /** Other inputs than the points themselves. */
  static final NetworkSpec FEATURES =
      new NetworkSpec(
          List.of(3, 3, 1),
          List.of(Activation.TANH),
          Activation.SIGMOID,
          Loss.CROSS_ENTROPY,
          Regularization.NONE,
          new Inputs(List.of(Feature.SIN_X2, Feature.PRODUCT, Feature.X1_SQUARED)));

  private static final List<Activation> OUTPUTS =
      List.of(Activation.SIGMOID, Activation.IDENTITY, Activation.TANH, Activation.RELU);

  private GradientRuns() {}

  static NetworkSpec sigmoids(Integer... widths) {
    return new NetworkSpec(
        List.of(widths), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  /** Every network above, and every one below. */
  static List<NetworkSpec> networks() {
    List<NetworkSpec> networks = new ArrayList<>(named());
    networks.addAll(combinations());
    return networks;
  }

  static List<NetworkSpec> named() {
    return List.of(
        NOTEBOOK, THREE_HIDDEN_LAYERS, SQUARED_ERROR, RELUS, DEEP_RELUS, TANH, MIXED, FEATURES);
  }

  /** Every hidden activation with every output that the settings offer, and a suitable loss. */
  static List<NetworkSpec> combinations() {
    List<NetworkSpec> networks = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      networks.add(of(hidden, Activation.SIGMOID, Loss.CROSS_ENTROPY));
      for (Activation output : OUTPUTS) {
        networks.add(of(hidden, output, Loss.SQUARED_ERROR));
      }
    }
    return networks;
  }

  private static NetworkSpec of(Activation hidden, Activation output, Loss loss) {
    return new NetworkSpec(List.of(2, 3, 2, 1), hidden, output, loss);
  }

  /** The notebook's random start. */
  static Parameters start(NetworkSpec network, int seed) {
    Parameters parameters = new Parameters(network);
    NumpyRandom random = new NumpyRandom(seed);
    for (int i = 1; i <= network.lastLayer(); i++) {
      parameters.W[i] = random.randn(network.width(i), network.width(i - 1));
      parameters.b[i] = random.randn(network.width(i), 1);
    }
    return parameters;
  }

  /** The notebook's solution by ReLUs. */
  static Parameters byHand() {
    Parameters parameters = new Parameters(RELUS);
    parameters.setFlat(new double[] {1, 1, 1, 1, 0, -1, 1, -2, 0});
    return parameters;
  }

  /** A learning rate with which training is stable. */
  static double alpha(NetworkSpec network) {
    return switch (network.activation(1)) {
      case SIGMOID, TANH -> network.output() == Activation.SIGMOID ? 1 : 0.05;
      case IDENTITY -> 0.002;
      default -> 0.05;
    };
  }

  /** Gradient descent for a number of iterations, in place. */
  static void train(NetworkSpec network, Parameters parameters, double alpha, int iterations) {
    ForwardPass forward = new ForwardPass(network, X);
    BackwardPass backward = new BackwardPass(network, X.rows());
    for (int k = 0; k < iterations; k++) {
      forward.run(parameters);
      backward.run(parameters, forward, LABELS);
      for (int i = 1; i <= network.lastLayer(); i++) {
        MatrixOps.subtractScaled(alpha, backward.dW[i], parameters.W[i]);
        MatrixOps.subtractScaled(alpha, backward.db[i], parameters.b[i]);
      }
    }
  }

  /** The check of the right gradient. */
  static GradientCheck check(NetworkSpec network, Parameters parameters) {
    Parameters hand = gradient(network, parameters, LABELS);
    return GradientCheck.of(network, parameters, X, LABELS, hand);
  }

  /** The gradient by hand. */
  static Parameters gradient(NetworkSpec network, Parameters parameters, Matrix y) {
    Pass pass = new Pass(network, parameters, X, y);
    pass.run();
    return pass.backward.gradient;
  }

  /** A gradient with the wrong sign. */
  static Parameters turned(Parameters gradient) {
    for (int i = 1; i < gradient.W.length; i++) {
      MatrixOps.subtractScaled(2, gradient.W[i].copy(), gradient.W[i]);
      MatrixOps.subtractScaled(2, gradient.b[i].copy(), gradient.b[i]);
    }
    return gradient;
  }
}
