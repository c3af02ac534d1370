package xorlab.plot.decision;

import xorlab.data.Dataset;
import xorlab.network.ForwardPass;
import xorlab.numeric.Matrix;
import xorlab.plot.contour.Grid;
import xorlab.plot.contour.ScalarField;

/**
 * The data of the decision figure: what a network predicts over the plane at an iteration.
 *
 * @param loss as Python's repr prints it
 * @param probability the prediction at any point, evaluated where the grid is too coarse
 * @param grid the prediction over the window that is shown; about 100x100 points are enough
 * @param X the data points, N x 2
 * @param y their classes, N x 1, each 0 or 1
 * @param test the points held back
 */
public record DecisionSurface(
    int iteration,
    String loss,
    ScalarField probability,
    Grid grid,
    Matrix X,
    Matrix y,
    Dataset test) {

  /**
   * A point is classified as 1 where the prediction is above this threshold, as in the notebook.
   */
  public static final double THRESHOLD = ForwardPass.THRESHOLD;

  public DecisionSurface {
    if (X.columns() != 2 || y.columns() != 1 || X.rows() != y.rows()) {
      throw new IllegalArgumentException(
          "The figure takes X of Nx2 and y of Nx1, not " + X.shape() + " and " + y.shape() + ".");
    }
  }

  /** A decision with no points held back. */
  public DecisionSurface(
      int iteration, String loss, ScalarField probability, Grid grid, Matrix X, Matrix y) {
    this(iteration, loss, probability, grid, X, y, Dataset.zeros(0));
  }

  public int points() {
    return X.rows();
  }

  /** Whether data point i is of class 1. */
  public boolean isOne(int i) {
    return y.get(i, 0) > THRESHOLD;
  }

  /** Whether the network classifies data point i right. */
  public boolean isCorrect(int i) {
    return isCorrect(X, y, i);
  }

  /** The number of the points held back that the network classifies right. */
  int correctOfTest() {
    int correct = 0;
    for (int i = 0; i < test.points(); i++) {
      correct += isCorrect(test.X(), test.y(), i) ? 1 : 0;
    }
    return correct;
  }

  private boolean isCorrect(Matrix X, Matrix y, int i) {
    double prediction = probability.at(X.get(i, 0), X.get(i, 1));
    return y.get(i, 0) > THRESHOLD ? prediction > THRESHOLD : prediction <= THRESHOLD;
  }
}
