package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.draw.Palette;
import xorlab.survey.FailureHistogram.Cluster;
import xorlab.survey.Proportion;
import xorlab.survey.Survey;
import xorlab.survey.Tally;

/** The clusters of final losses of the failed runs, with the decision of one run for each. */
final class FailureClustersView {
  private final HTMLElement list;
  private final HTMLElement summary;
  private final WorkerPool workers;
  private final RunListener choose;
  private final List<Row> rows = new ArrayList<>();
  private int shown;

  /** Receives the number of a run. */
  interface RunListener {
    void onChoose(int run);
  }

  /** The row of one cluster. */
  private final class Row {
    private final HTMLElement item = Dom.add(list, "li");
    private final RunThumbnail thumbnail =
        new RunThumbnail((HTMLCanvasElement) Dom.add(item, "canvas"), workers);
    private final HTMLElement summary = Dom.add(item, "p");
    private final HTMLElement button = Dom.add(item, "button");
    private int example = -1;

    Row() {
      item.querySelector("canvas").setAttribute("aria-hidden", "true");
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> choose.onChoose(example));
    }

    void show(Survey survey, Cluster cluster, int failures) {
      item.setHidden(false);
      String share = Proportion.percent((double) cluster.runs() / failures);
      Dom.setText(
          summary,
          "Loss "
              + Decimals.fixed(cluster.loss(), 2)
              + ": "
              + CountFormat.of(cluster.runs(), "run")
              + ", "
              + share
              + "% of the failures");
      Dom.setText(button, "Seed " + Decimals.plain(survey.seed(cluster.example())));
      if (example != cluster.example()) {
        example = cluster.example();
        thumbnail.request(survey, example);
      }
    }

    void hide() {
      item.setHidden(true);
      example = -1;
    }
  }

  /**
   * @param choose receives the run that the reader has chosen
   */
  FailureClustersView(HTMLElement section, WorkerPool workers, RunListener choose) {
    this.workers = workers;
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
      List<Cluster> clusters = tally.failures().clusters();
      int clustered = 0;
      for (int i = 0; i < Math.max(clusters.size(), rows.size()); i++) {
        if (i == rows.size()) {
          rows.add(new Row());
        }
        if (i < clusters.size()) {
          rows.get(i).show(survey, clusters.get(i), tally.unsolved());
          clustered += clusters.get(i).runs();
        } else {
          rows.get(i).hide();
        }
      }
      Dom.setText(summary, summary(tally.unsolved(), clustered));
    }
    for (Row row : rows) {
      row.thumbnail.show(palette);
    }
  }

  private static String summary(int failures, int clustered) {
    if (failures == 0) {
      return "No run has failed.";
    }
    int others = failures - clustered;
    if (clustered == 0) {
      return "The losses of the "
          + CountFormat.of(failures)
          + " failed runs form no cluster: most are still falling. Train longer to see"
          + " where they end.";
    }
    return others == 0
        ? "All failed runs end like this."
        : "The losses of the other "
            + CountFormat.of(others)
            + " are scattered: still falling, or rare.";
  }
}
