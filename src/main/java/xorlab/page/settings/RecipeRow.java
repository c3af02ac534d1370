package xorlab.page.settings;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.SettingField;

/** The settings that are changed most, in a row above the figures. */
public final class RecipeRow {
  private static final List<Setting<?>> BEFORE_UNITS = List.of(Setting.DATA);

  private static final List<Setting<?>> AFTER_UNITS =
      List.of(Setting.ACTIVATION, Setting.LEARNING_RATE, Setting.SEED);

  private final LabActions actions;
  private final HTMLElement row;
  private final List<SettingField> fields = new ArrayList<>();
  private final UnitsField units;

  /** Adds the fields to the row. */
  public RecipeRow(HTMLElement row, LabActions actions) {
    this.actions = actions;
    this.row = row;
    add(BEFORE_UNITS);
    units = new UnitsField(row, SettingLabels.of(Setting.LAYERS), actions::choose);
    add(AFTER_UNITS);
    ((HTMLElement) row.getParentNode()).removeAttribute("data-empty");
  }

  private void add(List<Setting<?>> settings) {
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

  /** Whether a setting has a field in the row. */
  static boolean shows(Setting<?> setting) {
    return setting == Setting.LAYERS
        || BEFORE_UNITS.contains(setting)
        || AFTER_UNITS.contains(setting);
  }

  /** Shows the settings of an experiment in their fields. */
  public void show(Experiment experiment) {
    for (SettingField field : fields) {
      field.show(experiment);
    }
    units.show(experiment);
  }
}
