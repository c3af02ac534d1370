package xorlab.survey;

import xorlab.network.NetworkSpec;
import xorlab.numeric.NumpyRandom;

/** The quantity that varies along one side of a map. */
public sealed interface MapAxis {
  /**
   * An initial weight or bias.
   *
   * @param place its index in {@link xorlab.network.Parameters#flat}
   */
  record Weight(int place) implements MapAxis {}

  /** The learning rate alpha. */
  record LearningRate() implements MapAxis {}

  /** The seed, a whole number. */
  record Seed() implements MapAxis {}

  /** The axis as a number for {@link #of}: the index of a weight, or a negative number. */
  default int code() {
    return this instanceof Weight weight ? weight.place() : this instanceof Seed ? -1 : -2;
  }

  /** The axis with this {@link #code}. */
  static MapAxis of(int code) {
    return code >= 0 ? new Weight(code) : code == -1 ? new Seed() : new LearningRate();
  }

  /** Whether a network has this axis: whether it has that weight. */
  default boolean fits(NetworkSpec network) {
    return code() < network.parameterCount();
  }

  /** The least value on the axis. */
  default double min() {
    return this instanceof Weight ? -1e6 : 0;
  }

  /** The greatest value on the axis. */
  default double max() {
    return this instanceof Seed ? NumpyRandom.MAX_SEED : 1e6;
  }
}
