package xorlab.diagnostics;

import xorlab.experiment.Setting;
import xorlab.words.FindingsWords;

/**
 * A change of one setting that mends what a diagnosis has found.
 *
 * @param label of a button, in the imperative
 * @param setting that is changed
 * @param value of the setting; empty for another seed, which is drawn when the button is pressed
 */
public record Remedy(String label, Setting<?> setting, String value) {
  static Remedy anotherSeed() {
    return new Remedy(FindingsWords.TRY_ANOTHER_SEED, Setting.SEED, "");
  }
}
