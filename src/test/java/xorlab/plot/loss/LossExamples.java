package xorlab.plot.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.training.Timeline;

/** Runs and synthetic loss curves for the tests of the loss figure. */
public final class LossExamples {
  static final double NO_GUESS = Double.NaN;

  private LossExamples() {}

  /** The notebook's run with some settings changed, trained up to an iteration. */
  public static Timeline timeline(int trained, Object... settings) {
    Experiment experiment = Experiment.defaults();
    for (int i = 0; i < settings.length; i += 2) {
      experiment =
          experiment.withText((Setting<?>) settings[i], settings[i + 1].toString()).orElseThrow();
    }
    Timeline timeline = new Timeline(experiment);
    timeline.seek(trained, Integer.MAX_VALUE);
    return timeline;
  }

  public
  /** The losses of an experiment, trained up to an iteration. */
  static LossCurve run(int trained, Object... settings) {
    return LossCurve.of(timeline(trained, settings));
  }

  /** A curve by a formula. */
  static LossCurve curve(int furthest, boolean diverged, IntToDoubleFunction loss) {
    return new LossCurve() {
      @Override
      public int lastIteration() {
        return furthest;
      }

      @Override
      public double lossAt(int iteration) {
        return loss.applyAsDouble(iteration);
      }

      @Override
      public boolean diverged() {
        return diverged;
      }
    };
  }

  static LossCurve curve(double... losses) {
    return curve(losses.length - 1, false, k -> losses[k]);
  }

  /** The figure of a curve over a number of iterations, with the cursor at its end. */
  static LossFigureData picture(LossCurve curve, int iterations, boolean log) {
    return picture(curve, iterations, curve.lastIteration(), log);
  }

  public
  /** The figure's data for a run. */
  static LossFigureData picture(LossCurve curve, int iterations, int cursor, boolean log) {
    return new LossFigureData(
        curve,
        MinMaxDownsampler.of(curve),
        iterations,
        cursor,
        OptionalInt.empty(),
        log,
        NO_GUESS,
        List.of(),
        Optional.empty());
  }

  public
  /** The same while the reader points at an iteration. */
  static LossFigureData reading(LossFigureData picture, int iteration) {
    return with(picture, OptionalInt.of(iteration), picture.guess(), picture.earlier());
  }

  /** The same with the losses of test points. */
  static LossFigureData tested(LossFigureData picture, LossCurve test) {
    return new LossFigureData(
        picture.curve(),
        picture.sketch(),
        picture.iterations(),
        picture.cursor(),
        picture.pointedIteration(),
        picture.log(),
        picture.guess(),
        picture.earlier(),
        Optional.of(new TestCurve(test, MinMaxDownsampler.of(test))));
  }

  /** The same with a line at the loss of guessing. */
  static LossFigureData guessing(LossFigureData picture, double guess) {
    return with(picture, picture.pointedIteration(), guess, picture.earlier());
  }

  /** The figure with these earlier runs, named a, b, c and so on. */
  static LossFigureData above(LossFigureData picture, LossCurve... earlier) {
    List<EarlierRun> runs = new ArrayList<>();
    for (LossCurve curve : earlier) {
      String name = String.valueOf((char) ('a' + runs.size()));
      runs.add(new EarlierRun(name, "", MinMaxDownsampler.of(curve)));
    }
    return with(picture, picture.pointedIteration(), picture.guess(), runs);
  }

  private static LossFigureData with(
      LossFigureData picture, OptionalInt pointed, double guess, List<EarlierRun> earlier) {
    return new LossFigureData(
        picture.curve(),
        picture.sketch(),
        picture.iterations(),
        picture.cursor(),
        pointed,
        picture.log(),
        guess,
        earlier,
        picture.test());
  }
}
