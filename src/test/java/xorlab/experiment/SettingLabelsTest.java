package xorlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.type.SettingType;

/** The names of settings and their words for the reader. */
class SettingLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "leaky-relu, Leaky ReLU",
    "gradient-descent, Gradient descent",
    "by-hand, Solved by hand",
    "auto, Automatic",
    "xor, XOR",
    "momentum, Momentum",
    "true, Yes",
    "'4,3', '4,3'",
    "'', ''"
  })
  void aWordIsReadAsItIsSaid(String word, String label) {
    assertEquals(label, SettingLabels.word(word));
  }

  @Test
  void aSettingHasALabelWithoutHyphens() {
    assertEquals("Learning rate", SettingLabels.of(Setting.LEARNING_RATE));
    assertEquals("Hidden units", SettingLabels.of(Setting.LAYERS));
    assertEquals("Points", SettingLabels.of(Setting.POINTS));
    for (Setting<?> setting : Setting.values()) {
      assertEquals(-1, SettingLabels.of(setting).indexOf('-'), setting.key());
    }
  }

  @Test
  void theWordsOfAListAreLabelledOneByOne() {
    assertEquals("Tanh, ReLU, Leaky ReLU", SettingLabels.word("tanh,relu,leaky-relu"));
    assertEquals("4,3", SettingLabels.word("4,3"));
    assertEquals("-1,2", SettingLabels.word("-1,2"));
  }

  /** A new word is capitalised at least; none is shown as the attribute spells it. */
  @Test
  void noMenuShowsAToken() {
    for (Setting<?> setting : Setting.values()) {
      if (setting.type() instanceof SettingType.Choice<?> choice) {
        for (String word : choice.words()) {
          assertNotEquals(word, SettingLabels.word(word), setting.key());
        }
      }
    }
  }
}
