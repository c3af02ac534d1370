package xorlab.page.settings;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.SettingTexts;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.page.ui.SettingField;
import xorlab.words.OwnWords;

/** The settings form: a field for each setting, generated from the table of settings. */
public final class SettingsForm {
  static final Setting<?>[] RUN_SETTINGS = {
    Setting.DATA,
    Setting.FUNCTION,
    Setting.COUNT,
    Setting.NOISE,
    Setting.POINTS,
    Setting.SCALE,
    Setting.TEST,
    Setting.START,
    Setting.WEIGHTS,
    Setting.SEED,
    Setting.INPUTS,
    Setting.LAYERS,
    Setting.ACTIVATION,
    Setting.LEARNING_RATE,
    Setting.ITERATIONS,
    Setting.STOP
  };

  static final Setting<?>[] TRAINING_SETTINGS = {
    Setting.OUTPUT,
    Setting.LOSS,
    Setting.L1,
    Setting.L2,
    Setting.OPTIMIZER,
    Setting.DECAY,
    Setting.BATCH,
    Setting.SHUFFLE,
    Setting.FROZEN,
    Setting.MISTAKE
  };

  static final Setting<?>[] DISPLAY_SETTINGS = {
    Setting.SPEED,
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

  /** Adds a field for each setting to the form in this section. */
  public SettingsForm(HTMLElement section, LabActions actions) {
    this.actions = actions;
    HTMLElement form = section.querySelector("form");
    form.addEventListener("submit", Event::preventDefault);
    Dom.onClick(section.querySelector(".to-defaults"), () -> actions.begin(new SettingTexts()));
    add(form.querySelector(".of-the-run"), RUN_SETTINGS);
    add(form.querySelector(".of-training"), TRAINING_SETTINGS);
    add(form.querySelector(".of-the-look"), DISPLAY_SETTINGS);
  }

  private void add(HTMLElement group, Setting<?>[] settings) {
    for (Setting<?> setting : settings) {
      String caption = SettingLabels.of(setting);
      // Here the activations of the layers can be typed; the recipe has a menu.
      List<String> words =
          setting == Setting.ACTIVATION ? List.of() : SettingField.choices(setting);
      SettingField field =
          new SettingField(group, setting, setting.key(), caption, words, actions::choose);
      field.addHelp();
      fields.add(field);
      if (setting == Setting.DATA) {
        addOwnData(group);
      }
    }
  }

  /** Adds the button for the dialog "Your data", which the element opens. */
  private static void addOwnData(HTMLElement group) {
    HTMLElement button = Dom.add(group, "button", OwnWords.YOUR_DATA);
    button.setAttribute("type", "button");
    button.setAttribute("data-xor-lab", "own-data");
    button.setAttribute("aria-haspopup", "dialog");
  }

  /** Shows the settings of an experiment in their fields. */
  public void show(Experiment experiment) {
    for (SettingField field : fields) {
      field.setHidden(UnusedSettings.include(field.setting(), experiment));
      field.show(experiment);
    }
  }
}
