package xorlab.page.lab;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.page.ui.Dom;

/**
 * Chooses the figure that a narrow screen shows below the decision; the style sheet hides the
 * others there.
 */
final class FigurePicker {
  private static final String FIGURE = "data-figure";

  private final HTMLElement container;
  private final NodeList<? extends HTMLElement> buttons;

  FigurePicker(HTMLElement container) {
    this.container = container;
    buttons = container.querySelector(".picker").querySelectorAll("button");
    for (int i = 0; i < buttons.getLength(); i++) {
      String figure = buttons.get(i).getAttribute(FIGURE);
      Dom.onClick(buttons.get(i), () -> choose(figure));
    }
    choose(buttons.get(0).getAttribute(FIGURE));
  }

  private void choose(String figure) {
    container.setAttribute(FIGURE, figure);
    for (int i = 0; i < buttons.getLength(); i++) {
      boolean isChosen = figure.equals(buttons.get(i).getAttribute(FIGURE));
      buttons.get(i).setAttribute("aria-pressed", isChosen ? "true" : "false");
    }
  }
}
