package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import xorlab.check.search.Convention;
import xorlab.check.search.Hypothesis;
import xorlab.check.search.Observation;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;
import xorlab.numeric.Decimals;
import xorlab.words.VerdictWords;

/** What a check says: the verdict in one sentence, then what fits, and what to do. */
final class Sentences {
  private final Explanation explanation;
  private final Hypothesis best;
  private final StepJudge judge;
  private final List<AlteredEquation> equations;

  Sentences(Explanation explanation, StepJudge judge, List<AlteredEquation> equations) {
    this.explanation = explanation;
    best = explanation.best();
    this.judge = judge;
    this.equations = equations;
  }

  String headline() {
    return switch (explanation.verdict()) {
      case RIGHT -> VerdictWords.RIGHT;
      case CONVENTION -> VerdictWords.CONVENTION;
      case UNLUCKY ->
          best.evidence().start().isEmpty() || best.evidence().isStartOfSeed()
              ? VerdictWords.unluckySeed(Decimals.plain(best.evidence().seed()))
              : VerdictWords.UNLUCKY;
      case MISTAKE -> sentences(best.mistakes());
      case UNKNOWN ->
          explanation.variants().isEmpty() && judge.first().isPresent()
              ? VerdictWords.NOTHING_FITS
              : VerdictWords.TOO_FEW_DIGITS;
      case UNREAD -> VerdictWords.CANNOT_READ;
    };
  }

  private static String sentences(List<Mistake> mistakes) {
    List<String> sentences = new ArrayList<>();
    mistakes.forEach(mistake -> sentences.add(mistake.sentence()));
    return String.join(" ", sentences);
  }

  String explanation() {
    return switch (explanation.verdict()) {
      case RIGHT -> right();
      case CONVENTION -> convention();
      case UNLUCKY -> VerdictWords.unluckyBecause(correctAtEnd(), numbers());
      case MISTAKE -> mistake();
      case UNKNOWN -> unknown();
      case UNREAD -> "";
    };
  }

  private int numbers() {
    return best.evidence().observations().size();
  }

  private int correctAtEnd() {
    return Outcome.correct(best, Outcome.LONG);
  }

  private String right() {
    boolean showsGradients = best.evidence().has(Observation::isGradient);
    boolean showsTraining = best.evidence().reachesUpdate();
    String advice =
        showsTraining
            ? VerdictWords.NOTHING_TO_MEND
            : showsGradients ? VerdictWords.LOOK_AT_UPDATE : VerdictWords.LOOK_AT_GRADIENTS;
    return VerdictWords.allAgree(numbers()) + " " + advice;
  }

  private String convention() {
    List<String> sentences = new ArrayList<>();
    if (best.evidence().reading().isInByOut()) {
      sentences.add(VerdictWords.IN_BY_OUT);
    }
    for (Convention convention : best.conventions()) {
      sentences.add(convention.sentence());
    }
    if (best.scale() != 1) {
      sentences.add(scale(best.scale()));
    }
    if (best.alpha() != 1 && best.evidence().alpha().isEmpty()) {
      sentences.add(VerdictWords.learningRateIs(Decimals.plain(best.alpha())));
    }
    for (Mistake mistake : best.mistakes()) {
      sentences.add(mistake.sentence());
    }
    int offset = best.evidence().reading().lossOffset();
    if (offset > 0) {
      sentences.add(VerdictWords.AFTER_UPDATE);
    }
    sentences.add(VerdictWords.allAgree(numbers()));
    if (best.isMean()) {
      sentences.add(VerdictWords.MEANS_AND_RATE);
    }
    return String.join(" ", sentences);
  }

  private static String scale(double scale) {
    if (scale == -1) {
      return VerdictWords.OTHER_SIGN;
    }
    return VerdictWords.factor(Decimals.plain(scale));
  }

  private String mistake() {
    List<Observation> differing = judge.differing();
    int digits = 0;
    for (Observation observation : differing) {
      digits = Math.max(digits, observation.printed().digits());
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(VerdictWords.gives(differing.size(), digits));
    int others = Mistakes.ALL.size() - 1;
    if (explanation.variants().size() == 1 && best.mistakes().size() == 1) {
      sentences.add(VerdictWords.noneOfTheOthers(others));
    } else if (best.mistakes().size() > 1) {
      sentences.add(VerdictWords.NO_SINGLE_MISTAKE);
    }
    if (before()) {
      sentences.add(VerdictWords.EVERYTHING_BEFORE);
    }
    if (!best.conventions().isEmpty()) {
      best.conventions().forEach(convention -> sentences.add(convention.sentence()));
    }
    return String.join(" ", sentences);
  }

  private boolean before() {
    return judge
        .first()
        .map(observation -> observation != best.evidence().observations().get(0))
        .orElse(false);
  }

  private String unknown() {
    if (judge.first().isEmpty()) {
      return VerdictWords.FITS_MANY;
    }
    Observation first = judge.first().get();
    String pasted = NumberText.like(first.printed(), first.printed().value());
    String expected = NumberText.like(first.printed(), judge.expected());
    String name =
        first.isLoss()
            ? VerdictWords.lossOf(NumberText.plain(first.iteration()))
            : NumberText.lowered(first.name());
    String sentence = VerdictWords.firstDifference(expected, name, pasted);
    boolean isAlone = !before() && best.evidence().given().isEmpty();
    String more =
        isAlone
            ? VerdictWords.PRINT_THE_START
            : before() ? VerdictWords.EVERYTHING_BEFORE : VerdictWords.PRINT_MORE;
    return sentence + " " + more;
  }

  /** The hint that gives nothing away. */
  String where() {
    if (equations.isEmpty()) {
      return judge.first().map(first -> lookAt(first)).orElse("");
    }
    String line = equations.get(0).altered();
    String target = line.substring(0, line.indexOf(' '));
    boolean isUpdate = target.startsWith("W") || target.startsWith("b");
    boolean isStart = isUpdate && equations.get(0).right().isEmpty();
    if (isStart) {
      return VerdictWords.LOOK_AT_START;
    }
    return isUpdate
        ? VerdictWords.LOOK_AT_UPDATE_STEP
        : target.equals("J")
            ? VerdictWords.LOOK_AT_LOSS
            : VerdictWords.lookAt(NumberText.loweredName(target));
  }

  private static String lookAt(Observation first) {
    return VerdictWords.lookAt(StepJudge.step(first).label());
  }
}
