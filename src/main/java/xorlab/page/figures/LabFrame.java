package xorlab.page.figures;

import java.util.OptionalInt;
import xorlab.experiment.Experiment;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.loss.LossCurve;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * One iteration as the parts of a lab show it.
 *
 * @param session the experiment on show, its run and its changes
 * @param moment the iteration; the same object for as long as it is the same iteration
 * @param plane the network evaluated over the whole plane at this moment
 * @param selectedPoint the row in X of the data point that the reader looks at, if it is a single
 *     one
 * @param idle whether the iteration stays for a while, so that words may be found for it
 */
public record LabFrame(
    ExperimentHistory session,
    IterationState moment,
    PredictionGrid plane,
    Palette palette,
    OptionalInt selectedPoint,
    boolean idle) {

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

  /** The number of the run: another one for each that is begun. */
  public int run() {
    return session.player().runNumber();
  }

  /** How many changes there have been; a drag begins many runs and is one. */
  public int changes() {
    return session.changeCount();
  }
}
