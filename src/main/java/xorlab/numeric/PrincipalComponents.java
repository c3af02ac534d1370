package xorlab.numeric;

/**
 * The two directions in which points vary most: the first two right singular vectors of the points
 * less their mean.
 *
 * <p>A direction is of length 1, and its largest component, the first of equals, is positive.
 * Components that differ only by rounding errors count as equal, so that no such error flips a
 * direction. Where the points do not vary, a direction is all zeros: both for points that are all
 * the same, for one point or for none, the second for points on one line and for a single column.
 *
 * @param mean of the points, one number a column
 * @param first the direction of largest variance
 * @param second the direction of largest variance at a right angle to the first
 */
public record PrincipalComponents(double[] mean, double[] first, double[] second) {
  /** A variance below this fraction of the largest is rounding error: it is a square of lengths. */
  private static final double NEGLIGIBLE = 1e-13;

  /** Components within this fraction of the largest are equal to it. */
  private static final double TIE_TOLERANCE = 0.999999;

  /**
   * The directions of these points, one a row, all finite.
   *
   * <p>The work grows with the cube of the smaller side: some 60 points may have 10,000 columns,
   * and the other way round.
   */
  public static PrincipalComponents of(Matrix rows) {
    Matrix C = rows.copy();
    double[] mean = subtractMean(C);
    scaleLargestToOne(C);
    boolean wide = C.columns() > C.rows();
    Matrix S = wide ? new Matrix(C.rows(), C.rows()) : new Matrix(C.columns(), C.columns());
    if (wide) {
      MatrixOps.multiplyTransposed(C, C, S); // S = C Cᵀ
    } else {
      MatrixOps.transposedMultiply(C, C, S); // S = Cᵀ C
    }
    SymmetricEigen jacobi = new SymmetricEigen(S);
    double[] none = new double[C.columns()];
    int largest = jacobi.indexOfLargest(-1);
    int next = jacobi.indexOfLargest(largest);
    double[] first = none;
    double[] second = none;
    if (largest >= 0 && jacobi.eigenvalue(largest) > 0) {
      first = withPositiveLargestComponent(direction(jacobi.eigenvector(largest), C, wide));
    }
    if (next >= 0 && jacobi.eigenvalue(next) > NEGLIGIBLE * jacobi.eigenvalue(largest)) {
      second = direction(jacobi.eigenvector(next), C, wide);
      orthogonalize(first, second);
      normalize(second);
      second = withPositiveLargestComponent(second);
    }
    return new PrincipalComponents(mean, first, second);
  }

  /**
   * The same directions, each flipped if it points away from the previous one, so that a view is
   * not mirrored from one frame to the next.
   */
  public PrincipalComponents alignedWith(PrincipalComponents previous) {
    return new PrincipalComponents(
        mean, alignedWith(first, previous.first), alignedWith(second, previous.second));
  }

  private static double[] alignedWith(double[] direction, double[] previous) {
    return dot(direction, previous) < 0 ? negated(direction) : direction;
  }

  /**
   * Subtracts the mean from every row. Differences from the first row are averaged, so that equal
   * rows give exact zeros.
   */
  private static double[] subtractMean(Matrix C) {
    double[] mean = new double[C.columns()];
    for (int j = 0; j < mean.length && C.rows() > 0; j++) {
      double origin = C.get(0, j);
      double sum = 0;
      for (int i = 0; i < C.rows(); i++) {
        sum -= origin - C.get(i, j);
      }
      double shift = sum / C.rows();
      for (int i = 0; i < C.rows(); i++) {
        C.set(i, j, C.get(i, j) - origin - shift);
      }
      mean[j] = origin - -shift;
    }
    return mean;
  }

  /** Makes the largest value 1, so that no square is too large or too small for a double. */
  private static void scaleLargestToOne(Matrix C) {
    double[] values = C.values();
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int k = 0; k < values.length && largest > 0; k++) {
      values[k] /= largest;
    }
  }

  /** The eigenvector itself, or Cᵀ times it if it is one of {@code C Cᵀ}; of length 1. */
  private static double[] direction(double[] eigenvector, Matrix C, boolean wide) {
    if (!wide) {
      return eigenvector;
    }
    double[] direction = new double[C.columns()];
    for (int j = 0; j < direction.length; j++) {
      double sum = 0;
      for (int i = 0; i < C.rows(); i++) {
        sum += eigenvector[i] * C.get(i, j);
      }
      direction[j] = sum;
    }
    normalize(direction);
    return direction;
  }

  /** Makes the directions orthogonal, which they already are up to rounding errors. */
  private static void orthogonalize(double[] first, double[] second) {
    double part = dot(first, second);
    for (int j = 0; j < first.length; j++) {
      second[j] -= part * first[j];
    }
  }

  private static void normalize(double[] vector) {
    double squares = 0;
    for (double value : vector) {
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    for (int j = 0; j < vector.length; j++) {
      vector[j] /= length;
    }
  }

  private static double[] withPositiveLargestComponent(double[] vector) {
    double largest = 0;
    for (double value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    int first = 0;
    while (first < vector.length - 1 && Math.abs(vector[first]) < largest * TIE_TOLERANCE) {
      first++;
    }
    return vector[first] < 0 ? negated(vector) : vector;
  }

  private static double[] negated(double[] vector) {
    double[] opposite = new double[vector.length];
    for (int j = 0; j < vector.length; j++) {
      opposite[j] = 0 - vector[j];
    }
    return opposite;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
