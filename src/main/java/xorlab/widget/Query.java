package xorlab.widget;

import xorlab.browser.URLSearchParams;
import xorlab.training.Texts;

/** Settings as the fragment of an address writes them: {@code seed=7&learning-rate=0.5}. */
public final class Query {
  private Query() {}

  public static Texts parse(String query) {
    Texts texts = new Texts();
    new URLSearchParams(query).forEach((value, name) -> texts.put(name, value));
    return texts;
  }

  public static String format(Texts texts) {
    URLSearchParams params = new URLSearchParams("");
    for (int i = 0; i < texts.size(); i++) {
      params.append(texts.name(i), texts.text(i));
    }
    return params.text();
  }
}
