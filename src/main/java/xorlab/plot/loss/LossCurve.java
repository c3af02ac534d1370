package xorlab.plot.loss;

import java.util.function.IntToDoubleFunction;
import xorlab.training.Timeline;

/** The loss at each iteration of a run, up to the last one trained. */
public interface LossCurve {
  /** The last iteration whose loss is known. */
  int lastIteration();

  /** The loss at an iteration from 0 to {@link #lastIteration}. */
  double lossAt(int iteration);

  /** Whether the run has diverged: its numbers are not finite after {@link #lastIteration}. */
  boolean diverged();

  /** Whether the run is known to end at {@link #lastIteration}. */
  default boolean hasEnded() {
    return diverged();
  }

  /** Whether the losses have the penalty on the weights as a part. */
  default boolean hasPenalty() {
    return false;
  }

  /**
   * A view of a run, which may still be training. Where some points are held back, the losses are
   * per point and without the penalty, to be compared with theirs.
   */
  static LossCurve of(Timeline timeline) {
    return timeline.hasTest()
        ? of(timeline, timeline::lossPerPointAt, false)
        : of(timeline, timeline::lossAt, timeline.hasPenalty());
  }

  /** A view of losses of a run. */
  static LossCurve of(Timeline timeline, IntToDoubleFunction loss, boolean hasPenalty) {
    return new LossCurve() {
      @Override
      public int lastIteration() {
        return timeline.lastTrained();
      }

      @Override
      public double lossAt(int iteration) {
        return loss.applyAsDouble(iteration);
      }

      @Override
      public boolean diverged() {
        return timeline.diverged();
      }

      @Override
      public boolean hasEnded() {
        return timeline.hasEnded();
      }

      @Override
      public boolean hasPenalty() {
        return hasPenalty;
      }
    };
  }
}
