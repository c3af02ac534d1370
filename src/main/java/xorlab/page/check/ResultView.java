package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckResult;
import xorlab.check.CheckStatus;
import xorlab.check.ComparedNumber;
import xorlab.check.JudgedStep;
import xorlab.check.ReadBlock;
import xorlab.check.Step;
import xorlab.page.ui.Dom;
import xorlab.plot.draw.Palette;
import xorlab.words.CheckWords;

/** A result: its verdict, the steps in order, the numbers of one of them, and the losses. */
final class ResultView {
  /** The setting with which the lab checks its gradient. */
  private static final String GRADIENTS = "view=backprop";

  private final HTMLElement page;
  private final HTMLElement seeRun;
  private final String folder;
  private final Consumer<List<int[]>> mark;
  private final Runnable redraw;
  private final VerdictCard verdict;
  private final OrderList order;
  private final HintSteps hints;
  private final DetailPanel detail;
  private final CurvePanel curve;

  private Optional<CheckResult> result = Optional.empty();
  private Step selected = Step.START;
  private boolean isSearching;

  /**
   * @param folder the URL of the site's files, with a trailing slash
   * @param mark marks blocks of the paste
   * @param redraw asks for a frame
   * @param cancel stops the search
   */
  ResultView(
      HTMLElement page,
      String folder,
      HTMLElement status,
      Consumer<List<int[]>> mark,
      Runnable redraw,
      Runnable cancel) {
    this.page = page;
    this.folder = folder;
    this.mark = mark;
    this.redraw = redraw;
    Icons icons = new Icons(page.querySelector(".icons"));
    seeRun = page.querySelector(".see-run");
    verdict = new VerdictCard(page.querySelector(".finding"), icons, cancel);
    order = new OrderList(page.querySelector(".order ol"), icons, this::select);
    hints = new HintSteps(page.querySelector(".hints"), this::refresh);
    detail = new DetailPanel(page.querySelector(".detail"), icons, status);
    curve = new CurvePanel(page.querySelector(".curve"), redraw);
    page.querySelector(".unlucky a").setAttribute("href", folder + "survey.html");
  }

  /** Before anything is pasted. */
  void showQuestion() {
    result = Optional.empty();
    page.setAttribute("data-state", "empty");
    verdict.showQuestion();
    order.showFormulas();
    mark.accept(List.of());
    redraw.run();
  }

  void show(CheckResult found) {
    boolean isSame =
        result.isPresent()
            && result.get().variants().equals(found.variants())
            && result.get().verdict() == found.verdict()
            && result.get().first().equals(found.first());
    result = Optional.of(found);
    if (!isSame) {
      hints.reset();
      selected = firstSelected(found);
    }
    refresh();
  }

  /** The first step that differs, else the last one with numbers. */
  private static Step firstSelected(CheckResult result) {
    Step last = Step.START;
    boolean isConvention = result.verdict() == CheckStatus.CONVENTION;
    if (isConvention && !result.steps().get(Step.DW1.ordinal()).numbers().isEmpty()) {
      return Step.DW1;
    }
    for (JudgedStep judged : result.steps()) {
      if (judged.state() == JudgedStep.State.DIFFERS) {
        return judged.step();
      }
      last = judged.numbers().isEmpty() ? last : judged.step();
    }
    return last;
  }

  private void select(Step step) {
    selected = step;
    refresh();
  }

  private void refresh() {
    if (result.isEmpty()) {
      return;
    }
    CheckResult found = result.get();
    boolean isOpen = isSearching && found.verdict() == CheckStatus.UNKNOWN;
    verdict.show(found, hints.level(), isOpen);
    boolean isJudged = !found.steps().isEmpty() && found.verdict() != CheckStatus.UNREAD;
    page.setAttribute("data-state", isJudged ? "judged" : "unread");
    hints.show(found.verdict(), isOpen);
    if (isJudged) {
      order.show(found.steps(), selected);
      detail.show(found, selected, hints.level());
      mark.accept(differingBlocks(found));
    } else {
      order.showFormulas();
      mark.accept(List.of());
    }
    showLink(found);
    redraw.run();
  }

  private boolean isTold() {
    return result.get().verdict() != CheckStatus.MISTAKE || hints.level() != HintLevel.WHERE;
  }

  /** The lab with the mistake shows what is wrong, so the link waits for the second hint. */
  private void showLink(CheckResult found) {
    boolean isUnknown = found.verdict() == CheckStatus.UNKNOWN;
    seeRun.setHidden(found.verdict() == CheckStatus.UNREAD || isUnknown && isSearching);
    String settings = found.settings();
    String view = isUnknown ? settings.isEmpty() ? GRADIENTS : "&" + GRADIENTS : "";
    Dom.setAttribute(seeRun, "href", isTold(), folder + "index.html#" + settings + view);
    Dom.setAttribute(seeRun, "aria-disabled", !isTold(), "true");
    seeRun.setClassName(isUnknown ? "see-run" : "see-run plays");
    Dom.setText(
        seeRun.querySelector("span"),
        isUnknown ? CheckWords.CHECK_THE_GRADIENT : CheckWords.SEE_IT_RUN);
  }

  /** The blocks of the first step that differs, with those that are shown beside it. */
  private static List<int[]> differingBlocks(CheckResult result) {
    List<int[]> blocks = new ArrayList<>();
    for (JudgedStep judged : result.steps()) {
      if (judged.state() == JudgedStep.State.DIFFERS) {
        for (ReadBlock block : result.reading()) {
          if (hasDifference(block, DetailPanel.numbers(result, judged.step()))) {
            blocks.add(new int[] {block.start(), block.end()});
          }
        }
      }
    }
    return blocks;
  }

  private static boolean hasDifference(ReadBlock block, List<ComparedNumber> numbers) {
    for (ComparedNumber number : numbers) {
      if (number.differs() && number.start() >= block.start() && number.end() <= block.end()) {
        return true;
      }
    }
    return false;
  }

  /** Draws the losses. */
  void draw(Palette palette) {
    if (result.isPresent()) {
      curve.show(result.get(), isTold(), palette);
    } else {
      curve.hide();
    }
  }

  void showSearch(int percent) {
    isSearching = true;
    verdict.showSearch(percent);
  }

  void hideSearch() {
    isSearching = false;
    verdict.hideSearch();
  }

  /** Says that the search was stopped; what has been found stays. */
  void showStopped(int percent) {
    hideSearch();
    refresh();
    verdict.showStopped(percent);
  }

  void showFailure(String sentence) {
    verdict.showFailure(sentence);
  }
}
