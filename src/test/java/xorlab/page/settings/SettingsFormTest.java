package xorlab.page.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Setting;

/** The groups of the set-up form. */
class SettingsFormTest {
  /** The settings that have controls outside the form: the slider and the speed. */
  private static final Set<Setting<?>> ELSEWHERE = Set.of(Setting.AT);

  @Test
  void everySettingHasOneFieldUnlessItIsChosenElsewhere() {
    List<String> fields = new ArrayList<>();
    for (Setting<?>[] group :
        List.of(
            SettingsForm.RUN_SETTINGS,
            SettingsForm.TRAINING_SETTINGS,
            SettingsForm.DISPLAY_SETTINGS)) {
      for (Setting<?> setting : group) {
        fields.add(setting.key());
      }
    }
    List<String> expected =
        Setting.values().stream()
            .filter(setting -> !ELSEWHERE.contains(setting))
            .map(Setting::key)
            .sorted()
            .toList();
    assertEquals(expected, fields.stream().sorted().toList());
  }
}
