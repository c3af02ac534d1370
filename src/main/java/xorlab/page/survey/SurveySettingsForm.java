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
import xorlab.page.ui.SettingField;

/** The settings form of the survey, generated from the table of settings. */
final class SurveySettingsForm {
  private static final Setting<?>[] SETTINGS = {
    Setting.DATA,
    Setting.LAYERS,
    Setting.ACTIVATION,
    Setting.LOSS,
    Setting.LEARNING_RATE,
    Setting.ITERATIONS,
    Setting.OUTPUT,
    Setting.OPTIMIZER,
    Setting.BATCH,
    Setting.START
  };

  /** The number of settings that are always visible; the others are in a details element. */
  private static final int ALWAYS_SHOWN = 6;

  private final List<SettingField> fields = new ArrayList<>();
  private final Consumer<Experiment> consumer;
  private Experiment experiment = Experiment.defaults();

  /**
   * @param consumer receives the experiment with the reader's changes
   */
  SurveySettingsForm(HTMLElement form, Consumer<Experiment> consumer) {
    this.consumer = consumer;
    form.addEventListener("submit", Event::preventDefault);
    for (int i = 0; i < SETTINGS.length; i++) {
      HTMLElement group = form.querySelector(i < ALWAYS_SHOWN ? ".first-fields" : ".more-fields");
      fields.add(field(group, SETTINGS[i]));
    }
  }

  private SettingField field(HTMLElement group, Setting<?> setting) {
    String id = "survey-" + setting.key();
    String caption = SettingLabels.of(setting);
    return new SettingField(group, setting, id, caption, options(setting), this::choose);
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
      field.show(experiment);
    }
  }
}
