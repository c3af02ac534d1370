package xorlab.kernel;

import java.util.Arrays;

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
  private boolean isFinite;

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
    // A loop: for nine numbers, System.arraycopy takes a tenth of the time of a run in TeaVM.
    for (int i = 0; i < before.length; i++) {
      before[i] = flat[at + i];
    }
    int lastWrongIteration = -1;
    isFinite = true;
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
    isFinite = true;
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
    isFinite &= evaluation.isFinite();
    double[] parameters = new double[XorKernel.PARAMETERS];
    System.arraycopy(flat, at, parameters, 0, parameters.length);
    generalTrainer.start(parameters);
    generalTrainer.train(1);
    System.arraycopy(generalTrainer.flat(), 0, flat, at, parameters.length);
    return wrong;
  }

  /**
   * Whether every parameter and every sum was finite before each update of the last {@link #train},
   * and is so for the parameters that it led to, and after one more update.
   */
  boolean canGoOn(double[] flat, int at) {
    if (isFinite && !corners.staysFinite(flat, at)) {
      double[] next = Arrays.copyOfRange(flat, at, at + XorKernel.PARAMETERS);
      updateByGeneralTrainer(next, 0);
      isFinite &= evaluate(next, 0).isFinite();
    }
    return isFinite;
  }

  Evaluation evaluate(double[] flat, int at) {
    evaluation.evaluate(flat, at);
    return evaluation;
  }
}
