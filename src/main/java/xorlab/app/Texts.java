package xorlab.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.URLSearchParams;
import xorlab.training.Setting;

/** The settings as texts by their names, from where people write them. */
final class Texts {
  private Texts() {}

  /** The attributes that are settings. */
  static Map<String, String> ofAttributes(HTMLElement element) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      if (element.hasAttribute(setting.label())) {
        texts.put(setting.label(), element.getAttribute(setting.label()));
      }
    }
    return texts;
  }

  /** {@code seed=7&learning-rate=0.5} */
  static Map<String, String> parse(String query) {
    Map<String, String> texts = new LinkedHashMap<>();
    new URLSearchParams(query).forEach((value, name) -> texts.put(name, value));
    return texts;
  }

  static String format(Map<String, String> texts) {
    URLSearchParams params = new URLSearchParams("");
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      params.append(entry.getKey(), entry.getValue());
    }
    return params.text();
  }
}
