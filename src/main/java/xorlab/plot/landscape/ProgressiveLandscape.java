package xorlab.plot.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import xorlab.training.IterationState;
import xorlab.training.UpdatePace;

/**
 * Computes landscapes in small steps, first on a coarse grid, then on finer ones. The latest
 * landscape can be drawn until the next coarse grid is complete, so nothing flickers; and a coarse
 * grid is always completed, so the figure keeps up with a fast run.
 */
public final class ProgressiveLandscape {
  /** The greatest number of losses computed between two readings of the clock. */
  private static final int LOSSES_PER_CLOCK_CHECK = 8;

  private record Request(IterationState moment, List<TrajectoryPoint> path, LandscapePlane choice) {
    boolean isSame(Request other) {
      return moment.iteration() == other.moment.iteration()
          && moment.data() == other.moment.data()
          && moment.network().equals(other.moment.network())
          && Arrays.equals(moment.flat(), other.moment.flat())
          && path.size() == other.path.size()
          && choice.equals(other.choice);
    }
  }

  private final UpdatePace pace = new UpdatePace(LOSSES_PER_CLOCK_CHECK);
  private Optional<Request> shown = Optional.empty();
  private Optional<Request> next = Optional.empty();
  private Optional<LandscapeSampler> sampler = Optional.empty();
  private Optional<Landscape> landscape = Optional.empty();

  /**
   * Requests the landscape of an iteration. Nothing is computed again for the request made last.
   *
   * @param path visits of the run, ascending, of the same network; at least one
   */
  public void request(IterationState state, List<TrajectoryPoint> path, LandscapePlane choice) {
    Request request = new Request(state, List.copyOf(path), choice);
    Optional<Request> last = next.isPresent() ? next : shown;
    if (last.isPresent() && last.get().isSame(request)) {
      return;
    }
    next = Optional.of(request);
  }

  /** The landscape to draw: of the newest iteration that has one, on the finest grid so far. */
  public Optional<Landscape> landscape() {
    return landscape;
  }

  /**
   * Computes until a time.
   *
   * @param until in the units of the clock
   * @param clock gives the present time
   * @return whether there is more to compute
   */
  public boolean compute(double until, DoubleSupplier clock) {
    boolean busy = true;
    for (double now = clock.getAsDouble(); busy && now < until; ) {
      busy = compute(pace.updates());
      double before = now;
      now = clock.getAsDouble();
      pace.took(now - before);
    }
    return busy;
  }

  /**
   * Computes at most this many losses.
   *
   * @return whether there is more to compute
   */
  public boolean compute(int losses) {
    int left = losses;
    while (left > 0 && beginNext()) {
      LandscapeSampler sampler = this.sampler.orElseThrow();
      left -= sampler.compute(left);
      if (sampler.isGridDone()) {
        landscape = Optional.of(sampler.landscape());
        sampler.refine();
      }
    }
    return next.isPresent() || this.sampler.isPresent() && !this.sampler.get().isDone();
  }

  /**
   * Begins the next request once there is a coarse grid. Returns whether there is more to compute.
   */
  private boolean beginNext() {
    if (next.isPresent() && (sampler.isEmpty() || !sampler.get().isCoarse())) {
      Request request = next.get();
      sampler =
          Optional.of(new LandscapeSampler(request.moment(), request.path(), request.choice()));
      shown = next;
      next = Optional.empty();
    }
    return sampler.isPresent() && !sampler.get().isDone();
  }
}
