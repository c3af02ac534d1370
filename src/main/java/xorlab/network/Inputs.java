package xorlab.network;

import java.util.List;
import xorlab.numeric.Matrix;

/**
 * The inputs of a network, layer 0: some features of the points of the plane.
 *
 * @param features one for each input, in the order of the columns of {@code A[0]}
 */
public record Inputs(List<Feature> features) {
  /** The points as they are: x1 and x2. */
  public static final Inputs COORDINATES = new Inputs(List.of(Feature.X1, Feature.X2));

  /** The same as equals, but compiles to less: it needs no equals of what lists may hold. */
  public boolean sameAs(Inputs other) {
    boolean alike = count() == other.count();
    for (int j = 0; alike && j < count(); j++) {
      alike = features.get(j) == other.features.get(j);
    }
    return alike;
  }

  /** Whether a feature is among them. */
  public boolean has(Feature feature) {
    for (Feature each : features) {
      if (each == feature) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are x1 and x2, so that {@code A[0]} is X itself. */
  public boolean areCoordinates() {
    return sameAs(COORDINATES);
  }

  /** Whether each of them is a coordinate, so that one neuron is a straight line in the plane. */
  public boolean areStraight() {
    for (Feature feature : features) {
      if (feature != Feature.X1 && feature != Feature.X2) {
        return false;
      }
    }
    return true;
  }

  /** k, the number of inputs. */
  public int count() {
    return features.size();
  }

  /** {@code A[0]}, N x k, for the points X, N x 2; X itself if the inputs are its coordinates. */
  public Matrix of(Matrix X) {
    if (areCoordinates()) {
      return X;
    }
    Matrix A0 = new Matrix(X.rows(), count());
    fill(X, A0);
    return A0;
  }

  /** Fills A0, N x k, from the points X, N x 2; nothing is to be done if it is X itself. */
  void fill(Matrix X, Matrix A0) {
    for (int i = 0; A0 != X && i < X.rows(); i++) {
      fillRow(X.get(i, 0), X.get(i, 1), A0.values(), i);
    }
  }

  /** Fills a row of A0, N x k, from the point (x1, x2). */
  public void fillRow(double x1, double x2, double[] A0, int row) {
    int k = count();
    for (int j = 0; j < k; j++) {
      A0[row * k + j] = features.get(j).value(x1, x2);
    }
  }
}
