package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.Initialization;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.Mistake;
import xorlab.mistake.MistakeGroup;
import xorlab.mistake.Mistakes;

/** Whether a pasted start is one of those from which people start, right or wrong. */
public final class StartCheck {
  private StartCheck() {}

  /**
   * The same program with the mistakes that make the start of its seed the pasted one, each alone;
   * empty if none does, or if the pasted start is that of the seed.
   *
   * @param right a right program from a pasted start
   */
  public static List<Hypothesis> of(Hypothesis right) {
    Evidence evidence = right.evidence();
    List<Hypothesis> found = new ArrayList<>();
    if (evidence.start().isEmpty() || evidence.isStartOfSeed()) {
      return found;
    }
    Hypothesis drawn = right.withEvidence(fromSeed(evidence));
    for (Mistake mistake : Mistakes.ALL) {
      boolean isOfStart =
          mistake.group() == MistakeGroup.START || mistake.group() == MistakeGroup.CONVENTION;
      Hypothesis hypothesis = drawn.with(List.of(mistake));
      if (isOfStart && changesStartOnly(hypothesis) && Fitting.of(hypothesis).isComplete()) {
        found.add(hypothesis);
      }
    }
    return found;
  }

  private static boolean changesStartOnly(Hypothesis hypothesis) {
    try {
      return Trial.isStartOnly(hypothesis.program());
    } catch (FormulaException e) {
      return false;
    }
  }

  /** The same numbers, with the start among those to compare. */
  private static Evidence fromSeed(Evidence evidence) {
    List<Observation> all = new ArrayList<>(evidence.given());
    all.addAll(evidence.observations());
    return new Evidence(
        evidence.network(),
        Optional.of(new Initialization.Random(evidence.seed()).parameters(evidence.network())),
        new double[evidence.startErrors().length],
        evidence.seed(),
        evidence.X(),
        evidence.y(),
        evidence.alpha(),
        evidence.given(),
        List.copyOf(all),
        evidence.precision(),
        evidence.reading(),
        List.of());
  }
}
