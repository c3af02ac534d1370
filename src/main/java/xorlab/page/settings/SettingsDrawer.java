package xorlab.page.settings;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.Dom;

/** Opens and closes the drawer with all settings; it lies over the figures and moves none. */
public final class SettingsDrawer {
  private final HTMLElement drawer;
  private final HTMLElement open;
  private final HTMLElement close;

  /**
   * @param container of the button that opens the drawer, and of the drawer
   */
  public SettingsDrawer(HTMLElement container) {
    drawer = container.querySelector(".set-up");
    open = container.querySelector(".all-settings");
    close = drawer.querySelector(".close");
    Dom.onClick(open, () -> setOpen(!isOpen()));
    Dom.onClick(close, () -> setOpen(false));
    drawer.addEventListener("keydown", (KeyboardEvent event) -> closeByKey(event));
  }

  private boolean isOpen() {
    return drawer.getClassName().endsWith("open");
  }

  private void closeByKey(KeyboardEvent event) {
    if (event.getKey().equals("Escape")) {
      setOpen(false);
    }
  }

  /** The focus goes into the drawer, and back to the button that opened it. */
  private void setOpen(boolean isOpen) {
    drawer.setClassName(isOpen ? "set-up open" : "set-up");
    open.setAttribute("aria-expanded", isOpen ? "true" : "false");
    (isOpen ? close : open).focus();
  }
}
