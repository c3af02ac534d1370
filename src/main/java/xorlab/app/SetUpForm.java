package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.training.DatasetName;
import xorlab.training.Experiment;
import xorlab.training.InitializationMethod;
import xorlab.training.Setting;
import xorlab.widget.SettingField;

/** A field for each setting that the reader may choose, made from the table of settings. */
final class SetUpForm {
  static final Setting<?>[] OF_THE_RUN = {
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

  static final Setting<?>[] OF_TRAINING = {
    Setting.OUTPUT, Setting.LOSS, Setting.OPTIMIZER, Setting.BATCH, Setting.FROZEN
  };

  static final Setting<?>[] OF_THE_LOOK = {
    Setting.VIEW,
    Setting.CONTROLS,
    Setting.SHADE,
    Setting.MARKERS,
    Setting.AUTOPLAY,
    Setting.THEME,
    Setting.ENGINE
  };

  private final List<SettingField> fields = new ArrayList<>();
  private final Actions actions;

  SetUpForm(HTMLElement section, Actions actions) {
    this.actions = actions;
    HTMLElement form = section.querySelector("form");
    form.addEventListener("submit", Event::preventDefault);
    add(form.querySelector(".of-the-run"), OF_THE_RUN);
    add(form.querySelector(".of-training"), OF_TRAINING);
    add(form.querySelector(".of-the-look"), OF_THE_LOOK);
  }

  private void add(HTMLElement group, Setting<?>[] settings) {
    for (Setting<?> setting : settings) {
      String caption = SettingField.caption(setting);
      List<String> words = SettingField.words(setting);
      SettingField field =
          new SettingField(group, setting, setting.label(), caption, words, actions::choose);
      field.addHelp();
      fields.add(field);
    }
  }

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
