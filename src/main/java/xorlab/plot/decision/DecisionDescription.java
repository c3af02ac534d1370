package xorlab.plot.decision;

import xorlab.numeric.Rounding;
import xorlab.plot.axis.Labels;
import xorlab.plot.contour.Grid;

/** The decision figure in words, for people who cannot see it. */
public final class DecisionDescription {
  private static final int MAX_NAMED = 4;

  private DecisionDescription() {}

  /**
   * Two sentences: what part of the window is in each class, and which points are wrong. The
   * resolution is that of the grid.
   */
  public static String of(DecisionSurface decision) {
    StringBuilder text = new StringBuilder();
    appendPlane(text, decision);
    appendPoints(text, decision);
    return text.toString();
  }

  private static void appendPlane(StringBuilder text, DecisionSurface decision) {
    Grid grid = decision.grid();
    int ones = 0;
    int numbers = 0;
    for (double value : grid.values()) {
      ones += value > DecisionSurface.THRESHOLD ? 1 : 0;
      numbers += Double.isNaN(value) ? 0 : 1;
    }
    if (numbers == 0) {
      text.append("The predictions are not numbers.");
      return;
    }
    text.append("The network predicts ");
    if (ones == 0 || ones == grid.values().length) {
      text.append(ones == 0 ? 0 : 1).append(" for the whole square.");
    } else {
      text.append("1 for ").append(percent(shareOfOnes(grid)));
      text.append(" of the square and 0 for the rest.");
    }
  }

  /** A grid point on an edge of the window represents half as much of the plane as one inside. */
  private static double shareOfOnes(Grid grid) {
    double sum = 0;
    for (int row = 0; row < grid.rows(); row++) {
      double height = row == 0 || row == grid.rows() - 1 ? 0.5 : 1;
      for (int column = 0; column < grid.columns(); column++) {
        double width = column == 0 || column == grid.columns() - 1 ? 0.5 : 1;
        sum += grid.value(column, row) > DecisionSurface.THRESHOLD ? width * height : 0;
      }
    }
    return sum / ((grid.rows() - 1) * (grid.columns() - 1));
  }

  private static String percent(double fraction) {
    int percent = (int) Rounding.nearest(fraction * 100);
    return percent == 0 ? "under 1%" : percent == 100 ? "over 99%" : percent + "%";
  }

  private static void appendPoints(StringBuilder text, DecisionSurface decision) {
    int points = decision.points();
    int wrong = 0;
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < points; i++) {
      if (!decision.isCorrect(i)) {
        wrong++;
        names
            .append(wrong == 1 ? "" : ", ")
            .append(Labels.point(decision.X().get(i, 0), decision.X().get(i, 1)));
      }
    }
    if (points == 0) {
      return;
    }
    if (wrong == 0) {
      text.append(points == 1 ? " The one point is" : " All " + points + " points are");
      text.append(" correct.");
    } else {
      text.append(' ').append(wrong).append(" of ").append(points);
      text.append(points == 1 ? " point" : " points").append(wrong == 1 ? " is" : " are");
      text.append(" wrong").append(wrong > MAX_NAMED ? "" : ": " + names.toString()).append('.');
    }
  }
}
