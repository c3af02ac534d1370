package xorlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xorlab.training.Setting;

/** The groups of the set-up form. */
class SetUpFormTest {
  /** The settings that controls outside the form choose: the slider and the speed beside it. */
  private static final Set<Setting<?>> ELSEWHERE = Set.of(Setting.AT, Setting.SPEED);

  @Test
  void everySettingHasOneFieldUnlessItIsChosenElsewhere() {
    List<String> fields = new ArrayList<>();
    for (Setting<?>[] group :
        List.of(SetUpForm.OF_THE_RUN, SetUpForm.OF_TRAINING, SetUpForm.OF_THE_LOOK)) {
      for (Setting<?> setting : group) {
        fields.add(setting.label());
      }
    }
    List<String> expected =
        Setting.values().stream()
            .filter(setting -> !ELSEWHERE.contains(setting))
            .map(Setting::label)
            .sorted()
            .toList();
    assertEquals(expected, fields.stream().sorted().toList());
  }
}
