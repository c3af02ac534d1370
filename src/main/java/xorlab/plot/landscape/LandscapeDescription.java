package xorlab.plot.landscape;

import xorlab.numeric.Rounding;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.NiceNumbers;
import xorlab.plot.landscape.ParameterPlane.Kind;

/** The landscape figure in words, for people who cannot see it. */
public final class LandscapeDescription {
  private static final int DIGITS = 4;
  private static final int DISTANCE_DIGITS = 2;

  /** The tangent of 22.5 degrees, where "up" ends and "up and to the right" begins. */
  private static final double SLANTED = 0.41421356;

  private LandscapeDescription() {}

  /**
   * The plane, the slope at the present parameters, whether the loss is lower elsewhere, and how
   * much of the path the plane shows.
   */
  public static String of(Landscape landscape) {
    StringBuilder text = new StringBuilder();
    appendPlane(text, landscape);
    appendSlope(text, landscape);
    appendLowest(text, landscape);
    appendPath(text, landscape);
    return text.toString();
  }

  private static void appendPlane(StringBuilder text, Landscape landscape) {
    ParameterPlane plane = landscape.plane();
    if (plane.kind() == Kind.TWO_PARAMETERS) {
      text.append("The loss for other values of ").append(plane.acrossName());
      text.append(" (across) and ").append(plane.upName());
      text.append(" (up), all else as at iteration ").append(landscape.iteration()).append('.');
    } else {
      text.append("The loss around iteration ").append(landscape.iteration());
      text.append(", in the two directions in which the run moved most.");
    }
  }

  private static void appendSlope(StringBuilder text, Landscape landscape) {
    text.append(" Here it is ").append(number(landscape.loss()));
    double across = landscape.slopeAcross();
    double up = landscape.slopeUp();
    double slope = Math.sqrt(across * across + up * up);
    if (slope > 0 && slope - slope == 0) {
      text.append(" and falls fastest ").append(direction(-across, -up)).append(", by ");
      text.append(NiceNumbers.text(slope, DISTANCE_DIGITS)).append(" per unit");
    } else if (slope == 0) {
      text.append(" and flat");
    }
    text.append('.');
  }

  private static void appendLowest(StringBuilder text, Landscape landscape) {
    Grid grid = landscape.losses();
    int lowest = -1;
    for (int k = 0; k < grid.values().length; k++) {
      double loss = grid.values()[k];
      if (loss - loss == 0 && (lowest < 0 || loss < grid.values()[lowest])) {
        lowest = k;
      }
    }
    text.append(" Of ").append(grid.columns()).append(" by ").append(grid.rows());
    text.append(" places tried, ");
    if (lowest < 0 || grid.values()[lowest] >= landscape.loss()) {
      text.append("none is lower.");
      return;
    }
    double x = grid.x(lowest % grid.columns()) - landscape.x();
    double y = grid.y(lowest / grid.columns()) - landscape.y();
    text.append("the lowest is ").append(number(grid.values()[lowest])).append(", ");
    text.append(NiceNumbers.text(Math.sqrt(x * x + y * y), DISTANCE_DIGITS));
    text.append(" units away ").append(direction(x, y)).append('.');
  }

  private static String direction(double x, double y) {
    double width = Math.abs(x);
    double height = Math.abs(y);
    String upright = height < width * SLANTED ? "" : y > 0 ? "up" : "down";
    String level = width < height * SLANTED ? "" : x > 0 ? "to the right" : "to the left";
    return upright + (upright.isEmpty() || level.isEmpty() ? "" : " and ") + level;
  }

  private static void appendPath(StringBuilder text, Landscape landscape) {
    double fraction = landscape.trajectory().explainedVariance();
    if (Double.isNaN(fraction)) {
      text.append(" The run has not moved yet.");
      return;
    }
    int percent = (int) Rounding.nearest(fraction * 100);
    text.append(" The plane shows ");
    text.append(
        fraction == 1
            ? "all"
            : percent == 100 ? "over 99%" : percent == 0 ? "under 1%" : percent + "%");
    text.append(" of the run's movement");
    if (fraction == 1) {
      text.append('.');
    } else if (landscape.plane().kind() == Kind.TWO_PARAMETERS) {
      text.append(". The other numbers changed too, so the loss under the path is not the");
      text.append(" run's loss.");
    } else {
      text.append(": the path is projected onto this plane.");
    }
  }

  private static String number(double x) {
    return x - x == 0 ? NiceNumbers.text(x, DIGITS) : "not a finite number";
  }
}
