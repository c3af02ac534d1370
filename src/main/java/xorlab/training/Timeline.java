package xorlab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A run in which any iteration can be reached, backwards too.
 *
 * <p>It is at one iteration at a time and moves by {@link #seek}. States are kept at every n-th
 * iteration only; those between are trained again, which gives the same bits since training is
 * deterministic. When too many states are kept, n doubles.
 */
public final class Timeline {
  private static final int MOST_KEPT = 1024;

  /** The most numbers that all kept states may have together: 32 MB of doubles. */
  private static final int MOST_NUMBERS = 4_000_000;

  private final Trainer trainer;
  private final int mostKept;
  private final List<State> kept = new ArrayList<>();
  private int stride = 1;
  private double[] losses = new double[256];
  private int furthest;
  private boolean diverged;
  private Optional<Moment> now = Optional.empty();

  /** Starts at iteration 0. */
  public Timeline(Experiment experiment) {
    trainer = new Trainer(experiment);
    mostKept = Math.min(MOST_KEPT, MOST_NUMBERS / trainer.state().size());
    remember();
  }

  /** The current iteration. */
  public int iteration() {
    return trainer.iteration();
  }

  /** The last iteration trained so far. */
  public int furthest() {
    return furthest;
  }

  /**
   * Whether the update after {@link #furthest} is known to give a number that is not finite. Such a
   * run ends there.
   */
  public boolean diverged() {
    return diverged;
  }

  /**
   * The loss at an iteration, summed over all points.
   *
   * @throws IllegalArgumentException if the iteration is after {@link #furthest}
   */
  public double lossAt(int iteration) {
    if (iteration > furthest) {
      throw new IllegalArgumentException(
          "Iteration " + iteration + " has not been trained yet, only up to " + furthest + ".");
    }
    return losses[iteration];
  }

  /**
   * The number of kept states, evenly spread from the start on: roughly the path of the parameters
   * so far.
   */
  public int keptStates() {
    return kept.size();
  }

  /** The iteration of the i-th kept state. */
  public int keptIteration(int i) {
    return i * stride;
  }

  /**
   * The parameters of the i-th kept state, in the order of {@link xorlab.network.Parameters#flat}:
   * the very array that is kept, which the caller must not change.
   */
  public double[] keptAt(int i) {
    return kept.get(i).flat();
  }

  /** The current iteration: the same object each time, as long as it stays the current one. */
  public Moment now() {
    boolean atTheEnd = diverged && iteration() == furthest;
    boolean isKnown =
        now.isPresent() && now.get().iteration() == iteration() && now.get().diverged() == atTheEnd;
    if (!isKnown) {
      now = Optional.of(trainer.moment(atTheEnd));
    }
    return now.get();
  }

  /**
   * Moves towards an iteration, by at most {@code mostUpdates} updates.
   *
   * @return whether it has arrived: at that iteration, or at the last one of a run that diverged
   */
  public boolean seek(int iteration, int mostUpdates) {
    int goal = diverged ? Math.min(iteration, furthest) : iteration;
    jumpTowards(goal);
    int updates = 0;
    while (trainer.iteration() < goal && updates < mostUpdates && advance()) {
      updates++;
    }
    return trainer.iteration() == goal || diverged && trainer.iteration() == furthest;
  }

  /** Restores the nearest state kept before the goal, if that is nearer than the current one. */
  private void jumpTowards(int goal) {
    int nearest = Math.min(goal / stride, kept.size() - 1);
    if (goal < trainer.iteration() || nearest * stride > trainer.iteration()) {
      trainer.restore(nearest * stride, kept.get(nearest));
    }
  }

  /** One update, unless that would leave the finite numbers. */
  private boolean advance() {
    trainer.step();
    if (trainer.iteration() <= furthest) {
      return true;
    }
    if (!trainer.isFinite()) {
      diverged = true;
      returnTo(furthest);
      return false;
    }
    furthest = trainer.iteration();
    remember();
    return true;
  }

  private void returnTo(int iteration) {
    jumpTowards(iteration);
    while (trainer.iteration() < iteration) {
      trainer.step();
    }
  }

  private void remember() {
    if (furthest == losses.length) {
      losses = Arrays.copyOf(losses, 2 * losses.length);
    }
    losses[furthest] = trainer.loss();
    if (furthest % stride != 0) {
      return;
    }
    kept.add(trainer.state());
    if (kept.size() > mostKept) {
      thinOut();
    }
  }

  private void thinOut() {
    List<State> all = new ArrayList<>(kept);
    kept.clear();
    for (int i = 0; i < all.size(); i += 2) {
      kept.add(all.get(i));
    }
    stride *= 2;
  }
}
