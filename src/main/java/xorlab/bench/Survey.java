package xorlab.bench;

import org.teavm.jso.JSExport;
import xorlab.fast.ManyRuns;
import xorlab.numeric.NumpyRandom;

/** The notebook's experiment with many seeds: 2-2-1, 140 iterations each. */
public final class Survey {
  private static final int UPDATES = 140;

  /** The number of networks trained together. */
  static final int TOGETHER = 100;

  private final Exercise exercise = Exercise.xor();
  private final ManyRuns runs = ManyRuns.of(exercise.plan());
  private final int size = exercise.start().length;
  private final NumpyRandom random = new NumpyRandom(0);
  private final double[] parameters = new double[TOGETHER * size];
  private final int[] rightSince = new int[TOGETHER];
  private final double[] losses = new double[TOGETHER];
  private int solved;
  private double sumOfLosses;

  Survey() {}

  /**
   * Trains the networks of the seeds from 0 on, including their initialization and their final
   * loss.
   *
   * @param packs the number of packs of {@link #together} networks
   */
  @JSExport
  public void train(int packs) {
    solved = 0;
    sumOfLosses = 0;
    for (int pack = 0; pack < packs; pack++) {
      for (int n = 0; n < TOGETHER; n++) {
        random.seed(pack * TOGETHER + n);
        random.randn(parameters, n * size, size);
      }
      runs.train(parameters, UPDATES, rightSince, losses);
      for (int n = 0; n < TOGETHER; n++) {
        solved += rightSince[n] == ManyRuns.NEVER ? 0 : 1;
        sumOfLosses += losses[n];
      }
    }
  }

  @JSExport
  public int together() {
    return TOGETHER;
  }

  /** The number of networks of the last training that classify every point right. */
  @JSExport
  public int solved() {
    return solved;
  }

  /** The sum of their losses, in the order of the seeds. */
  @JSExport
  public double sumOfLosses() {
    return sumOfLosses;
  }
}
