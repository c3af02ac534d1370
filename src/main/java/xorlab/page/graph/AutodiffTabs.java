package xorlab.page.graph;

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

/**
 * The tabs "Gradient check" and "Computation graph" of one lab. While the lab trains, the open one
 * is updated only in view; at rest also out of view, where it is read by screen readers and
 * searched.
 */
public final class AutodiffTabs {
  /** The times for the gradient check in a frame, in milliseconds. */
  private static final double BUSY_BUDGET = 4;

  private static final double IDLE_BUDGET = 8;

  private final LabHandle lab;
  private final HTMLElement graphPanel;
  private final HTMLElement gradientsPanel;
  private final VisibilityObserver graphVisibility;
  private final VisibilityObserver gradientsVisibility;
  private final ComputationGraphView graph;
  private final GradientsView gradients;
  private final FrameThrottle throttle = new FrameThrottle();
  private Optional<FollowingRun> following = Optional.empty();
  private boolean connected;
  private int frame;

  AutodiffTabs(HTMLElement container, LabHandle lab) {
    this.lab = lab;
    graphPanel = container.querySelector("#graph");
    gradientsPanel = container.querySelector("#gradients");
    graph = new ComputationGraphView(graphPanel, this::update);
    gradients = new GradientsView(gradientsPanel, this::show);
    graphVisibility = new VisibilityObserver(graphPanel, this::show);
    gradientsVisibility = new VisibilityObserver(gradientsPanel, this::show);
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
    boolean isClosed = graphPanel.isHidden() && gradientsPanel.isHidden();
    VisibilityObserver visibility = graphPanel.isHidden() ? gradientsVisibility : graphVisibility;
    if (!connected || isClosed || !visibility.isShown()) {
      return;
    }
    LabContext context = LabContext.parse(lab.context());
    boolean printing = PrintMode.isPrinting();
    if (context.isBusy() && !visibility.isInView() && !printing) {
      return;
    }
    FollowingRun run = run(context.experiment());
    if (printing) {
      run.complete(context.iteration());
      draw(context, run);
    } else if (context.isBusy()) {
      run.approach(context.iteration()); // the lab asks again in its next frame
      throttle.run(false, () -> draw(context, run));
    } else if (run.seek(context.iteration())) {
      throttle.run(true, () -> draw(context, run));
    } else {
      show();
    }
  }

  private FollowingRun run(Experiment experiment) {
    if (following.isEmpty() || !following.get().isOf(experiment)) {
      following = Optional.of(new FollowingRun(experiment));
    }
    return following.get();
  }

  private void draw(LabContext context, FollowingRun run) {
    Experiment experiment = context.experiment();
    boolean dark = context.isDark() && !PrintMode.isPrinting();
    if (!graphPanel.isHidden()) {
      graph.show(experiment, run.state(), LabPalette.of(experiment, dark));
    } else if (gradients.show(run.state(), context.isBusy() ? BUSY_BUDGET : IDLE_BUDGET)
        && !context.isBusy()) {
      show(); // in the next frame
    }
  }
}
