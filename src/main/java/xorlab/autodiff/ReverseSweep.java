package xorlab.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import xorlab.numeric.Matrix;

/**
 * The backward sweep: finds the derivative of one result with respect to every node it depends on,
 * one node at a time.
 *
 * <p>A step processes one node, whose adjoint is complete, and adds its contribution to the adjoint
 * of each of its inputs. The order is that of the tape reversed, so that a node is processed only
 * after all nodes that use it: before that its adjoint is incomplete, and its own contributions
 * would be wrong. Every node is processed once, so the sweep costs about as much as the computation
 * itself, for any number of inputs.
 */
public final class ReverseSweep {
  private final List<Node> order = new ArrayList<>();
  private final int[] pendingUses;
  private int stepsDone;

  /**
   * The result of one step.
   *
   * @param node the node that was processed
   * @param contributions what was added to the adjoint of each of its inputs, in their order
   */
  public record Step(Node node, List<Matrix> contributions) {}

  /**
   * Creates a sweep before its first step: the adjoint of the result is 1, all others on the tape
   * are 0.
   *
   * @param result a 1x1 node
   * @throws IllegalArgumentException if the result has another shape
   */
  public ReverseSweep(Node result) {
    if (result.value().values().length != 1) {
      throw new IllegalArgumentException(
          "A sweep starts from one number, not from "
              + result.value().shape()
              + ": take the sum first.");
    }
    List<Node> nodes = result.tape().nodes();
    pendingUses = new int[nodes.size()];
    for (Node node : nodes) {
      fill(node.adjoint(), 0);
    }
    fill(result.adjoint(), 1);
    for (int i = result.number(); i >= 0; i--) {
      Node node = nodes.get(i);
      boolean isNeeded = node == result || pendingUses[i] > 0;
      if (isNeeded && !node.isLeaf()) {
        order.add(node);
        for (Node input : node.inputs()) {
          pendingUses[input.number()]++;
        }
      }
    }
  }

  /** The nodes in the order of the steps: all that the result depends on, without the leaves. */
  public List<Node> order() {
    return List.copyOf(order);
  }

  /** The number of steps done. */
  public int stepsDone() {
    return stepsDone;
  }

  /** Whether all steps have been done. */
  public boolean isDone() {
    return stepsDone == order.size();
  }

  /**
   * The number of contributions still missing from a node's adjoint; at 0 it is complete. Also 0
   * for a node that the result does not depend on.
   */
  public int pendingUses(Node node) {
    return pendingUses[node.number()];
  }

  /**
   * Performs one step.
   *
   * @throws NoSuchElementException if the sweep is done
   */
  public Step step() {
    if (isDone()) {
      throw new NoSuchElementException("The sweep is done.");
    }
    Node node = order.get(stepsDone++);
    List<Node> inputs = node.inputs();
    Matrix[] values = new Matrix[inputs.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = inputs.get(i).value();
    }
    Matrix[] contributions =
        node.operation().orElseThrow().backward(values, node.value(), node.adjoint());
    for (int i = 0; i < contributions.length; i++) {
      add(contributions[i], inputs.get(i).adjoint());
      pendingUses[inputs.get(i).number()]--;
    }
    return new Step(node, List.of(contributions));
  }

  /** Performs all remaining steps. */
  public void finish() {
    while (!isDone()) {
      step();
    }
  }

  private static void add(Matrix contribution, Matrix adjoint) {
    double[] from = contribution.values();
    double[] to = adjoint.values();
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private static void fill(Matrix adjoint, double value) {
    for (int i = 0; i < adjoint.values().length; i++) {
      adjoint.values()[i] = value;
    }
  }
}
