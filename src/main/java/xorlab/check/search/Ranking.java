package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;

/** The right programs tried so far: which fit, and which fit longest. */
final class Ranking {
  /** The most programs that are kept, to find the nearest. */
  private static final int MOST_KEPT = 4000;

  private final List<Fit> nearest = new ArrayList<>();

  /** Takes note of a trial. */
  void add(Fit fit) {
    nearest.add(fit);
    if (nearest.size() > MOST_KEPT) {
      sort();
      nearest.subList(MOST_KEPT / 4, nearest.size()).clear();
    }
  }

  boolean isEmpty() {
    return nearest.isEmpty();
  }

  /** The hypotheses, the one that fits longest first; of equal ones, the nearest to the lab's. */
  List<Hypothesis> longest() {
    sort();
    List<Hypothesis> hypotheses = new ArrayList<>();
    nearest.forEach(fit -> hypotheses.add(fit.hypothesis()));
    return hypotheses;
  }

  private void sort() {
    nearest.sort(
        (a, b) -> a.matched() == b.matched() ? rank(a) - rank(b) : b.matched() - a.matched());
  }

  /** Hypotheses that fit, the nearest to the lab's program first. */
  static List<Hypothesis> simplest(List<Fit> fits) {
    List<Fit> sorted = new ArrayList<>(fits);
    sorted.sort((a, b) -> rank(a) - rank(b));
    List<Hypothesis> hypotheses = new ArrayList<>();
    sorted.forEach(fit -> hypotheses.add(fit.hypothesis()));
    return hypotheses;
  }

  /** Of two that are as far from the lab, the one with the lab's learning rate comes first. */
  private static int rank(Fit fit) {
    Hypothesis hypothesis = fit.hypothesis();
    return 2 * hypothesis.cost() + (hypothesis.alpha() == 1 ? 0 : 1);
  }
}
