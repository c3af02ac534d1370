package xorlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Matrix;

/** Points that are brought to the range from -1 to 1, and the setting that asks for it. */
class ScalingTest {
  private static final String POINTS = "3,150,0;5,190,1;4.5,180,1";

  @Test
  void eachColumnGoesFromMinusOneToOne() {
    Dataset data = experiment("data", "points", "points", POINTS, "scale", "true").data();
    assertArrayEquals(new double[] {-1, -1, 1, 1, 0.5, 0.5}, data.X().values());
    assertArrayEquals(new double[] {0, 1, 1}, data.y().values());
  }

  @Test
  void aColumnOfOneNumberBecomesZeros() {
    Scaling scaling = Scaling.of(Matrix.of(new double[][] {{7, 1}, {7, 2}}), 0);
    assertEquals(new Scaling(7, 1), scaling);
    assertEquals(0, scaling.apply(7));
  }

  @Test
  void theLargestNumbersStayFinite() {
    double most = Double.MAX_VALUE;
    Scaling scaling = Scaling.of(Matrix.of(new double[][] {{-most, 1}, {most, 2}}), 0);
    assertEquals(new Scaling(0, most), scaling);
    assertEquals(1, scaling.apply(most));
  }

  @Test
  void theLinkHasThePointsAsTheyWere() {
    Experiment scaled = experiment("data", "points", "points", POINTS, "scale", "true");
    assertEquals(POINTS, scaled.text(Setting.POINTS));
    assertEquals(List.of(), scaled.conflicts());
  }

  @Test
  void pointsThatAreMovedKeepTheirScaledNumbers() {
    Experiment scaled = experiment("data", "points", "points", POINTS, "scale", "true");
    Experiment moved = scaled.withPoints(scaled.data().withPoint(2, 0.25, 0.5, 0));
    assertEquals("-1,-1,0;1,1,1;0.25,0.5,0", moved.text(Setting.POINTS));
    assertArrayEquals(
        new double[] {-1, -1, 1, 1, 0.25, 0.5}, moved.data().X().values(), "not scaled again");
  }

  @Test
  void withoutPointsOfOnesOwnItIsIgnored() {
    Experiment experiment = experiment("scale", "true");
    assertEquals(List.of("Ignoring Scale, which needs Data: Your points."), experiment.conflicts());
    assertArrayEquals(Dataset.xor().X().values(), experiment.data().X().values());
  }

  private static Experiment experiment(String... settings) {
    return ParsedExperiment.experiment(SettingTexts.of(settings));
  }
}
