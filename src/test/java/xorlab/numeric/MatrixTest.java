package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Matrices and their operations, by numbers worked out by hand. */
class MatrixTest {
  private static final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void isHeldRowAfterRow() {
    assertEquals("2x3", A.shape());
    assertEquals(2, A.rows());
    assertEquals(3, A.columns());
    assertEquals(6, A.get(1, 2));
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, A.values());
    assertEquals("0x0", Matrix.of().shape());
  }

  @Test
  void aCopyIsEqualAndStaysAsItIs() {
    Matrix copy = A.copy();
    assertEquals(A, copy);
    assertEquals(A.hashCode(), copy.hashCode());
    copy.set(1, 0, 40);
    assertEquals(40, copy.get(1, 0));
    assertEquals(4, A.get(1, 0));
    assertNotEquals(A, copy);
    assertNotEquals(A.hashCode(), copy.hashCode());
  }

  @Test
  void isEqualOnlyToAMatrixOfItsShapeAndValues() {
    assertNotEquals(A, Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}));
    assertNotEquals(new Matrix(0, 2), new Matrix(0, 3));
    assertNotEquals(new Matrix(2, 0), new Matrix(3, 0));
    assertFalse(A.equals((Object) "A"));
  }

  @Test
  void rowsOfUnlikeLengthAreRefused() {
    assertRefused(
        "Row 1 has 3 values where the first has 2.",
        () -> Matrix.of(new double[] {1, 2}, new double[] {1, 2, 3}));
  }

  @Test
  void isFiniteAsLongAsEveryValueIs() {
    assertTrue(A.isFinite());
    for (double wrong : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      Matrix matrix = A.copy();
      matrix.set(1, 2, wrong);
      assertFalse(matrix.isFinite());
    }
  }

  @Test
  void products() {
    Matrix product = new Matrix(2, 2);
    MatrixOps.multiply(A, Matrix.of(new double[][] {{1, 0}, {2, -1}, {0, 3}}), product);
    assertEquals(Matrix.of(new double[][] {{5, 7}, {14, 13}}), product);

    Matrix transposed = new Matrix(2, 1);
    MatrixOps.multiplyTransposed(A, Matrix.of(new double[] {1, -1, 2}), transposed);
    assertEquals(Matrix.of(new double[][] {{5}, {11}}), transposed);

    Matrix overPoints = new Matrix(3, 1);
    MatrixOps.transposedMultiply(A, Matrix.of(new double[][] {{1}, {-1}}), overPoints);
    assertEquals(Matrix.of(new double[][] {{-3}, {-3}, {-3}}), overPoints);
  }

  @Test
  void sumsAndDifferences() {
    Matrix C = A.copy();
    MatrixOps.addRow(Matrix.of(new double[][] {{10}, {20}, {30}}), C);
    assertEquals(Matrix.of(new double[][] {{11, 22, 33}, {14, 25, 36}}), C);

    MatrixOps.subtractScaled(2, A, C);
    assertEquals(Matrix.of(new double[][] {{9, 18, 27}, {6, 15, 24}}), C);

    Matrix difference = new Matrix(2, 3);
    MatrixOps.subtract(C, A, difference);
    assertEquals(Matrix.of(new double[][] {{8, 16, 24}, {2, 10, 18}}), difference);

    Matrix sums = new Matrix(3, 1);
    MatrixOps.columnSums(A, sums);
    assertEquals(Matrix.of(new double[][] {{5}, {7}, {9}}), sums);
  }

  /** Each shape is wrong alone, in rows and in columns. */
  @Test
  void shapesThatDoNotFitAreRefused() {
    assertRefused(
        "The shapes do not fit in C = A B: 2x3 and 2x3 into 2x3.",
        () -> MatrixOps.multiply(A, A, new Matrix(2, 3)));
    assertRefused(() -> MatrixOps.multiply(A, of(3, 2), of(3, 2)));
    assertRefused(() -> MatrixOps.multiply(A, of(3, 2), of(2, 3)));

    assertRefused(() -> MatrixOps.multiplyTransposed(A, of(2, 2), of(2, 2)));
    assertRefused(() -> MatrixOps.multiplyTransposed(A, of(4, 3), of(3, 4)));
    assertRefused(() -> MatrixOps.multiplyTransposed(A, of(4, 3), of(2, 3)));

    assertRefused(() -> MatrixOps.transposedMultiply(A, of(3, 4), of(3, 4)));
    assertRefused(() -> MatrixOps.transposedMultiply(A, of(2, 4), of(2, 4)));
    assertRefused(() -> MatrixOps.transposedMultiply(A, of(2, 4), of(3, 2)));

    assertRefused(() -> MatrixOps.addRow(of(2, 1), A.copy()));
    assertRefused(() -> MatrixOps.addRow(of(3, 2), A.copy()));
    assertRefused(() -> MatrixOps.columnSums(A, of(2, 1)));
    assertRefused(() -> MatrixOps.columnSums(A, of(3, 2)));

    assertRefused(() -> MatrixOps.subtract(A, of(2, 2), of(2, 3)));
    assertRefused(() -> MatrixOps.subtract(A, of(3, 3), of(2, 3)));
    assertRefused(() -> MatrixOps.subtract(A, of(2, 3), of(2, 2)));
    assertRefused(() -> MatrixOps.subtractScaled(1, A, of(3, 3)));
    assertRefused(() -> MatrixOps.subtractScaled(1, A, of(2, 2)));
  }

  private static Matrix of(int rows, int columns) {
    return new Matrix(rows, columns);
  }

  private static void assertRefused(Executable operation) {
    assertThrows(IllegalArgumentException.class, operation);
  }

  private static void assertRefused(String message, Executable operation) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, operation).getMessage());
  }
}
