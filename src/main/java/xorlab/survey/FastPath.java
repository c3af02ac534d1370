package xorlab.survey;

import java.util.List;
import xorlab.fast.Plan;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/** Decides which experiments the code in {@link xorlab.fast} can train. */
final class FastPath {
  /**
   * A long update, as the learning rate times the number of points; the notebook's is 4, with a
   * learning rate of 1 and four points.
   */
  private static final double LONG_STRIDE = 8;

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

  private FastPath() {}

  /**
   * Whether training is plain gradient descent on all weights, in batches for which the loss can be
   * checked after each update if necessary.
   */
  static boolean takes(Experiment experiment, double alpha) {
    for (Setting<?> setting : Setting.values()) {
      if (setting.decidesTheRun() && !takesAnyValue(setting) && !experiment.isStandard(setting)) {
        return false;
      }
    }
    boolean wholeBatches = experiment.batchSize() == experiment.data().points();
    return wholeBatches || !mayLeaveAndReturn(experiment, alpha);
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
  static boolean mayLeaveAndReturn(Experiment experiment, double alpha) {
    Network network = experiment.network();
    if (network.loss() == Loss.SQUARED_ERROR) {
      return !network.output().range().isBounded();
    }
    boolean hiddenIsBounded = network.lastLayer() > 1 && network.hidden().range().isBounded();
    return !hiddenIsBounded || alpha * experiment.batchSize() > LONG_STRIDE;
  }

  /**
   * Prepares runs of an experiment with a learning rate of alpha.
   *
   * @param starts the initial parameters of each run, one run after another; they are overwritten
   */
  static SliceWork begin(Experiment experiment, double alpha, double[] starts) {
    Plan plan =
        new Plan(
            experiment.network(),
            experiment.data().X(),
            experiment.data().y(),
            experiment.batchSize(),
            alpha);
    boolean watched = mayLeaveAndReturn(experiment, alpha);
    return new PlannedWork(plan, starts, experiment.iterations(), watched);
  }
}
