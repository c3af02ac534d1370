package xorlab.experiment;

import java.util.ArrayList;
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

  /**
   * "Leaky ReLU" for "leaky-relu", "Momentum" for "momentum", "4,3" for "4,3", "Tanh, ReLU" for
   * "tanh,relu".
   */
  public static String word(String word) {
    if (word.indexOf(',') < 0 || !isLetter(word.charAt(0))) {
      return label(word, word);
    }
    List<String> labels = new ArrayList<>();
    for (String part : DelimitedText.split(word, ',')) {
      labels.add(word(part));
    }
    return String.join(", ", labels);
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z';
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
    return word.isEmpty() || !isLetter(word.charAt(0))
        ? word
        : (char) (word.charAt(0) - 'a' + 'A') + word.substring(1).replace('-', ' ');
  }
}
