package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckStatus;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** The buttons that tell more of a mistake, one after another. */
final class HintSteps {
  private final HTMLElement section;
  private final HTMLElement note;
  private final List<HTMLElement> buttons = new ArrayList<>();
  private HintLevel level = HintLevel.WHERE;

  /**
   * @param changed runs when the reader wants to be told more, or less
   */
  HintSteps(HTMLElement section, Runnable changed) {
    this.section = section;
    note = section.querySelector(".said");
    for (HintLevel each : HintLevel.values()) {
      HTMLElement button =
          section.querySelector("button:nth-of-type(" + (each.ordinal() + 1) + ")");
      buttons.add(button);
      Dom.onClick(
          button,
          () -> {
            level = each;
            changed.run();
          });
    }
  }

  HintLevel level() {
    return level;
  }

  /** Tells only the place again. */
  void reset() {
    level = HintLevel.WHERE;
  }

  /**
   * @param isOpen whether the mistake is still looked for
   */
  void show(CheckStatus verdict, boolean isOpen) {
    boolean isKnown = verdict == CheckStatus.MISTAKE;
    section.setHidden(!isKnown && verdict != CheckStatus.UNKNOWN);
    for (HintLevel each : HintLevel.values()) {
      HTMLElement button = buttons.get(each.ordinal());
      button.setAttribute("aria-pressed", each == level ? "true" : "false");
      Dom.setAttribute(button, "disabled", !isKnown && each != HintLevel.WHERE, "");
    }
    String said = level == HintLevel.LINE ? CheckWords.ALL_SHOWN : CheckWords.ONE_HINT;
    Dom.setText(note, isKnown ? said : isOpen ? "" : CheckWords.NO_EQUATION_FITS);
  }
}
