package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.Network;
import xorlab.numeric.Decimals;

/**
 * Everything that decides a run and how it is shown: one value for each {@link Setting}. Immutable.
 *
 * <p>Some defaults depend on other settings, so what was given is kept apart from what was not.
 * Settings that make no sense together are settled here, and {@link #conflicts} says how.
 */
public final class Experiment {
  private final List<Optional<String>> given;
  private Optional<Data> data = Optional.empty();

  private Experiment(List<Optional<String>> given) {
    this.given = given;
  }

  /** The notebook's own experiment: nothing is given. */
  public static Experiment standard() {
    List<Optional<String>> given = new ArrayList<>();
    for (int i = 0; i < Setting.values().length; i++) {
      given.add(Optional.empty());
    }
    return new Experiment(given);
  }

  /**
   * This experiment with one setting changed.
   *
   * @return empty if the setting does not take that text
   */
  public Optional<Experiment> with(Setting setting, String text) {
    return setting.kind().read(text).map(canonical -> withCanonical(setting, canonical));
  }

  /**
   * This experiment with a start from these weights.
   *
   * @param flat as many finite numbers as the network has parameters, in the order of {@link
   *     xorlab.network.Parameters#flat}
   */
  public Experiment withWeights(double[] flat) {
    StringBuilder weights = new StringBuilder();
    for (int i = 0; i < flat.length; i++) {
      weights.append(i > 0 ? "," : "").append(Decimals.plain(flat[i]));
    }
    return withNetworkSpelledOut()
        .withCanonical(Setting.START, "weights")
        .withCanonical(Setting.WEIGHTS, weights.toString());
  }

  /** The start by hand brings a network of its own, which another start has to ask for. */
  private Experiment withNetworkSpelledOut() {
    return isByHand()
        ? withCanonical(Setting.LAYERS, "2")
            .withCanonical(Setting.ACTIVATION, text(Setting.ACTIVATION))
            .withCanonical(Setting.OUTPUT, text(Setting.OUTPUT))
        : this;
  }

  /** This experiment with these points to learn, {@link Data#MOST_POINTS} of them at the most. */
  public Experiment withPoints(Data points) {
    return withCanonical(Setting.DATA, "points").withCanonical(Setting.POINTS, points.text());
  }

  /**
   * This experiment with these parameters frozen.
   *
   * @param frozen whether each is, in the order of {@link xorlab.network.Parameters#flat}
   */
  public Experiment withFrozen(boolean[] frozen) {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < frozen.length; i++) {
      if (frozen[i]) {
        places.append(places.length() > 0 ? "," : "").append(i);
      }
    }
    return withCanonical(Setting.FROZEN, places.toString());
  }

  private Experiment withCanonical(Setting setting, String canonical) {
    List<Optional<String>> changed = new ArrayList<>(given);
    changed.set(setting.ordinal(), Optional.of(canonical));
    return new Experiment(changed);
  }

  /** What was said about a setting, in its canonical spelling; empty if nothing was. */
  public Optional<String> given(Setting setting) {
    return given.get(setting.ordinal());
  }

  /**
   * A setting's value in its canonical spelling: what was given if it can be used, or else its
   * default.
   */
  public String text(Setting setting) {
    boolean unusable =
        setting == Setting.DATA && lacksPoints()
            || setting == Setting.LOSS && !predictsAProbability();
    return unusable ? standard(setting) : given(setting).orElse(standard(setting));
  }

  /** A setting's default, which may depend on the other settings. */
  public String standard(Setting setting) {
    return switch (setting) {
      case ACTIVATION, OUTPUT -> isByHand() ? "relu" : setting.standard();
      case LOSS -> predictsAProbability() ? setting.standard() : "squared-error";
      default -> setting.standard();
    };
  }

  public boolean isStandard(Setting setting) {
    return text(setting).equals(standard(setting));
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

  /** The points to learn, which the caller must not change. */
  public Data data() {
    if (data.isEmpty()) {
      data = Optional.of(makeData());
    }
    return data.get();
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
    widths.add(Data.INPUTS);
    widths.addAll(isByHand() ? List.of(2) : hiddenWidths());
    widths.add(1);
    return new Network(
        widths,
        activation(text(Setting.ACTIVATION)),
        activation(text(Setting.OUTPUT)),
        is(Setting.LOSS, Loss.CROSS_ENTROPY.label()) ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR);
  }

  /** The optimizer at the start of training, a new one each time. */
  public Optimizer optimizer() {
    Optimizer optimizer = Optimizer.named(text(Setting.OPTIMIZER), network(), learningRate());
    return isStandard(Setting.FROZEN) ? optimizer : new Freezing(optimizer, frozen());
  }

  /** Alpha. */
  public double learningRate() {
    return number(Setting.LEARNING_RATE);
  }

  /** Which parameters training leaves as they are, in the order of the weights. */
  public boolean[] frozen() {
    boolean[] frozen = new boolean[network().parameterCount()];
    for (double place : Parts.numbers(text(Setting.FROZEN))) {
      if (place < frozen.length) {
        frozen[(int) place] = true;
      }
    }
    return frozen;
  }

  /** How many points an update looks at: at most all there are. */
  public int batchSize() {
    int points = data().points();
    return is(Setting.BATCH, "all") ? points : (int) Math.min(number(Setting.BATCH), points);
  }

  public int iterations() {
    return (int) number(Setting.ITERATIONS);
  }

  /** The iteration to show first, at most {@link #iterations}. */
  public int at() {
    return Math.min((int) number(Setting.AT), iterations());
  }

  /** "lab", or the figures to show. */
  public List<String> views() {
    return Parts.of(text(Setting.VIEW), ',');
  }

  /** Iterations a second; empty for as many as can be done. */
  public OptionalInt speed() {
    return is(Setting.SPEED, "max")
        ? OptionalInt.empty()
        : OptionalInt.of((int) number(Setting.SPEED));
  }

  /** A sentence for each setting that another one overrules. */
  public List<String> conflicts() {
    return Conflicts.of(this);
  }

  boolean isByHand() {
    return is(Setting.START, "by-hand");
  }

  boolean lacksPoints() {
    return given(Setting.DATA).orElse("").equals("points") && text(Setting.POINTS).isEmpty();
  }

  /** Whether the output lies between 0 and 1, so that the cross-entropy can take its logarithm. */
  boolean predictsAProbability() {
    return is(Setting.OUTPUT, Activation.SIGMOID.label());
  }

  boolean weightsFit() {
    return weights().length == network().parameterCount();
  }

  double[] weights() {
    return Parts.numbers(text(Setting.WEIGHTS));
  }

  double number(Setting setting) {
    return Parts.number(text(setting));
  }

  private Start random() {
    return new Start.Random(number(Setting.SEED));
  }

  private List<Integer> hiddenWidths() {
    List<Integer> widths = new ArrayList<>();
    for (double width : Parts.numbers(text(Setting.LAYERS))) {
      widths.add((int) width);
    }
    return widths;
  }

  private Data makeData() {
    double seed = number(Setting.SEED);
    return switch (text(Setting.DATA)) {
      case "and" -> Data.truthTable(0, 0, 0, 1);
      case "or" -> Data.truthTable(0, 1, 1, 1);
      case "nand" -> Data.truthTable(1, 1, 1, 0);
      case "nor" -> Data.truthTable(1, 0, 0, 0);
      case "xnor" -> Data.truthTable(1, 0, 0, 1);
      case "circle" -> Cloud.of(new Circle(), seed);
      case "spiral" -> Cloud.of(new Spiral(), seed);
      case "moons" -> Cloud.of(new Moons(), seed);
      case "blobs" -> Cloud.of(new Blobs(), seed);
      case "points" -> Data.ofText(text(Setting.POINTS));
      default -> Data.xor();
    };
  }

  private static Activation activation(String label) {
    for (Activation activation : Activation.values()) {
      if (activation.label().equals(label)) {
        return activation;
      }
    }
    throw new IllegalStateException("There is no activation “" + label + "”.");
  }
}
