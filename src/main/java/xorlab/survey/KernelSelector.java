package xorlab.survey;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.kernel.TrainingPlan;

/** Decides which experiments the code in {@link xorlab.kernel} can train. */
final class KernelSelector {
  /** The settings of which the fast code trains every value; all others it needs at the default. */
  private static final List<Setting<?>> ANY_VALUE =
      List.of(
          Setting.DATA,
          Setting.POINTS,
          Setting.START,
          Setting.WEIGHTS,
          Setting.SEED,
          Setting.LAYERS,
          Setting.ACTIVATION,
          Setting.OUTPUT,
          Setting.LOSS,
          Setting.LEARNING_RATE,
          Setting.BATCH);

  private KernelSelector() {}

  /** Whether training is plain gradient descent on all weights. */
  static boolean supports(Experiment experiment) {
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun() && !takesAnyValue(setting) && !experiment.isDefault(setting)) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesAnyValue(Setting<?> setting) {
    for (Setting<?> one : ANY_VALUE) {
      if (one == setting) {
        return true;
      }
    }
    return false;
  }

  /**
   * Prepares runs of an experiment with a learning rate of alpha.
   *
   * @param starts the initial parameters of each run, one run after another; they are overwritten
   */
  static Slice begin(Experiment experiment, double alpha, double[] starts) {
    TrainingPlan plan =
        new TrainingPlan(
            experiment.network(),
            experiment.data().X(),
            experiment.data().y(),
            experiment.batchSize(),
            alpha);
    return new KernelSlice(plan, starts, experiment.iterations());
  }
}
