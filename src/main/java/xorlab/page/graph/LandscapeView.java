package xorlab.page.graph;

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
import xorlab.training.Timeline;

/** The loss landscape, computed in small steps, some in each frame. */
final class LandscapeView extends FigureView<Landscape> {
  /** The computing time per frame, in milliseconds. */
  private static final double BUSY_BUDGET = 1;

  private static final double IDLE_BUDGET = 8;

  /** The time between two updates of the landscape during playback, in milliseconds. */
  private static final double REQUEST_INTERVAL = 200;

  /** The number of parameters in each menu; a large network has more. */
  private static final int MAX_OPTIONS = 400;

  private final Runnable changed;
  private final HTMLSelectElement choice;
  private final HTMLElement pair;
  private final HTMLSelectElement across;
  private final HTMLSelectElement up;
  private final ProgressiveLandscape landscapes = new ProgressiveLandscape();
  private Optional<NetworkSpec> builtFor = Optional.empty();
  private List<TrajectoryPoint> trajectory = List.of();
  private Optional<Timeline> trajectoryOf = Optional.empty();
  private int trajectoryEnd;
  private Optional<Landscape> drawn = Optional.empty();
  private int drawnWidth;
  private double requestedAt;
  private Palette palette = Palette.light();

  /**
   * @param changed runs when it must be shown again
   */
  LandscapeView(HTMLElement panel, Runnable changed) {
    super(panel, changed);
    this.changed = changed;
    choice = (HTMLSelectElement) panel.querySelector(".plane");
    pair = panel.querySelector(".pair");
    across = (HTMLSelectElement) pair.querySelector(".across");
    up = (HTMLSelectElement) pair.querySelector(".up");
    choice.addEventListener("change", (Event event) -> changed.run());
    across.addEventListener("change", (Event event) -> choose(up));
    up.addEventListener("change", (Event event) -> choose(across));
  }

  /**
   * Continues the computation and shows what has been computed so far.
   *
   * @param run at the iteration to show
   * @param idle whether that stays for a while
   * @return whether there is more to compute
   */
  boolean show(Timeline run, Palette colors, boolean idle) {
    IterationState state = run.state();
    rebuild(state.network());
    double now = Performance.now();
    if (idle || now - requestedAt > REQUEST_INTERVAL) {
      requestedAt = now;
      updateTrajectory(run);
      landscapes.request(state, trajectory, chosen());
    }
    double budget = idle ? IDLE_BUDGET : BUSY_BUDGET;
    boolean busy = landscapes.compute(now + budget, Performance::now);
    boolean samePalette = palette.equals(colors);
    palette = colors;
    boolean unchanged = samePalette && drawnWidth == width() && isDrawn(landscapes.landscape());
    if (idle || !unchanged) {
      drawn = landscapes.landscape();
      drawnWidth = width();
      drawn.ifPresent(landscape -> show(landscape, idle && !busy));
    }
    return busy;
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
  private void updateTrajectory(Timeline run) {
    boolean isSameRun = trajectoryOf.isPresent() && trajectoryOf.get() == run;
    if (isSameRun && trajectoryEnd == run.lastTrained()) {
      return;
    }
    trajectoryOf = Optional.of(run);
    trajectoryEnd = run.lastTrained();
    trajectory = ParameterTrajectory.of(run);
  }

  /** Changes the other axis if both axes are the same parameter. */
  private void choose(HTMLSelectElement other) {
    if (across.getSelectedIndex() == up.getSelectedIndex()) {
      other.setSelectedIndex(other.getSelectedIndex() == 0 ? 1 : 0);
    }
    changed.run();
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
