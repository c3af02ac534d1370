package xorlab.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a run, projected onto a plane.
 *
 * @param iterations of the visits, ascending
 * @param points x0, y0, x1, y1, ... of the visits on the plane
 * @param share the fraction of the run's movement in the plane's directions, of the squared
 *     distances of its visits from their mean; NaN if it has not moved
 */
public record PlanePath(int[] iterations, double[] points, double share) {
  /**
   * The most products that may be computed to find the directions of a run, whatever the size of
   * the network.
   */
  private static final double MOST_PRODUCTS = 2e6;

  /** The most differences that may be computed to find the distance a run has moved. */
  private static final double MOST_DIFFERENCES = 5e5;

  private static final int MOST_VISITS = 60;
  private static final int LEAST_VISITS = 8;

  int visits() {
    return iterations.length;
  }

  /**
   * A subset of a long path, small enough to find a plane between two frames: spread as evenly as
   * possible over the distance moved, so that no bend is lost, and including the last visit. As a
   * path grows, the subset keeps its visits until their spacing doubles.
   */
  static List<Visit> thinned(List<Visit> path) {
    int parameters = path.get(0).flat().length;
    List<Visit> some = everyNth(path, MOST_DIFFERENCES / parameters);
    double[] distances = distances(some);
    double whole = distances[distances.length - 1];
    double most = Math.min(MOST_VISITS, Math.sqrt(MOST_PRODUCTS / parameters));
    if (some.size() <= most || !(whole > 0) || whole - whole != 0) {
      return everyNth(some, most);
    }
    double spacing = 1;
    while (spacing * most < whole) {
      spacing *= 2;
    }
    while (spacing * most > whole * 2) {
      spacing /= 2;
    }
    List<Visit> thinned = new ArrayList<>();
    for (int i = 0; i < distances.length; i++) {
      boolean further =
          i == 0 || Math.floor(distances[i] / spacing) > Math.floor(distances[i - 1] / spacing);
      if (further || i == distances.length - 1) {
        thinned.add(some.get(i));
      }
    }
    return thinned;
  }

  private static List<Visit> everyNth(List<Visit> path, double most) {
    int stride = 1;
    while (path.size() / stride > Math.max(LEAST_VISITS, most)) {
      stride *= 2;
    }
    List<Visit> some = new ArrayList<>();
    for (int i = 0; i < path.size(); i += stride) {
      some.add(path.get(i));
    }
    if ((path.size() - 1) % stride != 0) {
      some.add(path.get(path.size() - 1));
    }
    return some;
  }

  /** The distance that the run has moved up to each visit. */
  private static double[] distances(List<Visit> path) {
    double[] distances = new double[path.size()];
    for (int i = 1; i < distances.length; i++) {
      double[] from = path.get(i - 1).flat();
      double[] to = path.get(i).flat();
      double squares = 0;
      for (int k = 0; k < from.length; k++) {
        squares += (to[k] - from[k]) * (to[k] - from[k]);
      }
      distances[i] = distances[i - 1] + Math.sqrt(squares);
    }
    return distances;
  }

  /** The path of these visits, of which there is at least one. */
  static PlanePath of(ParameterPlane plane, List<Visit> path) {
    int[] iterations = new int[path.size()];
    double[] points = new double[2 * path.size()];
    for (int i = 0; i < path.size(); i++) {
      iterations[i] = path.get(i).iteration();
      points[2 * i] = plane.x(path.get(i).flat());
      points[2 * i + 1] = plane.y(path.get(i).flat());
    }
    double shown = spread(points, 2, 0) + spread(points, 2, 1);
    double all = 0;
    double[] values = new double[path.size()];
    for (int k = 0; k < plane.origin().length; k++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = path.get(i).flat()[k];
      }
      all += spread(values, 1, 0);
    }
    return new PlanePath(iterations, points, Math.min(1, shown / all));
  }

  /** The sum of squared distances from the mean, of every n-th value. */
  private static double spread(double[] values, int n, int first) {
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
