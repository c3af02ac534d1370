package xorlab.fast;

/**
 * Training on the corners to the end: by {@link Corners} while it can, by {@link LayeredTraining}
 * for one update where it stops, and all over again by that where its result is not reliable.
 */
final class CornersRun {
  private final Corners corners;
  private final Training anyPlan;
  private final Verdict verdict;
  private final double[] before = new double[Corners.PARAMETERS];

  CornersRun(Plan plan) {
    corners = new Corners(plan);
    anyPlan = new LayeredTraining(plan);
    verdict = new Verdict(plan);
  }

  /**
   * Trains nine parameters in place.
   *
   * @return the last iteration, from 0 and without the one it ends with, at which some point was
   *     wrong; -1 if none
   */
  int train(double[] flat, int at, int updates) {
    System.arraycopy(flat, at, before, 0, before.length);
    int lastWrong = -1;
    boolean reliable = Corners.areReliable(flat, at);
    for (int done = 0; reliable && done < updates; ) {
      int made = corners.train(flat, at, updates - done);
      if (corners.lastWrong() >= 0) {
        lastWrong = done + corners.lastWrong();
      }
      done += made;
      if (done < updates) {
        if (oneUpdateInAnyPlansWay(flat, at)) {
          lastWrong = done;
        }
        done++;
      }
      reliable = Corners.areReliable(flat, at);
    }
    if (reliable) {
      return lastWrong;
    }
    System.arraycopy(before, 0, flat, at, before.length);
    lastWrong = -1;
    for (int iteration = 0; iteration < updates; iteration++) {
      if (oneUpdateInAnyPlansWay(flat, at)) {
        lastWrong = iteration;
      }
    }
    return lastWrong;
  }

  /** Whether some point was wrong before the update. */
  private boolean oneUpdateInAnyPlansWay(double[] flat, int at) {
    boolean wrong = !lookAt(flat, at).everyPointIsRight();
    double[] parameters = new double[Corners.PARAMETERS];
    System.arraycopy(flat, at, parameters, 0, parameters.length);
    anyPlan.start(parameters);
    anyPlan.train(1);
    System.arraycopy(anyPlan.flat(), 0, flat, at, parameters.length);
    return wrong;
  }

  Verdict lookAt(double[] flat, int at) {
    verdict.lookAt(flat, at);
    return verdict;
  }
}
