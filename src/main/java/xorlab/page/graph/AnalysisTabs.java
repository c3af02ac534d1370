package xorlab.page.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.page.figures.FrameThrottle;
import xorlab.page.figures.TracedNumber;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.LabPalette;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.VisibilityObserver;
import xorlab.plot.draw.Palette;

/**
 * The tabs "Backprop step by step", "Gradient check", "Computation graph" and "Loss landscape" of
 * one lab. While the lab trains, the open one is updated only in view; at rest also out of view,
 * where it is read by screen readers and searched.
 */
public final class AnalysisTabs {
  /** The times for the gradient check in a frame, in milliseconds. */
  private static final double BUSY_BUDGET = 4;

  private static final double IDLE_BUDGET = 8;

  /**
   * The time in a frame for tables of the ledger that are out of view, in milliseconds. The browser
   * takes ten times as long to lay them out.
   */
  private static final double LEDGER_BUDGET = 1;

  private final LabHandle lab;
  private final HTMLElement ledgerPanel;
  private final HTMLElement landscapePanel;
  private final List<Tab> tabs;
  private final LedgerView ledger;
  private final ComputationGraphView graph;
  private final GradientsView gradients;
  private final LandscapeView landscape;
  private final FrameThrottle throttle = new FrameThrottle();
  private Optional<FollowingRun> following = Optional.empty();
  private OptionalInt selectedPoint = OptionalInt.empty();
  private String traced = "";
  private boolean connected;
  private int frame;

  /** The panel of a tab, and what updates it; which returns whether there is more to do. */
  private record Tab(HTMLElement panel, VisibilityObserver visibility, Part part) {}

  private interface Part {
    boolean show(LabContext context, FollowingRun run);
  }

  /**
   * @param byHand creates what gives the gradient by hand
   */
  public AnalysisTabs(HTMLElement container, LabHandle lab, GradientsView.ByHand byHand) {
    this.lab = lab;
    ledgerPanel = container.querySelector("#ledger");
    HTMLElement graphPanel = container.querySelector("#graph");
    HTMLElement gradientsPanel = container.querySelector("#gradients");
    landscapePanel = container.querySelector("#landscape");
    ledger = new LedgerView(ledgerPanel, this::selectPoint, this::show);
    graph = new ComputationGraphView(graphPanel, this::update);
    gradients = new GradientsView(gradientsPanel, byHand, this::show);
    landscape = new LandscapeView(landscapePanel, this::show);
    tabs =
        List.of(
            // It has so many numbers that it is updated only where they can be seen.
            tab(ledgerPanel, ledgerPanel.querySelector(".quantities"), this::showLedger),
            tab(gradientsPanel, this::showGradients),
            tab(graphPanel, this::showGraph),
            tab(landscapePanel, this::showLandscape));
  }

  private Tab tab(HTMLElement panel, Part part) {
    return tab(panel, panel, part);
  }

  private Tab tab(HTMLElement panel, HTMLElement seen, Part part) {
    return new Tab(panel, new VisibilityObserver(seen, this::show), part);
  }

  /** Called when the iteration, the settings or the colors of the lab may have changed. */
  @JSExport
  public void show() {
    if (frame == 0) {
      frame = Window.requestAnimationFrame(time -> update());
    }
  }

  /** Called when the lab is inserted into the document or removed; then it trains no further. */
  @JSExport
  public void setConnected(boolean isConnected) {
    connected = isConnected;
    show();
  }

  /** Called when printing begins or has ended. The browser prints what is there on return. */
  @JSExport
  public void setPrinting(boolean isPrinting) {
    PrintMode.setPrinting(isPrinting);
    update();
  }

  /** Goes on towards the lab's iteration, in later frames if it is far, and shows it. */
  private void update() {
    frame = 0;
    selectPoint();
    for (Tab tab : tabs) {
      boolean isOpen = !tab.panel().isHidden() && tab.visibility().isShown();
      boolean isPrinted = PrintMode.isPrinting() && tab.panel() == ledgerPanel;
      if (connected && (isOpen || isPrinted)) {
        update(tab);
      }
    }
  }

  /** Selects in the lab the point of the ledger's selected number, as long as that is seen. */
  private void selectPoint() {
    OptionalInt point = ledgerPanel.isHidden() ? OptionalInt.empty() : ledger.point();
    if (!point.equals(selectedPoint)) {
      selectedPoint = point;
      lab.selectPoint(point.orElse(-1));
    }
  }

  private void update(Tab tab) {
    LabContext context = LabContext.parse(lab.context());
    boolean printing = PrintMode.isPrinting();
    if (context.isBusy() && !tab.visibility().isInView() && !printing) {
      return;
    }
    boolean isLandscape = tab.panel() == landscapePanel;
    int furthest = isLandscape ? context.furthest() : context.iteration();
    FollowingRun run = run(context.experiment());
    if (printing) {
      run.complete(furthest);
      run.complete(context.iteration());
      tab.part().show(context, run);
    } else if (context.isBusy()) {
      run.approach(context.iteration()); // the lab asks again in its next frame
      throttle.run(false, () -> tab.part().show(context, run));
    } else if (!run.seek(context.iteration(), furthest)) {
      show();
    } else {
      throttle.run(true, () -> showAgain(tab.part().show(context, run)));
    }
  }

  private void showAgain(boolean isNeeded) {
    if (isNeeded) {
      show();
    }
  }

  private FollowingRun run(Experiment experiment) {
    if (following.isEmpty() || !following.get().isOf(experiment)) {
      following = Optional.of(new FollowingRun(experiment));
    }
    return following.get();
  }

  private boolean showLedger(LabContext context, FollowingRun run) {
    double milliseconds =
        PrintMode.isPrinting() ? Double.POSITIVE_INFINITY : context.isBusy() ? 0 : LEDGER_BUDGET;
    boolean more = ledger.show(context.experiment(), run.state(), milliseconds);
    if (!context.traced().equals(traced)) {
      traced = context.traced();
      ledger.trace(TracedNumber.parse(traced));
    }
    return more;
  }

  private boolean showGraph(LabContext context, FollowingRun run) {
    return graph.show(context.experiment(), run.state(), palette(context));
  }

  private boolean showGradients(LabContext context, FollowingRun run) {
    double budget = context.isBusy() ? BUSY_BUDGET : IDLE_BUDGET;
    return gradients.show(context.experiment(), run.state(), budget);
  }

  private boolean showLandscape(LabContext context, FollowingRun run) {
    return landscape.show(run.timeline(), palette(context), !context.isBusy());
  }

  private static Palette palette(LabContext context) {
    boolean dark = context.isDark() && !PrintMode.isPrinting();
    return LabPalette.of(context.experiment(), dark);
  }
}
