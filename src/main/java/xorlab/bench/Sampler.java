package xorlab.bench;

import java.util.function.IntConsumer;

/**
 * Measures a workload in slices. It first finds how many repetitions fill a slice; then it warms
 * up, so that the engine can optimise the code; then it takes samples.
 */
final class Sampler {
  /**
   * The least duration of a slice in milliseconds; a slice of short repetitions takes less than
   * twice this.
   */
  private static final double SLICE = 9;

  private static final int WARM_UP = 4;

  private final IntConsumer thing;
  private final double[] samples;
  private int times = 1;
  private boolean calibrated;
  private int warm;
  private int taken;

  Sampler(IntConsumer thing, int samples) {
    this.thing = thing;
    this.samples = new double[samples];
  }

  boolean isDone() {
    return taken == samples.length;
  }

  /**
   * Runs and measures one slice.
   *
   * @param clock in milliseconds
   */
  void step(Clock clock) {
    double start = clock.now();
    thing.accept(times);
    double time = clock.now() - start;
    if (!calibrated) {
      calibrated = time >= SLICE;
      times = calibrated ? times : times * 2;
    } else if (warm < WARM_UP) {
      warm++;
    } else {
      samples[taken++] = time / times;
    }
  }

  interface Clock {
    double now();
  }

  /** The median time of one repetition so far, in milliseconds; NaN before the first sample. */
  double median() {
    if (taken == 0) {
      return Double.NaN;
    }
    double[] sorted = new double[taken];
    for (int i = 0; i < taken; i++) {
      int place = i;
      while (place > 0 && sorted[place - 1] > samples[i]) {
        sorted[place] = sorted[place - 1];
        place--;
      }
      sorted[place] = samples[i];
    }
    double upper = sorted[taken / 2];
    return taken % 2 == 1 ? upper : (sorted[taken / 2 - 1] + upper) / 2;
  }

  /** The progress, from 0 to 1. */
  double done() {
    return (double) (warm + taken) / (WARM_UP + samples.length);
  }
}
