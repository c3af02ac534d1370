package xorlab.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What a program knows of the setting {@code mistake}. The lab's own program knows only the names:
 * it leaves an experiment with a mistake to the program that has installed these rules.
 */
public abstract class MistakeRules {
  private static Optional<MistakeRules> installed = Optional.empty();

  /** Installs the rules of this program. */
  public static void install(MistakeRules rules) {
    installed = Optional.of(rules);
  }

  /** Whether an experiment has mistakes, and this program has no rules for them. */
  public static boolean areMissing(Experiment experiment) {
    return installed.isEmpty() && !experiment.get(Setting.MISTAKE).isEmpty();
  }

  /** Why the given mistakes cannot be made in an experiment, in a sentence; "" if they can. */
  static String conflict(Experiment experiment) {
    List<String> names = experiment.given().getOrDefault(Setting.MISTAKE);
    return names.isEmpty() || installed.isEmpty()
        ? ""
        : installed.get().conflict(experiment, names);
  }

  /** What to tell of the given mistakes beside the other conflicts of settings; "" for nothing. */
  static String message(Experiment experiment) {
    List<String> names = experiment.given().getOrDefault(Setting.MISTAKE);
    return names.isEmpty() || installed.isEmpty()
        ? ""
        : installed.get().message(experiment, names);
  }

  /** What to tell of an experiment that trains with a mistake; "" of any other. */
  public static String notice(Experiment experiment) {
    return experiment.get(Setting.MISTAKE).isEmpty() || installed.isEmpty()
        ? ""
        : installed.get().notice();
  }

  /**
   * Why an experiment cannot train with mistakes, in a sentence; "" if it can.
   *
   * @param names of the mistakes, at least one
   */
  protected abstract String conflict(Experiment experiment, List<String> names);

  /** The conflict, or what else is to be told of the mistakes in the same place. */
  protected String message(Experiment experiment, List<String> names) {
    return conflict(experiment, names);
  }

  /** That a network trains with a mistake, in a sentence. */
  protected abstract String notice();
}
