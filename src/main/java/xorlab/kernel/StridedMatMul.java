package xorlab.kernel;

/**
 * The matrix product, of matrices or their transposes.
 *
 * <p>Each sum starts at 0 and adds its terms in order, as {@link xorlab.numeric.MatrixOps} does. A
 * single sum waits for each addition to finish; so eight are computed side by side, two rows by
 * four columns, which also needs six reads for eight products instead of sixteen.
 */
final class StridedMatMul {
  private static final int ROWS = 2;
  private static final int COLUMNS = 4;

  private StridedMatMul() {}

  /**
   * {@code C = A B}.
   *
   * @param C receives the product, m x n; its columnStep is 1
   * @param A m x k
   * @param B k x n
   */
  static void multiply(Strided C, Strided A, Strided B, int m, int k, int n) {
    if (m < ROWS || n < COLUMNS) {
      multiplyRest(C, A, B, m, k, n);
    } else {
      twoByFour(C, A, B, m, k, n);
    }
  }

  private static void twoByFour(Strided C, Strided A, Strided B, int m, int k, int n) {
    double[] a = A.values();
    double[] b = B.values();
    int aRow = A.rowStep();
    int aStep = A.columnStep();
    int bStep = B.rowStep();
    int bColumn = B.columnStep();
    for (int i = 0; i < m; i += ROWS) {
      // The remainder at an edge is computed together with some neighbours, a second time.
      int row = Math.min(i, m - ROWS);
      for (int j = 0; j < n; j += COLUMNS) {
        int column = Math.min(j, n - COLUMNS);
        int q = A.start() + row * aRow;
        int r = B.start() + column * bColumn;
        double c00 = 0;
        double c01 = 0;
        double c02 = 0;
        double c03 = 0;
        double c10 = 0;
        double c11 = 0;
        double c12 = 0;
        double c13 = 0;
        for (int p = 0; p < k; p++) {
          double a0 = a[q];
          double a1 = a[q + aRow];
          double b0 = b[r];
          double b1 = b[r + bColumn];
          double b2 = b[r + 2 * bColumn];
          double b3 = b[r + 3 * bColumn];
          c00 += a0 * b0;
          c01 += a0 * b1;
          c02 += a0 * b2;
          c03 += a0 * b3;
          c10 += a1 * b0;
          c11 += a1 * b1;
          c12 += a1 * b2;
          c13 += a1 * b3;
          q += aStep;
          r += bStep;
        }
        double[] c = C.values();
        int at = C.start() + row * C.rowStep() + column;
        c[at] = c00;
        c[at + 1] = c01;
        c[at + 2] = c02;
        c[at + 3] = c03;
        at += C.rowStep();
        c[at] = c10;
        c[at + 1] = c11;
        c[at + 2] = c12;
        c[at + 3] = c13;
      }
    }
  }

  private static void multiplyRest(Strided C, Strided A, Strided B, int m, int k, int n) {
    double[] a = A.values();
    double[] b = B.values();
    double[] c = C.values();
    int aStep = A.columnStep();
    int bStep = B.rowStep();
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        int q = A.start() + i * A.rowStep();
        int r = B.start() + j * B.columnStep();
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[q] * b[r];
          q += aStep;
          r += bStep;
        }
        c[C.start() + i * C.rowStep() + j] = sum;
      }
    }
  }
}
