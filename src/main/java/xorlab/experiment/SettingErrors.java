package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;

/** Error messages about the text of settings, for the reader. */
public final class SettingErrors {
  private static final int MAX_QUOTED = 40;

  private SettingErrors() {}

  /**
   * The message for a text that is not valid for a setting: what is valid, and what the lab uses.
   *
   * @param used the text of the value that is used instead; may be empty
   */
  public static String invalid(Setting<?> setting, String text, String used) {
    return setting.key()
        + " takes "
        + setting.type().expected()
        + ", not “"
        + shortened(text)
        + "”. The lab uses "
        + (used.isEmpty() ? "nothing" : used)
        + ".";
  }

  /** The message for a name that no setting has. */
  static String unknown(String name) {
    List<String> known = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      known.add(setting.key());
    }
    return "There is no setting “"
        + shortened(name)
        + "”. The settings are "
        + String.join(", ", known)
        + ".";
  }

  /** A text, cut to a length that can be quoted in a sentence. */
  public static String shortened(String text) {
    return text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text;
  }
}
