package xorlab.page.workers;

import xorlab.survey.SurveyJob;

/** A single run to be trained by a {@link WorkerPool}, for its parameters. */
public final class RunRequest {
  /** Receives the run at its last iteration. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param flat the parameters, in the order of {@link xorlab.network.Parameters#flat}
     */
    void onTrained(double loss, double[] flat);
  }

  final int id;
  final SurveyJob job;
  final int run;
  final Listener listener;

  /** Whether a worker has been asked for it. */
  boolean sent;

  RunRequest(int id, SurveyJob job, int run, Listener listener) {
    this.id = id;
    this.job = job;
    this.run = run;
    this.listener = listener;
  }

  void accept(double[] lossAndParameters) {
    double[] flat = new double[lossAndParameters.length - 1];
    System.arraycopy(lossAndParameters, 1, flat, 0, flat.length);
    listener.onTrained(lossAndParameters[0], flat);
  }
}
