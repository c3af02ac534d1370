package xorlab.fast;

/**
 * The one matrix product behind {@code A Wᵀ}, {@code dZ W} and {@code dZᵀ A}: they differ only in
 * how far apart the numbers of a sum lie.
 *
 * <p>Each sum runs from 0 in the order of its terms, as {@link xorlab.numeric.Algebra} has it. A
 * sum alone waits for each addition; here eight run side by side, two rows by four columns, which
 * also reads six numbers where eight sums by themselves would read sixteen.
 */
final class Product {
  private static final int ROWS = 2;
  private static final int COLUMNS = 4;

  private Product() {}

  /**
   * {@code C[i, j] = sum over p < k of a[aStart + i aRow + p aStep] b[bStart + j bRow + p bStep]}
   * for i below m and j below n, row after row into c from cStart on.
   */
  static void into(
      double[] c,
      int cStart,
      int m,
      int n,
      int k,
      double[] a,
      int aStart,
      int aRow,
      int aStep,
      double[] b,
      int bStart,
      int bRow,
      int bStep) {
    if (m < ROWS || n < COLUMNS) {
      oneByOne(c, cStart, m, n, k, a, aStart, aRow, aStep, b, bStart, bRow, bStep);
      return;
    }
    for (int i = 0; i < m; i += ROWS) {
      // What is left over at an edge is computed together with some neighbours, once more.
      int row = Math.min(i, m - ROWS);
      for (int j = 0; j < n; j += COLUMNS) {
        int column = Math.min(j, n - COLUMNS);
        int q = aStart + row * aRow;
        int r = bStart + column * bRow;
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
          double b1 = b[r + bRow];
          double b2 = b[r + 2 * bRow];
          double b3 = b[r + 3 * bRow];
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
        int at = cStart + row * n + column;
        c[at] = c00;
        c[at + 1] = c01;
        c[at + 2] = c02;
        c[at + 3] = c03;
        c[at + n] = c10;
        c[at + n + 1] = c11;
        c[at + n + 2] = c12;
        c[at + n + 3] = c13;
      }
    }
  }

  private static void oneByOne(
      double[] c,
      int cStart,
      int m,
      int n,
      int k,
      double[] a,
      int aStart,
      int aRow,
      int aStep,
      double[] b,
      int bStart,
      int bRow,
      int bStep) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        int q = aStart + i * aRow;
        int r = bStart + j * bRow;
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[q] * b[r];
          q += aStep;
          r += bStep;
        }
        c[cStart + i * n + j] = sum;
      }
    }
  }
}
