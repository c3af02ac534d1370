package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.network.Activation;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.optim.OptimizerName;
import xorlab.words.AdviceWords;

/** Advice against valid but unwise combinations of settings. */
public final class SettingAdvice {
  /** The notebook's learning rate, 1, times its 4 points: the gradient is a sum over the points. */
  private static final double NOTEBOOK_STEP = 4;

  /** For gradient descent, there is advice above this multiple of the notebook's. */
  private static final double MAX_STEP_RATIO = 20;

  /** A velocity is a geometric sum of gradients with the ratio 0.9, so at most ten times one. */
  private static final double MOMENTUM = 10;

  /**
   * Weights are of the order of 1, and Adam should need more than a few updates to change them by
   * that.
   */
  private static final double MAX_ADAM_STEP = 0.3;

  private SettingAdvice() {}

  /** A sentence for each unwise choice; usually none. */
  public static List<String> of(Experiment experiment) {
    List<String> advice = new ArrayList<>();
    linearModel(experiment, advice);
    zeros(experiment, advice);
    if (experiment.get(Setting.OPTIMIZER) == OptimizerName.ADAM) {
      adam(experiment.learningRate(), advice);
    } else {
      stepSize(experiment, advice);
    }
    return advice;
  }

  private static void linearModel(Experiment experiment, List<String> advice) {
    NetworkSpec network = experiment.network();
    boolean deep = network.lastLayer() > 1;
    if (!network.inputs().areStraight()) {
      return; // what is linear in the inputs is no straight line in the plane
    }
    for (Activation hidden : network.hidden()) {
      if (hidden != Activation.IDENTITY) {
        return;
      }
    }
    if (deep) {
      advice.add(AdviceWords.IDENTITY);
    }
    if (needsHiddenLayer(experiment)) {
      String data = SettingLabels.word(experiment.text(Setting.DATA));
      advice.add(deep ? AdviceWords.lineNotEnough(data) : AdviceWords.noHiddenLayer(data));
    }
  }

  /**
   * Whether a neuron is a straight line, and the experiment's data set asks for more than that, and
   * no such line separates its points: a few of them, or noisy ones, may happen to be separable.
   */
  static boolean needsHiddenLayer(Experiment experiment) {
    return experiment.network().inputs().areStraight()
        && asksForMoreThanALine(experiment.get(Setting.DATA))
        && !StraightLine.separates(experiment.data());
  }

  private static boolean asksForMoreThanALine(DatasetName data) {
    return switch (data) {
      case XOR, XNOR, CIRCLE, SPIRAL, FUNCTION -> true;
      case AND, OR, NAND, NOR, MOONS, BLOBS, POINTS -> false;
    };
  }

  private static void zeros(Experiment experiment, List<String> advice) {
    if (experiment.start() instanceof Initialization.Zeros
        && hasUnitsSideBySide(experiment.network())) {
      advice.add(AdviceWords.ZEROS);
    }
  }

  private static boolean hasUnitsSideBySide(NetworkSpec network) {
    for (int i = 1; i < network.lastLayer(); i++) {
      if (network.width(i) > 1) {
        return true;
      }
    }
    return false;
  }

  private static void adam(double alpha, List<String> advice) {
    if (alpha > MAX_ADAM_STEP) {
      advice.add(AdviceWords.largeAdamStep(Decimals.plain(alpha)));
    }
  }

  private static void stepSize(Experiment experiment, List<String> advice) {
    int points = experiment.batchSize();
    boolean momentum = experiment.get(Setting.OPTIMIZER) == OptimizerName.MOMENTUM;
    double gradients = momentum ? MOMENTUM * points : points;
    if (experiment.learningRate() * gradients > MAX_STEP_RATIO * NOTEBOOK_STEP) {
      String rate = Decimals.plain(experiment.learningRate());
      String smaller = Decimals.plain(Rounding.nearest(1000 * NOTEBOOK_STEP / gradients) / 1000);
      advice.add(
          momentum
              ? AdviceWords.largeMomentumStep(points, rate, smaller)
              : AdviceWords.largeStep(points, rate, smaller));
    }
  }
}
