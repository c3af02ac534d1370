package xorlab.bench;

import java.util.function.IntConsumer;

/**
 * Measures one thing a slice at a time. It first finds how often the thing goes into a slice; then
 * it warms up, so that the engine compiles what it will compile; then it takes samples.
 */
final class Sampler {
  /** A slice lasts at least so many milliseconds, and, where the thing is short, no twice of it. */
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

  /** One slice of work, measured on a clock that counts milliseconds. */
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

  /** The median so far, in milliseconds for doing it once; NaN before the first sample. */
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

  /** How much of its work is done, 0 to 1. */
  double done() {
    return (double) (warm + taken) / (WARM_UP + samples.length);
  }
}
