package xorlab.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import xorlab.training.Moment;

/**
 * Computes landscapes a little at a time: first on a coarse grid, then on finer ones. What was
 * computed last can be drawn until the next coarse grid is done, so nothing flickers, and a coarse
 * grid is always finished first, so that the figure keeps up with a run however fast it goes.
 */
public final class LandscapeSource {
  /** Losses between two looks at the clock. */
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
   * Asks for the landscape of a moment; where it is the one that was asked for last, nothing begins
   * anew.
   *
   * @param path visits of the run, ascending, of the moment's network; at least one
   */
  public void show(Moment moment, List<Visit> path, PlaneChoice choice) {
    Wish wish = new Wish(moment, List.copyOf(path), choice);
    Optional<Wish> last = next.isPresent() ? next : shown;
    if (last.isPresent() && last.get().isSame(wish)) {
      return;
    }
    next = Optional.of(wish);
  }

  /** The landscape to draw: the finest that there is of the newest moment that has one. */
  public Optional<Landscape> landscape() {
    return landscape;
  }

  /**
   * Works on until a time.
   *
   * @param clock the time now, each time it is asked
   * @return whether there is anything left to do
   */
  public boolean work(double until, DoubleSupplier clock) {
    boolean busy = true;
    while (busy && clock.getAsDouble() < until) {
      busy = work(LOSSES_PER_LOOK);
    }
    return busy;
  }

  /**
   * Computes so many losses at the most.
   *
   * @return whether there is anything left to do
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

  /** Turns to the next wish as soon as there is a coarse grid; tells whether there is work. */
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
