package xorlab.training;

import java.util.Arrays;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.ForwardPass;
import xorlab.network.Parameters;

/**
 * The loss of the points held back at each iteration, summed over them: each update is followed by
 * a forward pass over these points.
 */
final class TestLosses {
  private final Dataset test;
  private final Parameters parameters;
  private final ForwardPass forward;
  private double[] losses = {};

  TestLosses(Experiment experiment) {
    test = experiment.test();
    parameters = new Parameters(experiment.network());
    forward = new ForwardPass(experiment.network(), test.X());
  }

  /** Records the loss at the iteration of a trainer. */
  void record(Trainer trainer) {
    int iteration = trainer.iteration();
    if (iteration >= losses.length) {
      losses = Arrays.copyOf(losses, Math.max(256, 2 * iteration));
    }
    parameters.setFlat(trainer.checkpoint().flat());
    forward.run(parameters);
    losses[iteration] = forward.loss(test.y());
  }

  double at(int iteration) {
    return losses[iteration];
  }
}
