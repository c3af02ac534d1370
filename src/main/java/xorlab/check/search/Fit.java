package xorlab.check.search;

/**
 * How well a hypothesis fits.
 *
 * @param matched how many numbers fit, in the order of computation, before the first that does not
 * @param iterations how many iterations were run, the price of the trial
 */
record Fit(Hypothesis hypothesis, int matched, int iterations) {
  boolean isComplete() {
    return matched == hypothesis.evidence().observations().size();
  }
}
