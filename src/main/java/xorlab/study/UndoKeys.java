package xorlab.study;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Undo and redo from the keyboard, anywhere in the lab but in a text field, where these keys are
 * the browser's: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Cmd.
 */
final class UndoKeys {
  private final LabWindow lab;

  UndoKeys(HTMLElement room, LabWindow lab) {
    this.lab = lab;
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
          lab.redo();
        } else {
          lab.undo();
        }
      }
      case "y", "Y" -> {
        event.preventDefault();
        lab.redo();
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
