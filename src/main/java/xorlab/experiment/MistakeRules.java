package xorlab.experiment;

import java.util.List;

/**
 * What a program knows of the setting {@code mistake}. The lab's own program knows only the names:
 * it leaves an experiment with a mistake to the program that has installed its rules.
 */
public class MistakeRules {
  private static MistakeRules installed = new MistakeRules();

  protected MistakeRules() {}

  /** Installs the rules of this program. */
  public static void install(MistakeRules rules) {
    installed = rules;
  }

  /** Whether an experiment has mistakes that this program cannot train with. */
  public static boolean areMissing(Experiment experiment) {
    return !installed.areKnown() && !experiment.get(Setting.MISTAKE).isEmpty();
  }

  /** Whether mistakes are given, even if they cannot be made. */
  public static boolean areGiven(Experiment experiment) {
    return !experiment.given().getOrDefault(Setting.MISTAKE).isEmpty();
  }

  /** Why the given mistakes cannot be made in an experiment, in a sentence; "" if they can. */
  static String conflict(Experiment experiment) {
    List<String> names = experiment.given().getOrDefault(Setting.MISTAKE);
    return names.isEmpty() ? "" : installed.conflict(experiment, names);
  }

  /** The conflict, or what else a message tells of the mistakes; "" for nothing. */
  static String message(Experiment experiment) {
    List<String> names = experiment.given().getOrDefault(Setting.MISTAKE);
    return names.isEmpty() ? "" : installed.message(experiment, names);
  }

  /** What to tell beside the findings of an experiment that trains with a mistake, before them. */
  public static String notice(Experiment experiment) {
    return experiment.get(Setting.MISTAKE).isEmpty() ? "" : installed.notice();
  }

  /** Whether these rules say all that there is to say. */
  protected boolean areKnown() {
    return false;
  }

  /**
   * Why an experiment cannot train with mistakes, in a sentence; "" if it can.
   *
   * @param names of the mistakes, at least one
   */
  protected String conflict(Experiment experiment, List<String> names) {
    return "";
  }

  /** The conflict, or what else a message tells of the mistakes; "" for nothing. */
  protected String message(Experiment experiment, List<String> names) {
    return conflict(experiment, names);
  }

  /** That a network trains with a mistake, in a sentence with a blank behind. */
  protected String notice() {
    return "";
  }
}
