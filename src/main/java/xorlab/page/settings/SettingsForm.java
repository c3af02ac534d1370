package xorlab.page.settings;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.InitializationMethod;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.SettingField;

/** A field for each setting that the reader may choose, made from the table of settings. */
public final class SettingsForm {
  static final Setting<?>[] RUN_SETTINGS = {
    Setting.DATA,
    Setting.POINTS,
    Setting.START,
    Setting.WEIGHTS,
    Setting.SEED,
    Setting.LAYERS,
    Setting.ACTIVATION,
    Setting.LEARNING_RATE,
    Setting.ITERATIONS
  };

  static final Setting<?>[] TRAINING_SETTINGS = {
    Setting.OUTPUT, Setting.LOSS, Setting.OPTIMIZER, Setting.BATCH, Setting.FROZEN
  };

  static final Setting<?>[] DISPLAY_SETTINGS = {
    Setting.VIEW,
    Setting.CONTROLS,
    Setting.SHADE,
    Setting.MARKERS,
    Setting.AUTOPLAY,
    Setting.THEME,
    Setting.ENGINE
  };

  private final List<SettingField> fields = new ArrayList<>();
  private final LabActions actions;

  public
  /** Adds a field for each setting to the form in this section. */
  SettingsForm(HTMLElement section, LabActions actions) {
    this.actions = actions;
    HTMLElement form = section.querySelector("form");
    form.addEventListener("submit", Event::preventDefault);
    add(form.querySelector(".of-the-run"), RUN_SETTINGS);
    add(form.querySelector(".of-training"), TRAINING_SETTINGS);
    add(form.querySelector(".of-the-look"), DISPLAY_SETTINGS);
  }

  private void add(HTMLElement group, Setting<?>[] settings) {
    for (Setting<?> setting : settings) {
      String caption = SettingField.caption(setting);
      List<String> words = SettingField.choices(setting);
      SettingField field =
          new SettingField(group, setting, setting.key(), caption, words, actions::choose);
      field.addHelp();
      fields.add(field);
    }
  }

  public
  /** Shows the settings of an experiment in their fields. */
  void show(Experiment experiment) {
    for (SettingField field : fields) {
      field.setHidden(isUseless(field.setting(), experiment));
      field.show(experiment);
    }
  }

  /** Weights and points of the reader's own have a field where they are used. */
  private static boolean isUseless(Setting<?> setting, Experiment experiment) {
    return setting == Setting.WEIGHTS
            && experiment.get(Setting.START) != InitializationMethod.WEIGHTS
        || setting == Setting.POINTS && experiment.get(Setting.DATA) != DatasetName.POINTS;
  }
}
