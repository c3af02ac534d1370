package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An experiment read from texts that people wrote, with a sentence for all that was not understood.
 *
 * @param experiment the experiment, with the default wherever a text was not understood
 * @param problems what was not understood and what it takes; empty if all is well
 */
public record ParsedExperiment(Experiment experiment, List<String> problems) {
  /** Reads texts by the names of their settings. */
  public static ParsedExperiment parse(SettingTexts texts) {
    Experiment experiment = experiment(texts);
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<Setting<?>> setting = Setting.ofKey(texts.name(i));
      if (setting.isEmpty()) {
        problems.add(unknown(texts.name(i)));
      } else if (texts.value(i).isEmpty()) {
        // a default may depend on the settings that come later
        problems.add(setting.get().misunderstood(texts.text(i), experiment.text(setting.get())));
      }
    }
    problems.addAll(experiment.conflicts());
    return new ParsedExperiment(experiment, problems);
  }

  /** The experiment alone. */
  public static Experiment experiment(SettingTexts texts) {
    SettingValues given = SettingValues.NONE;
    for (int i = 0; i < texts.size(); i++) {
      Optional<SettingValue<?>> value = texts.value(i);
      given = value.isPresent() ? value.get().appliedTo(given) : given;
    }
    return Experiment.of(given);
  }

  /** Whether each text is understood, by itself, and is used as it is. */
  public static boolean isUnderstood(SettingTexts texts) {
    Experiment experiment = experiment(texts);
    for (int i = 0; i < texts.size(); i++) {
      Optional<SettingValue<?>> value = texts.value(i);
      if (value.isEmpty() || !experiment.isUsed(value.get().setting())) {
        return false;
      }
    }
    return true;
  }

  private static String unknown(String name) {
    List<String> known = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      known.add(setting.key());
    }
    return "There is no setting “"
        + Setting.shortened(name)
        + "”. The settings are "
        + String.join(", ", known)
        + ".";
  }
}
