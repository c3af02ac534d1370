package xorlab.export;

import xorlab.training.Experiment;
import xorlab.training.Setting;

/**
 * What stands behind the # of a link that brings back an experiment and an iteration of it, to the
 * bit: the settings that are not at their default. Edited weights and points are settings too.
 */
public final class ShareLink {
  private ShareLink() {}

  /**
   * {@code seed=7&learning-rate=0.5&at=60}; nothing at all for the start of the notebook's own
   * experiment. Its characters are letters, digits and {@code =&-,;.}, which a link may hold as
   * they are.
   *
   * @param iteration to show first
   */
  public static String fragment(Experiment experiment, int iteration) {
    StringBuilder fragment = new StringBuilder();
    for (Setting setting : Setting.values()) {
      String text = setting == Setting.AT ? Integer.toString(iteration) : experiment.text(setting);
      if (!text.equals(experiment.standard(setting))) {
        fragment
            .append(fragment.length() > 0 ? "&" : "")
            .append(setting.label())
            .append('=')
            .append(withoutPlus(text));
      }
    }
    return fragment.toString();
  }

  /** 1e+16 as 1e16, since a plus in an address is read as a blank. */
  private static String withoutPlus(String text) {
    return text.replace("+", "");
  }
}
