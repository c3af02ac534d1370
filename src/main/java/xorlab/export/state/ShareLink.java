package xorlab.export.state;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;

/**
 * The fragment, the part after #, of a link to an experiment at an iteration: the settings that are
 * not defaults, including edited weights and points. The link restores them bit for bit.
 */
public final class ShareLink {
  private ShareLink() {}

  /**
   * {@code seed=7&learning-rate=0.5&at=60}; empty for iteration 0 of the default experiment. The
   * characters are letters, digits and {@code =&-,;.}, which need no escaping in a link.
   *
   * @param iteration to show
   */
  public static String fragment(Experiment experiment, int iteration) {
    StringBuilder fragment = new StringBuilder();
    Experiment shared = experiment.with(Setting.AT, iteration);
    for (Setting<?> setting : Setting.values()) {
      if (!shared.isDefault(setting)) {
        fragment
            .append(fragment.length() > 0 ? "&" : "")
            .append(setting.key())
            .append('=')
            .append(withoutPlus(shared.text(setting)));
      }
    }
    return fragment.toString();
  }

  /** Writes 1e+16 as 1e16, because a plus in an address is decoded as a space. */
  private static String withoutPlus(String text) {
    return text.replace("+", "");
  }
}
