package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.figures.Actions;
import xorlab.training.Experiment;
import xorlab.training.Kind;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** A field for each setting that the reader may choose, made from the table of settings. */
final class SetUpForm {
  private static final Setting[] OF_THE_RUN = {
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

  private static final Setting[] OF_TRAINING = {
    Setting.OUTPUT, Setting.LOSS, Setting.OPTIMIZER, Setting.BATCH, Setting.FROZEN
  };

  private static final Setting[] OF_THE_LOOK = {
    Setting.VIEW,
    Setting.CONTROLS,
    Setting.SHADE,
    Setting.MARKERS,
    Setting.AUTOPLAY,
    Setting.THEME,
    Setting.ENGINE
  };

  private final List<Field> fields = new ArrayList<>();

  SetUpForm(HTMLElement section, Actions actions) {
    HTMLElement form = section.querySelector("form");
    form.addEventListener("submit", Event::preventDefault);
    add(form.querySelector(".of-the-run"), OF_THE_RUN, actions);
    add(form.querySelector(".of-training"), OF_TRAINING, actions);
    add(form.querySelector(".of-the-look"), OF_THE_LOOK, actions);
  }

  private void add(HTMLElement group, Setting[] settings, Actions actions) {
    for (Setting setting : settings) {
      fields.add(new Field(group, setting, actions));
    }
  }

  void show(Experiment experiment) {
    for (Field field : fields) {
      field.show(experiment);
    }
  }

  /** A label, a control, a line of help and, when it is needed, a complaint. */
  private static final class Field {
    private final Setting setting;
    private final HTMLElement field;
    private final HTMLElement control;
    private final HTMLElement complaint;
    private final List<String> words;
    private String shown = "";
    private boolean taken;

    Field(HTMLElement group, Setting setting, Actions actions) {
      this.setting = setting;
      String name = setting.label();
      field = Dom.add(group, "div");
      field.setClassName("field");
      HTMLElement label = Dom.add(field, "label", caption(name));
      label.setAttribute("for", name);
      words = words(setting.kind());
      control = words.isEmpty() ? input() : select();
      control.setAttribute("id", name);
      control.setAttribute("aria-describedby", name + "-help " + name + "-complaint");
      HTMLElement help = Dom.add(field, "p", setting.help());
      help.setClassName("help");
      help.setAttribute("id", name + "-help");
      complaint = Dom.add(field, "p");
      complaint.setClassName("complaint");
      complaint.setAttribute("id", name + "-complaint");
      complaint.setAttribute("role", "alert");
      control.addEventListener("change", (Event event) -> choose(actions));
    }

    /** The words of which one is chosen; none if the value is written. */
    private static List<String> words(Kind kind) {
      return kind instanceof Kind.Choice choice
          ? choice.words()
          : kind instanceof Kind.Flag ? List.of("false", "true") : List.of();
    }

    /** Shows the setting's value; a text that was refused stays as it was typed. */
    void show(Experiment experiment) {
      field.setHidden(
          setting == Setting.WEIGHTS && !experiment.is(Setting.START, "weights")
              || setting == Setting.POINTS && !experiment.is(Setting.DATA, "points"));
      String text = experiment.text(setting);
      if (taken || !text.equals(shown)) {
        taken = false;
        shown = text;
        setValue(text);
        complain("");
      }
    }

    private void choose(Actions actions) {
      String text = value();
      // A text that is taken is shown in its canonical spelling, or as what is used instead.
      taken = actions.choose(setting, text);
      complain(taken ? "" : setting.misunderstood(text, shown));
    }

    private void complain(String sentence) {
      Dom.setText(complaint, sentence);
      Dom.setAttribute(control, "aria-invalid", !sentence.isEmpty(), "true");
    }

    private HTMLElement select() {
      HTMLElement select = Dom.add(field, "select");
      for (String word : words) {
        Dom.add(select, "option", word);
      }
      return select;
    }

    private HTMLElement input() {
      HTMLElement input = Dom.add(field, "input");
      input.setAttribute("type", "text");
      Kind kind = setting.kind();
      boolean number = kind instanceof Kind.Whole || kind instanceof Kind.Decimal;
      input.setAttribute("inputmode", number ? "decimal" : "text");
      input.setAttribute("autocomplete", "off");
      input.setAttribute("spellcheck", "false");
      return input;
    }

    private String value() {
      return words.isEmpty()
          ? ((HTMLInputElement) control).getValue()
          : ((HTMLSelectElement) control).getValue();
    }

    private void setValue(String text) {
      if (words.isEmpty()) {
        ((HTMLInputElement) control).setValue(text);
      } else {
        ((HTMLSelectElement) control).setValue(text);
      }
    }

    /** "Learning rate" for "learning-rate". */
    private static String caption(String name) {
      String words = name.replace('-', ' ');
      char first = (char) (words.charAt(0) - 'a' + 'A');
      return first + words.substring(1);
    }
  }
}
