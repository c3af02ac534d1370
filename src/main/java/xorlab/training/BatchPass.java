package xorlab.training;

import xorlab.network.BackwardPass;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;

/** The gradient of the loss of a batch. */
final class BatchPass {
  private final Data batch;
  private final ForwardPass forward;
  private final BackwardPass backward;

  /** Room for a batch of that size. */
  BatchPass(Network network, int size) {
    batch = new Data(new Matrix(size, Data.INPUTS), new Matrix(size, 1));
    forward = new ForwardPass(network, batch.X());
    backward = new BackwardPass(network, size);
  }

  /** Looks at the points from the first one on; the next run overwrites the result. */
  BackwardPass run(Parameters parameters, Data data, int first) {
    data.copyRows(first, batch);
    forward.run(parameters);
    backward.run(parameters, forward, batch.y());
    return backward;
  }
}
