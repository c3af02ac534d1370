package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Dataset;
import xorlab.ledger.CompactNumber;
import xorlab.ledger.Symbol;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.PointsWords;

/** The data points with their predictions, to eight decimals as NumPy prints them. */
public final class PredictionsTable {
  private static final int DECIMALS = 8;

  /** Larger numbers would need more space than a column has. */
  private static final double LARGE = 1000;

  /** Of more points than this, only the worst are shown; the score counts all of them. */
  private static final int MAX_ROWS = 20;

  /** A larger table is not updated in every frame of playback: it could not be read. */
  private static final int MAX_LIVE_ROWS = 16;

  private static final int FRAMES_PER_UPDATE = 15;

  /** A row of the table; no record, whose equals would need wrappers for its elements. */
  private static final class Row {
    final HTMLElement row;
    final HTMLElement x1;
    final HTMLElement x2;
    final HTMLElement y;
    final HTMLElement prediction;
    final HTMLElement error;
    final HTMLElement mark;

    Row(
        HTMLElement row,
        HTMLElement x1,
        HTMLElement x2,
        HTMLElement y,
        HTMLElement prediction,
        HTMLElement error,
        HTMLElement mark) {
      this.row = row;
      this.x1 = x1;
      this.x2 = x2;
      this.y = y;
      this.prediction = prediction;
      this.error = error;
      this.mark = mark;
    }
  }

  private final HTMLElement body;
  private final HTMLElement score;
  private final LabActions actions;
  private final List<Row> rows = new ArrayList<>();
  private int[] shown = {};
  private int frames;

  public PredictionsTable(HTMLElement section, LabActions actions) {
    body = section.querySelector("tbody");
    score = section.querySelector(".score");
    this.actions = actions;
  }

  public void show(LabFrame frame) {
    IterationState state = frame.state();
    int points = state.data().points();
    while (rows.size() < Math.min(MAX_ROWS, points)) {
      rows.add(addRow(rows.size()));
    }
    while (rows.size() > points) {
      body.removeChild(rows.remove(rows.size() - 1).row);
    }
    frames++;
    boolean updating =
        points <= MAX_LIVE_ROWS
            || frame.idle()
            || shown.length != rows.size()
            || frames % FRAMES_PER_UPDATE == 0;
    if (updating) {
      shown = shownPoints(state);
      for (int i = 0; i < rows.size(); i++) {
        show(rows.get(i), shown[i], frame);
      }
      int wrong = points - state.correct();
      Dom.setText(score, points <= MAX_ROWS ? "" : PointsWords.score(MAX_ROWS, wrong));
    }
  }

  /** The rows in X of the shown points: all of a few, of many those with the largest errors. */
  private static int[] shownPoints(IterationState state) {
    int points = state.data().points();
    int[] shown = new int[Math.min(MAX_ROWS, points)];
    for (int i = 0; i < points; i++) {
      int place = Math.min(i, shown.length);
      while (points > MAX_ROWS && place > 0 && size(i, state) > size(shown[place - 1], state)) {
        place--;
      }
      if (place < shown.length) {
        int moved = Math.min(i, shown.length - 1) - place;
        System.arraycopy(shown, place, shown, place + 1, moved);
        shown[place] = i;
      }
    }
    return shown;
  }

  /** The size of the error of a prediction. */
  private static double size(int point, IterationState state) {
    return Math.abs(error(point, state));
  }

  private static double error(int point, IterationState state) {
    return state.prediction().get(point, 0) - state.data().y().get(point, 0);
  }

  private static void show(Row row, int point, LabFrame frame) {
    IterationState state = frame.state();
    Dataset data = state.data();
    double predicted = state.prediction().get(point, 0);
    double error = error(point, state);
    boolean right = state.isCorrect(point);
    row.row.setClassName(right ? "right" : "wrong");
    boolean selected = frame.selectedPoint().orElse(-1) == point;
    Dom.setAttribute(row.row, "aria-current", selected, "true");
    Dom.setText(row.x1, shortened(data.X().get(point, 0)));
    Dom.setText(row.x2, shortened(data.X().get(point, 1)));
    Dom.setText(row.y, Decimals.plain(data.y().get(point, 0)));
    show(row.prediction, predicted, "", frame.idle());
    show(row.error, error, error < 0 ? "" : "+", frame.idle());
    Dom.setText(row.mark, right ? "✓" : "✗");
    Dom.setAttribute(row.mark, "aria-label", right ? PointsWords.CORRECT : PointsWords.WRONG);
  }

  private static void show(HTMLElement cell, double value, String sign, boolean idle) {
    boolean isLarge = Math.abs(value) >= LARGE;
    String text = isLarge ? CompactNumber.text(value) : Decimals.fixed(value, DECIMALS);
    Dom.setText(cell, sign + text.replace('-', '−'));
    if (idle) {
      cell.setTitle(Decimals.repr(value));
    }
  }

  private Row addRow(int index) {
    HTMLElement row = Dom.add(body, "tr");
    HTMLElement x1 = Dom.add(row, "th");
    x1.setAttribute("scope", "row");
    HTMLElement x2 = Dom.add(row, "td");
    HTMLElement y = Dom.add(row, "td");
    HTMLElement prediction = Dom.add(Dom.add(row, "td"), "span");
    HTMLElement error = Dom.add(Dom.add(row, "td"), "span");
    prediction.setClassName("live");
    error.setClassName("live");
    HTMLElement mark = Dom.add(Dom.add(row, "td"), "span");
    mark.setClassName("mark");
    mark.setAttribute("role", "img");
    Dom.onClick(row, () -> select(index));
    return new Row(row, x1, x2, y, prediction, error, mark);
  }

  /** Selects a point, and shows in the ledger how its prediction is computed. */
  private void select(int index) {
    int point = shown[index];
    actions.select(
        actions
            .selection()
            .withPoint(OptionalInt.of(point))
            .withTraced(new TracedNumber(Symbol.A, TracedNumber.OUTPUT, point, 0)));
  }

  /**
   * A coordinate to two decimals, or one from 10 on and none from 100 on or if it is an integer.
   */
  private static String shortened(double value) {
    double size = Math.abs(value);
    int decimals = size < 10 ? 2 : size < 100 ? 1 : 0;
    String text =
        Rounding.isInteger(value) ? Decimals.plain(value) : Decimals.fixed(value, decimals);
    return text.replace('-', '−');
  }
}
