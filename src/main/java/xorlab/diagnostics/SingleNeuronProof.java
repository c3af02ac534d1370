package xorlab.diagnostics;

import xorlab.network.ForwardPass;
import xorlab.training.IterationState;
import xorlab.words.NeuronWords;

/**
 * Why a single neuron cannot solve XOR, shown with its current numbers. Its sum is {@code z = w1 x1
 * + w2 x2 + b}, so that {@code z(0,0) + z(1,1) = z(0,1) + z(1,0)}, while XOR needs the first two at
 * or below the threshold and the others above it.
 *
 * @param z the neuron's sums at (0,0), (0,1), (1,0) and (1,1)
 * @param equalInputs z(0,0) + z(1,1)
 * @param differentInputs z(0,1) + z(1,0), the same up to rounding
 * @param argument why no weights and bias can solve it
 * @param progress how many points are classified correctly now
 */
public record SingleNeuronProof(
    double[] z, double equalInputs, double differentInputs, String argument, String progress) {

  /** Whether this is a single neuron with the inputs x1 and x2 on the four points of XOR. */
  public static boolean appliesTo(IterationState state) {
    return state.network().lastLayer() == 1
        && state.network().inputs().areCoordinates()
        && PointPhrases.areXor(state.data());
  }

  /**
   * The argument for the network of an iteration.
   *
   * @throws IllegalArgumentException if it does not {@link #appliesTo apply}
   */
  public static SingleNeuronProof of(IterationState state) {
    if (!appliesTo(state)) {
      throw new IllegalArgumentException("This needs a single neuron on the points of XOR.");
    }
    ForwardPass forward = new ForwardPass(state.forwardNetwork(), state.data().X());
    forward.run(state.forwardParameters());
    double[] z = forward.Z[1].values();
    return new SingleNeuronProof(
        z,
        z[0] + z[3],
        z[1] + z[2],
        NeuronWords.ARGUMENT,
        NeuronWords.best(PointPhrases.progress(state)));
  }
}
