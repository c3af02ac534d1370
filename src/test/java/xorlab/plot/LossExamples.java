package xorlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.Timeline;

/** Runs, and things that look like runs, for the tests of the loss figure. */
final class LossExamples {
  private LossExamples() {}

  /** The notebook's run with some settings changed, trained up to an iteration. */
  static Timeline timeline(int trained, Object... settings) {
    Experiment experiment = Experiment.standard();
    for (int i = 0; i < settings.length; i += 2) {
      experiment =
          experiment.withText((Setting<?>) settings[i], settings[i + 1].toString()).orElseThrow();
    }
    Timeline timeline = new Timeline(experiment);
    timeline.seek(trained, Integer.MAX_VALUE);
    return timeline;
  }

  static LossCurve run(int trained, Object... settings) {
    return LossCurve.of(timeline(trained, settings));
  }

  /** A curve by a formula. */
  static LossCurve curve(int furthest, boolean diverged, IntToDoubleFunction loss) {
    return new LossCurve() {
      @Override
      public int furthest() {
        return furthest;
      }

      @Override
      public double at(int iteration) {
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

  /** The curve in a figure of so many iterations, its end on show. */
  static LossPicture picture(LossCurve curve, int iterations, boolean log) {
    return picture(curve, iterations, curve.furthest(), log);
  }

  static LossPicture picture(LossCurve curve, int iterations, int cursor, boolean log) {
    return new LossPicture(
        curve, LossSketch.of(curve), iterations, cursor, OptionalInt.empty(), log, List.of());
  }

  static LossPicture reading(LossPicture picture, int iteration) {
    return new LossPicture(
        picture.curve(),
        picture.sketch(),
        picture.iterations(),
        picture.cursor(),
        OptionalInt.of(iteration),
        picture.log(),
        picture.earlier());
  }

  /** The picture with these runs beneath, named a, b, c and so on. */
  static LossPicture above(LossPicture picture, LossCurve... earlier) {
    List<EarlierRun> runs = new ArrayList<>();
    for (LossCurve curve : earlier) {
      String name = String.valueOf((char) ('a' + runs.size()));
      runs.add(new EarlierRun(name, "", LossSketch.of(curve)));
    }
    return new LossPicture(
        picture.curve(),
        picture.sketch(),
        picture.iterations(),
        picture.cursor(),
        picture.reading(),
        picture.log(),
        runs);
  }
}
