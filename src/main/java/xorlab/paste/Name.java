package xorlab.paste;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;

/**
 * What a printed name means by itself, and what the other names of the paste may change.
 *
 * @param layer as words say it: 1 for hidden, 2 for output, 0 for neither
 * @param digit the number in the name, or -1
 * @param counting how names of this sort are counted
 */
record Name(Kind kind, int layer, int digit, Counting counting, Time time) {
  private static final int MOST_WORDS = 8;

  private static final Set<Kind> PARAMETERS =
      EnumSet.of(Kind.W, Kind.B, Kind.DW, Kind.DB, Kind.CHANGE_W, Kind.CHANGE_B, Kind.THRESHOLD);

  private static final Set<Kind> OF_UNITS = EnumSet.of(Kind.Z, Kind.A, Kind.DZ, Kind.DA);

  /** What is known of the digit, or of a name that has none. */
  enum Counting {
    ANY,
    /** Always from zero: the lists of scikit-learn, syn0 and syn1. */
    FROM_ZERO,
    /** Theta: weights if it is a matrix, a threshold if it is one number a unit. */
    THETA,
    /** V: the hidden weights beside output weights named W. */
    V
  }

  static Optional<Name> of(String label) {
    NameWords words = NameWords.of(label);
    if (words.size() == 0 || words.size() > MOST_WORDS || words.unknown() > tolerated(words)) {
      return Optional.empty();
    }
    return kind(words)
        .map(
            kind ->
                new Name(kind, layer(kind, words), words.digit(), counting(words), words.time()));
  }

  /** One word may be unknown beside one that leaves no doubt. */
  private static int tolerated(NameWords words) {
    boolean certain =
        words.has(Sense.LOSS)
            || words.hasWord("weights")
            || words.hasWord("bias")
            || words.hasWord("gradient")
            || words.hasWord("weight")
            || words.has(Sense.OTHER);
    return certain && words.size() <= 4 ? 1 : 0;
  }

  private static Counting counting(NameWords words) {
    if (words.hasWord("syn") || words.hasWord("coefs") || words.hasWord("intercepts")) {
      return Counting.FROM_ZERO;
    }
    if (words.hasWord("v")) {
      return Counting.V;
    }
    return words.hasWord("theta") ? Counting.THETA : Counting.ANY;
  }

  private static Optional<Kind> kind(NameWords words) {
    Optional<Kind> setting = setting(words);
    if (setting.isPresent()) {
      return setting;
    }
    boolean weight = words.has(Sense.WEIGHT);
    boolean bias = words.has(Sense.BIAS);
    if (weight && bias && words.has(Sense.AND)) {
      return Optional.of(Kind.PARAMETERS);
    }
    if (words.has(Sense.THRESHOLD) && !words.has(Sense.GRADIENT)) {
      return Optional.of(Kind.THRESHOLD);
    }
    if (bias || weight) {
      return Optional.of(parameter(words, bias));
    }
    if (words.has(Sense.PARAMETERS)) {
      return Optional.of(words.has(Sense.GRADIENT) ? Kind.GRADIENT : Kind.PARAMETERS);
    }
    return unit(words);
  }

  private static Kind parameter(NameWords words, boolean bias) {
    boolean change = words.has(Sense.CHANGE) && words.time() == Time.UNKNOWN;
    if (words.has(Sense.GRADIENT)) {
      return bias ? Kind.DB : Kind.DW;
    }
    if (words.has(Sense.DELTA) || change) {
      return bias ? Kind.CHANGE_B : Kind.CHANGE_W;
    }
    return bias ? Kind.B : Kind.W;
  }

  private static Optional<Kind> setting(NameWords words) {
    if (words.has(Sense.SEED)) {
      boolean numpy = !words.has(Sense.OTHER_GENERATOR) && !words.isOnly("random", "seed");
      return Optional.of(numpy && !words.isOnly("rng") ? Kind.SEED : Kind.OTHER);
    }
    if (words.has(Sense.OTHER)) {
      return Optional.of(Kind.OTHER);
    }
    boolean rate = words.has(Sense.LEARNING) && words.has(Sense.RATE);
    boolean step = words.hasWord("stepsize") || words.has(Sense.STEP) && words.has(Sense.SIZE);
    if (words.has(Sense.ALPHA) || rate || step) {
      return Optional.of(Kind.ALPHA);
    }
    if (words.has(Sense.MOMENTUM)) {
      return Optional.of(Kind.MOMENTUM);
    }
    boolean count = words.has(Sense.UNITS) || words.has(Sense.SIZE) || words.has(Sense.COUNT);
    boolean hidden = words.has(Sense.HIDDEN) || words.hasWord("h");
    return hidden && count ? Optional.of(Kind.HIDDEN_UNITS) : Optional.empty();
  }

  /** What belongs to a unit or to the whole network: sums, activations, errors, losses. */
  private static Optional<Kind> unit(NameWords words) {
    boolean gradient = words.has(Sense.GRADIENT);
    boolean delta = words.has(Sense.DELTA);
    boolean place = words.has(Sense.HIDDEN) || words.has(Sense.OUTPUT) || words.has(Sense.LAYER);
    if (words.has(Sense.SUM) || words.has(Sense.INPUT) && place) {
      return Optional.of(gradient || delta ? Kind.DZ : Kind.Z);
    }
    if (delta) {
      return Optional.of(Kind.DZ);
    }
    if (words.has(Sense.ERROR) && place) {
      return Optional.of(words.hasWord("l") ? Kind.DA : Kind.DZ);
    }
    if (gradient && words.has(Sense.ACTIVATION)) {
      return Optional.of(Kind.DA);
    }
    if (gradient && !words.hasWord("l") && (place || words.has(Sense.PREDICTION))) {
      return Optional.of(Kind.DZ);
    }
    if (gradient) {
      boolean letter = words.isOnly("d") || words.isOnly("g");
      return letter
          ? words.digit() >= 0 ? Optional.of(Kind.DW) : Optional.empty()
          : Optional.of(Kind.GRADIENT);
    }
    if (words.has(Sense.LOSS) || words.has(Sense.ERROR)) {
      boolean goal = words.hasWord("desired") || words.hasWord("target");
      return Optional.of(goal ? Kind.OTHER : Kind.LOSS);
    }
    return value(words);
  }

  private static Optional<Kind> value(NameWords words) {
    if (words.has(Sense.ACTIVATION) || words.has(Sense.HIDDEN)) {
      return Optional.of(Kind.A);
    }
    if (words.has(Sense.PREDICTION) || words.has(Sense.OUTPUT)) {
      boolean target = words.has(Sense.TARGET) && !words.has(Sense.PREDICTION);
      boolean inner = words.has(Sense.LAYER) && words.digit() == 1;
      return Optional.of(target ? Kind.Y : inner ? Kind.A : Kind.PREDICTION);
    }
    if (words.isOnly("l") && words.digit() < 0) {
      return Optional.of(Kind.LOSS);
    }
    if (words.has(Sense.LAYER) && words.digit() >= 0) {
      return Optional.of(Kind.A);
    }
    if (words.has(Sense.TARGET)) {
      return Optional.of(Kind.Y);
    }
    if (words.has(Sense.INPUT)) {
      return Optional.of(Kind.X);
    }
    boolean step = words.has(Sense.STEP) && words.has(Sense.COUNT) || words.hasWord("steps");
    return words.has(Sense.ITERATION) || step ? Optional.of(Kind.ITERATIONS) : Optional.empty();
  }

  private static int layer(Kind kind, NameWords words) {
    boolean hidden = words.has(Sense.HIDDEN);
    boolean output = words.has(Sense.OUTPUT) || words.has(Sense.PREDICTION);
    if (PARAMETERS.contains(kind)) {
      return output ? 2 : hidden || words.hasWord("v") || words.hasWord("h") ? 1 : 0;
    }
    if (OF_UNITS.contains(kind)) {
      return hidden || words.hasWord("h") ? 1 : output ? 2 : 0;
    }
    return kind == Kind.PREDICTION ? 2 : 0;
  }

  boolean isParameter() {
    return PARAMETERS.contains(kind);
  }

  boolean isOfUnit() {
    return OF_UNITS.contains(kind);
  }

  /** Whether somebody chose it before the run, so that its text is exact. */
  boolean isSetting() {
    return quantity().isSetting();
  }

  boolean hasLayer() {
    return isParameter() || isOfUnit();
  }

  /** The quantity, with layers counted from one unless the name itself says otherwise. */
  Quantity quantity() {
    int counted = digit == 0 || counting == Counting.FROM_ZERO ? digit + 1 : digit;
    boolean numbered = layer == 0 && hasLayer() && digit >= 0 && counted <= 2;
    return new Quantity(kind, numbered ? counted : layer, time);
  }

  Name as(Kind other) {
    return new Name(other, layer, digit, counting, time);
  }
}
