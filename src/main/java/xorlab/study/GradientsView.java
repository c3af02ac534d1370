package xorlab.study;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.check.GradientCheck;
import xorlab.check.Mistake;
import xorlab.check.Quantity;
import xorlab.numeric.Decimals;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/**
 * The gradient by hand, by autodiff and by differences, side by side, and a switch that breaks the
 * one by hand, so that the reader sees what a check is for.
 */
final class GradientsView {
  private static final int PLACES = 8;

  /** Of a large network the first entries are shown; the verdict is on all of them. */
  private static final int MOST_ROWS = 60;

  /** The differences try the loss several times for each parameter, and a frame has 16 ms. */
  private static final int MOST_PARAMETERS = 200;

  private static final String TOO_MANY =
      "The check tries every weight and bias by itself. It does so for up to "
          + MOST_PARAMETERS
          + " of them, and this network has ";

  private final HTMLElement body;
  private final HTMLElement verdict;
  private final HTMLElement explanation;
  private final HTMLSelectElement mistakes;

  /**
   * @param changed runs when another mistake is to be made
   */
  GradientsView(HTMLElement panel, Runnable changed) {
    body = panel.querySelector("tbody");
    verdict = panel.querySelector(".verdict");
    explanation = panel.querySelector(".explanation");
    mistakes = (HTMLSelectElement) panel.querySelector(".mistake");
    for (Mistake mistake : Mistake.values()) {
      Dom.add(mistakes, "option", mistake.label());
    }
    mistakes.addEventListener("change", (Event event) -> changed.run());
  }

  void show(Moment moment) {
    int count = moment.network().parameterCount();
    if (count > MOST_PARAMETERS) {
      body.clear();
      Dom.setText(verdict, TOO_MANY + count + ".");
      return;
    }
    Mistake mistake = Mistake.values()[mistakes.getSelectedIndex()];
    boolean fits = mistake.fits(moment.network(), moment.data().points());
    GradientCheck check =
        GradientCheck.of(
            moment.network(),
            moment.parameters(),
            moment.data().X(),
            moment.data().y(),
            fits ? mistake : Mistake.NONE);
    String formula = mistake.formula().isEmpty() ? "" : " " + mistake.formula();
    String unfit = fits ? "" : " This network has no place for it.";
    Dom.setText(explanation, mistake.explanation() + formula + unfit);
    Dom.setText(verdict, check.verdict());
    verdict.setClassName(check.passes() ? "verdict passes" : "verdict fails");
    body.clear();
    int rows = 0;
    for (Quantity quantity : check.quantities()) {
      for (int i = 0; i < quantity.hand().rows(); i++) {
        for (int j = 0; j < quantity.hand().columns() && rows < MOST_ROWS; j++) {
          addRow(quantity, i, j);
          rows++;
        }
      }
    }
  }

  private void addRow(Quantity quantity, int i, int j) {
    double hand = quantity.hand().get(i, j);
    double autodiff = quantity.autodiff().get(i, j);
    HTMLElement row = Dom.add(body, "tr");
    HTMLElement name = Dom.add(row, "th", quantity.name() + "[" + i + "," + j + "]");
    name.setAttribute("scope", "row");
    add(row, hand);
    add(row, autodiff);
    add(row, quantity.differences().value().get(i, j));
    Dom.add(row, "td", small(quantity.differences().error().get(i, j)));
    Dom.add(row, "td", small(Math.abs(hand - autodiff)));
  }

  private static void add(HTMLElement row, double value) {
    HTMLElement cell = Dom.add(row, "td", Decimals.fixed(value, PLACES).replace('-', '−'));
    cell.setTitle(Decimals.repr(value));
  }

  /** Two digits of a number that is small or nothing: "2.2e−16". */
  private static String small(double value) {
    String repr = Decimals.repr(value);
    int power = repr.indexOf('e');
    if (power < 0) {
      return value == 0 ? "0" : Decimals.fixed(value, PLACES);
    }
    String digits = repr.substring(0, Math.min(power, 3));
    return digits + repr.substring(power).replace('-', '−');
  }
}
