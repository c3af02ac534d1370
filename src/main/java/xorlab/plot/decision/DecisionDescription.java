package xorlab.plot.decision;

import xorlab.numeric.Rounding;
import xorlab.plot.axis.Labels;
import xorlab.plot.contour.Grid;

/** The decision figure in words, for people who cannot see it. */
public final class DecisionDescription {
  private static final int MAX_NAMED = 4;
  private static final String[] SMALL_NUMBERS = {"no", "one", "two", "three", "four"};

  private DecisionDescription() {}

  /**
   * Two or three sentences: what part of the window is in each class and in how many pieces, and
   * which points are on the wrong side. The resolution is that of the grid.
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
    text.append("At iteration ").append(decision.iteration()).append(" the network says ");
    if (numbers == 0) {
      text.append("nothing: its predictions are not numbers.");
    } else if (ones == 0 || ones == grid.values().length) {
      text.append(ones == 0 ? 0 : 1).append(" on all of the plane shown.");
    } else {
      int[] pieces = ConnectedRegions.count(grid);
      double fraction = shareOfOnes(grid);
      text.append("1 on ").append(percent(fraction)).append(" of the plane shown, ");
      text.append(inPieces(pieces[1])).append(", and 0 on ").append(percent(1 - fraction));
      text.append(", ").append(inPieces(pieces[0])).append('.');
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

  private static String inPieces(int pieces) {
    return pieces == 1 ? "in one piece" : "in " + number(pieces) + " pieces";
  }

  private static String number(int n) {
    return n < SMALL_NUMBERS.length ? SMALL_NUMBERS[n] : Integer.toString(n);
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
      text.append(points == 1 ? " The one point is" : " All " + number(points) + " points are");
      text.append(" on the right side.");
    } else {
      text.append(" On the wrong side: ").append(number(wrong)).append(" of ");
      text.append(number(points)).append(points == 1 ? " point" : " points");
      text.append(wrong > MAX_NAMED ? "" : ", " + names.toString()).append('.');
    }
  }
}
