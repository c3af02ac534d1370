package xorlab.page.speed;

import org.teavm.jso.JSExport;
import xorlab.kernel.BatchTrainer;
import xorlab.numeric.random.NumpyRandom;

/** The notebook's experiment with many seeds: 2-2-1, 140 iterations each. */
public final class SurveyBenchmark {
  private static final int UPDATES = 140;

  /** The number of networks trained together. */
  static final int NETWORKS_PER_PACK = 100;

  private final Workload workload = Workload.xor();
  private final BatchTrainer runs = BatchTrainer.of(workload.plan());
  private final int size = workload.start().length;
  private final NumpyRandom random = new NumpyRandom(0);
  private final double[] parameters = new double[NETWORKS_PER_PACK * size];
  private final int[] correctSince = new int[NETWORKS_PER_PACK];
  private final double[] losses = new double[NETWORKS_PER_PACK];
  private int solved;
  private double sumOfLosses;

  SurveyBenchmark() {}

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
      for (int n = 0; n < NETWORKS_PER_PACK; n++) {
        random.seed(pack * NETWORKS_PER_PACK + n);
        random.randn(parameters, n * size, size);
      }
      runs.train(parameters, UPDATES, correctSince, losses);
      for (int n = 0; n < NETWORKS_PER_PACK; n++) {
        solved += correctSince[n] == BatchTrainer.NEVER ? 0 : 1;
        sumOfLosses += losses[n];
      }
    }
  }

  @JSExport
  public int together() {
    return NETWORKS_PER_PACK;
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
