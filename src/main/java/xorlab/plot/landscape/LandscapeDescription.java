package xorlab.plot.landscape;

import xorlab.numeric.Rounding;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.NiceNumbers;
import xorlab.plot.landscape.ParameterPlane.Kind;
import xorlab.words.LandscapeWords;
import xorlab.words.LossWords;
import xorlab.words.PercentWords;

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
    int iteration = landscape.iteration();
    text.append(
        plane.kind() == Kind.TWO_PARAMETERS
            ? LandscapeWords.twoParameters(plane.acrossName(), iteration, plane.upName())
            : LandscapeWords.twoDirections(iteration));
    if (landscape.hasPenalty()) {
      text.append(' ').append(LossWords.PENALTY_IS_PART);
    }
  }

  private static void appendSlope(StringBuilder text, Landscape landscape) {
    String loss = number(landscape.loss());
    double across = landscape.slopeAcross();
    double up = landscape.slopeUp();
    double slope = Math.sqrt(across * across + up * up);
    text.append(' ');
    if (slope > 0 && slope - slope == 0) {
      String rate = NiceNumbers.text(slope, DISTANCE_DIGITS);
      text.append(LandscapeWords.hereSlanted(direction(-across, -up), loss, rate));
    } else {
      text.append(slope == 0 ? LandscapeWords.hereFlat(loss) : LandscapeWords.here(loss));
    }
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
    text.append(' ');
    if (lowest < 0 || grid.values()[lowest] >= landscape.loss()) {
      text.append(LandscapeWords.noneIsLower(grid.columns(), grid.rows()));
      return;
    }
    double x = grid.x(lowest % grid.columns()) - landscape.x();
    double y = grid.y(lowest / grid.columns()) - landscape.y();
    text.append(
        LandscapeWords.lowest(
            grid.columns(),
            direction(x, y),
            NiceNumbers.text(Math.sqrt(x * x + y * y), DISTANCE_DIGITS),
            number(grid.values()[lowest]),
            grid.rows()));
  }

  private static String direction(double x, double y) {
    double width = Math.abs(x);
    double height = Math.abs(y);
    String upright = y > 0 ? LandscapeWords.UP : LandscapeWords.DOWN;
    String level = x > 0 ? LandscapeWords.RIGHT : LandscapeWords.LEFT;
    if (height < width * SLANTED) {
      return level;
    }
    return width < height * SLANTED ? upright : LandscapeWords.slanted(level, upright);
  }

  private static void appendPath(StringBuilder text, Landscape landscape) {
    double fraction = landscape.trajectory().explainedVariance();
    text.append(' ');
    if (Double.isNaN(fraction)) {
      text.append(LandscapeWords.NOT_MOVED);
      return;
    }
    int percent = (int) Rounding.nearest(fraction * 100);
    String part =
        percent == 100
            ? PercentWords.OVER_99
            : percent == 0 ? PercentWords.UNDER_1 : PercentWords.exactly(percent);
    if (fraction == 1) {
      text.append(LandscapeWords.SHOWS_ALL);
    } else if (landscape.plane().kind() == Kind.TWO_PARAMETERS) {
      text.append(LandscapeWords.othersChanged(part));
    } else {
      text.append(LandscapeWords.projected(part));
    }
  }

  private static String number(double x) {
    return x - x == 0 ? NiceNumbers.text(x, DIGITS) : LossWords.NOT_FINITE;
  }
}
