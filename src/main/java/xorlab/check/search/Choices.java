package xorlab.check.search;

import java.util.Optional;
import xorlab.network.NetworkSpec;

/**
 * What a reader has fixed of what a paste leaves open; empty for what is to be found.
 *
 * @param isInByOut whether W1 has a row for each input
 * @param flatOrder the order of weights and biases in one row
 * @param alpha the learning rate
 * @param seed of the start
 * @param activations the hidden and the output activation, with the loss; its widths do not count
 */
public record Choices(
    Optional<Boolean> isInByOut,
    Optional<Interpretation.FlatOrder> flatOrder,
    Optional<Double> alpha,
    Optional<Double> seed,
    Optional<NetworkSpec> activations) {
  /** Nothing is fixed. */
  public static final Choices NONE =
      new Choices(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
