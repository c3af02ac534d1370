package xorlab.survey;

import xorlab.fast.Plan;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/** Which experiments {@link xorlab.fast} can train. */
final class FastPath {
  /** The stride of the notebook is 4: a learning rate of 1 over four points. */
  private static final double LONG_STRIDE = 8;

  private FastPath() {}

  /**
   * Whether all that trains is plain gradient descent on every weight, of which every loss is
   * looked at where that has to be.
   */
  static boolean takes(Experiment experiment, double alpha) {
    boolean plain =
        experiment.is(Setting.OPTIMIZER, "gradient-descent")
            && experiment.isStandard(Setting.FROZEN);
    boolean wholeBatches = experiment.batchSize() == experiment.data().points();
    return plain && (wholeBatches || !mayLeaveAndReturn(experiment, alpha));
  }

  /**
   * Whether a loss may become infinite and then finite again. To the lab such a run has diverged at
   * the infinite loss, so every loss has to be looked at, not the last one alone.
   *
   * <p>It may where an output is unbounded; and under cross-entropy where an update is long enough
   * to bring a wrong prediction to exactly 1 at once, whose error has no finite logarithm. With
   * bounded hidden units a stride of up to twice the notebook's is not.
   */
  static boolean mayLeaveAndReturn(Experiment experiment, double alpha) {
    Network network = experiment.network();
    if (network.loss() == Loss.SQUARED_ERROR) {
      return !network.output().range().isBounded();
    }
    boolean hiddenIsBounded = network.lastLayer() > 1 && network.hidden().range().isBounded();
    return !hiddenIsBounded || alpha * experiment.batchSize() > LONG_STRIDE;
  }

  /** Whether the points are made from the seed, so that every seed has others. */
  static boolean pointsDependOnTheSeed(Experiment experiment) {
    return switch (experiment.text(Setting.DATA)) {
      case "circle", "spiral", "moons", "blobs" -> true;
      default -> false;
    };
  }

  /**
   * Runs of an experiment at a learning rate of alpha, ready to be trained.
   *
   * @param starts the parameters of each, one after another; training changes them
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
