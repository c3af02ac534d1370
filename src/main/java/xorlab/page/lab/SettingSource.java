package xorlab.page.lab;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.LocationHash;
import xorlab.experiment.Experiment;
import xorlab.experiment.LinkParser;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.page.ui.QueryString;

/**
 * Reads the settings of a lab from the attributes of its element and, if that has the attribute
 * "fragment", from the fragment of the page's address, which takes precedence.
 */
final class SettingSource {
  private final HTMLElement element;
  private String lastFragment = LocationHash.fragment();

  SettingSource(HTMLElement element) {
    this.element = element;
  }

  boolean followAddress() {
    return element.hasAttribute("fragment");
  }

  /** Whether the fragment has changed since it was last read or written. */
  boolean addressIsNew() {
    return followAddress() && !LocationHash.fragment().equals(lastFragment);
  }

  /** The address of the page without its fragment if the lab follows the fragment, else empty. */
  String address() {
    return followAddress() ? LocationHash.page() : "";
  }

  SettingTexts read() {
    SettingTexts texts = ofAttributes();
    if (followAddress()) {
      lastFragment = LocationHash.fragment();
      texts.putAll(LinkParser.parse(lastFragment, LocationHash::decoded));
    }
    return texts;
  }

  /** Settings in which one has the value of its attribute, or is not given if that is not there. */
  SettingTexts withAttribute(String name, SettingTexts texts) {
    if (element.hasAttribute(name)) {
      texts.put(name, element.getAttribute(name));
    } else {
      texts.remove(name);
    }
    return texts;
  }

  /**
   * Writes the settings that restore this experiment and iteration into the address. A fragment
   * that has not been read yet is kept: its hashchange event is pending.
   */
  void write(Experiment experiment, int iteration) {
    if (!followAddress() || addressIsNew()) {
      return;
    }
    Experiment restored = ParsedExperiment.experiment(ofAttributes());
    SettingTexts changed = new SettingTexts();
    Experiment current = experiment.with(Setting.AT, iteration);
    for (Setting<?> setting : Setting.values()) {
      if (!current.agreesOn(setting, restored)) {
        restored = current.write(setting, restored, changed); // later defaults may depend on it
      }
    }
    LocationHash.replaceFragment(QueryString.format(changed));
    lastFragment = LocationHash.fragment();
  }

  private SettingTexts ofAttributes() {
    SettingTexts texts = new SettingTexts();
    for (Setting<?> setting : Setting.values()) {
      if (element.hasAttribute(setting.key())) {
        texts.put(setting.key(), element.getAttribute(setting.key()));
      }
    }
    return texts;
  }
}
