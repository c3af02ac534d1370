package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Address;
import xorlab.browser.URLSearchParams;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.training.Texts;

/**
 * The settings of a lab as texts by their names, from where people write them: the attributes of
 * its element and, if that has the attribute "fragment", the fragment of the page's address, which
 * goes before.
 */
final class PageTexts {
  private final HTMLElement element;

  PageTexts(HTMLElement element) {
    this.element = element;
  }

  boolean followAddress() {
    return element.hasAttribute("fragment");
  }

  Texts read() {
    Texts texts = ofAttributes();
    if (followAddress()) {
      texts.putAll(parse(Address.fragment()));
    }
    return texts;
  }

  /** Writes into the address what brings back this experiment and this iteration. */
  void write(Experiment experiment, int iteration) {
    if (!followAddress()) {
      return;
    }
    Experiment back = Reading.of(ofAttributes()).experiment();
    Texts changed = new Texts();
    for (Setting setting : Setting.values()) {
      String text = setting == Setting.AT ? Integer.toString(iteration) : experiment.text(setting);
      if (!text.equals(back.text(setting))) {
        changed.put(setting.label(), text);
        back = back.with(setting, text).orElse(back); // later defaults may depend on it
      }
    }
    Address.replaceFragment(format(changed));
  }

  private Texts ofAttributes() {
    Texts texts = new Texts();
    for (Setting setting : Setting.values()) {
      if (element.hasAttribute(setting.label())) {
        texts.put(setting.label(), element.getAttribute(setting.label()));
      }
    }
    return texts;
  }

  /** {@code seed=7&learning-rate=0.5} */
  static Texts parse(String query) {
    Texts texts = new Texts();
    new URLSearchParams(query).forEach((value, name) -> texts.put(name, value));
    return texts;
  }

  static String format(Texts texts) {
    URLSearchParams params = new URLSearchParams("");
    for (int i = 0; i < texts.size(); i++) {
      params.append(texts.name(i), texts.text(i));
    }
    return params.text();
  }
}
