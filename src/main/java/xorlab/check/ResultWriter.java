package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.check.search.EvidenceReader;
import xorlab.check.search.Hypothesis;
import xorlab.check.search.Interpretation.Unnamed;
import xorlab.check.search.NamedBlocks.Named;
import xorlab.check.search.Observation;
import xorlab.mistake.Mistakes;
import xorlab.paste.Block;
import xorlab.paste.Paste;
import xorlab.words.VerdictWords;

/** Puts what a search has found into a result for the page. */
final class ResultWriter {
  private static final int SHORT_RUN = 140;
  private static final int LONGEST_CURVE = 1000;

  private final Paste paste;
  private final EvidenceReader reader;
  private final Assumptions assumptions;

  ResultWriter(Paste paste, EvidenceReader reader, Assumptions assumptions) {
    this.paste = paste;
    this.reader = reader;
    this.assumptions = assumptions;
  }

  /** The result of a paste in which there is nothing to judge. */
  CheckResult unread() {
    boolean isEmpty = paste.text().trim().isEmpty();
    boolean hasNumbers = !paste.blocks().isEmpty();
    String missing = hasNumbers ? VerdictWords.NOTHING_TO_COMPARE : VerdictWords.NO_NUMBERS;
    String explanation = isEmpty ? "" : reader.blocks().isCut() ? VerdictWords.CUT : missing;
    return new CheckResult(
        CheckStatus.UNREAD,
        isEmpty ? VerdictWords.PASTE_FIRST : VerdictWords.CANNOT_READ,
        explanation,
        List.of(),
        Optional.empty(),
        "",
        paste,
        reading(Unnamed.GRADIENTS),
        summary(),
        assumptions.rows(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        true);
  }

  CheckResult of(Explanation explanation, boolean isFinal) {
    Hypothesis best = explanation.best();
    Hypothesis right = best.with(List.of());
    boolean isExplained = !best.mistakes().isEmpty();
    StepJudge judge =
        new StepJudge(paste, right, isExplained ? Optional.of(best) : Optional.empty());
    List<AlteredEquation> equations = isExplained ? Equations.of(best) : List.of();
    Sentences sentences = new Sentences(explanation, judge, equations);
    boolean isRight = !isExplained && explanation.verdict() != CheckStatus.UNKNOWN;
    return new CheckResult(
        explanation.verdict(),
        sentences.headline(),
        sentences.explanation() + (reader.blocks().isCut() ? " " + VerdictWords.CUT : ""),
        explanation.variants(),
        isRight ? Optional.empty() : judge.first().map(Observation::name),
        sentences.where(),
        paste,
        reading(best.evidence().reading().unnamed()),
        summary(),
        assumptions.rows(best, reader),
        judge.steps(),
        equations,
        alsoFits(explanation),
        curves(best, right, isExplained),
        isExplained ? LabSettings.of(best) : LabSettings.of(right),
        isFinal);
  }

  private List<ReadBlock> reading(Unnamed unnamed) {
    List<ReadBlock> reading = new ArrayList<>();
    for (Named named : reader.blocks().all(unnamed)) {
      Block block = named.block();
      boolean isList = block.layout() == Block.Layout.LIST || block.indices().length > 0;
      String shape =
          isList
              ? VerdictWords.countOfNumbers(block.numbers().size())
              : block.rows() + "×" + block.columns();
      reading.add(new ReadBlock(QuantityText.of(named), shape, block.start(), block.end()));
    }
    return reading;
  }

  private String summary() {
    if (paste.numbers() == 0) {
      return VerdictWords.NOTHING_YET;
    }
    return VerdictWords.summary(
        paste.digits(), paste.numbers(), reader.isFloat32() ? "float32" : "float64");
  }

  private List<String> alsoFits(Explanation explanation) {
    List<String> variants = explanation.variants();
    Hypothesis best = explanation.best();
    List<String> sentences = new ArrayList<>();
    boolean isClaimed = !best.mistakes().isEmpty();
    List<String> others = new ArrayList<>(variants);
    if (isClaimed && !others.isEmpty()) {
      others.remove(0);
    }
    best.conventions().forEach(convention -> others.removeAll(convention.names()));
    for (String variant : others) {
      var mistakes = Mistakes.of(List.of(variant.split(",")));
      StringBuilder sentence = new StringBuilder();
      mistakes.forEach(mistake -> sentence.append(' ').append(mistake.sentence()));
      sentences.add(sentence.toString().trim());
    }
    if (isClaimed && !others.isEmpty()) {
      Hypothesis other = best.with(Mistakes.of(List.of(others.get(0).split(","))));
      Deciding.between(best, other).ifPresent(sentences::add);
    }
    return sentences;
  }

  private static Optional<LossCurves> curves(
      Hypothesis best, Hypothesis right, boolean isExplained) {
    int last = Math.max(SHORT_RUN, Math.min(LONGEST_CURVE, best.evidence().lastIteration()));
    List<Integer> iterations = new ArrayList<>();
    List<Double> pasted = new ArrayList<>();
    for (Observation observation : best.evidence().observations()) {
      if (observation.isLoss() && observation.iteration() <= last) {
        iterations.add(observation.iteration());
        pasted.add(observation.printed().value());
      }
    }
    int[] at = new int[iterations.size()];
    double[] losses = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      at[k] = iterations.get(k);
      losses[k] = pasted.get(k);
    }
    double[] altered = isExplained ? Outcome.losses(best, best.program(), last) : new double[0];
    double[] expected = Outcome.losses(right, right.program(), last);
    return Optional.of(new LossCurves(expected, altered, at, losses));
  }
}
