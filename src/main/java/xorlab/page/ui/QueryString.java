package xorlab.page.ui;

import xorlab.browser.URLSearchParams;
import xorlab.experiment.SettingTexts;

/** Settings in the format of a URL fragment: {@code seed=7&learning-rate=0.5}. */
public final class QueryString {
  private QueryString() {}

  public static SettingTexts parse(String query) {
    SettingTexts texts = new SettingTexts();
    new URLSearchParams(query).forEach((value, name) -> texts.add(name, value));
    return texts;
  }

  public static String format(SettingTexts texts) {
    URLSearchParams params = new URLSearchParams("");
    for (int i = 0; i < texts.size(); i++) {
      params.append(texts.name(i), texts.text(i));
    }
    return params.text();
  }
}
