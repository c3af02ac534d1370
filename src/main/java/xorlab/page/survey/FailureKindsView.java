package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.CountFormat;
import xorlab.page.runs.RunListener;
import xorlab.page.runs.RunThumbnail;
import xorlab.page.ui.Dom;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.draw.Palette;
import xorlab.survey.FailureKind;
import xorlab.survey.Survey;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;
import xorlab.words.FailureWords;
import xorlab.words.SeedsWords;

/** The ways in which runs fail, each with the decision of one of them and how many they are. */
final class FailureKindsView {
  /** The number of kinds that are shown at first. */
  private static final int AT_FIRST = 6;

  private final HTMLElement list;
  private final HTMLElement count;
  private final HTMLElement rest;
  private final HTMLElement all;
  private final WorkerPool workers;
  private final RunListener choose;
  private final List<Item> items = new ArrayList<>();
  private List<FailureKind> kinds = new ArrayList<>();
  private boolean showsAll;
  private int shown = -1;

  /** A kind: a button with its thumbnail, which selects the example. */
  private final class Item {
    private final HTMLElement item = Dom.add(list, "li");
    private final HTMLElement button = Dom.add(item, "button");
    private final RunThumbnail thumbnail =
        new RunThumbnail((HTMLCanvasElement) Dom.add(button, "canvas"), workers);
    private final HTMLElement runs = Dom.add(button, "b");
    private final HTMLElement name = Dom.add(button, "span");
    private int example = -1;

    Item() {
      button.setAttribute("type", "button");
      button.querySelector("canvas").setAttribute("aria-hidden", "true");
      Dom.onClick(button, () -> choose.onChoose(example));
    }

    void show(Survey survey, FailureKind kind) {
      item.setHidden(false);
      Dom.setText(runs, CountFormat.of(kind.runs()));
      Dom.setText(name, " ".concat(kind.name()));
      if (example != kind.example()) {
        example = kind.example();
        thumbnail.request(survey, example);
      }
    }

    void hide() {
      item.setHidden(true);
      thumbnail.clear();
      example = -1;
    }
  }

  /**
   * @param choose receives the run that the reader has chosen
   */
  FailureKindsView(HTMLElement section, WorkerPool workers, RunListener choose, Runnable changed) {
    this.workers = workers;
    this.choose = choose;
    list = section.querySelector("ul");
    count = section.querySelector(".count");
    rest = section.querySelector(".rest");
    all = section.querySelector(".show-all");
    Dom.onClick(
        all,
        () -> {
          showsAll = !showsAll;
          shown = -1;
          changed.run();
        });
  }

  void clear() {
    shown = -1;
    kinds = new ArrayList<>();
    for (Item item : items) {
      item.hide();
    }
    Dom.setText(rest, "");
    Dom.setText(count, "");
    all.setHidden(true);
  }

  /** Whether there are kinds to see. */
  boolean isEmpty() {
    return kinds.isEmpty();
  }

  void show(Survey survey, Tally tally, Palette palette) {
    if (tally.done() > 0 && tally.done() != shown) {
      shown = tally.done();
      kinds = FailureKind.of(tally, survey.experiment().data());
      int failures = tally.unsolved();
      Dom.setText(
          count,
          tally.done() < tally.runs()
              ? FailureWords.firstSeeds(TallySentences.seeds(tally.done()))
              : TallySentences.seeds(failures));
      show(survey, failures);
    }
    for (Item item : items) {
      item.thumbnail.show(palette);
    }
  }

  private void show(Survey survey, int failures) {
    int visible = showsAll ? kinds.size() : Math.min(AT_FIRST, kinds.size());
    int remaining = failures;
    for (int i = 0; i < Math.max(visible, items.size()); i++) {
      if (i == items.size()) {
        items.add(new Item());
      }
      if (i < visible) {
        items.get(i).show(survey, kinds.get(i));
        remaining -= kinds.get(i).runs();
      } else {
        items.get(i).hide();
      }
    }
    Dom.setText(rest, rest(failures, remaining, kinds.size() - visible));
    all.setHidden(kinds.size() <= AT_FIRST);
    Dom.setText(all, showsAll ? FailureWords.SHOW_FEWER : SeedsWords.SHOW_ALL);
  }

  private static String rest(int failures, int remaining, int kinds) {
    if (failures == 0) {
      return FailureWords.EVERY_SEED_LEARNS;
    }
    if (kinds > 0) {
      return FailureWords.moreKinds(kinds, TallySentences.seeds(remaining));
    }
    return remaining == 0
        ? ""
        : FailureWords.stillLearning(remaining, TallySentences.seeds(remaining));
  }
}
