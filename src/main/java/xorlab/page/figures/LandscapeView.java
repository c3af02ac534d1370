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

/** The landscape of the loss, computed a little in each frame. */
public final class LandscapeView extends FigureView<Landscape> {
  /** How long a frame may compute, in milliseconds; when nothing else moves, longer. */
  private static final double BUSY_BUDGET = 1;

  private static final double IDLE_BUDGET = 8;

  /** While the run goes on, its landscape is asked for anew after so many milliseconds. */
  private static final double REQUEST_INTERVAL = 200;

  /** Of a large network the first weights can be chosen. */
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

  /** Goes on computing, and shows what there is. */
  public void show(LabFrame frame) {
    IterationState state = frame.moment();
    rebuild(state.network());
    double now = Performance.now();
    if (frame.idle() || now - requestedAt > REQUEST_INTERVAL) {
      requestedAt = now;
      updateTrajectory(frame);
      landscapes.request(state, trajectory, chosen());
    }
    double budget = frame.idle() ? IDLE_BUDGET : BUSY_BUDGET;
    boolean busy = landscapes.compute(now + budget, Performance::now);
    boolean paletteStays = palette.equals(frame.palette());
    palette = frame.palette();
    boolean stays = paletteStays && drawnWidth == width() && isDrawn(landscapes.landscape());
    if (frame.idle() || !stays) {
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

  /** Asks for the path only when the run has gone on. */
  private void updateTrajectory(LabFrame frame) {
    int furthest = frame.losses().lastIteration();
    if (trajectoryRun == frame.run() && trajectoryEnd == furthest) {
      return;
    }
    trajectoryRun = frame.run();
    trajectoryEnd = furthest;
    trajectory = ParameterTrajectory.of(frame.timeline());
  }

  /** Of two axes one has been chosen: the other one makes way if it was the same. */
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
