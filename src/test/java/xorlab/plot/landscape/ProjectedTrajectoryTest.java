package xorlab.plot.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;

class ProjectedTrajectoryTest {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();

  @Test
  void theShareIsThatOfTheSquaredDistancesFromTheMean() {
    double[] start = new double[9];
    double[] end = {3, 0, 0, 4, 0, 0, 0, 0, 0};
    List<TrajectoryPoint> path =
        List.of(new TrajectoryPoint(0, start), new TrajectoryPoint(1, end));
    assertEquals(
        9.0 / 25,
        ProjectedTrajectory.of(ParameterPlane.of(NETWORK, end, 0, 1), path).explainedVariance(),
        1e-15);
    assertEquals(
        1, ProjectedTrajectory.of(ParameterPlane.of(NETWORK, end, 3, 0), path).explainedVariance());
    assertTrue(
        Double.isNaN(
            ProjectedTrajectory.of(ParameterPlane.of(NETWORK, end, 0, 1), path.subList(0, 1))
                .explainedVariance()));
  }

  @Test
  void aLongPathIsThinnedEvenlyOverItsDistanceAndKeepsItsEnds() {
    List<TrajectoryPoint> path = new ArrayList<>();
    for (int k = 0; k <= 5000; k++) {
      path.add(new TrajectoryPoint(k, new double[] {100 * k / (k + 50.0), 0, 0}));
    }
    List<TrajectoryPoint> thinned = ProjectedTrajectory.thinned(path);
    assertTrue(thinned.size() <= 62 && thinned.size() >= 30, thinned.size() + " visits");
    assertSame(path.get(0), thinned.get(0));
    assertSame(path.get(5000), thinned.get(thinned.size() - 1));
    for (int i = 1; i < thinned.size(); i++) {
      double step = thinned.get(i).flat()[0] - thinned.get(i - 1).flat()[0];
      assertTrue(step < 8, "a step of " + step);
    }
  }

  @Test
  void aGrowingPathKeepsItsVisitsUntilTheirSpacingDoubles() {
    List<TrajectoryPoint> path = new ArrayList<>();
    for (int k = 0; k <= 900; k++) {
      path.add(new TrajectoryPoint(k, new double[] {k, 0, 0}));
    }
    List<TrajectoryPoint> before = ProjectedTrajectory.thinned(path.subList(0, 800));
    List<TrajectoryPoint> after = ProjectedTrajectory.thinned(path);
    for (int i = 0; i < before.size() - 1; i++) {
      assertSame(before.get(i), after.get(i));
    }
  }

  @Test
  void aShortPathIsKeptAsItIs() {
    List<TrajectoryPoint> path = LandscapeExamples.path(20);
    assertEquals(path, ProjectedTrajectory.thinned(path));
  }
}
