package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.numeric.Decimals;

/**
 * Everything that decides a run and how it is shown: one value for each {@link Setting}. Immutable.
 *
 * <p>Settings that make no sense together are settled here, and {@link #conflicts} says how.
 */
public final class Experiment {
  private final String[] values;

  private Experiment(String[] values) {
    this.values = values;
  }

  /** The notebook's own experiment. */
  public static Experiment standard() {
    Setting[] settings = Setting.values();
    String[] values = new String[settings.length];
    for (Setting setting : settings) {
      values[setting.ordinal()] = setting.standard();
    }
    return new Experiment(values);
  }

  /**
   * This experiment with one setting changed.
   *
   * @return empty if the setting does not take that text
   */
  public Optional<Experiment> with(Setting setting, String text) {
    Optional<String> value = setting.kind().read(text);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String[] changed = values.clone();
    changed[setting.ordinal()] = value.get();
    return Optional.of(new Experiment(changed));
  }

  /** A setting's value in its canonical spelling. */
  public String text(Setting setting) {
    return values[setting.ordinal()];
  }

  public boolean isStandard(Setting setting) {
    return text(setting).equals(setting.standard());
  }

  public boolean is(Setting setting, String word) {
    return text(setting).equals(word);
  }

  /** Whether both train the same numbers, however they are shown. */
  public boolean sameRun(Experiment other) {
    for (Setting setting : Setting.values()) {
      if (setting.decidesTheRun() && !text(setting).equals(other.text(setting))) {
        return false;
      }
    }
    return true;
  }

  public Data data() {
    return Data.xor();
  }

  public Start start() {
    return switch (text(Setting.START)) {
      case "by-hand" -> new Start.ByHand();
      case "zeros" -> new Start.Zeros();
      case "weights" -> weightsFit() ? new Start.Weights(weights()) : random();
      default -> random();
    };
  }

  /** The network to train: 2 inputs, the hidden layers, 1 output. */
  public Network network() {
    List<Integer> widths = new ArrayList<>();
    widths.add(data().X().columns());
    widths.addAll(byHand() ? List.of(2) : hiddenWidths());
    widths.add(data().y().columns());
    return byHand()
        ? new Network(widths, Activation.RELU, Activation.RELU, Loss.SQUARED_ERROR)
        : new Network(widths, Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);
  }

  /** Alpha. */
  public double learningRate() {
    return number(text(Setting.LEARNING_RATE));
  }

  public int iterations() {
    return (int) number(text(Setting.ITERATIONS));
  }

  /** The iteration to show first, at most {@link #iterations}. */
  public int at() {
    return Math.min((int) number(text(Setting.AT)), iterations());
  }

  /** Iterations a second; empty for as many as can be done. */
  public OptionalInt speed() {
    return is(Setting.SPEED, "max")
        ? OptionalInt.empty()
        : OptionalInt.of((int) number(text(Setting.SPEED)));
  }

  /** A sentence for each setting that another one overrules. */
  public List<String> conflicts() {
    List<String> conflicts = new ArrayList<>();
    if (byHand() && !isStandard(Setting.LAYERS)) {
      conflicts.add(
          "start=by-hand is the notebook's solution for two hidden units, so layers="
              + text(Setting.LAYERS)
              + " is set aside.");
    }
    if (is(Setting.START, "weights") && !weightsFit()) {
      conflicts.add(
          "weights has "
              + weights().length
              + " numbers where this network has "
              + network().parameterCount()
              + " (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.");
    }
    if (!is(Setting.START, "weights") && !isStandard(Setting.WEIGHTS)) {
      conflicts.add("weights is used only with start=weights, so it is set aside.");
    }
    if (number(text(Setting.AT)) > iterations()) {
      conflicts.add(
          "at="
              + text(Setting.AT)
              + " is beyond the last iteration, so the lab shows iteration "
              + iterations()
              + ".");
    }
    return conflicts;
  }

  private Start random() {
    return new Start.Random(number(text(Setting.SEED)));
  }

  private boolean byHand() {
    return is(Setting.START, "by-hand");
  }

  private boolean weightsFit() {
    return weights().length == network().parameterCount();
  }

  private double[] weights() {
    List<String> parts = Kind.Several.parts(text(Setting.WEIGHTS));
    double[] weights = new double[parts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = number(parts.get(i));
    }
    return weights;
  }

  private List<Integer> hiddenWidths() {
    List<Integer> widths = new ArrayList<>();
    for (String part : Kind.Several.parts(text(Setting.LAYERS))) {
      widths.add((int) number(part));
    }
    return widths;
  }

  private static double number(String canonical) {
    OptionalDouble value = Decimals.parse(canonical);
    return value.orElseThrow(() -> new IllegalStateException("Not a number: " + canonical));
  }
}
