package xorlab.page.ui;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingType;

/**
 * The field of one setting in a form: a label, a control as the setting's kind wants it, and a
 * sentence where the setting does not take what was typed.
 */
public final class SettingField {
  private final Setting<?> setting;
  private final List<String> choices;
  private final HTMLElement field;
  private final HTMLElement control;
  private final HTMLElement error;
  private String shown = "";
  private boolean isAccepted;

  /** Takes what the reader has chosen. */
  public interface Listener {
    /**
     * @return whether the setting takes that text
     */
    boolean onChoose(Setting<?> setting, String text);
  }

  /**
   * Adds the field to a form.
   *
   * @param id of the control
   * @param caption of the label
   * @param choices of which one is chosen; none if the value is written
   */
  public SettingField(
      HTMLElement group,
      Setting<?> setting,
      String id,
      String caption,
      List<String> choices,
      Listener chooser) {
    this.setting = setting;
    this.choices = choices;
    field = Dom.add(group, "div");
    field.setClassName("field");
    Dom.add(field, "label", caption).setAttribute("for", id);
    control = choices.isEmpty() ? input() : select();
    control.setAttribute("id", id);
    control.setAttribute("aria-describedby", id + "-complaint");
    error = Dom.add(field, "p");
    error.setClassName("complaint");
    error.setAttribute("id", id + "-complaint");
    error.setAttribute("role", "alert");
    control.addEventListener("change", (Event event) -> choose(chooser));
  }

  /** The words of which a setting takes one; none if its value is written. */
  public static List<String> choices(Setting<?> setting) {
    SettingType<?> type = setting.type();
    return type instanceof SettingType.Choice<?> choice
        ? choice.words()
        : type instanceof SettingType.Flag ? List.of("false", "true") : List.of();
  }

  /** "Learning rate" for "learning-rate". */
  public static String caption(Setting<?> setting) {
    String text = setting.key().replace('-', ' ');
    char first = (char) (text.charAt(0) - 'a' + 'A');
    return first + text.substring(1);
  }

  /** Adds the setting's line of help. */
  public void addHelp() {
    String id = control.getAttribute("id");
    HTMLElement help = Dom.add(field, "p", setting.help());
    help.setClassName("help");
    help.setAttribute("id", id + "-help");
    field.insertBefore(help, error);
    control.setAttribute("aria-describedby", id + "-help " + id + "-complaint");
  }

  public Setting<?> setting() {
    return setting;
  }

  public void setHidden(boolean hidden) {
    field.setHidden(hidden);
  }

  /** Shows the setting's value; a text that was refused stays as it was typed. */
  public void show(Experiment experiment) {
    String text = experiment.text(setting);
    if (isAccepted || !text.equals(shown)) {
      isAccepted = false;
      shown = text;
      setValue(text);
      showError("");
    }
  }

  private void choose(Listener chooser) {
    String text = value();
    // A text that is taken is shown in its canonical spelling, or as what is used instead.
    isAccepted = chooser.onChoose(setting, text);
    showError(isAccepted ? "" : setting.misunderstood(text, shown));
  }

  private void showError(String sentence) {
    Dom.setText(error, sentence);
    Dom.setAttribute(control, "aria-invalid", !sentence.isEmpty(), "true");
  }

  private HTMLElement select() {
    HTMLElement select = Dom.add(field, "select");
    for (String word : choices) {
      Dom.add(select, "option", word);
    }
    return select;
  }

  private HTMLElement input() {
    HTMLElement input = Dom.add(field, "input");
    input.setAttribute("type", "text");
    SettingType<?> type = setting.type();
    boolean number =
        type instanceof SettingType.IntegerRange
            || type instanceof SettingType.Seed
            || type instanceof SettingType.Decimal;
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
      Dom.add(select, "option", text); // a word that is not offered, but was chosen elsewhere
      select.setValue(text);
    }
  }
}
