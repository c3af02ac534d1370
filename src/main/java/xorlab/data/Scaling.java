package xorlab.data;

import xorlab.numeric.Matrix;

/**
 * Brings a column of numbers to the range from -1 to 1: {@code x' = (x - centre) / half}.
 *
 * @param centre the middle between the least and the greatest number
 * @param half half of the way from one to the other; 1 if all are the same
 */
public record Scaling(double centre, double half) {
  /** The scaling of a column of X. */
  public static Scaling of(Matrix X, int column) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < X.rows(); i++) {
      least = Math.min(least, X.get(i, column));
      most = Math.max(most, X.get(i, column));
    }
    double half = most / 2 - least / 2; // the difference itself may be too large
    return new Scaling(least / 2 + most / 2, half > 0 ? half : 1);
  }

  /** x'. */
  double apply(double x) {
    return (x - centre) / half;
  }

  /** Points whose columns are brought to this range, each by its own numbers. */
  static Dataset scaled(Dataset points) {
    Dataset scaled = new Dataset(points.X().copy(), points.y());
    for (int column = 0; column < Dataset.INPUTS; column++) {
      Scaling scaling = of(points.X(), column);
      for (int i = 0; i < points.points(); i++) {
        scaled.X().set(i, column, scaling.apply(points.X().get(i, column)));
      }
    }
    return scaled;
  }
}
