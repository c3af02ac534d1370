package xorlab.plot;

import java.util.List;
import xorlab.training.Moment;

/** Which plane a landscape shows. */
public sealed interface PlaneChoice {
  /** The plane through the parameters of a moment. */
  ParameterPlane through(Moment moment, List<Visit> path);

  /**
   * Two parameters of the network.
   *
   * @param across the place of x in {@link xorlab.network.Parameters#flat}
   * @param up the place of y
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
