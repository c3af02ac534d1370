package xorlab.app;

import xorlab.training.Timeline;

/** The way of a run through its parameters, as the study takes it. */
final class RunPath {
  /** A picture needs no more places than this. */
  private static final int MOST_PLACES = 60;

  private RunPath() {}

  /**
   * Places along a run, from the start to where it stands or has been: for each its iteration and
   * then its parameters, one after the other.
   */
  static double[] of(Timeline timeline) {
    int states = timeline.keptStates();
    int gap = (states + MOST_PLACES - 1) / MOST_PLACES;
    int count = (states + gap - 1) / gap;
    int length = 1 + timeline.keptAt(0).length;
    double[] path = new double[count * length];
    for (int i = 0; i < count; i++) {
      double[] flat = timeline.keptAt(i * gap);
      path[i * length] = timeline.keptIteration(i * gap);
      System.arraycopy(flat, 0, path, i * length + 1, flat.length);
    }
    return path;
  }
}
