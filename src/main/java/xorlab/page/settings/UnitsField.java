package xorlab.page.settings;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.page.ui.Dom;
import xorlab.page.ui.SettingField;
import xorlab.words.SettingsWords;

/** The number of hidden units in a row of settings, with buttons for one fewer and one more. */
public final class UnitsField {
  private final HTMLElement units;
  private final HTMLButtonElement fewer;
  private final HTMLButtonElement more;
  private HiddenUnits shown = HiddenUnits.of(Experiment.defaults());

  /** Adds the field to a row. */
  public UnitsField(HTMLElement row, String caption, SettingField.Listener listener) {
    HTMLElement field = Dom.add(row, "div");
    field.setClassName("field");
    Dom.add(field, "span", caption).setClassName("caption");
    HTMLElement steps = Dom.add(field, "span");
    steps.setClassName("steps");
    fewer = button(steps, "\u2212", SettingsWords.ONE_UNIT_FEWER);
    units = Dom.add(steps, "output");
    more = button(steps, "+", SettingsWords.ONE_UNIT_MORE);
    Dom.onClick(fewer, () -> listener.onChoose(Setting.LAYERS, shown.fewer().text()));
    Dom.onClick(more, () -> listener.onChoose(Setting.LAYERS, shown.more().text()));
  }

  private static HTMLButtonElement button(HTMLElement parent, String sign, String label) {
    HTMLButtonElement button = (HTMLButtonElement) Dom.add(parent, "button", sign);
    button.setAttribute("type", "button");
    button.setAttribute("aria-label", label);
    button.setTitle(label);
    return button;
  }

  /** Shows the units of an experiment. */
  public void show(Experiment experiment) {
    shown = HiddenUnits.of(experiment);
    Dom.setText(units, shown.label());
    fewer.setDisabled(!shown.canHaveFewer());
    more.setDisabled(!shown.canHaveMore());
  }
}
