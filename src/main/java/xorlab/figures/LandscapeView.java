package xorlab.figures;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.Network;
import xorlab.plot.Landscape;
import xorlab.plot.LandscapeDescription;
import xorlab.plot.LandscapeFigure;
import xorlab.plot.LandscapeSource;
import xorlab.plot.NetworkDescription;
import xorlab.plot.Palette;
import xorlab.plot.ParameterTrajectory;
import xorlab.plot.PlaneChoice;
import xorlab.plot.Surface;
import xorlab.plot.Visit;
import xorlab.training.Moment;
import xorlab.widget.Dom;
import xorlab.widget.FigureView;

/** The landscape of the loss, computed a little in each frame. */
public final class LandscapeView extends FigureView<Landscape> {
  /** How long a frame may compute, in milliseconds; when nothing else moves, longer. */
  private static final double BUSY = 1;

  private static final double RESTING = 8;

  /** While the run goes on, its landscape is asked for anew after so many milliseconds. */
  private static final double PAUSE = 200;

  /** Of a large network the first weights can be chosen. */
  private static final int MOST_OPTIONS = 400;

  private final Actions actions;
  private final HTMLSelectElement choice;
  private final HTMLElement pair;
  private final HTMLSelectElement across;
  private final HTMLSelectElement up;
  private final LandscapeSource source = new LandscapeSource();
  private Optional<Network> laidFor = Optional.empty();
  private List<Visit> path = List.of();
  private int pathRun = -1;
  private int pathEnd;
  private Optional<Landscape> drawn = Optional.empty();
  private int drawnWidth;
  private double askedAt;
  private Palette palette = Palette.light();

  public LandscapeView(HTMLElement panel, Actions actions) {
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
  public void show(Scene scene) {
    Moment moment = scene.moment();
    lay(moment.network());
    double now = Performance.now();
    if (scene.resting() || now - askedAt > PAUSE) {
      askedAt = now;
      follow(scene);
      source.show(moment, path, chosen());
    }
    double budget = scene.resting() ? RESTING : BUSY;
    boolean busy = source.work(now + budget, Performance::now);
    boolean paletteStays = palette.equals(scene.palette());
    palette = scene.palette();
    boolean stays = paletteStays && drawnWidth == width() && isDrawn(source.landscape());
    if (scene.resting() || !stays) {
      drawn = source.landscape();
      drawnWidth = width();
      drawn.ifPresent(landscape -> show(landscape, scene.resting() && !busy));
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
  private void follow(Scene scene) {
    int furthest = scene.losses().furthest();
    if (pathRun == scene.run() && pathEnd == furthest) {
      return;
    }
    pathRun = scene.run();
    pathEnd = furthest;
    path = ParameterTrajectory.of(scene.timeline());
  }

  /** Of two axes one has been chosen: the other one makes way if it was the same. */
  private void choose(HTMLSelectElement other) {
    if (across.getSelectedIndex() == up.getSelectedIndex()) {
      other.setSelectedIndex(other.getSelectedIndex() == 0 ? 1 : 0);
    }
    actions.redraw();
  }

  private PlaneChoice chosen() {
    boolean two = choice.getSelectedIndex() == 1;
    pair.setHidden(!two);
    return two
        ? new PlaneChoice.TwoParameters(across.getSelectedIndex(), up.getSelectedIndex())
        : new PlaneChoice.DirectionsOfTheRun();
  }

  private void lay(Network network) {
    if (laidFor.isPresent() && laidFor.get().equals(network)) {
      return;
    }
    laidFor = Optional.of(network);
    across.clear();
    up.clear();
    for (int i = 0; i < Math.min(MOST_OPTIONS, network.parameterCount()); i++) {
      String name = NetworkDescription.parameter(network, i);
      Dom.add(across, "option", name);
      Dom.add(up, "option", name);
    }
    up.setSelectedIndex(1);
  }
}
