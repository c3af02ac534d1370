package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import xorlab.numeric.random.NumpyRandom;

/**
 * Held against NumPy 2.4.6: {@code V = np.linalg.svd(X - X.mean(0))[2]}, of which the first two
 * rows v are taken as {@code v * np.sign(v[np.abs(v).argmax()])}.
 */
class PrincipalComponentsTest {
  private static final double[] NOTHING = {0, 0, 0};

  /** {@code X = np.array([[2, 0], [0, 1], [1, 1], [3, -1], [-4, 2]])}. */
  @Test
  void fewColumnsHaveTheDirectionsOfNumPy() {
    PrincipalComponents directions = of(new double[][] {{2, 0}, {0, 1}, {1, 1}, {3, -1}, {-4, 2}});
    assertClose(new double[] {0.4, 0.6}, directions.mean());
    assertClose(new double[] {0.9303373765045854, -0.3667047393729259}, directions.first());
    assertClose(new double[] {0.3667047393729259, 0.9303373765045854}, directions.second());
  }

  /** {@code np.random.seed(0); X = np.random.randn(6, 4)}. */
  @Test
  void severalColumnsHaveTheDirectionsOfNumPy() {
    PrincipalComponents directions = PrincipalComponents.of(new NumpyRandom(0).randn(6, 4));
    assertClose(
        new double[] {0.5384197444657658, 0.0672688630994288, 0.61570618434134, 0.3802038442554725},
        directions.mean());
    assertClose(
        new double[] {
          0.9267708145122322, -0.1845662145437599, 0.009847017595466112, 0.3270079602422469
        },
        directions.first());
    assertClose(
        new double[] {
          -0.25002680330394667, 0.346451604264413, 0.000189921947389411, 0.9041337552939155
        },
        directions.second());
  }

  /** {@code X = np.arange(24).reshape(3, 8)**2 % 17}. */
  @Test
  void moreColumnsThanRowsHaveTheDirectionsOfNumPy() {
    Matrix X = new Matrix(3, 8);
    for (int k = 0; k < 24; k++) {
      X.values()[k] = k * k % 17;
    }
    PrincipalComponents directions = PrincipalComponents.of(X);
    assertClose(
        new double[] {
          0.4946330887883483,
          0.47191989542471596,
          0.44920670206108354,
          -0.23076252056743243,
          -0.2534757139310648,
          0.2455012509286197,
          0.22278805756498735,
          -0.3216152940219618
        },
        directions.first());
    assertClose(
        new double[] {
          0.21204770544687437,
          0.32091124960139256,
          0.42977479375591054,
          0.1762262484776071,
          0.28508979263212525,
          -0.3501807438103498,
          -0.24131719965583145,
          0.6116804250956793
        },
        directions.second());
  }

  /** {@code np.random.seed(1); X = np.random.randn(40, 500)}: the first three of each. */
  @Test
  void manyColumnsHaveTheDirectionsOfNumPy() {
    PrincipalComponents directions = PrincipalComponents.of(new NumpyRandom(1).randn(40, 500));
    assertClose(
        new double[] {-0.08982630034543268, -0.08645666876490231, 0.05391667743170512},
        Arrays.copyOf(directions.mean(), 3));
    assertClose(
        new double[] {0.019476542282709758, -0.08285876212898106, 0.002991751429647286},
        Arrays.copyOf(directions.first(), 3));
    assertClose(
        new double[] {-0.01587257071621313, 0.017982677017988977, 0.05037190053404089},
        Arrays.copyOf(directions.second(), 3));
  }

  @Test
  void bothSidesOfTheMatrixLeadToTheSameDirections() {
    double[][] few = {{1, 2, 0}, {0, 1, 5}, {2, 2, 3}};
    double[][] twice = {few[0], few[1], few[2], few[0], few[1], few[2]};
    double[][] wide = {{1, 2, 0, 0}, {0, 1, 5, 0}, {2, 2, 3, 0}};
    assertClose(of(twice).first(), Arrays.copyOf(of(wide).first(), 3));
    assertClose(of(twice).second(), Arrays.copyOf(of(wide).second(), 3));
  }

  @Test
  void directionsAreOfLengthOneAndAtRightAnglesWhereTheSecondIsAMillionTimesSmaller() {
    double[] along = new double[2000];
    double[] aside = new double[2000];
    for (int j = 0; j < 2000; j++) {
      along[j] = j % 2 == 0 ? 1 : -1;
      aside[j] = 1e-6;
    }
    PrincipalComponents directions = of(new double[][] {along, new double[2000], aside});
    assertEquals(1, dot(directions.first(), directions.first()), 1e-12);
    assertEquals(1, dot(directions.second(), directions.second()), 1e-12);
    assertEquals(0, dot(directions.first(), directions.second()), 1e-12);
  }

  @Test
  void theLargestComponentIsPositiveAndTheFirstOfEqualsCounts() {
    assertClose(new double[] {-0.6, 0.8}, of(new double[][] {{0, 0}, {3, -4}}).first());
    assertClose(
        new double[] {Math.sqrt(0.5), -Math.sqrt(0.5)},
        of(new double[][] {{0, 0}, {-1, 1}}).first());
  }

  @Test
  void aRoundingErrorInALargestComponentFlipsNothing() {
    double more = 1 + 1e-15;
    assertArrayEquals(
        of(new double[][] {{0, 0}, {-more, 1}}).first(),
        of(new double[][] {{0, 0}, {-1, more}}).first(),
        1e-12);
  }

  @Test
  void directionsAreTurnedLikeThoseBefore() {
    PrincipalComponents before = of(new double[][] {{2, -1.9}, {-2, 1.9}, {1, 1}, {-1, -1}});
    PrincipalComponents after = of(new double[][] {{1.9, -2}, {-1.9, 2}, {1, 1}, {-1, -1}});
    assertTrue(dot(before.first(), after.first()) < 0);
    assertTrue(dot(before.first(), after.alignedWith(before).first()) > 0.99);
    assertTrue(dot(before.second(), after.alignedWith(before).second()) > 0.99);
    assertArrayEquals(after.mean(), after.alignedWith(before).mean());
  }

  @Test
  void aDirectionAtARightAngleToTheOneBeforeStaysAsItIs() {
    PrincipalComponents across = of(new double[][] {{0, 2}, {0, -2}, {1, 0}, {-1, 0}});
    PrincipalComponents along = of(new double[][] {{2, 0}, {-2, 0}, {0, 1}, {0, -1}});
    assertArrayEquals(along.first(), along.alignedWith(across).first());
    assertArrayEquals(along.second(), along.alignedWith(across).second());
  }

  @Test
  void equalVariancesKeepTheOrderOfTheColumns() {
    PrincipalComponents directions = of(new double[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}});
    assertArrayEquals(new double[] {1, 0}, directions.first());
    assertArrayEquals(new double[] {0, 1}, directions.second());
  }

  @Test
  void pointsThatAreAllTheSameHaveNoDirections() {
    double[] point = {0.1, 0.7, 1e10};
    PrincipalComponents directions = of(new double[][] {point, point, point});
    assertArrayEquals(point, directions.mean());
    assertArrayEquals(NOTHING, directions.first());
    assertArrayEquals(NOTHING, directions.second());
  }

  @Test
  void pointsOnOneLineHaveNoSecondDirection() {
    PrincipalComponents directions =
        of(new double[][] {{1, 0.1, 0}, {2, 0.2, 0}, {3, 0.3, 0}, {7, 0.7, 0}});
    assertClose(new double[] {1 / Math.sqrt(1.01), 0.1 / Math.sqrt(1.01), 0}, directions.first());
    assertArrayEquals(NOTHING, directions.second());
  }

  @Test
  void onePointOrNoneHasNoDirections() {
    PrincipalComponents one = of(new double[][] {{3, 4, 5}});
    assertArrayEquals(new double[] {3, 4, 5}, one.mean());
    assertArrayEquals(NOTHING, one.first());
    assertArrayEquals(NOTHING, one.second());
    assertArrayEquals(NOTHING, PrincipalComponents.of(new Matrix(0, 3)).first());
  }

  @Test
  void aSingleColumnHasNoSecondDirection() {
    PrincipalComponents directions = of(new double[][] {{1}, {2}, {5}});
    assertArrayEquals(new double[] {1}, directions.first());
    assertArrayEquals(new double[] {0}, directions.second());
  }

  @Test
  void hugeAndTinyValuesWork() {
    for (double size : new double[] {1e-200, 1e200}) {
      PrincipalComponents directions =
          of(new double[][] {{3 * size, 4 * size}, {0, 0}, {-4 * size, 3 * size}});
      assertEquals(1, dot(directions.first(), directions.first()), 1e-12);
      assertEquals(1, dot(directions.second(), directions.second()), 1e-12);
    }
  }

  /** Squared, 1e-6 is 1e-12 of the largest variance, and 1e-7 is 1e-14: below its rounding. */
  @Test
  void aVarianceBelowTheRoundingOfTheLargestIsNone() {
    assertArrayEquals(new double[] {0, 1}, spread(1e-6).second(), 1e-9);
    assertArrayEquals(new double[] {0, 0}, spread(1e-7).second());
  }

  /** A thousand points at the corners of a rectangle. */
  private static PrincipalComponents spread(double width) {
    Matrix points = new Matrix(1000, 2);
    for (int i = 0; i < points.rows(); i++) {
      points.set(i, 0, i % 2 == 0 ? 1 : -1);
      points.set(i, 1, i % 4 < 2 ? width : -width);
    }
    return PrincipalComponents.of(points);
  }

  private static PrincipalComponents of(double[][] rows) {
    return PrincipalComponents.of(Matrix.of(rows));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void assertClose(double[] expected, double[] actual) {
    assertArrayEquals(expected, actual, 1e-12);
  }
}
