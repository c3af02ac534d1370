package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.plot.draw.Palette;
import xorlab.survey.CountFormat;
import xorlab.survey.FailureHistogram.Cluster;
import xorlab.survey.Proportion;
import xorlab.survey.Survey;
import xorlab.survey.Tally;

/** The losses at which failures sit, with the decision of one run for each. */
final class FailureClustersView {
  private final HTMLElement list;
  private final HTMLElement summary;
  private final RunListener choose;
  private final List<Row> rows = new ArrayList<>();
  private int shown;

  /** Takes the number of a run. */
  interface RunListener {
    void onChoose(int run);
  }

  /** One of them. */
  private final class Row {
    private final HTMLElement item = Dom.add(list, "li");
    private final RunThumbnail thumbnail =
        new RunThumbnail((HTMLCanvasElement) Dom.add(item, "canvas"));
    private final HTMLElement summary = Dom.add(item, "p");
    private final HTMLElement button = Dom.add(item, "button");
    private int example = -1;

    Row() {
      item.querySelector("canvas").setAttribute("aria-hidden", "true");
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> choose.onChoose(example));
    }

    void show(Survey survey, Cluster gathering, int failures) {
      item.setHidden(false);
      String share = Proportion.percent((double) gathering.runs() / failures);
      Dom.setText(
          summary,
          "Loss "
              + Decimals.fixed(gathering.loss(), 2)
              + ": "
              + CountFormat.of(gathering.runs(), "run")
              + ", "
              + share
              + " % of those not solved");
      Dom.setText(button, "Seed " + Decimals.plain(survey.seed(gathering.example())));
      if (example != gathering.example()) {
        example = gathering.example();
        thumbnail.request(survey, example);
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
  FailureClustersView(HTMLElement section, RunListener choose) {
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
      List<Cluster> gatherings = tally.failures().clusters();
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
      row.thumbnail.show(palette);
    }
  }

  private static String summary(int failures, int gathered) {
    if (failures == 0) {
      return "No run has failed.";
    }
    int rest = failures - gathered;
    if (gathered == 0) {
      return "The losses of the "
          + CountFormat.of(failures)
          + " that are not solved gather nowhere: most are still on their way. Train longer to see"
          + " where they end.";
    }
    return rest == 0
        ? "All that are not solved sit there."
        : "The losses of the other "
            + CountFormat.of(rest)
            + " are scattered: they are still on their way, or rare.";
  }
}
