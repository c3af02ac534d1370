package xorlab.survey;

import xorlab.network.Network;
import xorlab.numeric.NumpyRandom;

/** What changes from pixel to pixel along one side of a map. */
public sealed interface Axis {
  /** A weight or bias of the start, by its place in {@link xorlab.network.Parameters#flat}. */
  record Weight(int place) implements Axis {}

  /** Alpha. */
  record LearningRate() implements Axis {}

  /** The seed: whole numbers. */
  record Seed() implements Axis {}

  /** How an axis is handed on as a number: the place of a weight, or below 0. */
  default int code() {
    return this instanceof Weight weight ? weight.place() : this instanceof Seed ? -1 : -2;
  }

  /** The axis of that {@link #code}. */
  static Axis of(int code) {
    return code >= 0 ? new Weight(code) : code == -1 ? new Seed() : new LearningRate();
  }

  /** Whether the axis makes sense for a network: it has that weight. */
  default boolean fits(Network network) {
    return code() < network.parameterCount();
  }

  /** The least value that the axis takes. */
  default double least() {
    return this instanceof Weight ? -1e6 : 0;
  }

  /** The greatest. */
  default double most() {
    return this instanceof Seed ? NumpyRandom.LARGEST_SEED : 1e6;
  }
}
