package xorlab.plot.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import xorlab.numeric.Matrix;

class LinearSeparabilityTest {
  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  @Test
  void ofTheSixteenFunctionsOfTwoBitsOnlyXorAndItsComplementAreNotSeparable() {
    for (int function = 0; function < 16; function++) {
      boolean parted =
          byLine(CORNERS, function >> 3 & 1, function >> 2 & 1, function >> 1 & 1, function & 1);
      assertEquals(function != 0b0110 && function != 0b1001, parted, "function " + function);
    }
  }

  @Test
  void aPointBetweenTwoOfTheOtherClassCannotBeSeparated() {
    assertFalse(byLine(new double[][] {{0, 0}, {1, 1}, {2, 2}}, 0, 1, 0));
    assertTrue(byLine(new double[][] {{0, 0}, {1, 1.001}, {2, 2}}, 0, 1, 0));
  }

  @Test
  void pointsOnOneLineAreSeparatedAlongIt() {
    assertTrue(byLine(new double[][] {{0, 0}, {1, 2}, {2, 4}, {3, 6}}, 0, 0, 1, 1));
    assertFalse(byLine(new double[][] {{0, 0}, {1, 2}, {2, 4}, {3, 6}}, 0, 1, 0, 1));
  }

  @Test
  void twoClassesInOnePlaceCannotBeSeparated() {
    assertFalse(byLine(new double[][] {{0.5, 0.5}, {0.5, 0.5}}, 0, 1));
    assertFalse(byLine(new double[][] {{0, 0}, {0.5, 0.5}, {0.5, 0.5}}, 0, 0, 1));
  }

  private static boolean byLine(double[][] points, double... labels) {
    Matrix y = new Matrix(labels.length, 1);
    System.arraycopy(labels, 0, y.values(), 0, labels.length);
    return LinearSeparability.isSeparable(Matrix.of(points), y);
  }
}
