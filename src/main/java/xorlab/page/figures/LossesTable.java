package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.training.LossReportInterval;
import xorlab.training.Timeline;
import xorlab.words.LossWords;

/**
 * The loss at every 20th iteration, as the notebook prints it; at larger intervals in a long run,
 * so that the table stays short. Each iteration is a button that seeks it.
 */
public final class LossesTable {
  private static final String UNKNOWN = "·";

  /** A row of the table; no record, whose equals would need wrappers for its elements. */
  private static final class Row {
    final int iteration;
    final HTMLElement row;
    final HTMLElement loss;

    Row(int iteration, HTMLElement row, HTMLElement loss) {
      this.iteration = iteration;
      this.row = row;
      this.loss = loss;
    }
  }

  private final HTMLElement body;
  private final IntConsumer seek;
  private final List<Row> rows = new ArrayList<>();
  private int iterations = -1;

  public LossesTable(HTMLElement section, IntConsumer seek) {
    body = section.querySelector("tbody");
    this.seek = seek;
  }

  public void show(Timeline timeline, int iterations) {
    if (iterations != this.iterations) {
      rebuild(iterations);
    }
    for (Row row : rows) {
      boolean known = row.iteration <= timeline.lastTrained();
      Dom.setText(row.loss, known ? Decimals.repr(timeline.lossAt(row.iteration)) : UNKNOWN);
      Dom.setAttribute(row.row, "aria-current", row.iteration == timeline.iteration(), "true");
    }
  }

  private void rebuild(int iterations) {
    this.iterations = iterations;
    body.clear();
    rows.clear();
    int stride = LossReportInterval.of(iterations);
    for (int iteration = 0; iteration <= iterations; iteration += stride) {
      int target = iteration;
      HTMLElement row = Dom.add(body, "tr");
      HTMLElement button = Dom.add(Dom.add(row, "td"), "button", Integer.toString(target));
      button.setAttribute("type", "button");
      button.setTitle(LossWords.goTo(target));
      Dom.onClick(button, () -> seek.accept(target));
      rows.add(new Row(target, row, Dom.add(row, "td")));
    }
  }
}
