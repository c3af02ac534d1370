package xorlab.training;

import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/**
 * One iteration of a run, as it is shown and saved.
 *
 * @param network what is trained
 * @param data what it is trained on
 * @param batch the points that the next update looks at
 * @param iteration how many updates led here
 * @param loss the loss of these parameters, over all points
 * @param flat the parameters, in the order of {@link Parameters#flat}
 * @param memory what the optimizer remembers, as {@link Optimizer#memory} gives it
 * @param prediction the network's answers to the data, N x 1
 * @param diverged whether the next update would leave the finite numbers
 */
public record Moment(
    Network network,
    Data data,
    Batch batch,
    int iteration,
    double loss,
    double[] flat,
    double[] memory,
    Matrix prediction,
    boolean diverged) {

  /** The parameters in a fresh copy. */
  public Parameters parameters() {
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    return parameters;
  }

  /** The class that the network gives to point i: 1 if it predicts more than 0.5. */
  public int predictedClass(int i) {
    return prediction.get(i, 0) > 0.5 ? 1 : 0;
  }

  public boolean isCorrect(int i) {
    return predictedClass(i) == data.y().get(i, 0);
  }

  /** How many points are given the right class. */
  public int correct() {
    int correct = 0;
    for (int i = 0; i < data.points(); i++) {
      correct += isCorrect(i) ? 1 : 0;
    }
    return correct;
  }
}
