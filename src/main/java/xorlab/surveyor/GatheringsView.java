package xorlab.surveyor;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Palette;
import xorlab.survey.Counted;
import xorlab.survey.LossTally.Gathering;
import xorlab.survey.Share;
import xorlab.survey.Survey;
import xorlab.survey.Tally;
import xorlab.widget.Dom;

/** The losses at which failures sit, with the decision of one run for each. */
final class GatheringsView {
  private final HTMLElement list;
  private final HTMLElement summary;
  private final IntTaker choose;
  private final List<Row> rows = new ArrayList<>();
  private int shown;

  /** Takes the number of a run. */
  interface IntTaker {
    void take(int run);
  }

  /** One of them. */
  private final class Row {
    private final HTMLElement item = Dom.add(list, "li");
    private final Portrait portrait = new Portrait((HTMLCanvasElement) Dom.add(item, "canvas"));
    private final HTMLElement words = Dom.add(item, "p");
    private final HTMLElement button = Dom.add(item, "button");
    private int example = -1;

    Row() {
      item.querySelector("canvas").setAttribute("aria-hidden", "true");
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> choose.take(example));
    }

    void show(Survey survey, Gathering gathering, int failures) {
      item.setHidden(false);
      String share = Share.percent((double) gathering.runs() / failures);
      Dom.setText(
          words,
          "Loss "
              + Decimals.fixed(gathering.loss(), 2)
              + ": "
              + Counted.of(gathering.runs(), "run")
              + ", "
              + share
              + " % of those not solved");
      Dom.setText(button, "Seed " + Decimals.plain(survey.seed(gathering.example())));
      if (example != gathering.example()) {
        example = gathering.example();
        portrait.ask(survey, example);
      }
    }

    void hide() {
      item.setHidden(true);
      example = -1;
    }
  }

  /**
   * @param choose takes the run that the reader wants to look at
   */
  GatheringsView(HTMLElement section, IntTaker choose) {
    list = section.querySelector("ul");
    summary = section.querySelector(".summary");
    this.choose = choose;
  }

  void clear() {
    shown = 0;
    for (Row row : rows) {
      row.hide();
    }
    Dom.setText(summary, "");
  }

  void show(Survey survey, Tally tally, Palette palette) {
    if (tally.unsolved() != shown) {
      shown = tally.unsolved();
      List<Gathering> gatherings = tally.failures().gatherings();
      int gathered = 0;
      for (int i = 0; i < Math.max(gatherings.size(), rows.size()); i++) {
        if (i == rows.size()) {
          rows.add(new Row());
        }
        if (i < gatherings.size()) {
          rows.get(i).show(survey, gatherings.get(i), tally.unsolved());
          gathered += gatherings.get(i).runs();
        } else {
          rows.get(i).hide();
        }
      }
      Dom.setText(summary, summary(tally.unsolved(), gathered));
    }
    for (Row row : rows) {
      row.portrait.show(palette);
    }
  }

  private static String summary(int failures, int gathered) {
    if (failures == 0) {
      return "No run has failed.";
    }
    int rest = failures - gathered;
    if (gathered == 0) {
      return "The losses of the "
          + Counted.of(failures)
          + " that are not solved gather nowhere: most are still on their way. Train longer to see"
          + " where they end.";
    }
    return rest == 0
        ? "All that are not solved sit there."
        : "The losses of the other "
            + Counted.of(rest)
            + " are scattered: they are still on their way, or rare.";
  }
}
