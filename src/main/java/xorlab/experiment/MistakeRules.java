package xorlab.experiment;

/**
 * What a program knows of the setting {@code mistake}. The lab's own program knows only the names:
 * it leaves an experiment with a mistake to the program that has installed its rules.
 */
public class MistakeRules {
  private static MistakeRules installed = new MistakeRules();

  protected MistakeRules() {}

  /** The rules of this program. */
  public static MistakeRules installed() {
    return installed;
  }

  /** Installs the rules of this program. */
  public static void install(MistakeRules rules) {
    installed = rules;
  }

  /** Whether an experiment has mistakes that this program cannot train with. */
  public boolean areMissing(Experiment experiment) {
    return !experiment.get(Setting.MISTAKE).isEmpty();
  }

  /** Whether only this program knows what becomes of an experiment's mistakes. */
  public boolean areNeeded(Experiment experiment) {
    return false;
  }

  /** Why the given mistakes cannot be made in an experiment, in a sentence; "" if they can. */
  protected String conflict(Experiment experiment) {
    return "";
  }

  /** The conflict, or what else a message tells of the mistakes; "" for nothing. */
  protected String message(Experiment experiment) {
    return "";
  }

  /** What comes before the findings of an experiment that trains with a mistake. */
  public String notice(Experiment experiment) {
    return "";
  }
}
