package xorlab.check.search;

import java.util.List;
import java.util.Optional;
import xorlab.network.Activation;

/**
 * What a reader has fixed of what a paste leaves open; empty for what is to be found.
 *
 * @param isInByOut whether W1 has a row for each input
 * @param flatOrder the order of weights and biases in one row
 * @param alpha the learning rate
 * @param seed of the start
 * @param hidden the activation of the hidden layer
 * @param areMeans whether the gradients are means over the points
 * @param isSquaredError whether the squared error is minimised, and not the cross-entropy
 * @param labels of the four points
 */
public record Choices(
    Optional<Boolean> isInByOut,
    Optional<Interpretation.FlatOrder> flatOrder,
    Optional<Double> alpha,
    Optional<Double> seed,
    Optional<Activation> hidden,
    Optional<Boolean> areMeans,
    Optional<Boolean> isSquaredError,
    Optional<List<Integer>> labels) {
  /** Nothing is fixed. */
  public static final Choices NONE =
      new Choices(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
