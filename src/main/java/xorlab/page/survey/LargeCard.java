package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.Dom;
import xorlab.words.CommonWords;

/** Shows one of the cards large, with all its controls, in place of those around it. */
final class LargeCard {
  private static final String LARGE = "data-large";

  private final HTMLElement cards;

  LargeCard(HTMLElement cards) {
    this.cards = cards;
  }

  /**
   * Has a button enlarge a card, and make it small again.
   *
   * @param name of the card in the style sheet
   * @param open the text of the button while the card is small
   */
  void add(HTMLElement card, String name, String open) {
    HTMLElement button = card.querySelector(".enlarge");
    Dom.onClick(button, () -> toggle(button, name, open));
  }

  private void toggle(HTMLElement button, String name, String open) {
    boolean isLarge = !name.equals(cards.getAttribute(LARGE));
    Dom.setAttribute(cards, LARGE, isLarge, name);
    button.setAttribute("aria-expanded", isLarge ? "true" : "false");
    Dom.setText(button, isLarge ? CommonWords.CLOSE : open);
  }
}
