package xorlab.plot.decision;

import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.Labels;
import xorlab.plot.contour.Grid;
import xorlab.training.IterationState;
import xorlab.words.DecisionWords;
import xorlab.words.PercentWords;

/** The decision figure in words, for people who cannot see it. */
public final class DecisionDescription {
  private static final int MAX_NAMED = 4;

  /** Decimals of losses per point. */
  private static final int DIGITS = 4;

  private DecisionDescription() {}

  /**
   * Some sentences: what part of the window is in each class, which points are wrong, and how many
   * of those held back are right. The resolution is that of the grid.
   */
  public static String of(DecisionSurface decision) {
    StringBuilder text = new StringBuilder();
    appendPlane(text, decision);
    appendPoints(text, decision);
    int held = decision.test().points();
    if (held > 0) {
      text.append(' ').append(DecisionWords.test(decision.correctOfTest(), held));
    }
    return text.toString();
  }

  /**
   * "loss 0.5" as Python's repr prints it, or "loss 0.0438, test 0.2457" per point where some are
   * held back.
   */
  public static String headline(IterationState state, DecisionSurface decision) {
    if (state.test().isPresent()) {
      return DecisionWords.lossAndTest(
          Decimals.fixed(state.dataLoss() / state.data().points(), DIGITS),
          Decimals.fixed(state.test().get().lossPerPoint(), DIGITS));
    }
    return state.network().penalty().isNone()
        ? DecisionWords.loss(decision.loss())
        : DecisionWords.lossWithPenalty(decision.loss());
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
      text.append(DecisionWords.NOT_NUMBERS);
      return;
    }
    text.append(
        ones == 0 || ones == grid.values().length
            ? DecisionWords.predictsOneClass(ones == 0 ? 0 : 1)
            : DecisionWords.predictsBothClasses(percent(shareOfOnes(grid))));
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
    return percent == 0
        ? PercentWords.UNDER_1
        : percent == 100 ? PercentWords.OVER_99 : PercentWords.exactly(percent);
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
    text.append(' ');
    if (wrong == 0) {
      text.append(DecisionWords.allCorrect(points));
    } else {
      text.append(
          wrong > MAX_NAMED
              ? DecisionWords.wrong(points, wrong)
              : DecisionWords.wrongNamed(names.toString(), points, wrong));
    }
  }
}
