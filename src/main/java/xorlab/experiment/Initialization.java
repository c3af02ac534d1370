package xorlab.experiment;

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

  /** The notebook's solution of XOR for a 2-2-1 network of ReLUs. */
  record ByHand() implements Initialization {
    @Override
    public Parameters parameters(NetworkSpec network) {
      Parameters parameters = new Parameters(network);
      parameters.W[1] = Matrix.of(new double[][] {{1, 1}, {1, 1}});
      parameters.b[1] = Matrix.of(new double[][] {{0}, {-1}});
      parameters.W[2] = Matrix.of(new double[][] {{1, -2}});
      parameters.b[2] = Matrix.of(new double[][] {{0}});
      return parameters;
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
