package xorlab.plot.landscape;

import java.util.List;
import xorlab.training.IterationState;

/** The choice of the plane that a landscape shows. */
public sealed interface LandscapePlane {
  /** The plane through the parameters of an iteration. */
  ParameterPlane through(IterationState state, List<TrajectoryPoint> path);

  /**
   * Two parameters of the network.
   *
   * @param across the index of x in {@link xorlab.network.Parameters#flat}
   * @param up the index of y
   */
  record TwoParameters(int across, int up) implements LandscapePlane {
    @Override
    public ParameterPlane through(IterationState state, List<TrajectoryPoint> path) {
      return ParameterPlane.of(state.network(), state.flat(), across, up);
    }
  }

  /** The two directions in which the run moved most. */
  record PrincipalDirections() implements LandscapePlane {
    @Override
    public ParameterPlane through(IterationState state, List<TrajectoryPoint> path) {
      return ParameterPlane.of(state.network(), path, state.flat());
    }
  }
}
