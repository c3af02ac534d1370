package xorlab.export;

import java.util.List;
import java.util.Optional;
import xorlab.training.Experiment;

/**
 * An experiment in NumPy, step by step, in the notebook's words: {@code X}, {@code W}, {@code b},
 * {@code Z}, {@code A}, {@code dZ}, {@code dW}, {@code alpha}. Only what this experiment needs is
 * in it.
 */
final class NumpySteps {
  private static final int LONGEST = 80;

  private NumpySteps() {}

  /** The experiment as a link writes it, if there is anything to say and it fits into a line. */
  static Optional<String> settings(Experiment experiment) {
    String settings = ShareLink.fragment(experiment, 0);
    boolean fits = !settings.isEmpty() && settings.length() <= LONGEST;
    return fits ? Optional.of(settings) : Optional.empty();
  }

  static List<NumpyStep> of(Experiment experiment) {
    NumpyNetwork network = new NumpyNetwork(experiment.network());
    return List.of(
        new NumpyStep("NumPy", "Matrices, and random numbers.", "import numpy as np\n"),
        NumpyData.step(experiment),
        network.plan(),
        NumpyStart.step(experiment),
        NumpyNetwork.forward(),
        network.loss(),
        network.backward(),
        new NumpyTraining(experiment).step());
  }
}
