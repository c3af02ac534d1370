package xorlab.figures;

import java.util.OptionalInt;
import xorlab.plot.LossCurve;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Session;
import xorlab.training.Timeline;

/**
 * One iteration as the parts of a lab show it.
 *
 * @param session the experiment on show, its run and its changes
 * @param moment the iteration; the same object for as long as it is the same iteration
 * @param plane the network evaluated over the whole plane at this moment
 * @param attended the row in X of the data point that the reader looks at, if it is a single one
 * @param resting whether the iteration stays for a while, so that words may be found for it
 */
public record Scene(
    Session session,
    Moment moment,
    Plane plane,
    Palette palette,
    OptionalInt attended,
    boolean resting) {

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
    return session.player().run();
  }

  /** How many changes there have been; a drag begins many runs and is one. */
  public int changes() {
    return session.changes();
  }
}
