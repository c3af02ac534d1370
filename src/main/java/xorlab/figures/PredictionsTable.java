package xorlab.figures;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.training.Data;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/** The points with what the network says of each, to eight decimals as NumPy prints them. */
public final class PredictionsTable {
  private static final int PLACES = 8;

  /** More rows than a reader wants to see; the score counts all points. */
  private static final int MOST_ROWS = 100;

  /** More rows than this are not written anew in each frame: nobody could read them. */
  private static final int MOST_LIVE_ROWS = 16;

  private static final int SELDOM = 15;

  private record Row(
      HTMLElement row, HTMLElement prediction, HTMLElement error, HTMLElement mark) {}

  private final HTMLElement body;
  private final HTMLElement score;
  private final List<Row> rows = new ArrayList<>();
  private Data laidFor = new Data(Data.xor().X(), Data.xor().y());
  private int frames;

  public PredictionsTable(HTMLElement section) {
    body = section.querySelector("tbody");
    score = section.querySelector(".score");
  }

  public void show(Scene scene) {
    Moment moment = scene.moment();
    Data data = moment.data();
    if (rows.isEmpty() || data != laidFor) {
      lay(data);
    }
    frames++;
    boolean writing = rows.size() <= MOST_LIVE_ROWS || scene.resting() || frames % SELDOM == 0;
    for (int i = 0; i < rows.size() && writing; i++) {
      double predicted = moment.prediction().get(i, 0);
      double error = predicted - data.y().get(i, 0);
      Row row = rows.get(i);
      boolean right = moment.isCorrect(i);
      row.row().setClassName(right ? "right" : "wrong");
      boolean attended = scene.attended().orElse(-1) == i;
      Dom.setAttribute(row.row(), "aria-current", attended, "true");
      show(row.prediction(), predicted, "", scene.resting());
      show(row.error(), error, error < 0 ? "" : "+", scene.resting());
      Dom.setText(row.mark(), right ? "✓" : "✗");
      row.mark().setAttribute("aria-label", right ? "right class" : "wrong class");
    }
    String rest = rows.size() < data.points() ? "; the first " + MOST_ROWS + " are shown" : "";
    Dom.setText(score, moment.correct() + " of " + data.points() + " correct" + rest);
  }

  private static void show(HTMLElement cell, double value, String sign, boolean resting) {
    Dom.setText(cell, sign + Decimals.fixed(value, PLACES).replace('-', '−'));
    if (resting) {
      cell.setTitle(Decimals.repr(value));
    }
  }

  private void lay(Data data) {
    laidFor = data;
    body.clear();
    rows.clear();
    for (int i = 0; i < Math.min(MOST_ROWS, data.points()); i++) {
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

  /** A coordinate: whole, or to two decimals. */
  private static String shortened(double value) {
    String text = Rounding.isWhole(value) ? Decimals.plain(value) : Decimals.fixed(value, 2);
    return text.replace('-', '−');
  }
}
