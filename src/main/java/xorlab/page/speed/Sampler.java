package xorlab.page.speed;

import java.util.function.IntConsumer;

/**
 * Measures a workload in slices. It first finds how many repetitions fill a slice; then it warms
 * up, so that the engine can optimise the code; then it takes samples. It begins again with more
 * repetitions when a slice turns out to be too short.
 */
final class Sampler {
  /**
   * The least duration of a slice in milliseconds; a slice of short repetitions takes less than
   * twice this.
   */
  private static final double SLICE = 9;

  private static final int WARM_UP = 4;

  private final IntConsumer operation;
  private final double[] samples;
  private int times = 1;
  private boolean calibrated;
  private int warmUpsDone;
  private int sampleCount;

  Sampler(IntConsumer operation, int samples) {
    this.operation = operation;
    this.samples = new double[samples];
  }

  boolean isDone() {
    return sampleCount == samples.length;
  }

  /**
   * Runs and measures one slice.
   *
   * @param clock in milliseconds
   */
  void step(Clock clock) {
    double start = clock.now();
    operation.accept(times);
    double time = clock.now() - start;
    if (time < (calibrated ? SLICE / 2 : SLICE)) {
      // After the calibration, this means that the slice which ended it was interrupted, or that
      // the code has become faster since: its samples would be shorter than the clock can tell.
      times *= 2;
      calibrated = false;
      warmUpsDone = 0;
      sampleCount = 0;
    } else if (!calibrated) {
      calibrated = true;
    } else if (warmUpsDone < WARM_UP) {
      warmUpsDone++;
    } else {
      samples[sampleCount++] = time / times;
    }
  }

  interface Clock {
    double now();
  }

  /** The median time of one repetition so far, in milliseconds; NaN before the first sample. */
  double median() {
    if (sampleCount == 0) {
      return Double.NaN;
    }
    double[] sorted = new double[sampleCount];
    for (int i = 0; i < sampleCount; i++) {
      int index = i;
      while (index > 0 && sorted[index - 1] > samples[i]) {
        sorted[index] = sorted[index - 1];
        index--;
      }
      sorted[index] = samples[i];
    }
    double upper = sorted[sampleCount / 2];
    return sampleCount % 2 == 1 ? upper : (sorted[sampleCount / 2 - 1] + upper) / 2;
  }

  /** The progress, from 0 to 1. */
  double done() {
    return (double) (warmUpsDone + sampleCount) / (WARM_UP + samples.length);
  }
}
