package xorlab.numeric;

/**
 * The matrix operations of a forward and a backward pass. Each writes its result into its last
 * argument, which must have the right shape and be none of the others.
 */
public final class MatrixOps {
  private MatrixOps() {}

  /** {@code C = A Bᵀ}: A is m x k, B is n x k, C is m x n. */
  public static void multiplyTransposed(Matrix A, Matrix B, Matrix C) {
    checkShapes(
        A.columns() == B.columns() && C.rows() == A.rows() && C.columns() == B.rows(),
        "A Bᵀ",
        A,
        B,
        C);
    double[] a = A.values();
    double[] b = B.values();
    double[] c = C.values();
    int m = A.rows();
    int n = B.rows();
    int k = A.columns();
    int next = 0;
    for (int rowOfA = 0; rowOfA < m * k; rowOfA += k) {
      for (int rowOfB = 0; rowOfB < n * k; rowOfB += k) {
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[rowOfA + p] * b[rowOfB + p];
        }
        c[next++] = sum;
      }
    }
  }

  /** {@code C = A B}: A is m x k, B is k x n, C is m x n. */
  public static void multiply(Matrix A, Matrix B, Matrix C) {
    checkShapes(
        A.columns() == B.rows() && C.rows() == A.rows() && C.columns() == B.columns(),
        "A B",
        A,
        B,
        C);
    double[] a = A.values();
    double[] b = B.values();
    double[] c = C.values();
    int m = A.rows();
    int n = B.columns();
    int k = A.columns();
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[i * k + p] * b[p * n + j];
        }
        c[i * n + j] = sum;
      }
    }
  }

  /** {@code C = Aᵀ B}: A is k x m, B is k x n, C is m x n. */
  public static void transposedMultiply(Matrix A, Matrix B, Matrix C) {
    checkShapes(
        A.rows() == B.rows() && C.rows() == A.columns() && C.columns() == B.columns(),
        "Aᵀ B",
        A,
        B,
        C);
    double[] a = A.values();
    double[] b = B.values();
    double[] c = C.values();
    int m = A.columns();
    int n = B.columns();
    int k = A.rows();
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[p * m + i] * b[p * n + j];
        }
        c[i * n + j] = sum;
      }
    }
  }

  /** {@code C = C + bᵀ}, the column b (n x 1) laid as a row onto every row of C (m x n). */
  public static void addRow(Matrix b, Matrix C) {
    checkShapes(b.rows() == C.columns() && b.columns() == 1, "C + bᵀ", C, b, C);
    double[] column = b.values();
    double[] c = C.values();
    int n = C.columns();
    for (int start = 0; start < c.length; start += n) {
      for (int j = 0; j < n; j++) {
        c[start + j] += column[j];
      }
    }
  }

  /** {@code C = A - B}, all of one shape. */
  public static void subtract(Matrix A, Matrix B, Matrix C) {
    checkShapes(sameShape(A, B) && sameShape(A, C), "A - B", A, B, C);
    double[] a = A.values();
    double[] b = B.values();
    double[] c = C.values();
    for (int i = 0; i < c.length; i++) {
      c[i] = a[i] - b[i];
    }
  }

  /** {@code C = C - alpha B}, both of one shape. */
  public static void subtractScaled(double alpha, Matrix B, Matrix C) {
    checkShapes(sameShape(B, C), "C - alpha B", C, B, C);
    double[] b = B.values();
    double[] c = C.values();
    for (int i = 0; i < c.length; i++) {
      c[i] -= alpha * b[i];
    }
  }

  /** {@code c = (sum of A's rows)ᵀ}: A is m x n, c is n x 1. */
  public static void columnSums(Matrix A, Matrix c) {
    checkShapes(c.rows() == A.columns() && c.columns() == 1, "(sum of A's rows)ᵀ", A, A, c);
    double[] a = A.values();
    double[] sums = c.values();
    int n = A.columns();
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int i = j; i < a.length; i += n) {
        sum += a[i];
      }
      sums[j] = sum;
    }
  }

  private static boolean sameShape(Matrix A, Matrix B) {
    return A.rows() == B.rows() && A.columns() == B.columns();
  }

  private static void checkShapes(boolean fits, String formula, Matrix A, Matrix B, Matrix C) {
    if (!fits) {
      throw new IllegalArgumentException(
          "The shapes do not fit in C = "
              + formula
              + ": "
              + A.shape()
              + " and "
              + B.shape()
              + " into "
              + C.shape()
              + ".");
    }
  }
}
