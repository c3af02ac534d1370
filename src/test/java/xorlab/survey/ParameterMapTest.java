package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.survey.ParameterMap.Extent;

class ParameterMapTest {
  private static final Extent EXTENT = new Extent(0.5, 12, 3, 20);

  /**
   * Axes by their codes: places of weights, -1 the seed, -2 the learning rate, -3 its logarithm.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 3, ''",
    "8, -1, ''",
    "-1, 2, ''",
    "-2, -1, ''",
    "-1, -2, ''",
    "4, -2, 'layers=3&activation=tanh'",
    "-2, 5, 'seed=9'",
    "-3, 0, ''",
    "1, -3, 'layers=3'",
    "0, 1, 'optimizer=momentum&learning-rate=0.1'",
    "-1, -2, 'data=moons&layers=3'",
    "0, 1, 'data=blobs&start=zeros'",
    "-1, 0, 'noise=30&count=10'",
    "-1, 1, 'start=by-hand'",
    "-1, 2, 'start=xavier'",
    "4, -1, 'start=uniform&layers=3'",
    "-1, -2, 'start=small&decay=0.1'",
    "-1, -2, 'batch=3&shuffle=true'"
  })
  void everyPixelIsTheTrainersRun(int across, int up, String settings) {
    Experiment experiment = SequentialSurvey.experiment(settings + "&iterations=12");
    ParameterMap map =
        new ParameterMap(experiment, MapAxis.of(across), MapAxis.of(up), EXTENT, 11, 17);
    SequentialSurvey.assertSame(map, Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"0, -2", "-2, 0", "0, -1", "-3, 0"})
  void everyPixelIsInOneSliceAndTheLinesBetweenComeLater(int across, int up) {
    ParameterMap map =
        new ParameterMap(Experiment.defaults(), MapAxis.of(across), MapAxis.of(up), EXTENT, 11, 17);
    BitSet covered = new BitSet();
    for (int slice = 0; slice < map.slices(); slice++) {
      covered.set(map.first(slice), map.first(slice) + map.size(slice));
    }
    assertEquals(11 * 17, covered.cardinality());
    assertEquals(11 * 17, covered.length());
    assertEquals(8 * map.size(0), map.first(1));
    BitSet places = new BitSet();
    for (int row = 0; row < 17; row++) {
      for (int column = 0; column < 11; column++) {
        places.set(map.runAt(column, row));
      }
    }
    assertEquals(11 * 17, places.cardinality());
  }

  @Test
  void aPixelsValuesAreThoseInItsMiddleAndOpenAsAnExperiment() {
    Extent extent = new Extent(-5, 5, 0, 10);
    ParameterMap map =
        new ParameterMap(
            SequentialSurvey.experiment("seed=3"),
            new MapAxis.Weight(2),
            new MapAxis.LearningRate(),
            extent,
            10,
            100);
    assertEquals(-4.5, map.valueAcross(0));
    assertEquals(4.5, map.valueAcross(9));
    assertEquals(0.05, map.valueUp(0));
    Experiment run = map.run(map.runAt(9, 0));
    assertEquals(4.5, run.start().parameters(run.network()).flat()[2]);
    assertEquals(0.05, run.learningRate());
    Experiment plain = SequentialSurvey.experiment("seed=3");
    assertEquals(
        plain.start().parameters(plain.network()).flat()[3],
        run.start().parameters(run.network()).flat()[3]);
  }

  @Test
  void onALogarithmicAxisEqualStepsMultiplyTheLearningRate() {
    ParameterMap map =
        new ParameterMap(
            Experiment.defaults(),
            new MapAxis.LogLearningRate(),
            new MapAxis.Weight(0),
            new Extent(-2, 2, -1, 1),
            4,
            2);
    for (int column = 0; column < 4; column++) {
      double rate = Math.pow(10, column - 1.5);
      assertEquals(rate, map.valueAcross(column), 1e-12 * rate);
      assertEquals(map.valueAcross(column), map.run(map.runAt(column, 1)).learningRate());
    }
    assertEquals(map.across(), ((ParameterMap) SurveyJob.of(map.texts())).across());
  }

  @Test
  void seedsAreWholeNumbers() {
    Extent extent = new Extent(100, 110, 0, 1);
    ParameterMap map =
        new ParameterMap(
            Experiment.defaults(), new MapAxis.Seed(), new MapAxis.LearningRate(), extent, 10, 3);
    assertEquals("100", map.run(map.runAt(0, 0)).text(Setting.SEED));
    assertEquals("109", map.run(map.runAt(9, 2)).text(Setting.SEED));
  }

  @Test
  void theTextsRestoreTheSameMap() {
    ParameterMap map =
        new ParameterMap(
            SequentialSurvey.experiment("layers=3&seed=8"),
            new MapAxis.Weight(2),
            new MapAxis.Seed(),
            EXTENT,
            30,
            20);
    ParameterMap again = (ParameterMap) SurveyJob.of(map.texts());
    assertEquals(map.extent(), again.extent());
    assertEquals(map.across(), again.across());
    assertEquals(map.up(), again.up());
    assertEquals(map.runs(), again.runs());
    assertTrue(map.experiment().sameRun(again.experiment()));
  }

  @Test
  void twoAxesAreTwo() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ParameterMap(
                Experiment.defaults(), new MapAxis.Seed(), new MapAxis.Seed(), EXTENT, 10, 10));
  }
}
