package xorlab.app;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;

/**
 * Undo and redo from the keyboard, anywhere in the lab but in a text field, where these keys are
 * the browser's: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Cmd.
 */
final class UndoKeys {
  private final Actions actions;

  UndoKeys(HTMLElement room, Actions actions) {
    this.actions = actions;
    room.addEventListener("keydown", (KeyboardEvent event) -> press(event));
  }

  private void press(KeyboardEvent event) {
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
