package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Address;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.widget.Query;

/**
 * The settings of a lab as texts by their names, from where people write them: the attributes of
 * its element and, if that has the attribute "fragment", the fragment of the page's address, which
 * goes before.
 */
final class PageTexts {
  private final HTMLElement element;
  private String known = Address.fragment();

  PageTexts(HTMLElement element) {
    this.element = element;
  }

  boolean followAddress() {
    return element.hasAttribute("fragment");
  }

  /** Whether the address has become another one since it was last read or written. */
  boolean addressIsNew() {
    return followAddress() && !Address.fragment().equals(known);
  }

  Texts read() {
    Texts texts = ofAttributes();
    if (followAddress()) {
      known = Address.fragment();
      texts.putAll(Query.parse(known));
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
    Experiment back = Reading.experiment(ofAttributes());
    Texts changed = new Texts();
    Experiment there = experiment.with(Setting.AT, iteration);
    for (Setting<?> setting : Setting.values()) {
      if (!there.agrees(setting, back)) {
        back = there.write(setting, back, changed); // later defaults may depend on it
      }
    }
    Address.replaceFragment(Query.format(changed));
    known = Address.fragment();
  }

  private Texts ofAttributes() {
    Texts texts = new Texts();
    for (Setting<?> setting : Setting.values()) {
      if (element.hasAttribute(setting.label())) {
        texts.put(setting.label(), element.getAttribute(setting.label()));
      }
    }
    return texts;
  }
}
