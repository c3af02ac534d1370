package xorlab.export.state;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/**
 * The fragment, the part after #, of a link to an experiment at an iteration: the settings that are
 * not defaults, including edited weights and points. The link restores them bit for bit.
 */
public final class ShareLink {
  private ShareLink() {}

  /**
   * {@code seed=7&learning-rate=0.5&at=60}; empty for iteration 0 of the default experiment. The
   * characters are letters, digits and {@code =&-,;._~}, which need no escaping in a link, and
   * escapes of others that mail and chat would mangle.
   *
   * @param iteration to show
   */
  public static String fragment(Experiment experiment, int iteration) {
    return fragment(experiment, iteration, Experiment.defaults());
  }

  /**
   * The same for a page that has settings of its own.
   *
   * @param page the experiment of the page without a fragment
   */
  public static String fragment(Experiment experiment, int iteration, Experiment page) {
    Experiment shared = experiment.with(Setting.AT, iteration);
    Experiment restored = page;
    SettingTexts changed = new SettingTexts();
    for (Setting<?> setting : Setting.values()) {
      if (!shared.agreesOn(setting, restored)) {
        restored = shared.write(setting, restored, changed); // later defaults may depend on it
      }
    }
    StringBuilder fragment = new StringBuilder();
    for (int i = 0; i < changed.size(); i++) {
      fragment
          .append(i > 0 ? "&" : "")
          .append(changed.name(i))
          .append('=')
          .append(escaped(changed.text(i)));
    }
    return fragment.toString();
  }

  /**
   * Writes 1e+16 as 1e16, because a plus in an address is decoded as a space, and escapes the signs
   * of {@code x1^2}, {@code x1*x2} and {@code sin(x1)}.
   */
  private static String escaped(String text) {
    return text.replace("+", "")
        .replace("^", "%5E")
        .replace("*", "%2A")
        .replace("(", "%28")
        .replace(")", "%29");
  }
}
