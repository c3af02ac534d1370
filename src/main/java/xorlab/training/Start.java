package xorlab.training;

import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.NumpyRandom;

/** Where training begins: the weights and biases at iteration 0. */
public sealed interface Start {
  /** Fresh parameters for this network. */
  Parameters parameters(Network network);

  /** The notebook's: {@code np.random.seed(seed)}, then randn for W1, b1, W2, b2 and so on. */
  record Random(double seed) implements Start {
    @Override
    public Parameters parameters(Network network) {
      Parameters parameters = new Parameters(network);
      NumpyRandom random = new NumpyRandom((long) seed);
      for (int i = 1; i <= network.lastLayer(); i++) {
        parameters.W[i] = random.randn(network.width(i), network.width(i - 1));
        parameters.b[i] = random.randn(network.width(i), 1);
      }
      return parameters;
    }
  }

  /** The notebook's solution of XOR for a 2-2-1 network of ReLUs. */
  record ByHand() implements Start {
    @Override
    public Parameters parameters(Network network) {
      Parameters parameters = new Parameters(network);
      parameters.W[1] = Matrix.of(new double[][] {{1, 1}, {1, 1}});
      parameters.b[1] = Matrix.of(new double[][] {{0}, {-1}});
      parameters.W[2] = Matrix.of(new double[][] {{1, -2}});
      parameters.b[2] = Matrix.of(new double[][] {{0}});
      return parameters;
    }
  }

  /** Nothing but zeros, from which the hidden units can never become different. */
  record Zeros() implements Start {
    @Override
    public Parameters parameters(Network network) {
      return new Parameters(network);
    }
  }

  /** Given weights, in the order of {@link Parameters#flat}. */
  record Weights(double[] flat) implements Start {
    @Override
    public Parameters parameters(Network network) {
      Parameters parameters = new Parameters(network);
      parameters.setFlat(flat);
      return parameters;
    }
  }
}
