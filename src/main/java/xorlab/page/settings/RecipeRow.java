package xorlab.page.settings;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.page.ui.SettingField;

/** The settings that are changed most, in a row above the figures. */
public final class RecipeRow {
  private static final Setting<?>[] BEFORE_UNITS = {Setting.DATA};

  private static final Setting<?>[] AFTER_UNITS = {
    Setting.ACTIVATION, Setting.LEARNING_RATE, Setting.SEED
  };

  private final LabActions actions;
  private final HTMLElement row;
  private final List<SettingField> fields = new ArrayList<>();
  private final HTMLElement units;
  private final HTMLButtonElement fewer;
  private final HTMLButtonElement more;
  private HiddenUnits shown = HiddenUnits.of(Experiment.defaults());

  /** Adds the fields to the row. */
  public RecipeRow(HTMLElement row, LabActions actions) {
    this.actions = actions;
    this.row = row;
    add(BEFORE_UNITS);
    HTMLElement field = Dom.add(row, "div");
    field.setClassName("field");
    Dom.add(field, "span", "Hidden units").setClassName("caption");
    HTMLElement steps = Dom.add(field, "span");
    steps.setClassName("steps");
    fewer = button(steps, "\u2212", "One hidden unit fewer");
    units = Dom.add(steps, "output");
    more = button(steps, "+", "One hidden unit more");
    Dom.onClick(fewer, () -> choose(shown.fewer()));
    Dom.onClick(more, () -> choose(shown.more()));
    add(AFTER_UNITS);
  }

  private void add(Setting<?>[] settings) {
    for (Setting<?> setting : settings) {
      fields.add(
          new SettingField(
              row,
              setting,
              "recipe-" + setting.key(),
              SettingLabels.of(setting),
              SettingField.choices(setting),
              actions::choose));
    }
  }

  private static HTMLButtonElement button(HTMLElement parent, String sign, String label) {
    HTMLButtonElement button = (HTMLButtonElement) Dom.add(parent, "button", sign);
    button.setAttribute("type", "button");
    button.setAttribute("aria-label", label);
    button.setTitle(label);
    return button;
  }

  private void choose(HiddenUnits changed) {
    actions.choose(Setting.LAYERS, changed.text());
  }

  /** Shows the settings of an experiment in their fields. */
  public void show(Experiment experiment) {
    for (SettingField field : fields) {
      field.show(experiment);
    }
    shown = HiddenUnits.of(experiment);
    Dom.setText(units, shown.label());
    fewer.setDisabled(!shown.canHaveFewer());
    more.setDisabled(!shown.canHaveMore());
  }
}
