package xorlab.page.figures;

import java.util.OptionalInt;
import xorlab.experiment.Experiment;
import xorlab.numeric.Matrix;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.loss.LossCurve;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * The data that the parts of a lab show in one frame.
 *
 * @param session the current experiment with its run and its history
 * @param state the iteration; the same object as long as the iteration is the same
 * @param grid the network's predictions over the plane at this iteration
 * @param selection what the reader has selected or points at, as far as it exists
 * @param idle whether playback has stopped, so that texts are updated too
 */
public record LabFrame(
    ExperimentHistory session,
    IterationState state,
    PredictionGrid grid,
    Palette palette,
    Selection selection,
    boolean idle) {
  /** The row in X of the selected data point. */
  public OptionalInt selectedPoint() {
    return selection.point();
  }

  /** The point whose activations are shown: the probed one, else the selected one. */
  public PlanePoint shownPoint() {
    if (selection.probe().isPresent()) {
      return selection.probe().get();
    }
    Matrix X = state.data().X();
    return selection.point().isPresent()
        ? PlanePoint.of(X, selection.point().getAsInt())
        : PlanePoint.byDefault(X);
  }

  public Experiment experiment() {
    return session.experiment();
  }

  public Timeline timeline() {
    return session.player().timeline();
  }

  /** The losses of the run so far. */
  public LossCurve losses() {
    return LossCurve.of(timeline());
  }

  /** The number of the run, different for each run. */
  public int run() {
    return session.player().runNumber();
  }

  /** The number of edits so far; a drag starts many runs but is one edit. */
  public int changes() {
    return session.changeCount();
  }
}
