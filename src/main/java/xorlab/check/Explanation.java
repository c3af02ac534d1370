package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import xorlab.check.search.Claim;
import xorlab.check.search.Convention;
import xorlab.check.search.Hypothesis;
import xorlab.check.search.Search;
import xorlab.check.search.StartCheck;
import xorlab.mistake.Mistake;
import xorlab.mistake.MistakeGroup;

/**
 * What a search comes to.
 *
 * @param best the program that explains the numbers; if none does, the right one that fits longest
 * @param variants the names of the mistakes that fit as well, best first; each may be several,
 *     joined by commas
 */
record Explanation(CheckStatus verdict, Hypothesis best, List<String> variants) {
  /** How many iterations a list must reach to be said to be unlucky. */
  private static final int LONG_RUN = 50;

  static Explanation of(Search search) {
    List<Hypothesis> right = search.right();
    List<Hypothesis> found = search.found();
    if (!right.isEmpty() && right.get(0).cost() == 0) {
      return ofRight(right.get(0));
    }
    if (!right.isEmpty()) {
      return ofConvention(search, right.get(0), cheapest(found));
    }
    if (found.isEmpty()) {
      return new Explanation(CheckStatus.UNKNOWN, search.nearest(), List.of());
    }
    List<Hypothesis> simplest = cheapest(found);
    Hypothesis best = simplest.get(0);
    Hypothesis without = best.with(List.of());
    if (!Claim.holds(best, without, search.tried(), freedom(best))) {
      return new Explanation(CheckStatus.UNKNOWN, search.nearest(), names(simplest));
    }
    CheckStatus verdict =
        isConvention(best) ? luck(best, CheckStatus.CONVENTION) : CheckStatus.MISTAKE;
    return new Explanation(verdict, best, names(simplest));
  }

  /** Right formulas may start from where nothing can be learnt. */
  private static Explanation ofRight(Hypothesis right) {
    List<Hypothesis> starts = StartCheck.of(right);
    if (starts.isEmpty()) {
      return new Explanation(luck(right, CheckStatus.RIGHT), right, List.of());
    }
    CheckStatus verdict =
        isConvention(starts.get(0)) ? CheckStatus.CONVENTION : CheckStatus.MISTAKE;
    return new Explanation(luck(starts.get(0), verdict), starts.get(0), names(starts));
  }

  private static Explanation ofConvention(Search search, Hypothesis best, List<Hypothesis> twins) {
    Hypothesis lab = Hypothesis.lab(best.evidence(), 1);
    List<String> variants = new ArrayList<>(names(twins));
    for (Convention convention : twins.isEmpty() ? best.conventions() : List.<Convention>of()) {
      variants.addAll(convention.names());
    }
    boolean isOtherReading = best.conventions().isEmpty();
    boolean isCertain =
        isOtherReading && best.scale() == 1 && freedom(best) == 0
            || Claim.holds(best, lab, search.tried(), freedom(best));
    CheckStatus verdict = isCertain ? luck(best, CheckStatus.CONVENTION) : CheckStatus.UNKNOWN;
    return new Explanation(verdict, isCertain ? best : search.nearest(), variants);
  }

  /** How many numbers of the program were chosen to fit. */
  private static int freedom(Hypothesis hypothesis) {
    return hypothesis.evidence().alpha().isPresent() || hypothesis.alpha() == 1 ? 0 : 1;
  }

  /** Whether all that is otherwise is said in other words only, or another rate. */
  private static boolean isConvention(Hypothesis hypothesis) {
    for (Mistake mistake : hypothesis.mistakes()) {
      if (mistake.group() != MistakeGroup.CONVENTION
          && mistake.group() != MistakeGroup.LEARNING_RATE) {
        return false;
      }
    }
    return true;
  }

  private static List<Hypothesis> cheapest(List<Hypothesis> ranked) {
    List<Hypothesis> cheapest = new ArrayList<>();
    for (Hypothesis hypothesis : ranked) {
      if (hypothesis.cost() == ranked.get(0).cost()) {
        cheapest.add(hypothesis);
      }
    }
    return cheapest;
  }

  private static List<String> names(List<Hypothesis> hypotheses) {
    List<String> names = new ArrayList<>();
    for (Hypothesis hypothesis : hypotheses) {
      List<String> all = new ArrayList<>();
      hypothesis.mistakes().forEach(mistake -> all.add(mistake.name()));
      String name = String.join(",", all);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Right numbers from a start that leads nowhere are bad luck. */
  private static CheckStatus luck(Hypothesis hypothesis, CheckStatus verdict) {
    int last = hypothesis.evidence().lastIteration();
    boolean isUnlucky =
        last >= LONG_RUN
            && Outcome.correct(hypothesis, last) < Outcome.POINTS
            && Outcome.correct(hypothesis, Outcome.LONG) < Outcome.POINTS;
    return isUnlucky && verdict != CheckStatus.MISTAKE ? CheckStatus.UNLUCKY : verdict;
  }
}
