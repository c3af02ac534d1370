package xorlab.plot;

import xorlab.training.Timeline;

/** The loss at each iteration of a run, as far as it has been trained. */
public interface LossCurve {
  /** The last iteration whose loss is known. */
  int furthest();

  /** The loss at an iteration from 0 to {@link #furthest}. */
  double at(int iteration);

  /** Whether the run has left the finite numbers, so that nothing follows {@link #furthest}. */
  boolean diverged();

  /** A view onto a run that may still be going on. */
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
