package xorlab.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.Dataset;

class StraightLineTest {
  @ParameterizedTest
  @CsvSource({
    "xor, false",
    "xnor, false",
    "and, true",
    "or, true",
    "nand, true",
    "nor, true",
  })
  void itKnowsTheTruthTables(String name, boolean separable) {
    for (String count : new String[] {"4", "5", "1000"}) {
      Dataset data = DiagnosisRuns.experiment("data", name, "count", count).data();
      assertEquals(separable, StraightLine.separates(data), count + " points");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,0,0;0,0,1", // in one place
        "0,0,0;1,1,1;2,2,0", // one between two
        "0,0,0;1,1,1;0.5,0.5,0;0.25,0.25,1",
        "0,0,1;4,0,1;0,4,1;1,1,0", // one in a triangle
        "0,0,1;2,2,1;1,0,0;1,1,0", // one on a segment
      })
  void noLineSeparatesThese(String points) {
    assertFalse(StraightLine.separates(own(points)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,0,0",
        "0,0,1;1,1,1",
        "0,0,0;1,1,1",
        "0,0,0;1,1,0;2,2,1",
        "0,0,1;0,1,1;1,0,0;1,1,0",
      })
  void aLineSeparatesThese(String points) {
    assertTrue(StraightLine.separates(own(points)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xor", "circle", "spiral", "moons", "blobs", "function"})
  void itAgreesWithTheHullsOfTheClasses(String name) {
    for (int count = 4; count < 16; count++) {
      for (int seed = 0; seed < 20; seed++) {
        Dataset data =
            DiagnosisRuns.experiment(
                    "data", name, "count", "" + count, "noise", "40", "seed", "" + seed)
                .data();
        String what = count + " points of seed " + seed;
        assertEquals(separates(data), StraightLine.separates(data), what);
      }
    }
  }

  /**
   * Whether the convex hulls of the classes are apart: no segment between two points of a class
   * crosses one of the other class, and no point is in a triangle of three of the other class. The
   * points must be in general position, as noisy ones are, at least two of each class.
   */
  static boolean separates(Dataset data) {
    int n = data.points();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        for (int c = 0; c < n; c++) {
          for (int d = 0; d < n; d++) {
            if (isOne(data, a) == isOne(data, b)
                && isOne(data, a) != isOne(data, d)
                && (isOne(data, c) == isOne(data, d)
                    ? c != d && cross(data, a, b, c, d)
                    : c < b && isInside(data, a, b, c, d))) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  /** Whether the segments from a to b and from c to d cross. */
  private static boolean cross(Dataset data, int a, int b, int c, int d) {
    return side(data, a, b, c) != side(data, a, b, d) && side(data, c, d, a) != side(data, c, d, b);
  }

  /** Whether d is in the triangle of a, b and c. */
  private static boolean isInside(Dataset data, int a, int b, int c, int d) {
    return side(data, a, b, d) == side(data, b, c, d) && side(data, b, c, d) == side(data, c, a, d);
  }

  private static boolean isOne(Dataset data, int i) {
    return data.y().get(i, 0) == 1;
  }

  /** Whether point c is to the left of the way from a to b. */
  private static boolean side(Dataset data, int a, int b, int c) {
    double abX = data.X().get(b, 0) - data.X().get(a, 0);
    double abY = data.X().get(b, 1) - data.X().get(a, 1);
    double acX = data.X().get(c, 0) - data.X().get(a, 0);
    double acY = data.X().get(c, 1) - data.X().get(a, 1);
    return abX * acY > abY * acX;
  }

  private static Dataset own(String points) {
    return DiagnosisRuns.experiment("data", "points", "points", points).data();
  }
}
