package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.page.ui.SettingField;

/** A field for each setting of what is surveyed, made from the table of settings. */
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

  /** The number of settings that come first; the others are folded away. */
  private static final int ALWAYS_SHOWN = 6;

  private final List<SettingField> fields = new ArrayList<>();
  private final Consumer<Experiment> taker;
  private Experiment experiment = Experiment.defaults();

  /**
   * @param consumer takes the experiment with what the reader has chosen
   */
  SurveySettingsForm(HTMLElement form, Consumer<Experiment> consumer) {
    this.taker = consumer;
    form.addEventListener("submit", Event::preventDefault);
    for (int i = 0; i < SETTINGS.length; i++) {
      HTMLElement group = form.querySelector(i < ALWAYS_SHOWN ? ".first-fields" : ".more-fields");
      fields.add(field(group, SETTINGS[i]));
    }
  }

  private SettingField field(HTMLElement group, Setting<?> setting) {
    String id = "survey-" + setting.key();
    String caption = setting == Setting.LAYERS ? "Hidden units" : SettingField.caption(setting);
    return new SettingField(group, setting, id, caption, words(setting), this::choose);
  }

  /** Points and weights of the reader's own are edited in the lab. */
  private static List<String> words(Setting<?> setting) {
    List<String> words = new ArrayList<>();
    for (String word : SettingField.choices(setting)) {
      if (!word.equals("points") && !word.equals("weights")) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean choose(Setting<?> setting, String text) {
    Optional<Experiment> changed = experiment.withText(setting, text);
    changed.ifPresent(taker);
    return changed.isPresent();
  }

  void show(Experiment experiment) {
    this.experiment = experiment;
    for (SettingField field : fields) {
      field.show(experiment);
    }
  }
}
