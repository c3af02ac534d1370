package xorlab.page.settings;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Dialogs;
import xorlab.browser.Environment;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;

/**
 * Keyboard shortcuts. Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Cmd, undo and redo; Space
 * plays and pauses, the arrow keys step, and a question mark lists the keys. Each leaves alone the
 * controls that use the key themselves.
 */
public final class ShortcutKeys {
  private static final String TYPED = "input:not([type=checkbox], [type=range])";

  /** What the browser or another part of the lab does something with when Space is pressed. */
  private static final String PRESSED =
      "button, input, select, summary, a, dialog, [tabindex='0'], [role=tab]";

  private static final String MOVED = "input, select, dialog, [tabindex='0'], [role=tab], td, th";

  private final LabActions actions;
  private final HTMLElement help;

  /** Listens for keys pressed anywhere in the lab. */
  public ShortcutKeys(HTMLElement container, LabActions actions) {
    this.actions = actions;
    help = container.querySelector(".keys");
    container.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    Dom.onClick(container.querySelector(".show-keys"), () -> Dialogs.open(help));
  }

  /** Handles a key pressed in the lab, or in a page that has nothing else to press it in. */
  public void onKey(KeyboardEvent event) {
    boolean command = (event.isCtrlKey() || event.isMetaKey()) && !event.isAltKey();
    boolean plain = !event.isCtrlKey() && !event.isMetaKey() && !event.isAltKey();
    String key = event.getKey();
    if (command && !Environment.isWithin(event, TYPED)) {
      onCommand(key, event);
    } else if (plain && key.equals(" ") && !Environment.isWithin(event, PRESSED)) {
      event.preventDefault();
      actions.playOrPause();
    } else if (plain && key.equals("?") && !Environment.isWithin(event, TYPED)) {
      event.preventDefault();
      Dialogs.open(help);
    } else if (plain && key.equals("ArrowRight") && !Environment.isWithin(event, MOVED)) {
      event.preventDefault();
      actions.step(1);
    } else if (plain && key.equals("ArrowLeft") && !Environment.isWithin(event, MOVED)) {
      event.preventDefault();
      actions.step(-1);
    }
  }

  private void onCommand(String key, KeyboardEvent event) {
    switch (key) {
      case "z", "Z" -> {
        event.preventDefault();
        if (event.isShiftKey()) {
          actions.redo();
        } else {
          actions.undo();
        }
      }
      case "y", "Y" -> {
        event.preventDefault();
        actions.redo();
      }
      default -> {}
    }
  }
}
