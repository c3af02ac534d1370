package xorlab.export.numpy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.state.ShareLink;

/**
 * An experiment as steps of NumPy code with the notebook's names: {@code X}, {@code W}, {@code b},
 * {@code Z}, {@code A}, {@code dZ}, {@code dW}, {@code alpha}. It contains only what this
 * experiment needs.
 */
final class NumpySteps {
  private static final int MAX_LINE_LENGTH = 80;

  private static Function<Experiment, List<NumpyStep>> mistaken = NumpySteps::right;

  private NumpySteps() {}

  /** Sets what makes the steps of an experiment with mistakes. */
  static void install(Function<Experiment, List<NumpyStep>> ofMistakes) {
    mistaken = ofMistakes;
  }

  /** The settings as in a link; empty if all are defaults or if they do not fit into a line. */
  static Optional<String> settings(Experiment experiment) {
    String settings = ShareLink.fragment(experiment, 0);
    boolean fits = !settings.isEmpty() && settings.length() <= MAX_LINE_LENGTH;
    return fits ? Optional.of(settings) : Optional.empty();
  }

  static List<NumpyStep> of(Experiment experiment) {
    return experiment.isDefault(Setting.MISTAKE) ? right(experiment) : mistaken.apply(experiment);
  }

  private static List<NumpyStep> right(Experiment experiment) {
    NumpyNetwork network = new NumpyNetwork(experiment.network());
    List<NumpyStep> steps = new ArrayList<>();
    steps.add(new NumpyStep("NumPy", "Matrices, and random numbers.", "import numpy as np\n"));
    steps.add(NumpyData.step(experiment));
    steps.add(network.plan());
    steps.add(NumpyInitialization.step(experiment));
    steps.add(network.forward());
    steps.add(network.loss());
    if (!experiment.network().penalty().isNone()) {
      steps.add(NumpyPenalty.step(experiment.network().penalty()));
    }
    steps.add(network.backward());
    steps.add(new NumpyTraining(experiment).step());
    return steps;
  }
}
