package xorlab.experiment;

import xorlab.network.Feature;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/** The weights and biases at iteration 0. */
public sealed interface Initialization {
  /** Newly allocated parameters for this network. */
  Parameters parameters(NetworkSpec network);

  /** Whether another seed gives other parameters. */
  default boolean dependsOnSeed() {
    return this instanceof Random || this instanceof Scaled || this instanceof Uniform;
  }

  /** The notebook's: {@code np.random.seed(seed)}, then randn for W1, b1, W2, b2 and so on. */
  record Random(double seed) implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      NumpyRandom random = new NumpyRandom((long) seed);
      for (int i = 1; i <= network.lastLayer(); i++) {
        parameters.W[i] = random.randn(network.width(i), network.width(i - 1));
        parameters.b[i] = random.randn(network.width(i), 1);
      }
      return parameters;
    }
  }

  /** {@code np.random.seed(seed)}, then {@code randn * scale} for W1, W2 and so on; b is 0. */
  record Scaled(WeightScale scale, double seed) implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      NumpyRandom random = new NumpyRandom((long) seed);
      for (int i = 1; i <= network.lastLayer(); i++) {
        double factor = scale.of(network.width(i - 1), network.width(i));
        double[] W = parameters.W[i].values();
        for (int k = 0; k < W.length; k++) {
          W[k] = random.randn() * factor;
        }
      }
      return parameters;
    }
  }

  /** {@code np.random.seed(seed)}, then uniform(-1, 1) for W1, b1, W2, b2 and so on. */
  record Uniform(double seed) implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      NumpyRandom random = new NumpyRandom((long) seed);
      double[] flat = new double[network.parameterCount()];
      for (int k = 0; k < flat.length; k++) {
        flat[k] = random.random() * 2 - 1;
      }
      parameters.setFlat(flat);
      return parameters;
    }
  }

  /**
   * A solution of XOR with ReLUs: the notebook's with two hidden units, relu(s) - 2 relu(s - 1) for
   * s = x1 + x2; or x1 + x2 - 2 x1 x2 without a hidden layer, of which the product is an input.
   * Other inputs have the weight 0.
   */
  record ByHand() implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      Matrix W1 = parameters.W[1];
      for (int i = 0; i < W1.rows(); i++) {
        for (int j = 0; j < network.width(0); j++) {
          W1.set(i, j, weight(network.inputs().features().get(j)));
        }
      }
      if (network.lastLayer() > 1) {
        parameters.b[1] = Matrix.of(new double[][] {{0}, {-1}});
        parameters.W[2] = Matrix.of(new double[][] {{1, -2}});
      }
      return parameters;
    }

    private static double weight(Feature feature) {
      return switch (feature) {
        case X1, X2 -> 1;
        case PRODUCT -> -2;
        case X1_SQUARED, X2_SQUARED, SIN_X1, SIN_X2 -> 0;
      };
    }
  }

  /** All zeros, from which the hidden units always stay equal. */
  record Zeros() implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      return new Parameters(network);
    }
  }

  /** Given weights, in the order of {@link Parameters#flat}. */
  record Weights(double[] flat) implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      parameters.setFlat(flat);
      return parameters;
    }
  }
}
