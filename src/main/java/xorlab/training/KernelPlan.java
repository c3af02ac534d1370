package xorlab.training;

import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.kernel.TrainingPlan;
import xorlab.optim.GradientDescent;

/**
 * Which experiments {@link xorlab.kernel} can train: those by plain gradient descent of the loss
 * alone, right.
 */
public final class KernelPlan {
  private KernelPlan() {}

  /**
   * The plan of an experiment; empty for one with another optimizer, frozen weights, a penalty on
   * the weights, a learning rate that decays, shuffled batches or a mistake.
   */
  public static Optional<TrainingPlan> of(Experiment experiment) {
    return experiment.optimizer() instanceof GradientDescent
            && experiment.network().penalty().isNone()
            && experiment.get(Setting.DECAY) == 0
            && !experiment.isShuffled()
            && experiment.isDefault(Setting.MISTAKE)
        ? Optional.of(of(experiment, experiment.learningRate()))
        : Optional.empty();
  }

  /** The plan of an experiment with another learning rate. */
  public static TrainingPlan of(Experiment experiment, double alpha) {
    return new TrainingPlan(
        experiment.network(),
        experiment.data().X(),
        experiment.data().y(),
        experiment.batchSize(),
        alpha);
  }
}
