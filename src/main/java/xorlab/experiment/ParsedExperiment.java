package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.data.DelimitedText;

/**
 * An experiment parsed from settings as text, with a sentence for each that is not valid.
 *
 * @param experiment the experiment, with the default for each setting whose text is not valid
 * @param problems a sentence for each invalid text, with what is valid; empty if there is none
 */
public record ParsedExperiment(Experiment experiment, List<String> problems) {
  /** More wrong texts than these are counted, not explained. */
  private static final int MAX_EXPLAINED = 30;

  /** Parses texts, each with the name of its setting. */
  public static ParsedExperiment parse(SettingTexts texts) {
    Experiment experiment = experiment(texts);
    List<String> problems = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    int unexplained = 0;
    for (int i = 0; i < texts.size(); i++) {
      String name = texts.name(i);
      Optional<Setting<?>> setting = Setting.ofKey(name);
      if (setting.isEmpty()) {
        (LinkParser.isForeign(name) ? foreign : unknown).add(name);
        continue;
      }
      Optional<SettingValue<?>> value = texts.value(i);
      if (value.isPresent() && value.get().wasGivenTo(experiment)) {
        continue;
      }
      // parsed first, since a default may depend on settings further down
      String used = experiment.text(setting.get());
      String problem =
          value.isPresent()
              ? SettingErrors.repeated(setting.get(), used)
              : SettingErrors.invalid(
                  SettingLabels.of(setting.get()), setting.get(), texts.text(i), used);
      if (problems.size() == MAX_EXPLAINED) {
        unexplained++;
      } else if (DelimitedText.lastIndexOf(problem, problems) < 0) {
        problems.add(problem);
      }
    }
    SettingErrors.summarize(unknown, foreign, unexplained, problems);
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
    return ExperimentFactory.of(given);
  }

  /** Whether each text is valid and its value is used. */
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
}
