package xorlab.page.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.page.figures.FrameThrottle;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.figures.TracedNumber;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.Tabs;
import xorlab.page.ui.VisibilityObserver;

/** The tabs in which one iteration is studied. Only the selected tab is updated, while in view. */
public final class StudyPanel {
  /**
   * The time in a frame for tables of the ledger that are out of view, in milliseconds. The browser
   * takes ten times as long to lay them out.
   */
  private static final double IDLE_BUDGET = 1;

  private final LabActions actions;
  private final VisibilityObserver visibility;

  /** The ledger has so many numbers that it is updated only where they can be seen. */
  private final VisibilityObserver numbersVisibility;

  private final Tabs<StudyTab> tabs;
  private final LedgerView ledger;
  private final FrameThrottle throttle = new FrameThrottle();
  private OptionalInt selectedPoint = OptionalInt.empty();
  private Optional<TracedNumber> traced = Optional.empty();
  private int run;
  private int iteration = -1;

  public StudyPanel(HTMLElement container, LabActions actions) {
    this.actions = actions;
    HTMLElement section = container.querySelector(".study");
    visibility = new VisibilityObserver(section, actions::redraw);
    numbersVisibility =
        new VisibilityObserver(section.querySelector(".quantities"), actions::redraw);
    tabs = new Tabs<>(section, List.of(StudyTab.values()), StudyTab::panelId, this::onChange);
    ledger = new LedgerView(panel(section, StudyTab.LEDGER), this::onChange, actions::redraw);
  }

  private static HTMLElement panel(HTMLElement section, StudyTab tab) {
    return section.querySelector("#" + tab.panelId());
  }

  public void show(LabFrame frame) {
    tabs.setAvailable(StudyTab.of(frame.experiment().get(Setting.VIEW).orElse(List.of())));
    if (!frame.selection().traced().equals(traced)) {
      traced = frame.selection().traced();
      traced.ifPresent(ledger::trace); // which waits for the reader if another tab is open
    }
    boolean inView =
        tabs.selected() == StudyTab.LEDGER ? numbersVisibility.isInView() : visibility.isInView();
    boolean visible = inView || PrintMode.isPrinting();
    Consumer<LabFrame> part = part(tabs.selected());
    boolean isOld = frame.run() != run || frame.state().iteration() != iteration;
    StudyTab tab = tabs.selected();
    boolean limitsItself = tab == StudyTab.LEDGER && frame.idle();
    // Out of view it is read by screen readers, and searched: it tells the iteration at rest.
    boolean read = frame.idle() && (isOld || limitsItself) && visibility.isShown();
    if (frame.idle() || visible) {
      run = frame.run();
      iteration = frame.state().iteration();
    }
    if ((visible || read) && limitsItself) {
      part.accept(frame);
    } else if (visible || read) {
      throttle.run(frame.idle(), () -> part.accept(frame));
    }
    if (PrintMode.isPrinting() && tabs.selected() != StudyTab.LEDGER) {
      ledger.show(frame.experiment(), frame.state(), Double.POSITIVE_INFINITY);
    }
  }

  private void showLedger(LabFrame frame) {
    double milliseconds =
        PrintMode.isPrinting() ? Double.POSITIVE_INFINITY : frame.idle() ? IDLE_BUDGET : 0;
    if (ledger.show(frame.experiment(), frame.state(), milliseconds) && frame.idle()) {
      actions.redraw();
    }
  }

  /** What updates a tab. A switch expression, so that the compiler requires every tab. */
  private Consumer<LabFrame> part(StudyTab tab) {
    return switch (tab) {
      case LEDGER -> this::showLedger;
      case GRADIENTS, GRAPH, LANDSCAPE -> frame -> {}; // the program "graph" fills them
      case LOSSES -> frame -> {}; // LossView fills it
    };
  }

  /** Called when the reader has selected another tab, or another number of the ledger. */
  private void onChange() {
    OptionalInt point = tabs.selected() == StudyTab.LEDGER ? ledger.point() : OptionalInt.empty();
    if (!point.equals(selectedPoint)) {
      selectedPoint = point;
      actions.selectPoint(point);
    }
    actions.redraw();
  }
}
