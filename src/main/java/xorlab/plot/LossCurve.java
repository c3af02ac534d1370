package xorlab.plot;

import xorlab.training.Timeline;

/** The loss at each iteration of a run, up to the last one trained. */
public interface LossCurve {
  /** The last iteration whose loss is known. */
  int furthest();

  /** The loss at an iteration from 0 to {@link #furthest}. */
  double at(int iteration);

  /** Whether the run has diverged: its numbers are not finite after {@link #furthest}. */
  boolean diverged();

  /** A view of a run, which may still be training. */
  static LossCurve of(Timeline timeline) {
    return new LossCurve() {
      @Override
      public int furthest() {
        return timeline.furthest();
      }

      @Override
      public double at(int iteration) {
        return timeline.lossAt(iteration);
      }

      @Override
      public boolean diverged() {
        return timeline.diverged();
      }
    };
  }
}
