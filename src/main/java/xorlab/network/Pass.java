package xorlab.network;

import xorlab.numeric.Matrix;

/**
 * A network applied to N labelled points: its parameters, the forward pass, the loss and the
 * backward pass. Set or change {@link #parameters}, then call {@link #run}, or {@link #runForward}
 * and, if the gradient is wanted too, {@link #runBackward}; all matrices are overwritten in place.
 */
public final class Pass {
  /** The parameters that the next run uses. */
  public final Parameters parameters;

  /** Every Z and A of the last forward run, each N x n_i. */
  public final ForwardPass forward;

  /** The gradient of the loss, summed over the N points, of the last backward run. */
  public final BackwardPass backward;

  private final NetworkSpec network;
  private final Matrix y;

  /**
   * A pass with parameters of its own, all zero.
   *
   * @param X the points, N x 2, not copied
   * @param y their labels, N x 1, not copied
   */
  public Pass(NetworkSpec network, Matrix X, Matrix y) {
    this(network, new Parameters(network), X, y);
  }

  /** A pass with parameters that it shares with others. */
  public Pass(NetworkSpec network, Parameters parameters, Matrix X, Matrix y) {
    this.network = network;
    this.parameters = parameters;
    this.y = y;
    forward = new ForwardPass(network, X);
    backward = new BackwardPass(network, X.rows());
  }

  public NetworkSpec network() {
    return network;
  }

  /** The labels of the points, N x 1. */
  public Matrix y() {
    return y;
  }

  /** Both passes, one after the other. */
  public void run() {
    runForward();
    runBackward();
  }

  /** Fills {@link #forward}. */
  public void runForward() {
    forward.run(parameters);
  }

  /** Fills {@link #backward}, once the forward pass has been run with the same parameters. */
  public void runBackward() {
    backward.run(parameters, forward, y);
  }

  /** The loss of the last forward run, summed over the points: {@link ForwardPass#loss}. */
  public double loss() {
    return forward.loss(parameters, y);
  }

  /** The same without the penalty on the weights: {@link ForwardPass#dataLoss}. */
  public double dataLoss() {
    return forward.dataLoss(y);
  }

  /**
   * Whether the notebook's formula has no finite value here, because a prediction is rounded to 0
   * or 1, so that {@link #dataLoss} is computed from the sums: see {@link Loss#of}.
   */
  public boolean isLossOfSums() {
    double formula = network.loss().value(forward.prediction(), y);
    double loss = dataLoss();
    return formula - formula != 0 && loss - loss == 0;
  }
}
