package xorlab.page.speed;

import org.teavm.jso.JSExport;
import xorlab.kernel.GridPredictor;
import xorlab.kernel.NetworkTrainer;

/**
 * Runs the workloads of one problem. The loops that are measured are in here: a sample is one call.
 */
public final class WorkloadRunner {
  private final Workload workload;
  private final NetworkTrainer training;
  private final GridPredictor plane;
  private final int updatesPerEpoch;
  private final int[] colors = ComparisonPalette.table();
  private double[] axis = {};
  private double[] predictions = {};
  private int[] pixels = {};

  WorkloadRunner(Workload workload) {
    this.workload = workload;
    training = NetworkTrainer.of(workload.plan());
    plane = GridPredictor.of(workload.plan().network());
    int points = workload.plan().X().rows();
    int batch = workload.plan().batchSize();
    updatesPerEpoch = (points + batch - 1) / batch;
    reset();
  }

  /** Resets to iteration 0. */
  @JSExport
  public void reset() {
    training.start(workload.start());
  }

  /** Trains this number of epochs. */
  @JSExport
  public void epochs(int n) {
    training.train(n * updatesPerEpoch);
  }

  /** Predicts a grid of side x side points this number of times. */
  @JSExport
  public void surfaces(int side, int n) {
    allocate(side);
    for (int k = 0; k < n; k++) {
      plane.predict(training.flat(), axis, axis, predictions);
    }
  }

  /**
   * Computes this number of frames: one epoch, then a grid of side x side predictions as colours.
   */
  @JSExport
  public void frames(int side, int n) {
    allocate(side);
    for (int k = 0; k < n; k++) {
      training.train(updatesPerEpoch);
      plane.predictColors(training.flat(), axis, axis, colors, pixels);
    }
  }

  /** The loss over all points, as defined by {@code Loss}. */
  @JSExport
  public double loss() {
    return training.loss();
  }

  /** The prediction at a point of the last grid, counted row by row from (from, from). */
  @JSExport
  public double predictionAt(int index) {
    return predictions[index];
  }

  /** The colour at a point of the last frame: red in the low byte, opacity in the high one. */
  @JSExport
  public int pixelAt(int index) {
    return pixels[index];
  }

  private void allocate(int side) {
    if (axis.length != side) {
      axis = new double[side];
      for (int i = 0; i < side; i++) {
        axis[i] = workload.low() + (workload.high() - workload.low()) * i / (side - 1);
      }
      predictions = new double[side * side];
      pixels = new int[side * side];
    }
  }
}
