package xorlab.plot.landscape;

import java.util.List;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.PrincipalComponents;
import xorlab.plot.network.ParameterName;
import xorlab.words.LandscapeWords;

/**
 * A plane in the space of all parameters: at x, y they are {@code origin + x across + y up}.
 *
 * @param across the direction of x, of length 1
 * @param up the direction of y, of length 1 and orthogonal to it
 * @param acrossName the meaning of x
 * @param upName the meaning of y
 * @param kind how the directions were chosen
 */
public record ParameterPlane(
    double[] origin, double[] across, double[] up, String acrossName, String upName, Kind kind) {

  /** How the directions of the plane are chosen. */
  public enum Kind {
    /** x and y are the values of two parameters; all others are fixed. */
    TWO_PARAMETERS,
    /**
     * x and y are distances from the start of a run in the two directions in which it moved most.
     */
    PRINCIPAL_DIRECTIONS
  }

  /**
   * The plane of two parameters, with all others fixed.
   *
   * @param across the index of x in {@link xorlab.network.Parameters#flat}
   * @param up the index of y, another one
   */
  public static ParameterPlane of(NetworkSpec network, double[] now, int across, int up) {
    if (across == up || Math.min(across, up) < 0 || Math.max(across, up) >= now.length) {
      throw new IllegalArgumentException(
          "A plane takes two different parameters, each from 0 to " + (now.length - 1) + ".");
    }
    double[] origin = now.clone();
    origin[across] = 0;
    origin[up] = 0;
    return new ParameterPlane(
        origin,
        unit(now.length, across),
        unit(now.length, up),
        ParameterName.of(network, across),
        ParameterName.of(network, up),
        Kind.TWO_PARAMETERS);
  }

  /**
   * The plane through the present parameters in the two directions in which the run varied most, by
   * {@link PrincipalComponents}. The first is oriented so that the end of the run is to the right
   * of its start. If the run moved along a line, the second direction is arbitrary; if it has not
   * moved, the plane is that of the first two parameters.
   *
   * @param path at least one visit
   */
  public static ParameterPlane of(NetworkSpec network, List<TrajectoryPoint> path, double[] now) {
    Matrix rows = new Matrix(path.size(), now.length);
    for (int i = 0; i < path.size(); i++) {
      System.arraycopy(path.get(i).flat(), 0, rows.values(), i * now.length, now.length);
    }
    PrincipalComponents directions = PrincipalComponents.of(rows);
    if (isZero(directions.first())) {
      return of(network, now, 0, 1);
    }
    double[] start = path.get(0).flat();
    double[] across = directions.first().clone();
    if (along(across, start, path.get(path.size() - 1).flat()) < 0) {
      for (int k = 0; k < across.length; k++) {
        across[k] = 0 - across[k];
      }
    }
    boolean onOneLine = isZero(directions.second());
    double[] up = onOneLine ? perpendicular(across) : directions.second();
    double x = along(across, start, now);
    double y = along(up, start, now);
    double[] origin = new double[now.length];
    for (int k = 0; k < origin.length; k++) {
      origin[k] = now[k] - x * across[k] - y * up[k];
    }
    return new ParameterPlane(
        origin,
        across,
        up,
        LandscapeWords.FIRST_DIRECTION,
        onOneLine ? LandscapeWords.RIGHT_ANGLES : LandscapeWords.SECOND_DIRECTION,
        Kind.PRINCIPAL_DIRECTIONS);
  }

  /** The x of these parameters, projected onto the plane. */
  public double x(double[] flat) {
    return along(across, origin, flat);
  }

  /** The y of these parameters, projected onto the plane. */
  public double y(double[] flat) {
    return along(up, origin, flat);
  }

  /** Writes the parameters at x, y into an array. */
  void fill(double x, double y, double[] flat) {
    for (int k = 0; k < flat.length; k++) {
      flat[k] = origin[k] + x * across[k] + y * up[k];
    }
  }

  private static double along(double[] direction, double[] from, double[] to) {
    double sum = 0;
    for (int k = 0; k < direction.length; k++) {
      sum += direction[k] * (to[k] - from[k]);
    }
    return sum;
  }

  private static double[] unit(int length, int index) {
    double[] unit = new double[length];
    unit[index] = 1;
    return unit;
  }

  private static boolean isZero(double[] direction) {
    for (double component : direction) {
      if (component != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The axis of the first parameter that is not nearly parallel to this direction, made orthogonal
   * to it.
   */
  private static double[] perpendicular(double[] direction) {
    int index = 0;
    while (direction[index] * direction[index] > 0.5) {
      index++;
    }
    double part = direction[index];
    double length = Math.sqrt(1 - part * part);
    double[] other = unit(direction.length, index);
    for (int k = 0; k < other.length; k++) {
      other[k] = (other[k] - part * direction[k]) / length;
    }
    return other;
  }
}
