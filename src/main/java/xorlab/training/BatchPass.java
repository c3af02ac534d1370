package xorlab.training;

import xorlab.data.Dataset;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.network.Pass;

/** Both passes over a batch: a given number of points of a data set. */
public final class BatchPass {
  private final Dataset batch;
  private final Pass pass;

  /**
   * @param parameters the parameters that each run uses, not copied
   * @param size the number of points in the batch
   */
  public BatchPass(NetworkSpec network, Parameters parameters, int size) {
    batch = Dataset.zeros(size);
    pass = new Pass(network, parameters, batch.X(), batch.y());
  }

  /** The passes of the last run, which the next one overwrites. */
  public Pass pass() {
    return pass;
  }

  /** Runs both passes over some points of the data, as many as this pass has. */
  public Pass run(Dataset data, Batch points) {
    for (int n = 0; n < batch.points(); n++) {
      data.copyRow(points.point(n), n, batch);
    }
    pass.run();
    return pass;
  }
}
