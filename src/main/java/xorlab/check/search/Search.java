package xorlab.check.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;
import xorlab.network.Activation;
import xorlab.network.Loss;

/**
 * Looks for the programs that print the pasted numbers: right ones in other conventions first, then
 * those with one mistake, then with two. It works in slices, and each hypothesis is given up at the
 * first number that does not fit.
 */
public final class Search {
  /** How many of the rates are tried with what is rare. */
  private static final int USUAL_RATES = 8;

  /** With how many of the nearest right programs one mistake, and two, are tried. */
  private static final int BASES_OF_ONE = 24;

  private static final int BASES_OF_TWO = 5;

  /** In how many interpretations the lab's program is one of them. */
  private static final int LABS = 3;

  /** Two mistakes are tried only where so many iterations show whether they fit. */
  private static final int MOST_FOR_PAIRS = 100;

  /** The levels after the first: see {@link #level}. */
  private static final int LEVELS = 4;

  /** In how many interpretations an update after each point is tried. */
  private static final int MOST_ONLINE = 4;

  /** Iterations that are run in one slice. */
  private static final int SLICE = 24;

  private final List<Evidence> alternatives;
  private final List<Convention> gradients = new ArrayList<>();
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  /** What is rare, and is tried only if nothing else fits. */
  private final Deque<Runnable> rareTasks = new ArrayDeque<>();

  private final List<Fit> right = new ArrayList<>();
  private final List<Fit> found = new ArrayList<>();
  private final Ranking nearest = new Ranking();
  private int level;
  private double tried;
  private double planned;
  private double done;
  private int cost;

  /**
   * @param alternatives the paste in each interpretation, the likeliest first
   * @param choices what the reader has fixed
   */
  public Search(List<Evidence> alternatives, Choices choices) {
    this.alternatives = alternatives;
    for (Convention convention : Conventions.GRADIENTS) {
      boolean isMean = choices.areMeans().orElse(convention.isMean()) == convention.isMean();
      boolean isSquaredError = convention.isSquaredError();
      boolean isChosen = choices.isSquaredError().orElse(isSquaredError) == isSquaredError;
      if (isMean && isChosen) {
        gradients.add(convention);
      }
    }
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

  /**
   * What is being tried: 0 right programs, 1 the lab's with one mistake, 2 right programs in rare
   * conventions, 3 these with one mistake, 4 two mistakes.
   */
  public int level() {
    return level;
  }

  /** How many hypotheses have been tried. */
  public double tried() {
    return tried;
  }

  /** The right programs that fit, the nearest to the lab's first. */
  public List<Hypothesis> right() {
    return Ranking.simplest(right);
  }

  /** The programs with mistakes that fit, the simplest first. */
  public List<Hypothesis> found() {
    return Ranking.simplest(found);
  }

  /** The right program that fits the longest. */
  public Hypothesis nearest() {
    return nearest.longest().get(0);
  }

  /** Goes on, unless the lab's own program fits, or enough has been found. */
  private void nextLevel() {
    boolean isLabs = !right.isEmpty() && right().get(0).cost() == 0;
    boolean isFound = !right.isEmpty() || !found.isEmpty();
    boolean isFar = alternatives.get(0).firstUpdated() > MOST_FOR_PAIRS;
    while (tasks.isEmpty() && level < LEVELS && !isLabs && !nearest.isEmpty()) {
      level++;
      switch (level) {
        case 1 -> planOneMistake(labs(), Unknowns.RATES.length);
        case 2 -> tasks.addAll(isFound ? List.of() : rareTasks);
        case 3 -> planOneMistake(isFound ? List.of() : bases(BASES_OF_ONE), USUAL_RATES);
        default -> planTwoMistakes(isFound || isFar ? List.of() : bases(BASES_OF_TWO));
      }
    }
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
    boolean isAfterUpdate = !evidence.observations().isEmpty() && evidence.firstIteration() > 0;
    if (isAfterUpdate && evidence.network().output() != Activation.SIGMOID) {
      return; // nothing tells early which of them it is, and they are rare
    }
    boolean isDrawn = evidence.start().isEmpty() && !isAfterUpdate;
    boolean showsLoss = evidence.has(Observation::isLoss);
    Hypothesis lab = Hypothesis.lab(evidence, Unknowns.rates(evidence)[0]);
    for (Convention start : isDrawn ? Conventions.STARTS : Conventions.STARTS.subList(0, 1)) {
      for (Convention shown : showsLoss ? Conventions.SHOWN : Conventions.SHOWN.subList(0, 1)) {
        tasks.add(() -> tryForward(lab.withStart(start).withShown(shown)));
      }
    }
    boolean showsTraining = evidence.reachesUpdate() || evidence.has(Observation::isGradient);
    if (showsTraining && alternatives.indexOf(evidence) < MOST_ONLINE) {
      for (Convention shown : showsLoss ? Conventions.SHOWN : Conventions.SHOWN.subList(0, 1)) {
        rareTasks.add(() -> tryGradients(lab.withShown(shown).withUpdate(Conventions.ONLINE)));
      }
    }
  }

  /** Goes on only if what does not depend on the gradients fits. */
  private void tryForward(Hypothesis hypothesis) {
    Fit fit = attempt(hypothesis);
    note(fit);
    if (fit.matched() >= Unknowns.forwardNumbers(hypothesis.evidence())) {
      tasks.push(() -> tryGradients(hypothesis));
      for (Evidence other : hypothesis.evidence().strides()) {
        rareTasks.add(() -> tryGradients(hypothesis.withEvidence(other)));
      }
    }
  }

  private void tryGradients(Hypothesis hypothesis) {
    Evidence evidence = hypothesis.evidence();
    boolean showsLoss = evidence.has(Observation::isLoss);
    for (Convention minimised : gradients) {
      boolean isMixed =
          showsLoss
              && minimised.isSquaredError()
              && evidence.network().loss() == Loss.CROSS_ENTROPY
              && Conventions.isOfCrossEntropy(hypothesis.shown());
      for (double scale : isMixed ? new double[0] : Unknowns.scales(evidence)) {
        tasks.push(() -> tryRates(hypothesis.withGradients(minimised).withScale(scale)));
      }
    }
  }

  private void tryRates(Hypothesis hypothesis) {
    Fit first = attempt(hypothesis);
    note(first);
    Evidence evidence = hypothesis.evidence();
    boolean isOnline = hypothesis.update() == Conventions.ONLINE;
    if (first.matched() < Unknowns.numbersOfFirstPass(evidence) && !isOnline) {
      return;
    }
    double[] rates = Unknowns.rates(evidence);
    boolean isRare = isOnline || evidence.firstIteration() > 0;
    int last = isRare ? Math.min(USUAL_RATES, rates.length) : rates.length;
    for (int k = 1; k < last && evidence.reachesUpdate(); k++) {
      double alpha = rates[k];
      tasks.push(() -> note(attempt(hypothesis.withAlpha(alpha))));
    }
    boolean isSeries = evidence.lastIteration() > 1 && evidence.reading().stride() == 1;
    if (isSeries && !isOnline) {
      for (Convention momentum : Conventions.MOMENTUM) {
        for (int k = 0; k < Math.min(USUAL_RATES, rates.length); k++) {
          double alpha = rates[k];
          rareTasks.add(() -> note(attempt(hypothesis.withUpdate(momentum).withAlpha(alpha))));
        }
      }
    }
  }

  private void note(Fit fit) {
    if (fit.isComplete()) {
      right.add(fit);
      if (fit.hypothesis().cost() == 0) {
        tasks.clear();
      }
    }
    nearest.add(fit);
  }

  private void planOneMistake(List<Hypothesis> bases, int rates) {
    for (Hypothesis base : bases) {
      for (Mistake mistake : Mistakes.ALL) {
        tasks.add(() -> tryMistakes(base, List.of(mistake), rates));
      }
    }
  }

  private void planTwoMistakes(List<Hypothesis> bases) {
    for (Hypothesis base : bases) {
      for (int i = 0; i < Mistakes.ALL.size(); i++) {
        for (int k = i + 1; k < Mistakes.ALL.size(); k++) {
          Mistake first = Mistakes.ALL.get(i);
          Mistake second = Mistakes.ALL.get(k);
          if (!first.excludes(second)) {
            tasks.add(() -> tryMistakes(base, List.of(first, second), 1));
          }
        }
      }
    }
  }

  /** The lab's program in each likely interpretation. */
  private List<Hypothesis> labs() {
    List<Hypothesis> labs = new ArrayList<>();
    int[] count = new int[2];
    for (Evidence evidence : alternatives) {
      int kind = evidence.precision().isSingle() ? 1 : 0;
      if (count[kind]++ < LABS) {
        labs.add(Hypothesis.lab(evidence, Unknowns.rates(evidence)[0]));
      }
    }
    return labs;
  }

  /** The lab's programs, and the right ones that fit best, each kind once, whatever its rate. */
  private List<Hypothesis> bases(int most) {
    List<Hypothesis> bases = labs();
    for (Hypothesis near : nearest.longest()) {
      Hypothesis base = near.withAlpha(Unknowns.rates(near.evidence())[0]);
      if (bases.size() < most && !bases.contains(base)) {
        bases.add(base);
      }
    }
    return bases;
  }

  private void tryMistakes(Hypothesis base, List<Mistake> mistakes, int rates) {
    Hypothesis hypothesis = base.with(mistakes);
    Fit fit = attempt(hypothesis);
    if (fit.isComplete()) {
      found.add(fit);
    }
    Evidence evidence = base.evidence();
    boolean isOpen = right.isEmpty() && evidence.alpha().isEmpty() && evidence.reachesUpdate();
    if (isOpen && !fit.isComplete() && fit.matched() >= Unknowns.numbersOfFirstPass(evidence)) {
      for (int k = 1; k < rates; k++) {
        Fit other = attempt(hypothesis.withAlpha(Unknowns.RATES[k]));
        if (other.isComplete()) {
          found.add(other);
        }
      }
    }
  }
}
