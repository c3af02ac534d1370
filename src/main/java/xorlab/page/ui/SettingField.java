package xorlab.page.ui;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.type.ListSettingType.PerLayer;
import xorlab.experiment.type.NumberSettingType;
import xorlab.experiment.type.SettingType;
import xorlab.words.SettingsWords;

/**
 * The field of one setting in a form: a label, a control that suits the setting's type, and an
 * error message for invalid text.
 */
public final class SettingField {
  private final Setting<?> setting;
  private final String caption;
  private final List<String> choices;
  private final HTMLElement field;
  private final HTMLElement control;
  private final HTMLElement error;
  private Optional<?> value = Optional.empty();
  private String shown = "";
  private boolean isAccepted;

  /** Receives the value that the reader has chosen. */
  public interface Listener {
    /**
     * @return whether the text is valid for the setting
     */
    boolean onChoose(Setting<?> setting, String text);
  }

  /**
   * Adds the field to a form.
   *
   * @param id of the control
   * @param caption of the label
   * @param choices the options of a select; empty for a text input
   * @param listener receives each new value
   */
  public SettingField(
      HTMLElement group,
      Setting<?> setting,
      String id,
      String caption,
      List<String> choices,
      Listener listener) {
    this.setting = setting;
    this.caption = caption;
    this.choices = choices;
    field = Dom.add(group, "div");
    field.setClassName("field");
    Dom.add(field, "label", caption).setAttribute("for", id);
    control = choices.isEmpty() ? input() : select();
    control.setAttribute("id", id);
    control.setAttribute("aria-describedby", id + "-error");
    error = Dom.add(field, "p");
    error.setClassName("error");
    error.setAttribute("id", id + "-error");
    error.setAttribute("role", "alert");
    control.addEventListener("change", (Event event) -> choose(listener));
  }

  /** The options of a setting; empty if its value is typed. */
  public static List<String> choices(Setting<?> setting) {
    SettingType<?> type = setting.type();
    if (type instanceof PerLayer<?> list) {
      return list.element().words();
    }
    return type instanceof SettingType.Choice<?> choice
        ? choice.words()
        : type instanceof SettingType.Flag ? List.of("false", "true") : List.of();
  }

  /** Adds the setting's help, and a button that shows it. */
  public void addHelp() {
    String id = control.getAttribute("id") + "-help";
    HTMLElement help = Dom.add(field, "p", setting.help());
    help.setClassName("help");
    help.setAttribute("id", id);
    help.setHidden(true);
    field.insertBefore(help, error);
    control.setAttribute("aria-describedby", id + " " + control.getAttribute("aria-describedby"));
    HTMLElement about = Dom.add(field, "button", "?");
    about.setClassName("about");
    about.setAttribute("type", "button");
    about.setAttribute("aria-label", SettingsWords.about(caption));
    about.setAttribute("aria-controls", id);
    about.setAttribute("aria-expanded", "false");
    field.insertBefore(about, control);
    Dom.onClick(
        about,
        () -> {
          help.setHidden(!help.isHidden());
          about.setAttribute("aria-expanded", help.isHidden() ? "false" : "true");
        });
  }

  public Setting<?> setting() {
    return setting;
  }

  public void setHidden(boolean hidden) {
    field.setHidden(hidden);
  }

  /** Shows the setting's value. Invalid text is kept until the value changes. */
  public void show(Experiment experiment) {
    Optional<?> before = value;
    value = Optional.of(experiment.get(setting));
    if (!isAccepted && before.isPresent() && before.get() == value.get()) {
      return; // in each frame of a run: a thousand points take long to print
    }
    String text = experiment.text(setting);
    if (isAccepted || !text.equals(shown)) {
      isAccepted = false;
      shown = text;
      setValue(text);
      showError("");
    }
  }

  private void choose(Listener listener) {
    String text = value();
    // Valid text is replaced by its canonical form, or by the value that is used instead.
    isAccepted = listener.onChoose(setting, text);
    showError(isAccepted ? "" : SettingErrors.invalid(caption, setting, text, shown));
  }

  private void showError(String sentence) {
    Dom.setText(error, sentence);
    Dom.setAttribute(control, "aria-invalid", !sentence.isEmpty(), "true");
  }

  private HTMLElement select() {
    HTMLElement select = Dom.add(field, "select");
    for (String option : choices) {
      addOption(select, option);
    }
    return select;
  }

  /** The text is for the reader; the value is the word as the settings spell it. */
  private static void addOption(HTMLElement select, String word) {
    Dom.add(select, "option", SettingLabels.word(word)).setAttribute("value", word);
  }

  private HTMLElement input() {
    HTMLElement input = Dom.add(field, "input");
    input.setAttribute("type", "text");
    SettingType<?> type = setting.type();
    boolean number =
        type instanceof NumberSettingType.IntegerRange
            || type instanceof NumberSettingType.Seed
            || type instanceof NumberSettingType.Decimal;
    input.setAttribute("inputmode", number ? "decimal" : "text");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    return input;
  }

  private String value() {
    return choices.isEmpty()
        ? ((HTMLInputElement) control).getValue()
        : ((HTMLSelectElement) control).getValue();
  }

  private void setValue(String text) {
    if (choices.isEmpty()) {
      ((HTMLInputElement) control).setValue(text);
      return;
    }
    HTMLSelectElement select = (HTMLSelectElement) control;
    select.setValue(text);
    if (!select.getValue().equals(text)) {
      addOption(select, text); // a value that is not offered here but was chosen elsewhere
      select.setValue(text);
    }
  }
}
