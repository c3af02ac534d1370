package xorlab.bench;

import org.teavm.jso.JSExport;
import xorlab.fast.Plane;
import xorlab.fast.Training;

/** One exercise at work. What is measured has its loops in here: a sample is one call. */
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

  /** Back to iteration 0. */
  @JSExport
  public void reset() {
    training.start(exercise.start());
  }

  /** Learns from every point so many times. */
  @JSExport
  public void epochs(int n) {
    training.train(n * updatesOfAnEpoch);
  }

  /** The network's answer at each of side x side places, so many times over. */
  @JSExport
  public void surfaces(int side, int n) {
    makeRoom(side);
    for (int k = 0; k < n; k++) {
      plane.predict(training.flat(), axis, axis, predictions);
    }
  }

  /** A frame: one epoch, then side x side answers as colours; so many times over. */
  @JSExport
  public void frames(int side, int n) {
    makeRoom(side);
    for (int k = 0; k < n; k++) {
      training.train(updatesOfAnEpoch);
      plane.paint(training.flat(), axis, axis, colors, pixels);
    }
  }

  /** The loss over all points, as {@code Loss} has it. */
  @JSExport
  public double loss() {
    return training.loss();
  }

  /** The answer at a place of the last surface, counted row by row from (from, from). */
  @JSExport
  public double predictionAt(int place) {
    return predictions[place];
  }

  /** The colour at a place of the last frame: red in the low byte, opacity in the high one. */
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
