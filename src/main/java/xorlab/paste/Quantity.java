package xorlab.paste;

import java.util.Optional;

/**
 * What a printed name means, whatever it is spelled like.
 *
 * @param layer 1 is the hidden layer, 2 the output layer, 0 unknown
 */
public record Quantity(Kind kind, int layer, Time time) {

  /** The sort of quantity. */
  public enum Kind {
    W,
    B,
    Z,
    A,
    DW,
    DB,
    DZ,
    DA,
    CHANGE_W,
    CHANGE_B,
    LOSS,
    PREDICTION,
    X,
    Y,
    ALPHA,
    SEED,
    ITERATIONS,
    HIDDEN_UNITS,
    MOMENTUM,
    PARAMETERS,
    GRADIENT,
    THRESHOLD,
    OTHER
  }

  /** Whether it was printed before or after an update of the weights. */
  public enum Time {
    UNKNOWN,
    BEFORE,
    AFTER
  }

  /** What a name means by itself. A whole paste can say more: whether W0 is the first of two. */
  public static Optional<Quantity> of(String label) {
    return Name.of(label).map(Name::quantity);
  }

  /** Whether somebody chose it before the run. */
  boolean isSetting() {
    return kind == Kind.ALPHA
        || kind == Kind.SEED
        || kind == Kind.ITERATIONS
        || kind == Kind.HIDDEN_UNITS
        || kind == Kind.MOMENTUM;
  }

  Quantity at(Time when) {
    return new Quantity(kind, layer, when);
  }
}
