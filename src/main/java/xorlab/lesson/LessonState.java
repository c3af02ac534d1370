package xorlab.lesson;

import xorlab.data.Dataset;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;
import xorlab.numeric.random.NumpyRandom;

/**
 * One iteration of a run: what the names of the lesson refer to.
 *
 * @param pass both passes over all points, which have been run
 * @param data the points
 * @param alpha the learning rate
 * @param iteration the number of updates so far
 */
public record LessonState(Pass pass, Dataset data, double alpha, int iteration) {
  /**
   * An iteration of a run.
   *
   * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
   */
  public static LessonState of(
      NetworkSpec network, Dataset data, double[] flat, double alpha, int iteration) {
    Pass pass = new Pass(network, data.X(), data.y());
    pass.parameters.setFlat(flat);
    pass.run();
    return new LessonState(pass, data, alpha, iteration);
  }

  public NetworkSpec network() {
    return pass.network();
  }

  /** The number of the last layer. */
  int L() {
    return network().lastLayer();
  }

  /** The same network and data with other parameters. */
  LessonState withParameters(double[] flat) {
    return of(network(), data, flat, alpha, iteration);
  }

  /** The same network and data with random parameters, for a check at another place. */
  LessonState withRandomParameters(int seed) {
    double[] flat = pass.parameters.flat();
    new NumpyRandom(seed).randn(flat, 0, flat.length);
    return withParameters(flat);
  }

  /** The loss with one parameter changed. */
  double lossWith(int parameter, double value) {
    double[] flat = pass.parameters.flat();
    flat[parameter] = value;
    Pass changed = new Pass(network(), data.X(), data.y());
    changed.parameters.setFlat(flat);
    changed.runForward();
    return changed.loss();
  }

  /** How many points have a prediction of their class. */
  int correct() {
    Matrix prediction = pass.forward.prediction();
    int correct = 0;
    for (int i = 0; i < data.points(); i++) {
      int predicted = ForwardPass.classOf(prediction.get(i, 0));
      correct += predicted == data.y().get(i, 0) ? 1 : 0;
    }
    return correct;
  }
}
