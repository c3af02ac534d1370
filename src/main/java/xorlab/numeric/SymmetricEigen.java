package xorlab.numeric;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix S (n x n), by Jacobi's method with cyclic
 * sweeps: each rotation makes one pair of off-diagonal values 0. Golub and Van Loan, Matrix
 * Computations, section 8.5.
 */
final class SymmetricEigen {
  /** Six or seven sweeps are usual. */
  private static final int MAX_SWEEPS = 40;

  /** Values below this fraction of the largest eigenvalue are rounding errors. */
  private static final double NEGLIGIBLE = 1e-17;

  private final int n;
  private final double[] s;
  private final double[] v;

  SymmetricEigen(Matrix S) {
    n = S.rows();
    s = S.copy().values();
    v = new double[n * n];
    for (int k = 0; k < n; k++) {
      v[k * n + k] = 1;
    }
    double threshold = maxAbs() * NEGLIGIBLE;
    for (int sweep = 0; sweep < MAX_SWEEPS && sweep(threshold); sweep++) {}
  }

  double eigenvalue(int k) {
    return s[k * n + k];
  }

  /** The eigenvector of value k, of length 1. */
  double[] eigenvector(int k) {
    double[] vector = new double[n];
    System.arraycopy(v, k * n, vector, 0, n);
    return vector;
  }

  /**
   * The index of the largest eigenvalue except for one, the first of equals; -1 if there is no
   * other.
   */
  int indexOfLargest(int excluded) {
    int largest = -1;
    for (int k = 0; k < n; k++) {
      if (k != excluded && (largest < 0 || eigenvalue(k) > eigenvalue(largest))) {
        largest = k;
      }
    }
    return largest;
  }

  /** The largest absolute value in the matrix. */
  private double maxAbs() {
    double size = 0;
    for (double value : s) {
      size = Math.max(size, Math.abs(value));
    }
    return size;
  }

  private boolean sweep(double threshold) {
    boolean rotated = false;
    for (int p = 0; p < n - 1; p++) {
      for (int q = p + 1; q < n; q++) {
        if (Math.abs(s[p * n + q]) > threshold) {
          rotate(p, q);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  /** {@code S = Jᵀ S J} with the rotation J of the plane p, q that makes {@code S[p, q] = 0}. */
  private void rotate(int p, int q) {
    double apq = s[p * n + q];
    double theta = (eigenvalue(q) - eigenvalue(p)) / (2 * apq);
    double size = Math.sqrt(theta * theta + 1);
    double t = theta < 0 ? 1 / (theta - size) : 1 / (size - -theta);
    double hypotenuse = Math.sqrt(t * t + 1);
    double c = 1 / hypotenuse;
    double sine = t / hypotenuse;
    s[p * n + p] -= t * apq;
    s[q * n + q] += t * apq;
    s[p * n + q] = 0;
    s[q * n + p] = 0;
    for (int k = 0; k < n; k++) {
      if (k != p && k != q) {
        double akp = s[k * n + p];
        double akq = s[k * n + q];
        s[k * n + p] = c * akp - sine * akq;
        s[k * n + q] = sine * akp + c * akq;
        s[p * n + k] = s[k * n + p];
        s[q * n + k] = s[k * n + q];
      }
      double vp = v[p * n + k];
      double vq = v[q * n + k];
      v[p * n + k] = c * vp - sine * vq;
      v[q * n + k] = sine * vp + c * vq;
    }
  }
}
