package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Dataset;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;

/** The data points with their predictions, to eight decimals as NumPy prints them. */
public final class PredictionsTable {
  private static final int DECIMALS = 8;

  /** The number of rows shown; the score counts all points. */
  private static final int MAX_ROWS = 100;

  /** A larger table is not updated in every frame of playback: it could not be read. */
  private static final int MAX_LIVE_ROWS = 16;

  private static final int FRAMES_PER_UPDATE = 15;

  /** A row of the table; no record, whose equals would need wrappers for its elements. */
  private static final class Row {
    final HTMLElement row;
    final HTMLElement prediction;
    final HTMLElement error;
    final HTMLElement mark;

    Row(HTMLElement row, HTMLElement prediction, HTMLElement error, HTMLElement mark) {
      this.row = row;
      this.prediction = prediction;
      this.error = error;
      this.mark = mark;
    }
  }

  private final HTMLElement body;
  private final HTMLElement score;
  private final List<Row> rows = new ArrayList<>();
  private Dataset builtFor = new Dataset(Dataset.xor().X(), Dataset.xor().y());
  private int frames;

  public PredictionsTable(HTMLElement section) {
    body = section.querySelector("tbody");
    score = section.querySelector(".score");
  }

  public void show(LabFrame frame) {
    IterationState state = frame.state();
    Dataset data = state.data();
    if (rows.isEmpty() || data != builtFor) {
      rebuild(data);
    }
    frames++;
    boolean updating =
        rows.size() <= MAX_LIVE_ROWS || frame.idle() || frames % FRAMES_PER_UPDATE == 0;
    for (int i = 0; i < rows.size() && updating; i++) {
      double predicted = state.prediction().get(i, 0);
      double error = predicted - data.y().get(i, 0);
      Row row = rows.get(i);
      boolean right = state.isCorrect(i);
      row.row.setClassName(right ? "right" : "wrong");
      boolean selected = frame.selectedPoint().orElse(-1) == i;
      Dom.setAttribute(row.row, "aria-current", selected, "true");
      show(row.prediction, predicted, "", frame.idle());
      show(row.error, error, error < 0 ? "" : "+", frame.idle());
      Dom.setText(row.mark, right ? "✓" : "✗");
      row.mark.setAttribute("aria-label", right ? "correct" : "wrong");
    }
    String rest = rows.size() < data.points() ? "; the first " + MAX_ROWS + " are shown" : "";
    Dom.setText(score, state.correct() + " of " + data.points() + " correct" + rest);
  }

  private static void show(HTMLElement cell, double value, String sign, boolean idle) {
    Dom.setText(cell, sign + Decimals.fixed(value, DECIMALS).replace('-', '−'));
    if (idle) {
      cell.setTitle(Decimals.repr(value));
    }
  }

  private void rebuild(Dataset data) {
    builtFor = data;
    body.clear();
    rows.clear();
    for (int i = 0; i < Math.min(MAX_ROWS, data.points()); i++) {
      HTMLElement row = Dom.add(body, "tr");
      HTMLElement x1 = Dom.add(row, "th", shortened(data.X().get(i, 0)));
      x1.setAttribute("scope", "row");
      Dom.add(row, "td", shortened(data.X().get(i, 1)));
      Dom.add(row, "td", Decimals.plain(data.y().get(i, 0)));
      HTMLElement prediction = Dom.add(Dom.add(row, "td"), "span");
      HTMLElement error = Dom.add(Dom.add(row, "td"), "span");
      prediction.setClassName("live");
      error.setClassName("live");
      HTMLElement mark = Dom.add(Dom.add(row, "td"), "span");
      mark.setClassName("mark");
      mark.setAttribute("role", "img");
      rows.add(new Row(row, prediction, error, mark));
    }
  }

  /** A coordinate to two decimals, or without decimals if it is an integer. */
  private static String shortened(double value) {
    String text = Rounding.isInteger(value) ? Decimals.plain(value) : Decimals.fixed(value, 2);
    return text.replace('-', '−');
  }
}
