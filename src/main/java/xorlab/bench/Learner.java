package xorlab.bench;

import org.teavm.jso.JSExport;
import xorlab.fast.Plane;
import xorlab.fast.Training;

/**
 * Runs the workloads of one problem. The loops that are measured are in here: a sample is one call.
 */
public final class Learner {
  private final Exercise exercise;
  private final Training training;
  private final Plane plane;
  private final int updatesOfAnEpoch;
  private final int[] colors = Colors.table();
  private double[] axis = {};
  private double[] predictions = {};
  private int[] pixels = {};

  Learner(Exercise exercise) {
    this.exercise = exercise;
    training = Training.of(exercise.plan());
    plane = Plane.of(exercise.plan().network());
    int points = exercise.plan().X().rows();
    int batch = exercise.plan().batchSize();
    updatesOfAnEpoch = (points + batch - 1) / batch;
    reset();
  }

  /** Resets to iteration 0. */
  @JSExport
  public void reset() {
    training.start(exercise.start());
  }

  /** Trains this number of epochs. */
  @JSExport
  public void epochs(int n) {
    training.train(n * updatesOfAnEpoch);
  }

  /** Predicts a grid of side x side points this number of times. */
  @JSExport
  public void surfaces(int side, int n) {
    makeRoom(side);
    for (int k = 0; k < n; k++) {
      plane.predict(training.flat(), axis, axis, predictions);
    }
  }

  /**
   * Computes this number of frames: one epoch, then a grid of side x side predictions as colours.
   */
  @JSExport
  public void frames(int side, int n) {
    makeRoom(side);
    for (int k = 0; k < n; k++) {
      training.train(updatesOfAnEpoch);
      plane.paint(training.flat(), axis, axis, colors, pixels);
    }
  }

  /** The loss over all points, as defined by {@code Loss}. */
  @JSExport
  public double loss() {
    return training.loss();
  }

  /** The prediction at a point of the last grid, counted row by row from (from, from). */
  @JSExport
  public double predictionAt(int place) {
    return predictions[place];
  }

  /** The colour at a point of the last frame: red in the low byte, opacity in the high one. */
  @JSExport
  public int pixelAt(int place) {
    return pixels[place];
  }

  private void makeRoom(int side) {
    if (axis.length != side) {
      axis = new double[side];
      for (int i = 0; i < side; i++) {
        axis[i] = exercise.from() + (exercise.to() - exercise.from()) * i / (side - 1);
      }
      predictions = new double[side * side];
      pixels = new int[side * side];
    }
  }
}
