package xorlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Matrix;
import xorlab.training.Batch;
import xorlab.training.Timeline;

/** The data sets. {@link xorlab.training.NumpyRunsTest} compares their numbers with NumPy's. */
class DatasetTest {
  @ParameterizedTest
  @CsvSource({"and, 0001", "or, 0111", "xor, 0110", "nand, 1110", "nor, 1000", "xnor, 1001"})
  void theTruthTablesAreExact(String name, String labels) {
    Dataset data = data(name, 0);
    assertArrayEquals(new double[] {0, 0, 0, 1, 1, 0, 1, 1}, data.X().values());
    for (int i = 0; i < 4; i++) {
      assertEquals(labels.charAt(i) - '0', data.y().get(i, 0));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle", "spiral", "moons", "blobs", "function"})
  void aMadeSetHas200PointsRoughlyWithin1OfTheMiddleTheClassesInTurn(String name) {
    for (int seed = 0; seed < 50; seed++) {
      Dataset data = data(name, seed);
      assertEquals(200, data.points());
      for (int i = 0; i < 200; i++) {
        assertEquals(i % 2, data.y().get(i, 0));
        assertTrue(Math.abs(data.X().get(i, 0)) < 1.35, "x of point " + i + ", seed " + seed);
        assertTrue(Math.abs(data.X().get(i, 1)) < 1.35, "y of point " + i + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle", "spiral", "moons", "blobs", "function"})
  void anotherSeedMakesOtherPoints(String name) {
    assertEquals(data(name, 1), data(name, 1));
    assertNotEquals(data(name, 1), data(name, 2));
  }

  @Test
  void theCircleKeepsItsClassesApart() {
    Dataset data = data("circle", 3);
    for (int i = 0; i < data.points(); i++) {
      double r = Math.hypot(data.X().get(i, 0), data.X().get(i, 1));
      boolean inside = data.y().get(i, 0) == 1;
      assertTrue(inside ? r < 0.5 + 1e-12 : r > 0.75 - 1e-12 && r < 1 + 1e-12, "point " + i);
    }
  }

  @Test
  void theDataDoNotChangeTheWeightsOfASeed() {
    double[] weights = new Timeline(experiment("xor", 7)).state().flat();
    assertArrayEquals(weights, new Timeline(experiment("spiral", 7)).state().flat());
  }

  @Test
  void aPointIsMovedAddedAndRemovedInACopy() {
    Dataset xor = Dataset.xor();
    assertEquals("0,0,0;0,1,1;0.25,-3,0;1,1,0", xor.withPoint(2, 0.25, -3, 0).text());
    assertEquals("0,0,0;0,1,1;1,0,1;1,1,0;0.5,0.5,1", xor.withPointAdded(0.5, 0.5, 1).text());
    assertEquals("0,1,1;1,0,1;1,1,0", xor.withPointRemoved(0).text());
    assertEquals("0,0,0;0,1,1;1,1,0", xor.withPointRemoved(2).text());
    assertEquals("0,0,0;0,1,1;1,0,1", xor.withPointRemoved(3).text());
    assertEquals("0,0,0;0,1,1;1,0,1;1,1,0", xor.text());
  }

  @Test
  void theBatchesGoThroughThePointsInTheirOrderAndBeginAgain() {
    assertEquals(new Batch(0, 3), Batch.of(0, 3, 7));
    assertEquals(new Batch(3, 3), Batch.of(1, 3, 7));
    assertEquals(new Batch(6, 1), Batch.of(2, 3, 7));
    assertEquals(new Batch(0, 3), Batch.of(3, 3, 7));
    assertEquals(new Batch(0, 7), Batch.of(1_000_000, 7, 7));
  }

  @Test
  void aPartHasThePointsThatAreCopied() {
    Dataset part = new Dataset(new Matrix(2, 2), new Matrix(2, 1));
    Dataset.xor().copyRow(3, 0, part);
    Dataset.xor().copyRow(1, 1, part);
    assertArrayEquals(new double[] {1, 1, 0, 1}, part.X().values());
    assertArrayEquals(new double[] {0, 1}, part.y().values());
  }

  private static Dataset data(String name, int seed) {
    return experiment(name, seed).data();
  }

  private static Experiment experiment(String name, int seed) {
    SettingTexts texts = SettingTexts.of("data", name, "seed", Integer.toString(seed));
    return ParsedExperiment.experiment(texts);
  }
}
