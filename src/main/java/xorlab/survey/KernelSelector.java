package xorlab.survey;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.kernel.TrainingPlan;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;

/** Decides which experiments the code in {@link xorlab.kernel} can train. */
final class KernelSelector {
  /**
   * A long update, as the learning rate times the number of points; the notebook's is 4, with a
   * learning rate of 1 and four points.
   */
  private static final double LONG_STEP = 8;

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

  /**
   * Whether training is plain gradient descent on all weights, in batches for which the loss can be
   * checked after each update if necessary.
   */
  static boolean supports(Experiment experiment, double alpha) {
    for (Setting<?> setting : Setting.values()) {
      if (setting.affectsRun() && !takesAnyValue(setting) && !experiment.isDefault(setting)) {
        return false;
      }
    }
    boolean wholeBatches = experiment.batchSize() == experiment.data().points();
    return wholeBatches || !mayDivergeAndReturn(experiment, alpha);
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
   * Whether the loss may become infinite and then finite again. For the lab such a run has diverged
   * at the infinite loss, so every loss must be checked, and not only the last.
   *
   * <p>This may happen if the output is unbounded, or if under cross-entropy one update is so long
   * that the prediction of a point of class 0 becomes exactly 1, where the loss is infinite. With
   * bounded hidden units, updates of up to twice the notebook's length do not do that.
   */
  static boolean mayDivergeAndReturn(Experiment experiment, double alpha) {
    NetworkSpec network = experiment.network();
    if (network.loss() == Loss.SQUARED_ERROR) {
      return !network.output().range().isBounded();
    }
    boolean hiddenIsBounded = network.lastLayer() > 1 && network.hidden().range().isBounded();
    return !hiddenIsBounded || alpha * experiment.batchSize() > LONG_STEP;
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
    boolean watched = mayDivergeAndReturn(experiment, alpha);
    return new KernelSlice(plan, starts, experiment.iterations(), watched);
  }
}
