package xorlab.gradcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;
import xorlab.numeric.Matrix;

/**
 * A gradient check in small steps: the gradients by hand and by autodiff come first and together,
 * the numerical one an entry at a time, since each takes some forty evaluations of the loss.
 */
public final class ProgressiveGradientCheck {
  private final GradientCheck check;

  /** The matrices whose entries are varied: W1, b1, W2, b2 and so on. */
  private final List<Matrix> varied = new ArrayList<>();

  private final DoubleSupplier loss;
  private final DoubleSupplier rounding;
  private final int entries;
  private int done;
  private int matrix;
  private int doneOfMatrix;

  /**
   * Begins the check at these parameters.
   *
   * @param X the points, N x 2
   * @param y their labels, N x 1
   * @param hand the gradient by hand, in the shape of the parameters
   */
  public ProgressiveGradientCheck(
      NetworkSpec network, Parameters parameters, Matrix X, Matrix y, Parameters hand) {
    Pass right = new Pass(network, parameters, X, y);
    right.run();
    Parameters autodiff = TapeObjective.overMatrices(network, parameters, X, y).gradient();
    Parameters sizes =
        CancellationScale.of(
            network, parameters, right.forward, right.backward.dZ[network.lastLayer()]);

    Parameters moved = new Parameters(network);
    moved.setFlat(parameters.flat());
    loss = loss(network, moved, X, y);
    rounding = rounding(network, moved, X, y);
    List<GradientComparison> comparisons = new ArrayList<>();
    for (int i = 1; i <= network.lastLayer(); i++) {
      NumericalGradient dW = NumericalGradient.ofShape(moved.W[i]);
      NumericalGradient db = NumericalGradient.ofShape(moved.b[i]);
      comparisons.add(new GradientComparison("dW" + i, hand.W[i], autodiff.W[i], dW, sizes.W[i]));
      comparisons.add(new GradientComparison("db" + i, hand.b[i], autodiff.b[i], db, sizes.b[i]));
      varied.add(moved.W[i]);
      varied.add(moved.b[i]);
    }
    check = new GradientCheck(List.copyOf(comparisons));
    entries = network.parameterCount();
  }

  /** The loss of the current values of the parameters. */
  private static DoubleSupplier loss(
      NetworkSpec network, Parameters parameters, Matrix X, Matrix y) {
    ForwardPass forward = new ForwardPass(network, X);
    return () -> {
      forward.run(parameters);
      return forward.loss(parameters, y);
    };
  }

  /** A bound on the rounding error of that loss. */
  private static DoubleSupplier rounding(
      NetworkSpec network, Parameters parameters, Matrix X, Matrix y) {
    return () -> {
      TapeObjective objective = TapeObjective.overMatrices(network, parameters, X, y);
      objective.gradient();
      return RoundingError.of(objective.tape());
    };
  }

  /**
   * Computes the next entry of the numerical gradient.
   *
   * @return whether there are more
   */
  public boolean advance() {
    if (done < entries) {
      check
          .comparisons()
          .get(matrix)
          .differences()
          .estimate(loss, rounding, varied.get(matrix).values(), doneOfMatrix);
      done++;
      doneOfMatrix++;
      if (doneOfMatrix == varied.get(matrix).values().length) {
        matrix++;
        doneOfMatrix = 0;
      }
    }
    return done < entries;
  }

  /** The number of entries of the gradient. */
  public int entries() {
    return entries;
  }

  /** The number of entries, in the order of the comparisons, that the numerical gradient has. */
  public int done() {
    return done;
  }

  /** The check, whose numerical gradients are 0 in the entries that are still to come. */
  public GradientCheck check() {
    return check;
  }
}
