package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.data.Sampling;
import xorlab.data.Split;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Inputs;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;
import xorlab.optim.StopRule;

/** Makes experiments of settings: points, network, start; and resolves conflicts between them. */
final class ExperimentFactory {
  private ExperimentFactory() {}

  /** The experiment with these settings, and defaults for all others. */
  static Experiment of(SettingValues given) {
    Experiment made = of(given, usable(given));
    return MistakeRules.installed().conflict(made).isEmpty()
        ? made
        : of(given, made.used().with(Setting.MISTAKE, List.of()));
  }

  private static Experiment of(SettingValues given, SettingValues usable) {
    Split split = Split.of(data(usable), usable.getOrDefault(Setting.TEST), seed(usable));
    boolean lacksTest = split.test().points() == 0 && needsTest(usable);
    SettingValues used = lacksTest ? usable.with(Setting.STOP, StopRule.NEVER) : usable;
    int points = split.train().points();
    NetworkSpec network = network(used);
    int iterations = used.getOrDefault(Setting.ITERATIONS);
    return new Experiment(
        given,
        used,
        split,
        network,
        start(used, network),
        frozen(used.getOrDefault(Setting.FROZEN), network.parameterCount()),
        used.getOrDefault(Setting.LEARNING_RATE),
        Math.min(used.getOrDefault(Setting.BATCH).orElse(points), points),
        iterations,
        Math.min(used.getOrDefault(Setting.AT), iterations));
  }

  /** The given settings without those that another setting overrules. */
  private static SettingValues usable(SettingValues given) {
    SettingValues used = given;
    if (lacksPoints(given)) {
      used = used.with(Setting.DATA, Setting.DATA.defaultValue(given));
    }
    if (!predictsProbability(given)) {
      used = used.with(Setting.LOSS, Setting.LOSS.defaultValue(given));
    }
    List<Activation> activations = given.getOrDefault(Setting.ACTIVATION);
    if (activations.size() != 1 && activations.size() != hiddenLayers(given).size()) {
      used = used.with(Setting.ACTIVATION, List.of(activations.get(0)));
    }
    return used;
  }

  private static Dataset data(SettingValues used) {
    int count = used.getOrDefault(Setting.COUNT);
    Sampling sampling = new Sampling(count, used.getOrDefault(Setting.NOISE), seed(used));
    Dataset given = used.getOrDefault(Setting.POINTS);
    Dataset own = used.getOrDefault(Setting.SCALE) ? given.scaled() : given;
    return used.getOrDefault(Setting.DATA)
        .points(sampling, used.getOrDefault(Setting.FUNCTION), own);
  }

  private static double seed(SettingValues used) {
    return used.getOrDefault(Setting.SEED);
  }

  /** The units of each hidden layer. */
  static List<Integer> hiddenLayers(SettingValues values) {
    return isByHand(values) ? SettingDefaults.layers(values) : values.getOrDefault(Setting.LAYERS);
  }

  /** The given inputs; the solution by hand needs both coordinates among them. */
  static Inputs inputs(SettingValues values) {
    Inputs given = new Inputs(values.getOrDefault(Setting.INPUTS));
    boolean hasBoth = given.has(Feature.X1) && given.has(Feature.X2);
    return hasBoth || !isByHand(values) ? given : Inputs.COORDINATES;
  }

  private static NetworkSpec network(SettingValues used) {
    Inputs inputs = inputs(used);
    List<Integer> widths = new ArrayList<>();
    widths.add(inputs.count());
    widths.addAll(hiddenLayers(used));
    widths.add(1);
    Regularization penalty =
        new Regularization(used.getOrDefault(Setting.L1), used.getOrDefault(Setting.L2));
    List<Activation> hidden = used.getOrDefault(Setting.ACTIVATION);
    List<Activation> each =
        hidden.size() == 1 ? NetworkSpec.alike(hidden.get(0), widths.size() - 2) : hidden;
    return new NetworkSpec(
        widths,
        each,
        used.getOrDefault(Setting.OUTPUT),
        used.getOrDefault(Setting.LOSS),
        penalty,
        inputs);
  }

  private static Initialization start(SettingValues used, NetworkSpec network) {
    return switch (used.getOrDefault(Setting.START)) {
      case RANDOM -> new Initialization.Random(seed(used));
      case BY_HAND -> new Initialization.ByHand();
      case ZEROS -> new Initialization.Zeros();
      case XAVIER -> new Initialization.Scaled(WeightScale.XAVIER, seed(used));
      case HE -> new Initialization.Scaled(WeightScale.HE, seed(used));
      case SMALL -> new Initialization.Scaled(WeightScale.SMALL, seed(used));
      case UNIFORM -> new Initialization.Uniform(seed(used));
      case WEIGHTS -> {
        double[] weights = used.getOrDefault(Setting.WEIGHTS);
        yield weights.length == network.parameterCount()
            ? new Initialization.Weights(weights)
            : new Initialization.Random(seed(used));
      }
    };
  }

  private static boolean[] frozen(List<Integer> places, int parameters) {
    boolean[] frozen = new boolean[parameters];
    for (int index : places) {
      if (index < parameters) {
        frozen[index] = true;
      }
    }
    return frozen;
  }

  /** Whether the run is to stop when the loss of points held back rises. */
  static boolean needsTest(SettingValues values) {
    return values.getOrDefault(Setting.STOP).kind() == StopRule.Kind.TEST;
  }

  /** Whether the start is the solution by hand, which has a network of its own. */
  static boolean isByHand(SettingValues values) {
    return values.getOrDefault(Setting.START) == InitializationMethod.BY_HAND;
  }

  /** Whether the reader's own points are asked for, but not given. */
  static boolean lacksPoints(SettingValues values) {
    return values.getOrDefault(Setting.DATA) == DatasetName.POINTS
        && values.getOrDefault(Setting.POINTS).points() == 0;
  }

  /** Whether the output lies between 0 and 1, so that the cross-entropy can take its logarithm. */
  static boolean predictsProbability(SettingValues values) {
    return values.getOrDefault(Setting.OUTPUT) == Activation.SIGMOID;
  }
}
