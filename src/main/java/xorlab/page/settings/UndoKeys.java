package xorlab.page.settings;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.figures.LabActions;

/**
 * Keyboard shortcuts for undo and redo: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with Cmd. They
 * work anywhere in the lab except in text fields, where the browser handles them.
 */
public final class UndoKeys {
  private final LabActions actions;

  /** Listens for keys pressed anywhere in the lab. */
  public UndoKeys(HTMLElement container, LabActions actions) {
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
