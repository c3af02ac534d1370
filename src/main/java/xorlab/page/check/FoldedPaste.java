package xorlab.page.check;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckResult;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** On a narrow screen, the row in which the paste is folded once it has been read. */
final class FoldedPaste {
  private final HTMLElement page;
  private final HTMLElement words;
  private final PasteField field;

  FoldedPaste(HTMLElement page, PasteField field) {
    this.page = page;
    this.field = field;
    words = page.querySelector(".folded span");
    Dom.onClick(page.querySelector(".change"), this::open);
  }

  void show(CheckResult result, boolean isBlank) {
    int blocks = result.reading().size();
    int numbers = isBlank ? 0 : result.paste().numbers();
    Dom.setText(words, CheckWords.numbersInBlocks(blocks, numbers));
    if (isBlank) {
      page.removeAttribute("data-folded");
    }
  }

  void fold() {
    page.setAttribute("data-folded", "");
  }

  private void open() {
    page.removeAttribute("data-folded");
    page.querySelector("textarea").focus();
  }

  /** Asks for another paste. */
  void ask() {
    page.removeAttribute("data-folded");
    field.selectAll();
  }
}
