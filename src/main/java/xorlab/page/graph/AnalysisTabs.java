package xorlab.page.graph;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.page.figures.FrameThrottle;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.LabPalette;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.VisibilityObserver;
import xorlab.plot.draw.Palette;

/**
 * The tabs "Gradient check", "Computation graph" and "Loss landscape" of one lab. While the lab
 * trains, the open one is updated only in view; at rest also out of view, where it is read by
 * screen readers and searched.
 */
public final class AnalysisTabs {
  /** The times for the gradient check in a frame, in milliseconds. */
  private static final double BUSY_BUDGET = 4;

  private static final double IDLE_BUDGET = 8;

  private final LabHandle lab;
  private final HTMLElement landscapePanel;
  private final List<Tab> tabs;
  private final ComputationGraphView graph;
  private final GradientsView gradients;
  private final LandscapeView landscape;
  private final FrameThrottle throttle = new FrameThrottle();
  private Optional<FollowingRun> following = Optional.empty();
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
    HTMLElement graphPanel = container.querySelector("#graph");
    HTMLElement gradientsPanel = container.querySelector("#gradients");
    landscapePanel = container.querySelector("#landscape");
    graph = new ComputationGraphView(graphPanel, this::update);
    gradients = new GradientsView(gradientsPanel, byHand, this::show);
    landscape = new LandscapeView(landscapePanel, this::show);
    tabs =
        List.of(
            tab(gradientsPanel, this::showGradients),
            tab(graphPanel, this::showGraph),
            tab(landscapePanel, this::showLandscape));
  }

  private Tab tab(HTMLElement panel, Part part) {
    return new Tab(panel, new VisibilityObserver(panel, this::show), part);
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
    for (Tab tab : tabs) {
      if (connected && !tab.panel().isHidden() && tab.visibility().isShown()) {
        update(tab);
      }
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

  private boolean showGraph(LabContext context, FollowingRun run) {
    graph.show(context.experiment(), run.state(), palette(context));
    return false;
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
