package xorlab.page.figures;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.NetworkSpec;
import xorlab.page.ui.Dom;
import xorlab.page.ui.FigureView;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.landscape.Landscape;
import xorlab.plot.landscape.LandscapeDescription;
import xorlab.plot.landscape.LandscapeFigure;
import xorlab.plot.landscape.LandscapePlane;
import xorlab.plot.landscape.ParameterTrajectory;
import xorlab.plot.landscape.ProgressiveLandscape;
import xorlab.plot.landscape.TrajectoryPoint;
import xorlab.plot.network.NetworkDescription;
import xorlab.training.IterationState;

/** The loss landscape, computed in small steps, some in each frame. */
public final class LandscapeView extends FigureView<Landscape> {
  /** The computing time per frame, in milliseconds. */
  private static final double BUSY_BUDGET = 1;

  private static final double IDLE_BUDGET = 8;

  /** The time between two updates of the landscape during playback, in milliseconds. */
  private static final double REQUEST_INTERVAL = 200;

  /** The number of parameters in each menu; a large network has more. */
  private static final int MAX_OPTIONS = 400;

  private final LabActions actions;
  private final HTMLSelectElement choice;
  private final HTMLElement pair;
  private final HTMLSelectElement across;
  private final HTMLSelectElement up;
  private final ProgressiveLandscape landscapes = new ProgressiveLandscape();
  private Optional<NetworkSpec> builtFor = Optional.empty();
  private List<TrajectoryPoint> trajectory = List.of();
  private int trajectoryRun = -1;
  private int trajectoryEnd;
  private Optional<Landscape> drawn = Optional.empty();
  private int drawnWidth;
  private double requestedAt;
  private Palette palette = Palette.light();

  public LandscapeView(HTMLElement panel, LabActions actions) {
    super(panel, actions::redraw);
    this.actions = actions;
    choice = (HTMLSelectElement) panel.querySelector(".plane");
    pair = panel.querySelector(".pair");
    across = (HTMLSelectElement) pair.querySelector(".across");
    up = (HTMLSelectElement) pair.querySelector(".up");
    choice.addEventListener("change", (Event event) -> actions.redraw());
    across.addEventListener("change", (Event event) -> choose(up));
    up.addEventListener("change", (Event event) -> choose(across));
  }

  /** Continues the computation and shows what has been computed so far. */
  public void show(LabFrame frame) {
    IterationState state = frame.state();
    rebuild(state.network());
    double now = Performance.now();
    if (frame.idle() || now - requestedAt > REQUEST_INTERVAL) {
      requestedAt = now;
      updateTrajectory(frame);
      landscapes.request(state, trajectory, chosen());
    }
    double budget = frame.idle() ? IDLE_BUDGET : BUSY_BUDGET;
    boolean busy = landscapes.compute(now + budget, Performance::now);
    boolean samePalette = palette.equals(frame.palette());
    palette = frame.palette();
    boolean unchanged = samePalette && drawnWidth == width() && isDrawn(landscapes.landscape());
    if (frame.idle() || !unchanged) {
      drawn = landscapes.landscape();
      drawnWidth = width();
      drawn.ifPresent(landscape -> show(landscape, frame.idle() && !busy));
    }
    if (busy) {
      actions.redraw();
    }
  }

  private boolean isDrawn(Optional<Landscape> landscape) {
    return drawn.isPresent() && landscape.isPresent() && drawn.get() == landscape.get();
  }

  @Override
  protected void draw(Surface surface, Landscape landscape) {
    new LandscapeFigure(LandscapeFigure.frame(surface.width(), surface.height()), palette)
        .draw(surface, landscape);
  }

  @Override
  protected String describe(Landscape landscape) {
    return LandscapeDescription.of(landscape);
  }

  /** Recomputes the trajectory only when more iterations have been trained. */
  private void updateTrajectory(LabFrame frame) {
    int furthest = frame.losses().lastIteration();
    if (trajectoryRun == frame.run() && trajectoryEnd == furthest) {
      return;
    }
    trajectoryRun = frame.run();
    trajectoryEnd = furthest;
    trajectory = ParameterTrajectory.of(frame.timeline());
  }

  /** Changes the other axis if both axes are the same parameter. */
  private void choose(HTMLSelectElement other) {
    if (across.getSelectedIndex() == up.getSelectedIndex()) {
      other.setSelectedIndex(other.getSelectedIndex() == 0 ? 1 : 0);
    }
    actions.redraw();
  }

  private LandscapePlane chosen() {
    boolean two = choice.getSelectedIndex() == 1;
    pair.setHidden(!two);
    return two
        ? new LandscapePlane.TwoParameters(across.getSelectedIndex(), up.getSelectedIndex())
        : new LandscapePlane.PrincipalDirections();
  }

  private void rebuild(NetworkSpec network) {
    if (builtFor.isPresent() && builtFor.get().equals(network)) {
      return;
    }
    builtFor = Optional.of(network);
    across.clear();
    up.clear();
    for (int i = 0; i < Math.min(MAX_OPTIONS, network.parameterCount()); i++) {
      String name = NetworkDescription.parameter(network, i);
      Dom.add(across, "option", name);
      Dom.add(up, "option", name);
    }
    up.setSelectedIndex(1);
  }
}
