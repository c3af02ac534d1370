package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.plot.landscape.ParameterPlane.Kind;
import xorlab.plot.network.ParameterName;
import xorlab.training.IterationState;

class ParameterPlaneTest {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();

  @Test
  void twoParametersAreTheCoordinatesAndTheOthersStayAsTheyAre() {
    double[] now = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    ParameterPlane plane = ParameterPlane.of(NETWORK, now, 1, 8);
    assertEquals("W1[0,1]", plane.acrossName());
    assertEquals("b2[0,0]", plane.upName());
    assertEquals(2, plane.x(now));
    assertEquals(9, plane.y(now));
    double[] flat = new double[9];
    plane.fill(-0.5, 0.25, flat);
    assertArrayEquals(new double[] {1, -0.5, 3, 4, 5, 6, 7, 8, 0.25}, flat);
  }

  @Test
  void aParameterIsNamedByItsMatrixItsRowAndItsColumn() {
    List<String> names =
        List.of(
            "W1[0,0]", "W1[0,1]", "W1[1,0]", "W1[1,1]", "b1[0,0]", "b1[1,0]", "W2[0,0]", "W2[0,1]",
            "b2[0,0]");
    for (int index = 0; index < names.size(); index++) {
      assertEquals(names.get(index), ParameterName.of(NETWORK, index));
    }
    assertThrows(IllegalArgumentException.class, () -> ParameterName.of(NETWORK, 9));
  }

  @Test
  void oneParameterTwiceIsNoPlane() {
    assertThrows(
        IllegalArgumentException.class, () -> ParameterPlane.of(NETWORK, new double[9], 3, 3));
    assertThrows(
        IllegalArgumentException.class, () -> ParameterPlane.of(NETWORK, new double[9], 0, 9));
  }

  @Test
  void theRunsPlaneGoesThroughThePresentParametersAndCountsFromTheStart() {
    List<TrajectoryPoint> path = LandscapeExamples.path(140);
    IterationState now = LandscapeExamples.state(70);
    ParameterPlane plane = ParameterPlane.of(NETWORK, path, now.flat());
    assertEquals(Kind.PRINCIPAL_DIRECTIONS, plane.kind());
    assertEquals(0, plane.x(path.get(0).flat()), 1e-12);
    assertEquals(0, plane.y(path.get(0).flat()), 1e-12);
    assertTrue(plane.x(path.get(140).flat()) > 0, "the run goes to the right");
    double[] flat = new double[9];
    plane.fill(plane.x(now.flat()), plane.y(now.flat()), flat);
    assertArrayEquals(now.flat(), flat, 1e-12);
  }

  @Test
  void aRunOnOneLineHasAnyOtherDirectionAtRightAnglesForItsSecond() {
    double[] start = {0, 0, 0, 0, 0, 0, 0, 0, 0};
    double[] end = {9, 1, 0, 0, 0, 0, 0, 0, 0};
    ParameterPlane plane =
        ParameterPlane.of(
            NETWORK, List.of(new TrajectoryPoint(0, start), new TrajectoryPoint(1, end)), end);
    double dot = 0;
    double length = 0;
    for (int k = 0; k < 9; k++) {
      dot += plane.across()[k] * plane.up()[k];
      length += plane.up()[k] * plane.up()[k];
    }
    assertEquals(0, dot, 1e-15);
    assertEquals(1, length, 1e-15);
  }

  @Test
  void aRunThatHasNotMovedIsShownInItsFirstTwoParameters() {
    double[] start = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    ParameterPlane plane =
        ParameterPlane.of(NETWORK, List.of(new TrajectoryPoint(0, start)), start);
    assertEquals(Kind.TWO_PARAMETERS, plane.kind());
    assertEquals("W1[0,0]", plane.acrossName());
  }
}
