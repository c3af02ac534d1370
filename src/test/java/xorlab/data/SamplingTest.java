package xorlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.export.Experiments;
import xorlab.numeric.Matrix;

/** The settings count, noise and function. */
class SamplingTest {
  /** NumPy's points of seed 3, 50 of them, with a noise of 20: points.py there has written them. */
  private static final Path POINTS = Path.of("src/test/resources/xorlab/data/points.csv");

  private static final int NUMPYS_COUNT = 50;

  @TestFactory
  Stream<DynamicTest> thePointsAreThoseOfNumPy() throws IOException {
    Map<String, List<String[]>> sets =
        Files.readAllLines(POINTS).stream()
            .map(line -> line.split(","))
            .collect(Collectors.groupingBy(row -> row[0]));
    assertEquals(DatasetName.values().length - 2 + Curve.values().length, sets.size());
    return sets.entrySet().stream()
        .map(
            set ->
                DynamicTest.dynamicTest(set.getKey(), () -> holds(set.getKey(), set.getValue())));
  }

  private static void holds(String settings, List<String[]> rows) {
    Dataset data = data(settings + "&seed=3&count=50&noise=20");
    assertEquals(NUMPYS_COUNT, rows.size());
    assertEquals(NUMPYS_COUNT, data.points());
    for (int i = 0; i < NUMPYS_COUNT; i++) {
      String[] row = rows.get(i);
      assertEquals(Double.parseDouble(row[1]), data.X().get(i, 0), 1e-12, "x of point " + i);
      assertEquals(Double.parseDouble(row[2]), data.X().get(i, 1), 1e-12, "y of point " + i);
      assertEquals(Double.parseDouble(row[3]), data.y().get(i, 0), "label of point " + i);
    }
  }

  @Test
  void anArmOfTheSpiralHasAPointInEachPieceWhateverTheCount() {
    for (int count = Sampling.MIN_COUNT; count <= Dataset.MAX_POINTS; count++) {
      int pieces = Spiral.pieces(count);
      BitSet visited = new BitSet();
      for (int place = 0; place < pieces; place++) {
        visited.set(place * Spiral.step(pieces) % pieces);
      }
      assertEquals(pieces, visited.cardinality(), "pieces of " + count + " points");
      assertEquals(count, 2 * pieces - count % 2);
    }
  }

  @Test
  void oneHundredPiecesAreVisitedInStepsOf37AsEver() {
    assertEquals(100, Spiral.pieces(200));
    assertEquals(37, Spiral.step(100));
    assertEquals(38, Spiral.step(37));
    assertEquals(39, Spiral.step(37 * 2));
  }

  @Test
  void withoutACountATruthTableHasItsFourCornersAndEverythingRandom200Points() {
    assertEquals(4, data("").points());
    assertEquals(4, data("data=nor&noise=0").points());
    assertEquals(200, data("noise=1").points());
    assertEquals(200, data("data=circle").points());
    assertEquals(200, data("data=function").points());
    assertEquals(data("data=moons"), data("data=moons&count=200&noise=0"));
  }

  @Test
  void fewerPointsOfABlobAreTheFirstOfMore() {
    double[] few = data("data=blobs&seed=5&count=7").X().values();
    double[] many = data("data=blobs&seed=5").X().values();
    assertArrayEquals(few, Arrays.copyOf(many, 14));
  }

  @Test
  void aLargerTruthTableRepeatsItsCorners() {
    Dataset data = data("data=xnor&count=6");
    assertEquals("0,0,1;0,1,0;1,0,0;1,1,1;0,0,1;0,1,0", data.text());
  }

  @Test
  void aNoiseOf100PercentHasAStandardDeviationOfAHalf() {
    Matrix X = data("count=1000&noise=100&seed=2").X();
    Matrix corners = data("count=1000").X();
    double squares = 0;
    for (int k = 0; k < X.values().length; k++) {
      squares += Math.pow(X.values()[k] - corners.values()[k], 2);
    }
    assertEquals(0.5, Math.sqrt(squares / X.values().length), 0.02);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xor", "circle", "function"})
  void noiseDependsOnTheSeedAndLeavesTheLabels(String name) {
    String settings = "data=" + name + "&noise=10&count=20&seed=";
    assertEquals(data(settings + 1), data(settings + 1));
    assertNotEquals(data(settings + 1).X(), data(settings + 2).X());
    assertEquals(data("data=" + name + "&count=20").y(), data(settings + 1).y());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sine", "cubic", "absolute"})
  void theClassesLieAtLeastATenthAboveAndBelowTheFunction(String curve) {
    Dataset data = data("data=function&function=" + curve + "&count=1000");
    for (int i = 0; i < data.points(); i++) {
      double x = data.X().get(i, 0);
      double f =
          switch (curve) {
            case "sine" -> 0.5 * Math.sin(Math.PI * x);
            case "cubic" -> 2 * Math.pow(x, 3) - 1.5 * x;
            default -> Math.abs(x) - 0.5;
          };
      double above = (data.X().get(i, 1) - f) * (data.y().get(i, 0) == 1 ? 1 : -1);
      assertTrue(above > 0.1 - 1e-12 && above < 0.5 + 1e-12, "point " + i + ": " + above);
    }
  }

  private static Dataset data(String settings) {
    return Experiments.of(settings).data();
  }
}
