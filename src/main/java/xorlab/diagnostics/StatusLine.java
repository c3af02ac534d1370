package xorlab.diagnostics;

import java.util.List;
import java.util.Optional;
import xorlab.diagnostics.Diagnostic.Kind;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.optim.StopRule;
import xorlab.training.IterationState;
import xorlab.training.TestResult;
import xorlab.training.Timeline;
import xorlab.words.StatusWords;

/**
 * An iteration in one line: how many points are correct, or what is wrong and what mends it.
 *
 * @param headline "4 of 4 correct"
 * @param detail "at iteration 100", "and stuck"
 * @param tone of the line
 * @param explanation one or two sentences about a problem; "" if there is none
 */
public record StatusLine(
    String headline, String detail, Tone tone, String explanation, Optional<Remedy> remedy) {
  /** How good the news is. */
  public enum Tone {
    /** Some points are still wrong, which training may change. */
    NEUTRAL,
    /** All points are correct. */
    GOOD,
    /** Training cannot get every point right, whatever the weights. */
    LIMITED,
    /** Something is wrong with the run. */
    BAD
  }

  private static final double LOWER = 10;

  /** Rates are told to a billionth. */
  private static final double PARTS = 1e9;

  /**
   * The line for an iteration. Where the run has stopped by its rule, the explanation is why.
   *
   * @param run which has trained up to the iteration, or beyond it
   * @param state the iteration
   * @param diagnostics of the iteration, the most serious first
   */
  public static StatusLine of(
      Experiment experiment, Timeline run, IterationState state, List<Diagnostic> diagnostics) {
    StatusLine line = of(experiment, state, diagnostics);
    if (!run.hasStopped() || run.lastTrained() != state.iteration()) {
      return line;
    }
    String sentence = stopped(experiment.get(Setting.STOP), run);
    return new StatusLine(line.headline, line.detail, line.tone, sentence, line.remedy);
  }

  /** Why a run has stopped. */
  private static String stopped(StopRule rule, Timeline run) {
    int at = run.lastTrained();
    return switch (rule.kind()) {
      case NEVER -> "";
      case RIGHT -> StatusWords.stoppedAllRight(at);
      case TEST -> StatusWords.stoppedTestLoss(at, run.lowestTestLossUpTo(at));
      case LOSS -> StatusWords.stoppedAtLoss(at, Decimals.plain(rule.loss()));
    };
  }

  private static StatusLine of(
      Experiment experiment, IterationState state, List<Diagnostic> diagnostics) {
    int points = state.data().points();
    String headline = StatusWords.correct(state.correct(), points);
    String test = test(state);
    String at = test + StatusWords.atIteration(state.iteration());
    Diagnostic first = diagnostics.isEmpty() ? new Diagnostic(Kind.SOLVED, "") : diagnostics.get(0);
    if (first.kind() == Kind.DIVERGENCE) {
      return divergence(experiment, state, first.sentence());
    }
    boolean isLine = state.network().lastLayer() == 1;
    if (isLine && state.correct() < points && SettingAdvice.needsHiddenLayer(experiment)) {
      String best = points == 4 ? StatusWords.LINE_GETS_THREE : StatusWords.ONE_LINE_TOO_FEW;
      Remedy remedy = new Remedy(StatusWords.ADD_TWO_UNITS, Setting.LAYERS, "2");
      return new StatusLine(headline, test + best, Tone.LIMITED, "", Optional.of(remedy));
    }
    if (first.kind() == Kind.SOLVED) {
      Tone tone = state.correct() == points ? Tone.GOOD : Tone.NEUTRAL;
      return new StatusLine(headline, at, tone, "", Optional.empty());
    }
    return new StatusLine(
        headline,
        test + detail(first.kind()),
        first.kind() == Kind.NUMPY_DIFFERS ? Tone.NEUTRAL : Tone.BAD,
        first.sentence(),
        remedy(experiment, first.kind()));
  }

  /** "test 39 of 40, "; empty if no points are held back. */
  private static String test(IterationState state) {
    if (state.test().isEmpty()) {
      return "";
    }
    TestResult test = state.test().get();
    return StatusWords.test(test.correct(), test.points().points()) + ", ";
  }

  private static StatusLine divergence(
      Experiment experiment, IterationState state, String sentence) {
    boolean byTraining = state.diverged() && state.iteration() > 0;
    int at = state.diverged() ? state.iteration() + 1 : state.iteration();
    String rate = Decimals.plain(tenth(experiment.learningRate()));
    Remedy remedy =
        byTraining || experiment.start().dependsOnSeed()
            ? new Remedy(StatusWords.useRate(rate), Setting.LEARNING_RATE, rate)
            : new Remedy(StatusWords.USE_RANDOM_WEIGHTS, Setting.START, "random");
    return new StatusLine(
        StatusWords.BLEW_UP, StatusWords.atIteration(at), Tone.BAD, sentence, Optional.of(remedy));
  }

  /** A tenth of a rate, which is 0.07 for 0.7, and not the double next to it. */
  private static double tenth(double rate) {
    double parts = Rounding.nearest(rate * PARTS);
    return parts > 0 ? parts / (PARTS * LOWER) : rate / LOWER;
  }

  /** A tenth of the larger of l1 and l2. */
  private static Remedy smallerPenalty(Experiment experiment) {
    boolean isL1 = experiment.get(Setting.L1) > experiment.get(Setting.L2);
    Setting<Double> setting = isL1 ? Setting.L1 : Setting.L2;
    String less = Decimals.plain(tenth(experiment.get(setting)));
    return new Remedy(StatusWords.useLess(SettingLabels.of(setting), less), setting, less);
  }

  private static String detail(Kind kind) {
    return switch (kind) {
      case DEAD -> StatusWords.DEAD;
      case SATURATION -> StatusWords.SATURATED;
      case SYMMETRY -> StatusWords.SYMMETRIC;
      case STUCK -> StatusWords.STUCK;
      case NUMPY_DIFFERS -> StatusWords.NOT_AS_IN_NUMPY;
      case DIVERGENCE, SOLVED -> "";
    };
  }

  private static Optional<Remedy> remedy(Experiment experiment, Kind kind) {
    if (kind == Kind.NUMPY_DIFFERS) {
      return Optional.empty();
    }
    if (kind == Kind.STUCK && !experiment.network().penalty().isNone()) {
      return Optional.of(smallerPenalty(experiment));
    }
    return Optional.of(
        experiment.start().dependsOnSeed()
            ? Remedy.anotherSeed()
            : new Remedy(StatusWords.USE_RANDOM_WEIGHTS, Setting.START, "random"));
  }
}
