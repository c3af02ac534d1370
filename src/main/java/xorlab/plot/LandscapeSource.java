package xorlab.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import xorlab.training.Moment;

/**
 * Computes landscapes in small steps, first on a coarse grid, then on finer ones. The latest
 * landscape can be drawn until the next coarse grid is complete, so nothing flickers; and a coarse
 * grid is always completed, so the figure keeps up with a fast run.
 */
public final class LandscapeSource {
  /** The losses computed between two readings of the clock. */
  private static final int LOSSES_PER_LOOK = 8;

  private record Wish(Moment moment, List<Visit> path, PlaneChoice choice) {
    boolean isSame(Wish other) {
      return moment.iteration() == other.moment.iteration()
          && moment.data() == other.moment.data()
          && moment.network().equals(other.moment.network())
          && Arrays.equals(moment.flat(), other.moment.flat())
          && path.size() == other.path.size()
          && choice.equals(other.choice);
    }
  }

  private Optional<Wish> shown = Optional.empty();
  private Optional<Wish> next = Optional.empty();
  private Optional<LandscapeSurvey> survey = Optional.empty();
  private Optional<Landscape> landscape = Optional.empty();

  /**
   * Requests the landscape of an iteration. Nothing is computed again for the request made last.
   *
   * @param path visits of the run, ascending, of the same network; at least one
   */
  public void show(Moment moment, List<Visit> path, PlaneChoice choice) {
    Wish wish = new Wish(moment, List.copyOf(path), choice);
    Optional<Wish> last = next.isPresent() ? next : shown;
    if (last.isPresent() && last.get().isSame(wish)) {
      return;
    }
    next = Optional.of(wish);
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
  public boolean work(double until, DoubleSupplier clock) {
    boolean busy = true;
    while (busy && clock.getAsDouble() < until) {
      busy = work(LOSSES_PER_LOOK);
    }
    return busy;
  }

  /**
   * Computes at most this many losses.
   *
   * @return whether there is more to compute
   */
  public boolean work(int losses) {
    int left = losses;
    while (left > 0 && beginNext()) {
      LandscapeSurvey survey = this.survey.orElseThrow();
      left -= survey.work(left);
      if (survey.isStageDone()) {
        landscape = Optional.of(survey.landscape());
        survey.refine();
      }
    }
    return next.isPresent() || survey.isPresent() && !survey.get().isDone();
  }

  /**
   * Begins the next request once there is a coarse grid. Returns whether there is more to compute.
   */
  private boolean beginNext() {
    if (next.isPresent() && (survey.isEmpty() || !survey.get().isCoarse())) {
      Wish wish = next.get();
      survey = Optional.of(new LandscapeSurvey(wish.moment(), wish.path(), wish.choice()));
      shown = next;
      next = Optional.empty();
    }
    return survey.isPresent() && !survey.get().isDone();
  }
}
