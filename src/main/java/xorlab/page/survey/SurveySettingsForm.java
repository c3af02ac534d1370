package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.page.settings.SettingsDrawer;
import xorlab.page.settings.UnitsField;
import xorlab.page.settings.UnusedSettings;
import xorlab.page.ui.SettingField;
import xorlab.words.SurveyWords;

/** The settings of the survey: the most important ones in a row, all of them in a drawer. */
final class SurveySettingsForm {
  private static final Setting<?>[] IN_DRAWER = {
    Setting.DATA,
    Setting.FUNCTION,
    Setting.COUNT,
    Setting.NOISE,
    Setting.INPUTS,
    Setting.LAYERS,
    Setting.ACTIVATION,
    Setting.LEARNING_RATE,
    Setting.ITERATIONS,
    Setting.STOP,
    Setting.LOSS,
    Setting.L1,
    Setting.L2,
    Setting.OUTPUT,
    Setting.OPTIMIZER,
    Setting.DECAY,
    Setting.BATCH,
    Setting.SHUFFLE,
    Setting.TEST,
    Setting.START
  };

  private final List<SettingField> fields = new ArrayList<>();
  private final UnitsField units;
  private final Consumer<Experiment> consumer;
  private Experiment experiment = Experiment.defaults();

  /**
   * @param consumer receives the experiment with the reader's changes
   */
  SurveySettingsForm(HTMLElement section, Consumer<Experiment> consumer) {
    this.consumer = consumer;
    HTMLElement row = section.querySelector(".survey-fields");
    addToRow(row, Setting.DATA, SurveyWords.DATA);
    units = new UnitsField(row, SurveyWords.UNITS, this::choose);
    addToRow(row, Setting.ACTIVATION, SurveyWords.ACTIVATION);
    addToRow(row, Setting.LEARNING_RATE, SurveyWords.RATE);
    addToRow(row, Setting.ITERATIONS, SurveyWords.ITERATIONS);
    HTMLElement form = section.querySelector(".set-up form");
    form.addEventListener("submit", Event::preventDefault);
    HTMLElement drawer = form.querySelector(".of-the-survey");
    for (Setting<?> setting : IN_DRAWER) {
      String id = "survey-" + setting.key();
      String caption = SettingLabels.of(setting);
      fields.add(new SettingField(drawer, setting, id, caption, options(setting), this::choose));
    }
    new SettingsDrawer(section);
  }

  private void addToRow(HTMLElement row, Setting<?> setting, String caption) {
    String id = "survey-row-" + setting.key();
    fields.add(new SettingField(row, setting, id, caption, options(setting), this::choose));
  }

  /** The options of a setting, without the reader's own points and weights. */
  private static List<String> options(Setting<?> setting) {
    List<String> options = new ArrayList<>();
    for (String option : SettingField.choices(setting)) {
      if (!option.equals("points") && !option.equals("weights")) {
        options.add(option);
      }
    }
    return options;
  }

  private boolean choose(Setting<?> setting, String text) {
    Optional<Experiment> changed = experiment.withText(setting, text);
    changed.ifPresent(consumer);
    return changed.isPresent();
  }

  void show(Experiment experiment) {
    this.experiment = experiment;
    for (SettingField field : fields) {
      field.setHidden(UnusedSettings.include(field.setting(), experiment));
      field.show(experiment);
    }
    units.show(experiment);
  }
}
