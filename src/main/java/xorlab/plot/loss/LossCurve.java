package xorlab.plot.loss;

import xorlab.training.Timeline;

/** The loss at each iteration of a run, up to the last one trained. */
public interface LossCurve {
  /** The last iteration whose loss is known. */
  int lastIteration();

  /** The loss at an iteration from 0 to {@link #lastIteration}. */
  double lossAt(int iteration);

  /** Whether the run has diverged: its numbers are not finite after {@link #lastIteration}. */
  boolean diverged();

  /** Whether the losses have the penalty on the weights as a part. */
  default boolean hasPenalty() {
    return false;
  }

  /** A view of a run, which may still be training. */
  static LossCurve of(Timeline timeline) {
    return new LossCurve() {
      @Override
      public int lastIteration() {
        return timeline.lastTrained();
      }

      @Override
      public double lossAt(int iteration) {
        return timeline.lossAt(iteration);
      }

      @Override
      public boolean diverged() {
        return timeline.diverged();
      }

      @Override
      public boolean hasPenalty() {
        return timeline.hasPenalty();
      }
    };
  }
}
