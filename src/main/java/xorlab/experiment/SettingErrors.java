package xorlab.experiment;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.CountFormat;
import xorlab.words.ListsWords;
import xorlab.words.ProblemsWords;

/** Error messages about the text of settings, for the reader. */
public final class SettingErrors {
  private static final int MAX_QUOTED = 40;
  private static final int MAX_NAMES = 5;

  private SettingErrors() {}

  /**
   * The message for a text that is not valid for a setting: what is valid, and what the lab uses.
   *
   * @param name by which the reader knows the setting
   * @param used the text of the value that is used instead; may be empty
   */
  public static String invalid(String name, Setting<?> setting, String text, String used) {
    return ProblemsWords.invalid(
        setting.type().expected(),
        name,
        quoted(text),
        used.isEmpty() ? ProblemsWords.NOTHING : SettingLabels.word(used));
  }

  /** The message for a setting with several values, of which the last is used. */
  static String repeated(Setting<?> setting, String used) {
    return ProblemsWords.repeated(SettingLabels.of(setting), SettingLabels.word(used));
  }

  /** Adds a sentence for each kind of what is not explained one by one. */
  static void summarize(
      List<String> unknown, List<String> foreign, int unexplained, List<String> problems) {
    if (unexplained > 0) {
      problems.add(ProblemsWords.moreTexts(CountFormat.of(unexplained), unexplained));
    }
    if (!unknown.isEmpty()) {
      problems.add(unknown(unknown));
    }
    if (!foreign.isEmpty()) {
      problems.add(ProblemsWords.foreign(list(foreign, ListsWords.AND)));
    }
  }

  /** The message for names, one or more, that no setting has. */
  private static String unknown(List<String> names) {
    List<String> known = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      known.add(setting.key());
    }
    return ProblemsWords.unknown(list(names, ListsWords.OR), String.join(", ", known));
  }

  /** Names in quotation marks: after a few of them, how many more there are. */
  public static String list(List<String> names, String conjunction) {
    int quoted = Math.min(names.size(), MAX_NAMES);
    int more = names.size() - quoted;
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < quoted; i++) {
      boolean last = i == names.size() - 1;
      list.append(i == 0 ? "" : last ? " " + conjunction + " " : ", ").append(quoted(names.get(i)));
    }
    return more > 0 ? ListsWords.andMore(list.toString(), CountFormat.of(more)) : list.toString();
  }

  /** A text in quotation marks, shortened to what can be read in a sentence. */
  public static String quoted(String text) {
    return ProblemsWords.quoted(shortened(text));
  }

  /** A text, cut to a length that can be quoted in a sentence. */
  public static String shortened(String text) {
    if (text.length() <= MAX_QUOTED) {
      return text;
    }
    // the two halves of a character stay together
    int end = (text.charAt(MAX_QUOTED - 1) & 0xFC00) == 0xD800 ? MAX_QUOTED - 1 : MAX_QUOTED;
    return text.substring(0, end) + "…";
  }
}
