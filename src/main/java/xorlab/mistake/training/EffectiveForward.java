package xorlab.mistake.training;

import xorlab.mistake.ProgramLine;
import xorlab.mistake.StepProgram;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

/**
 * The right network that predicts what a program with mistakes predicts: mistakes change the
 * forward pass only by transposing the W of hidden layers, or by leaving out their activation.
 *
 * @param network that network
 * @param isTransposed for each layer, whether its W is transposed
 */
record EffectiveForward(NetworkSpec network, boolean[] isTransposed) {
  static EffectiveForward of(StepProgram program) {
    NetworkSpec network = program.network();
    boolean[] isTransposed = new boolean[network.lastLayer() + 1];
    boolean isLinear = false;
    for (ProgramLine line : program.altered()) {
      String target = line.target();
      int layer = target.charAt(target.length() - 1) - '0';
      if (target.charAt(0) == 'Z') {
        isTransposed[layer] = true;
      } else if (target.charAt(0) == 'A') {
        isLinear = true;
      }
    }
    NetworkSpec linear =
        new NetworkSpec(
            network.widths(),
            NetworkSpec.alike(Activation.IDENTITY, network.lastLayer() - 1),
            network.output(),
            network.loss(),
            network.penalty(),
            network.inputs());
    return new EffectiveForward(isLinear ? linear : network, isTransposed);
  }

  /** The parameters of that network for those of the program. */
  double[] flat(double[] flat) {
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    for (int i = 1; i < isTransposed.length; i++) {
      if (isTransposed[i]) {
        parameters.W[i] = parameters.W[i].transposed();
      }
    }
    return parameters.flat();
  }
}
