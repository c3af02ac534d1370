package xorlab.plot.loss;

import xorlab.training.Timeline;

/**
 * The losses of the points held back from a run, per point.
 *
 * @param sketch of the same losses, caught up with them
 */
public record TestCurve(LossCurve losses, MinMaxDownsampler sketch) {
  /** The curve of a run, which may still be training. */
  public static TestCurve of(Timeline run) {
    LossCurve losses = LossCurve.of(run, run::testLossPerPointAt, false);
    return new TestCurve(losses, MinMaxDownsampler.of(losses));
  }

  /** Adds what the run has trained since. */
  public void update() {
    sketch.update(losses);
  }

  /** Whether the loss has been lower than at the last iteration, and is not lowest at the start. */
  boolean hasTurned() {
    return sketch.lowestAt() > 0 && sketch.lowestAt() < sketch.furthest();
  }
}
