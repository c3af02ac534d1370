package xorlab.plot;

import java.util.List;
import xorlab.training.Moment;

/** The choice of the plane that a landscape shows. */
public sealed interface PlaneChoice {
  /** The plane through the parameters of an iteration. */
  ParameterPlane through(Moment moment, List<Visit> path);

  /**
   * Two parameters of the network.
   *
   * @param across the index of x in {@link xorlab.network.Parameters#flat}
   * @param up the index of y
   */
  record TwoParameters(int across, int up) implements PlaneChoice {
    @Override
    public ParameterPlane through(Moment moment, List<Visit> path) {
      return ParameterPlane.of(moment.network(), moment.flat(), across, up);
    }
  }

  /** The two directions in which the run moved most. */
  record DirectionsOfTheRun() implements PlaneChoice {
    @Override
    public ParameterPlane through(Moment moment, List<Visit> path) {
      return ParameterPlane.of(moment.network(), path, moment.flat());
    }
  }
}
