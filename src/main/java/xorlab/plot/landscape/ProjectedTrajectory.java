package xorlab.plot.landscape;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a run, projected onto a plane.
 *
 * @param iterations of the visits, ascending
 * @param points x0, y0, x1, y1, ... of the visits on the plane
 * @param explainedVariance the fraction of the run's movement in the plane's directions, of the
 *     squared distances of its visits from their mean; NaN if it has not moved
 */
public record ProjectedTrajectory(int[] iterations, double[] points, double explainedVariance) {
  /**
   * The most products that may be computed to find the directions of a run, for a network of any
   * size.
   */
  private static final double MAX_PRODUCTS = 2e6;

  /** The most differences that may be computed to find the distance a run has moved. */
  private static final double MAX_DIFFERENCES = 5e5;

  private static final int MAX_VISITS = 60;
  private static final int MIN_VISITS = 8;

  int visits() {
    return iterations.length;
  }

  /**
   * A subset of a long path, small enough to find a plane between two frames: spread as evenly as
   * possible over the distance moved, so that no bend is lost, and including the last visit. As a
   * path grows, the subset keeps its visits until their spacing doubles.
   */
  static List<TrajectoryPoint> thinned(List<TrajectoryPoint> trajectory) {
    int parameters = trajectory.get(0).flat().length;
    List<TrajectoryPoint> some = everyNth(trajectory, MAX_DIFFERENCES / parameters);
    double[] distances = distances(some);
    double total = distances[distances.length - 1];
    double max = Math.min(MAX_VISITS, Math.sqrt(MAX_PRODUCTS / parameters));
    if (some.size() <= max || !(total > 0) || total - total != 0) {
      return everyNth(some, max);
    }
    double spacing = 1;
    while (spacing * max < total) {
      spacing *= 2;
    }
    while (spacing * max > total * 2) {
      spacing /= 2;
    }
    List<TrajectoryPoint> thinned = new ArrayList<>();
    for (int i = 0; i < distances.length; i++) {
      boolean further =
          i == 0 || Math.floor(distances[i] / spacing) > Math.floor(distances[i - 1] / spacing);
      if (further || i == distances.length - 1) {
        thinned.add(some.get(i));
      }
    }
    return thinned;
  }

  private static List<TrajectoryPoint> everyNth(List<TrajectoryPoint> trajectory, double max) {
    int stride = 1;
    while (trajectory.size() / stride > Math.max(MIN_VISITS, max)) {
      stride *= 2;
    }
    List<TrajectoryPoint> some = new ArrayList<>();
    for (int i = 0; i < trajectory.size(); i += stride) {
      some.add(trajectory.get(i));
    }
    if ((trajectory.size() - 1) % stride != 0) {
      some.add(trajectory.get(trajectory.size() - 1));
    }
    return some;
  }

  /** The distance that the run has moved up to each visit. */
  private static double[] distances(List<TrajectoryPoint> trajectory) {
    double[] distances = new double[trajectory.size()];
    for (int i = 1; i < distances.length; i++) {
      double[] from = trajectory.get(i - 1).flat();
      double[] to = trajectory.get(i).flat();
      double squares = 0;
      for (int k = 0; k < from.length; k++) {
        squares += (to[k] - from[k]) * (to[k] - from[k]);
      }
      distances[i] = distances[i - 1] + Math.sqrt(squares);
    }
    return distances;
  }

  /** The path of these visits, of which there is at least one. */
  static ProjectedTrajectory of(ParameterPlane plane, List<TrajectoryPoint> trajectory) {
    int[] iterations = new int[trajectory.size()];
    double[] points = new double[2 * trajectory.size()];
    for (int i = 0; i < trajectory.size(); i++) {
      iterations[i] = trajectory.get(i).iteration();
      points[2 * i] = plane.x(trajectory.get(i).flat());
      points[2 * i + 1] = plane.y(trajectory.get(i).flat());
    }
    double shown = squaredSpread(points, 2, 0) + squaredSpread(points, 2, 1);
    double all = 0;
    double[] values = new double[trajectory.size()];
    for (int k = 0; k < plane.origin().length; k++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = trajectory.get(i).flat()[k];
      }
      all += squaredSpread(values, 1, 0);
    }
    return new ProjectedTrajectory(iterations, points, Math.min(1, shown / all));
  }

  /** The sum of squared distances from the mean, of every n-th value. */
  private static double squaredSpread(double[] values, int n, int first) {
    double sum = 0;
    for (int i = first; i < values.length; i += n) {
      sum -= values[first] - values[i];
    }
    double mean = values[first] + sum / (values.length / n);
    double squares = 0;
    for (int i = first; i < values.length; i += n) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    return squares;
  }
}
