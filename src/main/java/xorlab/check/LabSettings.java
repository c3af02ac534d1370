package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import xorlab.check.search.Evidence;
import xorlab.check.search.Hypothesis;
import xorlab.numeric.Decimals;

/** The settings of a lab that runs a program. */
final class LabSettings {
  private static final int LAB_ITERATIONS = 140;

  private LabSettings() {}

  /** In the format of a URL fragment, without what is the lab's default. */
  static String of(Hypothesis hypothesis) {
    Evidence evidence = hypothesis.evidence();
    List<String> settings = new ArrayList<>();
    if (evidence.start().isPresent() && !evidence.isStartOfSeed()) {
      List<String> weights = new ArrayList<>();
      for (double weight : hypothesis.startParameters().flat()) {
        weights.add(Decimals.plain(weight));
      }
      settings.add("start=weights");
      settings.add("weights=" + String.join(",", weights));
    } else if (evidence.seed() != 0) {
      settings.add("seed=" + Decimals.plain(evidence.seed()));
    }
    int units = evidence.network().width(1);
    if (units != 2) {
      settings.add("layers=" + Decimals.plain(units));
    }
    String activation = evidence.network().activation(1).token();
    if (!activation.equals("sigmoid")) {
      settings.add("activation=" + activation);
      settings.add("output=" + evidence.network().output().token());
    }
    if (hypothesis.alpha() != 1) {
      settings.add("learning-rate=" + Decimals.plain(hypothesis.alpha()));
    }
    if (evidence.lastIteration() > LAB_ITERATIONS) {
      settings.add("iterations=" + Decimals.plain(evidence.lastIteration()));
    }
    List<String> mistakes = mistakes(hypothesis);
    if (!mistakes.isEmpty()) {
      settings.add("mistake=" + String.join(",", mistakes));
    }
    return String.join("&", settings);
  }

  /** The conventions that the lab has as mistakes too, and the mistakes themselves. */
  private static List<String> mistakes(Hypothesis hypothesis) {
    List<String> names = new ArrayList<>();
    if (hypothesis.isMean()) {
      names.add("mean");
    }
    hypothesis.mistakes().forEach(mistake -> names.add(mistake.name()));
    return names;
  }
}
