package xorlab.page.settings;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.figures.LabActions;

/**
 * Undo and redo from the keyboard, anywhere in the lab but in a text field, where these keys are
 * the browser's: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Cmd.
 */
public final class UndoKeys {
  private final LabActions actions;

  public
  /** Listens to the keys that are pressed anywhere in the lab. */
  UndoKeys(HTMLElement container, LabActions actions) {
    this.actions = actions;
    container.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
  }

  private void onKey(KeyboardEvent event) {
    boolean command = (event.isCtrlKey() || event.isMetaKey()) && !event.isAltKey();
    if (!command || isTyping((HTMLElement) event.getTarget())) {
      return;
    }
    switch (event.getKey()) {
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

  private static boolean isTyping(HTMLElement element) {
    if (!element.getTagName().equals("INPUT")) {
      return false;
    }
    String type = element.getAttribute("type");
    return !"checkbox".equals(type) && !"range".equals(type);
  }
}
