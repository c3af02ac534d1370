package xorlab.page.check;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Clipboard;
import xorlab.check.text.PrintLine;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** A line to copy that prints the numbers, in the language that the reader chooses. */
final class PrintLineMenu {
  private final HTMLSelectElement menu;
  private final HTMLElement code;

  PrintLineMenu(HTMLElement section, HTMLElement status) {
    menu = (HTMLSelectElement) section.querySelector("select");
    code = section.querySelector("code");
    for (PrintLine line : PrintLine.values()) {
      Dom.add(menu, "option", line.language());
    }
    menu.addEventListener("change", (Event event) -> show());
    Dom.onClick(section.querySelector("button"), () -> copy(code, status));
    show();
  }

  private void show() {
    Dom.setText(code, PrintLine.values()[menu.getSelectedIndex()].code());
  }

  /** Copies the text of an element to the clipboard. */
  static void copy(HTMLElement element, HTMLElement status) {
    Clipboard.copy(
        element.getTextContent(),
        done -> Dom.setText(status, done ? CheckWords.COPIED : CheckWords.NOT_COPIED));
  }
}
