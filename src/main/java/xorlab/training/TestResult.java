package xorlab.training;

import xorlab.data.Dataset;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * What a network says of the points held back.
 *
 * @param points the points, M
 * @param prediction the outputs for them, M x 1
 * @param loss summed over them, without the penalty on the weights
 */
public record TestResult(Dataset points, Matrix prediction, double loss) {
  static TestResult of(NetworkSpec network, Parameters parameters, Dataset points) {
    ForwardPass forward = new ForwardPass(network, points.X());
    forward.run(parameters);
    return new TestResult(points, forward.prediction(), forward.dataLoss(points.y()));
  }

  /** The loss divided by M. */
  public double lossPerPoint() {
    return loss / points.points();
  }

  /** The number of points that are classified correctly. */
  public int correct() {
    return ForwardPass.correct(prediction, points.y());
  }
}
