package xorlab.experiment;

import java.util.List;
import xorlab.data.DelimitedText;
import xorlab.words.SettingsWords;

/** What settings and their words are called for the reader. */
public final class SettingLabels {
  /** Names of settings, with an equals sign, and words, each followed by its label. */
  private static final List<String> LABELS = DelimitedText.split(SettingsWords.LABELS, ',');

  private SettingLabels() {}

  /** "Learning rate" for "learning-rate". */
  public static String of(Setting<?> setting) {
    return label(setting.key() + "=", setting.key());
  }

  /** "Leaky ReLU" for "leaky-relu", "Momentum" for "momentum", "4,3" for "4,3". */
  public static String word(String word) {
    return label(word, word);
  }

  private static String label(String name, String word) {
    for (int i = 0; i < LABELS.size(); i += 2) {
      if (LABELS.get(i).equals(name)) {
        return LABELS.get(i + 1);
      }
    }
    return plain(word);
  }

  /** A word as it is spelled, with a capital letter and blanks. */
  private static String plain(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return first < 'a' || first > 'z'
        ? word
        : (char) (first - 'a' + 'A') + word.substring(1).replace('-', ' ');
  }
}
