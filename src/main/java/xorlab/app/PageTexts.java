package xorlab.app;

import java.util.Optional;
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

  PageTexts(HTMLElement element) {
    this.element = element;
  }

  boolean followAddress() {
    return element.hasAttribute("fragment");
  }

  Texts read() {
    Texts texts = ofAttributes();
    if (followAddress()) {
      texts.putAll(Query.parse(Address.fragment()));
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
      if (setting == Setting.AT) {
        continue;
      }
      Optional<String> given = experiment.given(setting);
      Optional<String> attribute = attributes.given(setting);
      boolean unneeded = attribute.isEmpty() && experiment.isStandard(setting);
      if (!given.equals(attribute) && !unneeded) {
        changed.put(setting.label(), given.orElse(experiment.standard(setting)));
      }
    }
    if (iteration != attributes.at()) {
      changed.put(Setting.AT.label(), Integer.toString(iteration));
    }
    Address.replaceFragment(Query.format(changed));
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
}
