package xorlab.page.settings;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Environment;
import xorlab.browser.Keyboard;
import xorlab.browser.ModalDialog;
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
    Dom.onClick(container.querySelector(".show-keys"), () -> ModalDialog.open(help));
  }

  /** Handles a key pressed in the lab, or in a page that has nothing else to press it in. */
  public void onKey(KeyboardEvent event) {
    boolean command = (event.isCtrlKey() || event.isMetaKey()) && !event.isAltKey();
    boolean plain = !event.isCtrlKey() && !event.isMetaKey() && !event.isAltKey();
    if (command) {
      switch (Keyboard.key(event)) {
        case "z", "Z" -> handle(event, TYPED, event.isShiftKey() ? actions::redo : actions::undo);
        case "y", "Y" -> handle(event, TYPED, actions::redo);
        default -> {}
      }
    } else if (plain) {
      switch (Keyboard.key(event)) {
        case " " -> handle(event, PRESSED, actions::playOrPause);
        case "?" -> handle(event, TYPED, () -> ModalDialog.open(help));
        case "ArrowRight" -> handle(event, MOVED, () -> actions.step(1));
        case "ArrowLeft" -> handle(event, MOVED, () -> actions.step(-1));
        default -> {}
      }
    }
  }

  /** Whether it is Space, pressed where it plays and pauses. */
  public static boolean playsOrPauses(KeyboardEvent event) {
    return Keyboard.key(event).equals(" ") && !Environment.isWithin(event, PRESSED);
  }

  /**
   * @param users the selector of what uses the key itself
   */
  private static void handle(KeyboardEvent event, String users, Runnable action) {
    if (!Environment.isWithin(event, users)) {
      event.preventDefault();
      action.run();
    }
  }
}
