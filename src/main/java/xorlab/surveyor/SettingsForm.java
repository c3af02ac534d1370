package xorlab.surveyor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.training.Experiment;
import xorlab.training.Kind;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** A field for each setting of what is surveyed, made from the table of settings. */
final class SettingsForm {
  private static final Setting[] SETTINGS = {
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

  /** So many stand first, the others are folded away. */
  private static final int FIRST = 6;

  private final List<Field> fields = new ArrayList<>();
  private Experiment experiment = Experiment.standard();

  /** Takes another experiment. */
  interface Taker {
    void take(Experiment experiment);
  }

  SettingsForm(HTMLElement form, Taker taker) {
    form.addEventListener("submit", Event::preventDefault);
    for (int i = 0; i < SETTINGS.length; i++) {
      HTMLElement group = form.querySelector(i < FIRST ? ".first-fields" : ".more-fields");
      fields.add(new Field(group, SETTINGS[i], taker));
    }
  }

  void show(Experiment experiment) {
    this.experiment = experiment;
    for (Field field : fields) {
      field.show();
    }
  }

  /** A label, a control, and a complaint when it is needed. */
  private final class Field {
    private final Setting setting;
    private final HTMLElement control;
    private final HTMLElement complaint;
    private final boolean chosen;

    Field(HTMLElement group, Setting setting, Taker taker) {
      this.setting = setting;
      String name = "survey-" + setting.label();
      HTMLElement field = Dom.add(group, "div");
      field.setClassName("field");
      HTMLElement label = Dom.add(field, "label", caption(setting));
      label.setAttribute("for", name);
      chosen = setting.kind() instanceof Kind.Choice;
      control = Dom.add(field, chosen ? "select" : "input");
      control.setAttribute("id", name);
      control.setAttribute("aria-describedby", name + "-complaint");
      if (setting.kind() instanceof Kind.Choice choice) {
        for (String word : choice.words()) {
          if (!word.equals("points") && !word.equals("weights")) {
            Dom.add(control, "option", word);
          }
        }
      } else {
        control.setAttribute("type", "text");
        control.setAttribute("autocomplete", "off");
        control.setAttribute("spellcheck", "false");
      }
      complaint = Dom.add(field, "p");
      complaint.setClassName("complaint");
      complaint.setAttribute("id", name + "-complaint");
      complaint.setAttribute("role", "alert");
      control.addEventListener("change", (Event event) -> choose(taker));
    }

    private void choose(Taker taker) {
      String text =
          chosen
              ? ((HTMLSelectElement) control).getValue()
              : ((HTMLInputElement) control).getValue();
      Optional<Experiment> changed = experiment.with(setting, text);
      Dom.setAttribute(control, "aria-invalid", changed.isEmpty(), "true");
      Dom.setText(
          complaint,
          changed.isPresent() ? "" : setting.misunderstood(text, experiment.text(setting)));
      changed.ifPresent(taker::take);
    }

    void show() {
      String text = experiment.text(setting);
      if (chosen) {
        HTMLSelectElement select = (HTMLSelectElement) control;
        if (!select.getValue().equals(text)) {
          select.setValue(text);
          if (!select.getValue().equals(text)) {
            Dom.add(select, "option", text); // points or weights of the lab's own
            select.setValue(text);
          }
        }
      } else if (!control.hasAttribute("aria-invalid")) {
        ((HTMLInputElement) control).setValue(text);
      }
    }
  }

  private static String caption(Setting setting) {
    String words = setting.label().replace('-', ' ');
    char first = (char) (words.charAt(0) - 'a' + 'A');
    return setting == Setting.LAYERS ? "Hidden units" : first + words.substring(1);
  }
}
