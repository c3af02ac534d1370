package xorlab.page.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.Assumption;
import xorlab.check.CheckResult;
import xorlab.check.text.Example;
import xorlab.check.text.PrintLine;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.PrintMode;
import xorlab.plot.draw.Palette;

/**
 * A reader pastes what a program has printed; it is checked at once. Changing an assumption checks
 * again with it.
 */
public final class CheckPage implements CheckRun.Listener {
  /** A check that takes longer shows how far it has come, in milliseconds. */
  private static final double QUICK = 250;

  /** The share of the time that goes into showing what has been found so far. */
  private static final double SHARE = 0.1;

  private final HTMLElement page;
  private final LabHandle lab;
  private final PasteField field;
  private final ProblemList problems;
  private final ReadingCard reading;
  private final FoldedPaste folded;
  private final ResultView view;
  private final Map<Assumption.Name, String> fixed = new HashMap<>();

  private Optional<CheckRun> run = Optional.empty();
  private double nextShown;
  private boolean isInterrupted;

  /** Whether this check has taken so long that its progress is shown. */
  private boolean searched;

  private int frame;

  CheckPage(HTMLElement section, LabHandle lab, String folder) {
    this.lab = lab;
    page = section.querySelector(".check-page");
    HTMLElement status = page.querySelector(".copy-status");
    field = new PasteField(page.querySelector(".text"), this::check);
    problems = new ProblemList(page.querySelector(".problems"), field);
    reading = new ReadingCard(page.querySelector(".reading"), fixed, this::check);
    folded = new FoldedPaste(page, field);
    view = new ResultView(page, folder, status, this::mark, this::requestFrame, this::cancel);
    new PrintLineMenu(page.querySelector(".print-line"), status);
    HTMLElement start = page.querySelector(".lab-start");
    Dom.setText(start.querySelector("pre"), PrintLine.labStart());
    Dom.onClick(
        start.querySelector("button"),
        () -> PrintLineMenu.copy(start.querySelector("pre"), status));
    for (Example example : Example.values()) {
      addExample(example);
    }
    Dom.onClick(page.querySelector(".again"), folded::ask);
    page.querySelector("textarea").addEventListener("paste", (Event event) -> folded.fold());
    check();
  }

  private void addExample(Example example) {
    String name = "[data-example=\"" + example.ordinal() + "\"]";
    String sample = "[data-sample=\"" + example.ordinal() + "\"]";
    Dom.setText(page.querySelector(sample), example.sample());
    for (String place : List.of(".examples ", ".ways ")) {
      Dom.onClick(
          page.querySelector(place + name),
          () -> {
            fixed.clear();
            folded.fold();
            field.setText(example.text());
          });
    }
  }

  /** Checks what is in the field, in place of the check that runs. */
  private void check() {
    cancelRun();
    nextShown = Performance.now() + QUICK;
    searched = false;
    run = Optional.of(CheckRun.start(field.text(), fixed, this));
  }

  private void cancelRun() {
    run.ifPresent(CheckRun::cancel);
    run = Optional.empty();
  }

  /** Stops the search; what has been found stays. */
  private void cancel() {
    run.ifPresent(running -> view.showStopped(running.percent()));
    cancelRun();
  }

  @Override
  public void onProgress(CheckRun running) {
    double now = Performance.now();
    searched |= now > nextShown;
    if (searched) {
      view.showSearch(running.percent());
    }
    if (now > nextShown) {
      show(running.result());
      double after = Performance.now();
      nextShown = after + Math.max(QUICK, (after - now) / SHARE);
    }
  }

  @Override
  public void onEnd(CheckRun ended) {
    run = Optional.empty();
    view.hideSearch();
    show(ended.result());
  }

  @Override
  public void onFailure(String sentence) {
    run = Optional.empty();
    view.hideSearch();
    view.showFailure(sentence);
  }

  private void show(CheckResult result) {
    boolean isBlank = field.isBlank();
    problems.show(isBlank ? List.of() : result.paste().problems());
    reading.show(result);
    folded.show(result, isBlank);
    if (isBlank) {
      view.showQuestion();
    } else {
      view.show(result);
    }
    requestFrame();
  }

  /** Marks the blocks of the paste that have numbers that differ. */
  private void mark(List<int[]> blocks) {
    field.mark(new ArrayList<>(blocks));
  }

  /** Called when the colors of the lab may have changed. */
  @JSExport
  public void show() {
    requestFrame();
  }

  /**
   * Called when the lab is inserted into the document or removed; then a check ends, to begin again
   * when the lab is back.
   */
  @JSExport
  public void setConnected(boolean isConnected) {
    if (!isConnected) {
      isInterrupted |= run.isPresent();
      cancelRun();
    } else if (isInterrupted) {
      isInterrupted = false;
      check();
    }
    requestFrame();
  }

  /** Called when printing begins or has ended. */
  @JSExport
  public void setPrinting(boolean isPrinting) {
    PrintMode.setPrinting(isPrinting);
    draw();
  }

  private void requestFrame() {
    if (frame == 0) {
      frame = Window.requestAnimationFrame(time -> draw());
    }
  }

  private void draw() {
    frame = 0;
    boolean isDark = LabContext.parse(lab.context()).isDark() && !PrintMode.isPrinting();
    view.draw(isDark ? Palette.dark() : Palette.light());
  }
}
