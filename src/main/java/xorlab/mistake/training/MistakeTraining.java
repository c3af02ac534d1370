package xorlab.mistake.training;

import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.FigureName;
import xorlab.experiment.MistakeRules;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.type.ListSettingType.Subset;
import xorlab.formula.tree.FormulaException;
import xorlab.training.AlteredTraining;
import xorlab.words.AlteredWords;

/** Has a program of the page train with mistakes. */
public final class MistakeTraining extends MistakeRules {
  private MistakeTraining() {}

  /** Installs this in the program that calls it. */
  public static void install() {
    MistakeRules.install(new MistakeTraining());
    AlteredTraining.install(
        experiment -> new MistakenProgram(experiment, experiment.get(Setting.MISTAKE)));
  }

  @Override
  public boolean areMissing(Experiment experiment) {
    return false;
  }

  @Override
  public boolean areNeeded(Experiment experiment) {
    return !given(experiment).isEmpty();
  }

  private static List<String> given(Experiment experiment) {
    return experiment.given().getOrDefault(Setting.MISTAKE);
  }

  @Override
  public String notice(Experiment experiment) {
    return experiment.isDefault(Setting.MISTAKE) ? "" : AlteredWords.NOTICE + " ";
  }

  /** Where the decision figure, below which the notice stands, is not in view, it is a message. */
  @Override
  protected String message(Experiment experiment) {
    Optional<List<FigureName>> views = experiment.get(Setting.VIEW);
    String conflict = conflict(experiment);
    boolean isSaid =
        given(experiment).isEmpty()
            || views.isEmpty()
            || Subset.indexOf(FigureName.DECISION, views.get()) >= 0;
    return conflict.isEmpty() && !isSaid ? AlteredWords.NOTICE : conflict;
  }

  @Override
  protected String conflict(Experiment experiment) {
    List<String> names = given(experiment);
    return names.isEmpty() ? "" : conflict(experiment, names);
  }

  private static String conflict(Experiment experiment, List<String> names) {
    String mistakes = String.join(", ", names);
    if (!experiment.isDefault(Setting.OPTIMIZER)) {
      return needs(mistakes, Setting.OPTIMIZER);
    }
    if (!experiment.isDefault(Setting.FROZEN)) {
      return needs(mistakes, Setting.FROZEN);
    }
    if (experiment.hasTest()) {
      return needs(mistakes, Setting.TEST);
    }
    if (experiment.batchSize() < experiment.data().points()) {
      return needs(mistakes, Setting.BATCH);
    }
    try {
      MistakenProgram program = new MistakenProgram(experiment, names);
      program.run(program.start(), program.keptAtStart(), 0);
      return "";
    } catch (FormulaException e) {
      return AlteredWords.doesNotFit(mistakes, e.getMessage());
    }
  }

  /** That a setting must have its default. */
  private static String needs(String mistakes, Setting<?> setting) {
    String needed = setting.defaultText();
    return AlteredWords.needs(
        mistakes, SettingLabels.of(setting), needed.isEmpty() ? AlteredWords.NONE : needed);
  }
}
