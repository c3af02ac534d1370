package xorlab.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The structure of a dense network, without its parameters: layers, activations and loss. The
 * notebook's is {@code [2, 2, 1]}, sigmoid throughout, with the cross-entropy.
 *
 * @param widths units of each layer, the inputs (layer 0) and the output included
 * @param hidden the activation of each hidden layer, from layer 1 on
 * @param output the activation of the last layer
 * @param loss of the predictions, which training minimises
 * @param penalty on large weights, which is added to the loss
 * @param inputs what of a point the network is given
 */
public record NetworkSpec(
    List<Integer> widths,
    List<Activation> hidden,
    Activation output,
    Loss loss,
    Regularization penalty,
    Inputs inputs) {
  public NetworkSpec {
    if (widths.size() < 2) {
      throw new IllegalArgumentException("A network needs the inputs and at least one layer.");
    }
    if (hidden.size() != widths.size() - 2) {
      throw new IllegalArgumentException("Each hidden layer needs an activation.");
    }
    if (!inputs.areCoordinates() && inputs.count() != widths.get(0)) {
      throw new IllegalArgumentException("Layer 0 needs a unit for each input.");
    }
    widths = List.copyOf(widths);
    hidden = List.copyOf(hidden);
  }

  /** With the points themselves as its inputs. */
  public NetworkSpec(
      List<Integer> widths,
      List<Activation> hidden,
      Activation output,
      Loss loss,
      Regularization penalty) {
    this(widths, hidden, output, loss, penalty, Inputs.COORDINATES);
  }

  /** The same without a penalty. */
  public NetworkSpec(List<Integer> widths, List<Activation> hidden, Activation output, Loss loss) {
    this(widths, hidden, output, loss, Regularization.NONE);
  }

  /** The same activation in every hidden layer, and no penalty. */
  public NetworkSpec(List<Integer> widths, Activation hidden, Activation output, Loss loss) {
    this(widths, alike(hidden, widths.size() - 2), output, loss);
  }

  /** The same activation for a number of layers. */
  public static List<Activation> alike(Activation activation, int layers) {
    List<Activation> all = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      all.add(activation);
    }
    return all;
  }

  /** The same network without a penalty. */
  public NetworkSpec withoutPenalty() {
    return new NetworkSpec(widths, hidden, output, loss, Regularization.NONE, inputs);
  }

  /** The same as equals, but compiles to less: it needs no equals of what lists may hold. */
  public boolean sameAs(NetworkSpec other) {
    boolean alike =
        lastLayer() == other.lastLayer()
            && loss == other.loss
            && width(0) == other.width(0)
            && inputs.sameAs(other.inputs)
            && penalty.l1() == other.penalty.l1()
            && penalty.l2() == other.penalty.l2();
    for (int i = 1; alike && i <= lastLayer(); i++) {
      alike = width(i) == other.width(i) && activation(i) == other.activation(i);
    }
    return alike;
  }

  /** L, the number of the last layer; the inputs are layer 0. */
  public int lastLayer() {
    return widths.size() - 1;
  }

  /** Units of layer i; layer 0 is the inputs. */
  public int width(int i) {
    return widths.get(i);
  }

  /** The activation of layer i, from 1 to {@link #lastLayer}. */
  public Activation activation(int i) {
    return i == lastLayer() ? output : hidden.get(i - 1);
  }

  /**
   * Whether the derivative of the output's sigmoid cancels against that of the cross-entropy, which
   * leaves {@code dZ = A - y} in the last layer. Elsewhere it is {@code dZ = loss'(A) * f'(Z)}.
   */
  public boolean outputSlopeCancels() {
    return output == Activation.SIGMOID && loss == Loss.CROSS_ENTROPY;
  }

  /** The number of weights and biases in all layers: 9 for 2-2-1. */
  public int parameterCount() {
    int count = 0;
    for (int i = 1; i <= lastLayer(); i++) {
      count += width(i) * (width(i - 1) + 1);
    }
    return count;
  }
}
