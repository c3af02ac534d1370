package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Data;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/** The points with what the network says of each, to eight decimals as NumPy prints them. */
final class PredictionsTable {
  private static final int PLACES = 8;

  private record Row(
      HTMLElement row, HTMLElement prediction, HTMLElement error, HTMLElement mark) {}

  private final HTMLElement body;
  private final HTMLElement score;
  private final List<Row> rows = new ArrayList<>();

  PredictionsTable(HTMLElement section) {
    body = section.querySelector("tbody");
    score = section.querySelector(".score");
  }

  void show(Scene scene) {
    Moment moment = scene.moment();
    Data data = moment.data();
    if (rows.isEmpty()) {
      lay(data);
    }
    for (int i = 0; i < rows.size(); i++) {
      double predicted = moment.prediction().get(i, 0);
      double error = predicted - data.y().get(i, 0);
      Row row = rows.get(i);
      boolean right = moment.isCorrect(i);
      row.row().setClassName(right ? "right" : "wrong");
      show(row.prediction(), predicted, "", scene.resting());
      show(row.error(), error, error < 0 ? "" : "+", scene.resting());
      Dom.setText(row.mark(), right ? "✓" : "✗");
      row.mark().setAttribute("aria-label", right ? "right class" : "wrong class");
    }
    Dom.setText(score, moment.correct() + " of " + data.points() + " correct");
  }

  private static void show(HTMLElement cell, double value, String sign, boolean resting) {
    Dom.setText(cell, sign + Decimals.fixed(value, PLACES).replace('-', '−'));
    if (resting) {
      cell.setTitle(Decimals.repr(value));
    }
  }

  private void lay(Data data) {
    for (int i = 0; i < data.points(); i++) {
      HTMLElement row = Dom.add(body, "tr");
      HTMLElement point = Dom.add(row, "th", inputs(data.X(), i));
      point.setAttribute("scope", "row");
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

  private static String inputs(Matrix X, int i) {
    StringBuilder inputs = new StringBuilder();
    for (int j = 0; j < X.columns(); j++) {
      inputs.append(j > 0 ? " " : "").append(Decimals.plain(X.get(i, j)));
    }
    return inputs.toString();
  }
}
