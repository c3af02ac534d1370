package xorlab.kernel;

/**
 * Trains on the XOR points to the last iteration: by {@link XorKernel} as far as possible, by
 * {@link DenseTrainer} for one update where that stops, and by it from the start if the kernel's
 * result is not reliable.
 */
final class XorRunTrainer {
  private final XorKernel corners;
  private final NetworkTrainer generalTrainer;
  private final Evaluation evaluation;
  private final double[] before = new double[XorKernel.PARAMETERS];

  XorRunTrainer(TrainingPlan plan) {
    corners = new XorKernel(plan);
    generalTrainer = new DenseTrainer(plan);
    evaluation = new Evaluation(plan);
  }

  /**
   * Trains nine parameters in place.
   *
   * @return the last iteration, from 0 and without the one it ends with, at which some point was
   *     wrong; -1 if none
   */
  int train(double[] flat, int at, int updates) {
    System.arraycopy(flat, at, before, 0, before.length);
    int lastWrongIteration = -1;
    boolean proven = XorKernel.isWithinProvenRange(flat, at);
    for (int done = 0; proven && done < updates; ) {
      int made = corners.train(flat, at, updates - done);
      if (corners.lastWrongIteration() >= 0) {
        lastWrongIteration = done + corners.lastWrongIteration();
      }
      done += made;
      if (done < updates) {
        if (updateByGeneralTrainer(flat, at)) {
          lastWrongIteration = done;
        }
        done++;
      }
      proven = XorKernel.isWithinProvenRange(flat, at);
    }
    if (proven) {
      return lastWrongIteration;
    }
    System.arraycopy(before, 0, flat, at, before.length);
    lastWrongIteration = -1;
    for (int iteration = 0; iteration < updates; iteration++) {
      if (updateByGeneralTrainer(flat, at)) {
        lastWrongIteration = iteration;
      }
    }
    return lastWrongIteration;
  }

  /** Whether some point was wrong before the update. */
  private boolean updateByGeneralTrainer(double[] flat, int at) {
    boolean wrong = !evaluate(flat, at).allCorrect();
    double[] parameters = new double[XorKernel.PARAMETERS];
    System.arraycopy(flat, at, parameters, 0, parameters.length);
    generalTrainer.start(parameters);
    generalTrainer.train(1);
    System.arraycopy(generalTrainer.flat(), 0, flat, at, parameters.length);
    return wrong;
  }

  Evaluation evaluate(double[] flat, int at) {
    evaluation.evaluate(flat, at);
    return evaluation;
  }
}
