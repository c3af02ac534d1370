package xorlab.page.lab;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.LocationHash;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.page.ui.QueryString;

/**
 * The settings of a lab as texts by their names, from where people write them: the attributes of
 * its element and, if that has the attribute "fragment", the fragment of the page's address, which
 * goes before.
 */
final class SettingSource {
  private final HTMLElement element;
  private String known = LocationHash.fragment();

  SettingSource(HTMLElement element) {
    this.element = element;
  }

  boolean followAddress() {
    return element.hasAttribute("fragment");
  }

  /** Whether the address has become another one since it was last read or written. */
  boolean addressIsNew() {
    return followAddress() && !LocationHash.fragment().equals(known);
  }

  SettingTexts read() {
    SettingTexts texts = ofAttributes();
    if (followAddress()) {
      known = LocationHash.fragment();
      texts.putAll(QueryString.parse(known));
    }
    return texts;
  }

  /**
   * Writes into the address what brings back this experiment and this iteration. An address that is
   * new itself stays: the event that tells of it is on its way.
   */
  void write(Experiment experiment, int iteration) {
    if (!followAddress() || addressIsNew()) {
      return;
    }
    Experiment back = ParsedExperiment.experiment(ofAttributes());
    SettingTexts changed = new SettingTexts();
    Experiment there = experiment.with(Setting.AT, iteration);
    for (Setting<?> setting : Setting.values()) {
      if (!there.agreesOn(setting, back)) {
        back = there.write(setting, back, changed); // later defaults may depend on it
      }
    }
    LocationHash.replaceFragment(QueryString.format(changed));
    known = LocationHash.fragment();
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
