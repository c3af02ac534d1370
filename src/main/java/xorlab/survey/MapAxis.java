package xorlab.survey;

import xorlab.network.NetworkSpec;
import xorlab.numeric.Exp;
import xorlab.numeric.Log;
import xorlab.numeric.random.NumpyRandom;

/** The quantity that varies along one side of a map. */
public sealed interface MapAxis {
  /** The code of the logarithmic axis. */
  int LOGARITHMIC = -3;

  /** A logarithmic axis reaches from a millionth to a million. */
  double MAX_POWER = 6;

  /** What a power of ten is multiplied by to be one of e. */
  double LN10 = Log.log(10);

  /**
   * An initial weight or bias.
   *
   * @param place its index in {@link xorlab.network.Parameters#flat}
   */
  record Weight(int place) implements MapAxis {}

  /** The learning rate alpha. */
  record LearningRate() implements MapAxis {}

  /** The learning rate on a logarithmic axis: a place on it is the power of ten. */
  record LogLearningRate() implements MapAxis {}

  /** The seed, a whole number. */
  record Seed() implements MapAxis {}

  /** The axis as a number for {@link #of}: the index of a weight, or a negative number. */
  default int code() {
    return this instanceof Weight weight
        ? weight.place()
        : this instanceof Seed ? -1 : this instanceof LearningRate ? -2 : LOGARITHMIC;
  }

  /** The axis with this {@link #code}. */
  static MapAxis of(int code) {
    return code >= 0
        ? new Weight(code)
        : code == -1
            ? new Seed()
            : code == LOGARITHMIC ? new LogLearningRate() : new LearningRate();
  }

  /** Whether a network has this axis: whether it has that weight. */
  default boolean fits(NetworkSpec network) {
    return code() < network.parameterCount();
  }

  /** Whether the learning rate varies. */
  default boolean isLearningRate() {
    return this instanceof LearningRate || isLogarithmic();
  }

  /** Whether equal steps multiply the value. */
  default boolean isLogarithmic() {
    return this instanceof LogLearningRate;
  }

  /** The value at a place of the axis: the place itself, or ten to its power. */
  default double value(double place) {
    return isLogarithmic() ? Exp.exp(place * LN10) : place;
  }

  /** The least place on the axis. */
  default double min() {
    return this instanceof Weight ? -1e6 : isLogarithmic() ? -MAX_POWER : 0;
  }

  /** The greatest place on the axis. */
  default double max() {
    return this instanceof Seed ? NumpyRandom.MAX_SEED : isLogarithmic() ? MAX_POWER : 1e6;
  }
}
