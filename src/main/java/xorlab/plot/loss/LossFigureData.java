package xorlab.plot.loss;

import java.util.List;
import java.util.OptionalInt;

/**
 * The data of the loss figure.
 *
 * @param curve the run, for single losses
 * @param sketch of the same run, caught up with it, for its line
 * @param iterations planned for the run: the x axis ends there
 * @param cursor the iteration that all figures show, trained already
 * @param pointedIteration the iteration at the pointer
 * @param log whether the losses have a logarithmic axis
 * @param earlier other runs, drawn below this one
 */
public record LossFigureData(
    LossCurve curve,
    MinMaxDownsampler sketch,
    int iterations,
    int cursor,
    OptionalInt pointedIteration,
    boolean log,
    List<EarlierRun> earlier) {

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
}
