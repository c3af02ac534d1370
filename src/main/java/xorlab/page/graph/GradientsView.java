package xorlab.page.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.gradcheck.GradientCheck;
import xorlab.gradcheck.GradientComparison;
import xorlab.gradcheck.ProgressiveGradientCheck;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.GradientsWords;

/**
 * The manual, automatic and numerical gradients side by side, and a menu of mistakes to make in the
 * manual one, which the check then finds. The numerical one takes long, so it comes in small steps.
 */
public final class GradientsView {
  private static final int DECIMALS = 8;

  /** The number of rows shown; the verdict is about all entries. */
  private static final int MAX_ROWS = 60;

  /** The number of rows that are added at a time: laying out many of them takes long. */
  private static final int NEW_ROWS = 20;

  /** A limit because finite differences evaluate the loss several times per parameter. */
  private static final int MAX_PARAMETERS = 5000;

  /** The time between two updates of the rows while the check goes on, in milliseconds. */
  private static final double UPDATE_INTERVAL = 100;

  private final HTMLElement body;
  private final HTMLElement verdict;
  private final HTMLElement progress;
  private final HTMLElement explanation;
  private final RightGradient mistakes;

  /** The cells of each row, from the gradient by hand on. */
  private final List<List<HTMLElement>> rows = new ArrayList<>();

  private Optional<IterationState> checked = Optional.empty();
  private Optional<ProgressiveGradientCheck> check = Optional.empty();

  /** The number of entries that had a numerical gradient when the rows were updated. */
  private int shown;

  /** The menu of mistakes and the check go on in turn, as each may take a whole frame. */
  private boolean isTurnOfMistakes;

  private double updatedAt;

  /** Creates what gives the gradient by hand; the arguments are those of {@link RightGradient}. */
  public interface ByHand {
    RightGradient create(HTMLSelectElement select, Runnable changed);
  }

  /**
   * @param changed runs when the reader has chosen another mistake
   */
  GradientsView(HTMLElement panel, ByHand byHand, Runnable changed) {
    body = panel.querySelector("tbody");
    verdict = panel.querySelector(".verdict");
    progress = panel.querySelector("progress");
    explanation = panel.querySelector(".explanation");
    mistakes =
        byHand.create(
            (HTMLSelectElement) panel.querySelector(".mistake"),
            () -> {
              checked = Optional.empty();
              changed.run();
            });
  }

  /**
   * Begins the check of a state, or goes on with it, and shows what has been found.
   *
   * @param milliseconds the time for it; one entry of a wide network may take longer
   * @return whether there is more to do
   */
  boolean show(Experiment experiment, IterationState state, double milliseconds) {
    double end = Performance.now() + milliseconds;
    boolean isFirst = checked.isEmpty();
    boolean isNew = isFirst || checked.get() != state;
    if (isNew) {
      checked = Optional.of(state);
      begin(experiment, state);
    }
    if (check.isEmpty()) {
      return false;
    }
    isTurnOfMistakes = !isTurnOfMistakes && !isFirst && !mistakes.areComplete();
    if (isTurnOfMistakes) {
      do {
        mistakes.advance();
      } while (!mistakes.areComplete() && Performance.now() < end);
      return true;
    }
    boolean isLater = isFirst && rows.isEmpty();
    return advance(check.get(), isNew, isLater, end) || !mistakes.areComplete();
  }

  /**
   * Goes on until a time. A check that has just begun has taken some of it. Its rows come at once,
   * as while the lab trains each frame begins one, unless they are to be made for the first time.
   */
  private boolean advance(
      ProgressiveGradientCheck check, boolean isNew, boolean isLater, double end) {
    boolean more = isNew ? check.done() < check.entries() : check.advance();
    while (more && Performance.now() < end) {
      more = check.advance();
    }
    double now = Performance.now();
    boolean isDue = shown < check.entries() && (!more || now - updatedAt > UPDATE_INTERVAL);
    if (isNew ? !isLater : isDue || !hasAllRows(check)) {
      updatedAt = now;
      update(check);
    }
    return more || !hasAllRows(check);
  }

  private static int count(ProgressiveGradientCheck check) {
    return Math.min(MAX_ROWS, check.entries());
  }

  private boolean hasAllRows(ProgressiveGradientCheck check) {
    return rows.size() == count(check);
  }

  private void begin(Experiment experiment, IterationState state) {
    int count = state.network().parameterCount();
    check = Optional.empty();
    shown = 0;
    if (count > MAX_PARAMETERS) {
      rows.clear();
      body.clear();
      Dom.setAttribute(progress, "data-done", true, "");
      verdict.setClassName("verdict");
      Dom.setText(verdict, GradientsWords.tooMany(MAX_PARAMETERS, count));
      return;
    }
    mistakes.show(experiment);
    check =
        Optional.of(
            new ProgressiveGradientCheck(
                state.network(),
                state.parameters(),
                state.data().X(),
                state.data().y(),
                mistakes.of(experiment, state)));
    Dom.setText(explanation, mistakes.explanation());
  }

  private void update(ProgressiveGradientCheck progressive) {
    GradientCheck check = progressive.check();
    int done = progressive.done();
    shown = done;
    boolean isDone = done == progressive.entries();
    progress.setAttribute("max", Integer.toString(progressive.entries()));
    progress.setAttribute("value", Integer.toString(done));
    Dom.setAttribute(progress, "data-done", isDone, "");
    Dom.setText(verdict, isDone ? check.verdict() : GradientsWords.CHECKING);
    verdict.setClassName(!isDone ? "verdict" : check.passes() ? "verdict passes" : "verdict fails");
    int end = Math.min(count(progressive), rows.size() + NEW_ROWS);
    int row = 0;
    for (GradientComparison comparison : check.comparisons()) {
      for (int k = 0; k < comparison.manual().values().length && row < end; k++) {
        show(row, comparison, k, row < done);
        row++;
      }
    }
    while (rows.size() > row) {
      rows.remove(row);
      body.removeChild(body.getLastChild());
    }
  }

  /** Shows the entry in place k; its numerical gradient may be still to come. */
  private void show(int row, GradientComparison comparison, int k, boolean hasDifferences) {
    if (row == rows.size()) {
      rows.add(addRow());
    }
    List<HTMLElement> cells = rows.get(row);
    double manual = comparison.manual().values()[k];
    double autodiff = comparison.autodiff().values()[k];
    int columns = comparison.manual().columns();
    Dom.setText(cells.get(0), comparison.name() + "[" + k / columns + "," + k % columns + "]");
    show(cells.get(1), manual);
    show(cells.get(2), autodiff);
    if (hasDifferences) {
      show(cells.get(3), comparison.differences().value().values()[k]);
      Dom.setText(cells.get(4), small(comparison.differences().error().values()[k]));
    } else {
      Dom.setText(cells.get(3), "…");
      Dom.setText(cells.get(4), "…");
    }
    Dom.setText(cells.get(5), small(Math.abs(manual - autodiff)));
  }

  private List<HTMLElement> addRow() {
    HTMLElement row = Dom.add(body, "tr");
    List<HTMLElement> cells = new ArrayList<>();
    cells.add(Dom.add(row, "th"));
    cells.get(0).setAttribute("scope", "row");
    for (int i = 1; i <= 5; i++) {
      cells.add(Dom.add(row, "td"));
    }
    return cells;
  }

  private static void show(HTMLElement cell, double value) {
    Dom.setText(cell, Decimals.fixed(value, DECIMALS).replace('-', '−'));
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
