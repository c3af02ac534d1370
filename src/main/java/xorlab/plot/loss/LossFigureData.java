package xorlab.plot.loss;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.experiment.Experiment;
import xorlab.network.Loss;
import xorlab.numeric.Log;
import xorlab.words.LossWords;

/**
 * The data of the loss figure.
 *
 * @param curve the run, for single losses
 * @param sketch of the same run, caught up with it, for its line
 * @param iterations planned for the run: the x axis ends there
 * @param cursor the iteration that all figures show, trained already
 * @param pointedIteration the iteration at the pointer
 * @param log whether the losses have a logarithmic axis
 * @param guess the loss of a network that says one half everywhere; NaN if there is none
 * @param earlier other runs, drawn below this one
 * @param test the losses of the points held back, if there are some: then all losses are per point
 */
public record LossFigureData(
    LossCurve curve,
    MinMaxDownsampler sketch,
    int iterations,
    int cursor,
    OptionalInt pointedIteration,
    boolean log,
    double guess,
    List<EarlierRun> earlier,
    Optional<TestCurve> test) {

  public LossFigureData {
    if (sketch.furthest() != curve.lastIteration()) {
      throw new IllegalArgumentException(
          "The sketch ends at iteration "
              + sketch.furthest()
              + " but the run at "
              + curve.lastIteration()
              + ": let it catch up first.");
    }
    if (iterations < 1 || cursor < 0 || cursor > curve.lastIteration()) {
      throw new IllegalArgumentException(
          "The figure takes 1 iteration or more, and a cursor that is trained already; not "
              + iterations
              + " and "
              + cursor
              + ".");
    }
    earlier = List.copyOf(earlier);
  }

  /** "loss per point, lowest test loss at 166"; empty if the losses are sums. */
  public String caption() {
    if (test.isEmpty()) {
      return "";
    }
    TestCurve curve = test.get();
    return curve.hasTurned()
        ? LossWords.perPointWithLowest(curve.sketch().lowestAt())
        : LossWords.PER_POINT;
  }

  /**
   * The cross-entropy of guessing: ln 2 for each point, or per point where some are held back. Of a
   * squared error nothing is said.
   */
  public static double guess(Experiment experiment) {
    int points = experiment.hasTest() ? 1 : experiment.data().points();
    return experiment.network().loss() == Loss.CROSS_ENTROPY ? points * Log.log(2) : Double.NaN;
  }
}
