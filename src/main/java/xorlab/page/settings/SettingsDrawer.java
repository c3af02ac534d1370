package xorlab.page.settings;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.browser.Environment;
import xorlab.browser.Keyboard;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.page.ui.Dom;
import xorlab.words.CommonWords;
import xorlab.words.SettingsWords;

/** Opens and closes the drawer with all settings; it lies over the figures and moves none. */
public final class SettingsDrawer {
  private final HTMLElement container;
  private final HTMLElement drawer;
  private final HTMLElement open;
  private final HTMLElement close;

  /**
   * @param container of the button that opens the drawer, and of the drawer
   */
  public SettingsDrawer(HTMLElement container) {
    this.container = container;
    drawer = container.querySelector(".set-up");
    open = container.querySelector(".all-settings");
    close = drawer.querySelector(".close");
    Dom.onClick(open, () -> setOpen(!isOpen()));
    Dom.onClick(close, () -> setOpen(false));
    drawer.addEventListener("keydown", (KeyboardEvent event) -> closeByKey(event));
    container.addEventListener(
        "pointerdown",
        (Event event) -> {
          if (isOpen() && !Environment.isWithin(event, ".set-up, dialog")) {
            setOpen(false);
          }
        });
  }

  /** Tells on the button how many settings differ from their defaults without being in the row. */
  public void show(Experiment experiment) {
    int changed = 0;
    for (Setting<?> setting : Setting.values()) {
      boolean counts = setting.affectsRun() || setting == Setting.ITERATIONS;
      changed += counts && !RecipeRow.shows(setting) && !experiment.isDefault(setting) ? 1 : 0;
    }
    Dom.setText(open, changed == 0 ? CommonWords.ALL_SETTINGS : SettingsWords.allChanged(changed));
  }

  private boolean isOpen() {
    return drawer.getClassName().endsWith("open");
  }

  private void closeByKey(KeyboardEvent event) {
    if (Keyboard.key(event).equals("Escape")) {
      setOpen(false);
    }
  }

  /**
   * The focus goes into the drawer, and back to the button that opened it. What is beside or behind
   * the drawer has no focus meanwhile; a press there closes it. A dialog may lie over it.
   */
  private void setOpen(boolean isOpen) {
    NodeList<? extends HTMLElement> others =
        container.querySelectorAll(":scope > :not(.set-up, dialog)");
    for (int i = 0; i < others.getLength(); i++) {
      Dom.setAttribute(others.get(i), "inert", isOpen, "");
    }
    drawer.setClassName(isOpen ? "set-up open" : "set-up");
    open.setAttribute("aria-expanded", isOpen ? "true" : "false");
    (isOpen ? close : open).focus();
  }
}
