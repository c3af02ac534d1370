package xorlab.check.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;

/**
 * Looks for the programs that print the pasted numbers: right ones in other conventions first, then
 * those with one mistake, then with two. It works in slices, and each hypothesis is given up at the
 * first number that does not fit.
 */
public final class Search {
  /** Learning rates that people use. */
  private static final double[] RATES = {
    1, 0.1, 0.5, 0.01, 0.2, 0.3, 0.25, 0.05, 0.001, 0.02, 0.03, 0.15, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9,
    1.2, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 15, 20, 0.005
  };

  /** The printed gradients may be those to add, twice or half the lab's, or include alpha. */
  private static final double[] SCALES = {1, -1, 2, 0.5};

  /** With how many of the nearest right programs one mistake, and two, are tried. */
  private static final int BASES_OF_ONE = 40;

  private static final int BASES_OF_TWO = 3;

  /** Iterations that are run in one slice. */
  private static final int SLICE = 24;

  private final List<Evidence> alternatives;
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final List<Fit> right = new ArrayList<>();
  private final List<Fit> found = new ArrayList<>();
  private final List<Fit> nearest = new ArrayList<>();
  private int level;
  private double tried;
  private double planned;
  private double done;
  private int cost;

  /**
   * @param alternatives the paste in each interpretation, the likeliest first
   */
  public Search(List<Evidence> alternatives) {
    this.alternatives = alternatives;
    for (Evidence evidence : alternatives) {
      tasks.add(() -> tryStarts(evidence));
    }
    planned = tasks.size();
  }

  /**
   * Works for a short while.
   *
   * @return whether there is more to do
   */
  public boolean advance() {
    cost = 0;
    while (cost < SLICE && !tasks.isEmpty()) {
      tasks.pop().run();
      done++;
    }
    if (tasks.isEmpty()) {
      nextLevel();
    }
    return !tasks.isEmpty();
  }

  /** The part of the present level that is done, from 0 to 1. */
  public double progress() {
    return planned == 0 ? 1 : Math.min(1, done / planned);
  }

  /** How many mistakes are being tried together: 0, 1 or 2. */
  public int level() {
    return level;
  }

  /** How many hypotheses have been tried. */
  public double tried() {
    return tried;
  }

  /** The right programs that fit, the nearest to the lab's first. */
  public List<Hypothesis> right() {
    return ranked(right);
  }

  /** The programs with mistakes that fit, the simplest first. */
  public List<Hypothesis> found() {
    return ranked(found);
  }

  /** The right program that fits the longest. */
  public Hypothesis nearest() {
    sortNearest();
    return nearest.get(0).hypothesis();
  }

  private static List<Hypothesis> ranked(List<Fit> fits) {
    List<Fit> sorted = new ArrayList<>(fits);
    sorted.sort((a, b) -> a.hypothesis().cost() - b.hypothesis().cost());
    List<Hypothesis> hypotheses = new ArrayList<>();
    sorted.forEach(fit -> hypotheses.add(fit.hypothesis()));
    return hypotheses;
  }

  private void sortNearest() {
    nearest.sort(
        (a, b) ->
            a.matched() == b.matched()
                ? a.hypothesis().cost() - b.hypothesis().cost()
                : b.matched() - a.matched());
  }

  /** Goes on to mistakes, unless the lab's own program fits, or enough has been found. */
  private void nextLevel() {
    boolean isRight = !right.isEmpty() && right().get(0).cost() == 0;
    if (level == 0 && !isRight && !nearest.isEmpty()) {
      planOneMistake();
    } else if (level == 1 && right.isEmpty() && found.isEmpty()) {
      planTwoMistakes();
    }
    level++;
    done = 0;
    planned = tasks.size();
  }

  private Fit attempt(Hypothesis hypothesis) {
    Fit fit = Fitting.of(hypothesis);
    cost += fit.iterations();
    tried++;
    return fit;
  }

  private void tryStarts(Evidence evidence) {
    boolean isDrawn = evidence.start().isEmpty();
    boolean showsLoss = evidence.has(Observation::isLoss);
    Hypothesis lab = Hypothesis.lab(evidence, rates(evidence)[0]);
    for (Convention start : isDrawn ? Conventions.STARTS : Conventions.STARTS.subList(0, 1)) {
      for (Convention shown : showsLoss ? Conventions.SHOWN : Conventions.SHOWN.subList(0, 1)) {
        tasks.add(() -> tryForward(lab.withStart(start).withShown(shown)));
      }
    }
    if (evidence.reachesUpdate() || evidence.has(Observation::isGradient)) {
      for (Convention shown : showsLoss ? Conventions.SHOWN : Conventions.SHOWN.subList(0, 1)) {
        tasks.add(() -> tryGradients(lab.withShown(shown).online()));
      }
    }
  }

  /** Goes on only if what does not depend on the gradients fits. */
  private void tryForward(Hypothesis hypothesis) {
    Fit fit = attempt(hypothesis);
    note(fit);
    if (fit.matched() >= forwardNumbers(hypothesis.evidence())) {
      tasks.push(() -> tryGradients(hypothesis));
      for (Evidence other : hypothesis.evidence().strides()) {
        tasks.push(() -> tryGradients(hypothesis.withEvidence(other)));
      }
    }
  }

  private void tryGradients(Hypothesis hypothesis) {
    boolean showsGradients = hypothesis.evidence().has(Observation::isGradient);
    for (Convention gradients : Conventions.GRADIENTS) {
      for (double scale : showsGradients ? SCALES : new double[] {1}) {
        tasks.push(() -> tryRates(hypothesis.withGradients(gradients).withScale(scale)));
      }
    }
  }

  private void tryRates(Hypothesis hypothesis) {
    Fit first = attempt(hypothesis);
    note(first);
    Evidence evidence = hypothesis.evidence();
    if (first.matched() < numbersOfFirstPass(evidence) && !hypothesis.isOnline()) {
      return;
    }
    double[] rates = rates(evidence);
    for (int k = evidence.reachesUpdate() ? 1 : rates.length; k < rates.length; k++) {
      double alpha = rates[k];
      tasks.push(() -> note(attempt(hypothesis.withAlpha(alpha))));
    }
    if (evidence.lastIteration() > 1) {
      for (Convention momentum : Conventions.MOMENTUM.subList(1, Conventions.MOMENTUM.size())) {
        for (double alpha : rates) {
          tasks.push(() -> note(attempt(hypothesis.withMomentum(momentum).withAlpha(alpha))));
        }
      }
    }
  }

  private static double[] rates(Evidence evidence) {
    return evidence.alpha().isPresent() ? new double[] {evidence.alpha().get()} : RATES;
  }

  private void note(Fit fit) {
    if (fit.isComplete()) {
      right.add(fit);
    }
    nearest.add(fit);
  }

  /** How many numbers come before the first gradient, at the start. */
  private static int forwardNumbers(Evidence evidence) {
    return count(evidence, 6);
  }

  /** How many numbers come before the first update. */
  private static int numbersOfFirstPass(Evidence evidence) {
    return count(evidence, 14);
  }

  private static int count(Evidence evidence, int order) {
    int count = 0;
    for (Observation observation : evidence.observations()) {
      if (observation.iteration() > 0 || observation.order() >= order) {
        return count;
      }
      count++;
    }
    return count;
  }

  private void planOneMistake() {
    for (Hypothesis base : bases(BASES_OF_ONE)) {
      for (Mistake mistake : Mistakes.ALL) {
        tasks.add(() -> tryMistakes(base, List.of(mistake)));
      }
    }
  }

  private void planTwoMistakes() {
    for (Hypothesis base : bases(BASES_OF_TWO)) {
      for (int i = 0; i < Mistakes.ALL.size(); i++) {
        for (int k = i + 1; k < Mistakes.ALL.size(); k++) {
          Mistake first = Mistakes.ALL.get(i);
          Mistake second = Mistakes.ALL.get(k);
          if (!first.excludes(second)) {
            tasks.add(() -> tryMistakes(base, List.of(first, second)));
          }
        }
      }
    }
  }

  /** The right programs that fit best, each kind once, whatever its learning rate. */
  private List<Hypothesis> bases(int most) {
    sortNearest();
    List<Hypothesis> bases = new ArrayList<>();
    for (Fit fit : nearest) {
      Hypothesis base = fit.hypothesis().withAlpha(rates(fit.hypothesis().evidence())[0]);
      if (bases.size() < most && !bases.contains(base)) {
        bases.add(base);
      }
    }
    return bases;
  }

  private void tryMistakes(Hypothesis base, List<Mistake> mistakes) {
    Hypothesis hypothesis = base.with(mistakes);
    Fit fit = attempt(hypothesis);
    if (fit.isComplete()) {
      found.add(fit);
    }
    Evidence evidence = base.evidence();
    boolean isOpen = evidence.alpha().isEmpty() && evidence.reachesUpdate();
    if (isOpen && !fit.isComplete() && fit.matched() >= numbersOfFirstPass(evidence)) {
      for (int k = 1; k < RATES.length; k++) {
        Fit other = attempt(hypothesis.withAlpha(RATES[k]));
        if (other.isComplete()) {
          found.add(other);
        }
      }
    }
  }
}
