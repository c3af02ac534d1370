package xorlab.page.ui;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.type.SettingType;

/** Menus with the words that a setting takes, of which the default is the first. */
public final class SettingMenu {
  private SettingMenu() {}

  /** Fills a menu. Its options read as labels; their values are the words of the setting. */
  public static HTMLSelectElement of(HTMLElement element, Setting<?> setting) {
    HTMLSelectElement menu = (HTMLSelectElement) element;
    for (String word : ((SettingType.Choice<?>) setting.type()).words()) {
      Dom.add(menu, "option", SettingLabels.word(word)).setAttribute("value", word);
    }
    return menu;
  }
}
