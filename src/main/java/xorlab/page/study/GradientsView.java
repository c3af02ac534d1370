package xorlab.page.study;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.gradcheck.GradientCheck;
import xorlab.gradcheck.GradientComparison;
import xorlab.gradcheck.InjectedBug;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.GradientsWords;

/**
 * The manual, automatic and numerical gradients side by side, and a menu of bugs to inject into the
 * manual one, which the check then finds.
 */
final class GradientsView {
  private static final int DECIMALS = 8;

  /** The number of rows shown; the verdict is about all entries. */
  private static final int MAX_ROWS = 60;

  /** A limit because finite differences evaluate the loss several times per parameter. */
  private static final int MAX_PARAMETERS = 200;

  private final HTMLElement body;
  private final HTMLElement verdict;
  private final HTMLElement explanation;
  private final HTMLSelectElement bugs;

  /**
   * @param changed runs when the reader has chosen another bug
   */
  GradientsView(HTMLElement panel, Runnable changed) {
    body = panel.querySelector("tbody");
    verdict = panel.querySelector(".verdict");
    explanation = panel.querySelector(".explanation");
    bugs = (HTMLSelectElement) panel.querySelector(".mistake");
    for (InjectedBug bug : InjectedBug.values()) {
      Dom.add(bugs, "option", bug.label());
    }
    bugs.addEventListener("change", (Event event) -> changed.run());
  }

  void show(IterationState state) {
    int count = state.network().parameterCount();
    if (count > MAX_PARAMETERS) {
      body.clear();
      Dom.setText(verdict, GradientsWords.tooMany(MAX_PARAMETERS, count));
      return;
    }
    InjectedBug bug = InjectedBug.values()[bugs.getSelectedIndex()];
    boolean fits = bug.appliesTo(state.network(), state.data().points());
    GradientCheck check =
        GradientCheck.of(
            state.network(),
            state.parameters(),
            state.data().X(),
            state.data().y(),
            fits ? bug : InjectedBug.NONE);
    String formula = bug.formula().isEmpty() ? "" : " " + bug.formula();
    String inapplicable = fits ? "" : " " + GradientsWords.DOES_NOT_APPLY;
    Dom.setText(explanation, bug.explanation() + formula + inapplicable);
    Dom.setText(verdict, check.verdict());
    verdict.setClassName(check.passes() ? "verdict passes" : "verdict fails");
    body.clear();
    int rows = 0;
    for (GradientComparison comparison : check.comparisons()) {
      for (int i = 0; i < comparison.manual().rows(); i++) {
        for (int j = 0; j < comparison.manual().columns() && rows < MAX_ROWS; j++) {
          addRow(comparison, i, j);
          rows++;
        }
      }
    }
  }

  private void addRow(GradientComparison comparison, int i, int j) {
    double manual = comparison.manual().get(i, j);
    double autodiff = comparison.autodiff().get(i, j);
    HTMLElement row = Dom.add(body, "tr");
    HTMLElement name = Dom.add(row, "th", comparison.name() + "[" + i + "," + j + "]");
    name.setAttribute("scope", "row");
    add(row, manual);
    add(row, autodiff);
    add(row, comparison.differences().value().get(i, j));
    Dom.add(row, "td", small(comparison.differences().error().get(i, j)));
    Dom.add(row, "td", small(Math.abs(manual - autodiff)));
  }

  private static void add(HTMLElement row, double value) {
    HTMLElement cell = Dom.add(row, "td", Decimals.fixed(value, DECIMALS).replace('-', '−'));
    cell.setTitle(Decimals.repr(value));
  }

  /** A small number to two digits: "2.2e−16". */
  private static String small(double value) {
    String repr = Decimals.repr(value);
    int power = repr.indexOf('e');
    if (power < 0) {
      return value == 0 ? "0" : Decimals.fixed(value, DECIMALS);
    }
    String digits = repr.substring(0, Math.min(power, 3));
    return digits + repr.substring(power).replace('-', '−');
  }
}
