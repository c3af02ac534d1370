package xorlab.widget;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.training.Experiment;
import xorlab.training.Kind;
import xorlab.training.Setting;

/**
 * The field of one setting in a form: a label, a control as the setting's kind wants it, and a
 * sentence where the setting does not take what was typed.
 */
public final class SettingField {
  private final Setting<?> setting;
  private final List<String> words;
  private final HTMLElement field;
  private final HTMLElement control;
  private final HTMLElement complaint;
  private String shown = "";
  private boolean taken;

  /** Takes what the reader has chosen. */
  public interface Chooser {
    /**
     * @return whether the setting takes that text
     */
    boolean choose(Setting<?> setting, String text);
  }

  /**
   * Adds the field to a form.
   *
   * @param id of the control
   * @param caption of the label
   * @param words of which one is chosen; none if the value is written
   */
  public SettingField(
      HTMLElement group,
      Setting<?> setting,
      String id,
      String caption,
      List<String> words,
      Chooser chooser) {
    this.setting = setting;
    this.words = words;
    field = Dom.add(group, "div");
    field.setClassName("field");
    Dom.add(field, "label", caption).setAttribute("for", id);
    control = words.isEmpty() ? input() : select();
    control.setAttribute("id", id);
    control.setAttribute("aria-describedby", id + "-complaint");
    complaint = Dom.add(field, "p");
    complaint.setClassName("complaint");
    complaint.setAttribute("id", id + "-complaint");
    complaint.setAttribute("role", "alert");
    control.addEventListener("change", (Event event) -> choose(chooser));
  }

  /** The words of which a setting takes one; none if its value is written. */
  public static List<String> words(Setting<?> setting) {
    Kind<?> kind = setting.kind();
    return kind instanceof Kind.Choice<?> choice
        ? choice.words()
        : kind instanceof Kind.Flag ? List.of("false", "true") : List.of();
  }

  /** "Learning rate" for "learning-rate". */
  public static String caption(Setting<?> setting) {
    String words = setting.label().replace('-', ' ');
    char first = (char) (words.charAt(0) - 'a' + 'A');
    return first + words.substring(1);
  }

  /** Adds the setting's line of help. */
  public void addHelp() {
    String id = control.getAttribute("id");
    HTMLElement help = Dom.add(field, "p", setting.help());
    help.setClassName("help");
    help.setAttribute("id", id + "-help");
    field.insertBefore(help, complaint);
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
    if (taken || !text.equals(shown)) {
      taken = false;
      shown = text;
      setValue(text);
      complain("");
    }
  }

  private void choose(Chooser chooser) {
    String text = value();
    // A text that is taken is shown in its canonical spelling, or as what is used instead.
    taken = chooser.choose(setting, text);
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
    Kind<?> kind = setting.kind();
    boolean number =
        kind instanceof Kind.Whole || kind instanceof Kind.Seed || kind instanceof Kind.Decimal;
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
