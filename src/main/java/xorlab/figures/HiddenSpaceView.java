package xorlab.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.plot.Frame;
import xorlab.plot.HiddenDescription;
import xorlab.plot.HiddenFigure;
import xorlab.plot.HiddenSource;
import xorlab.plot.HiddenSpace;
import xorlab.plot.HiddenView;
import xorlab.plot.Plane;
import xorlab.plot.Surface;
import xorlab.plot.Window;
import xorlab.training.Markers;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.widget.Dom;
import xorlab.widget.FigureView;

/** The hidden space; of more than two units the reader chooses what to see of it. */
public final class HiddenSpaceView extends FigureView<Scene> {
  /** Up to so many units, each pair of them can be chosen; of more, neighbours. */
  private static final int MOST_PAIRED = 8;

  /** Points of the plane each way: 12 lines in 3 steps from one to the next. */
  private static final int SIDE = 37;

  private final HTMLElement chooser;
  private final HTMLSelectElement projection;
  private final List<HiddenView> views = new ArrayList<>();
  private Optional<Plane> plane = Optional.empty();
  private Optional<Network> laidFor = Optional.empty();
  private Optional<HiddenSpace> before = Optional.empty();
  private int run;

  public HiddenSpaceView(HTMLElement section, Runnable changed) {
    super(section, changed);
    chooser = section.querySelector(".axes");
    projection = (HTMLSelectElement) chooser.querySelector(".projection");
    projection.addEventListener("change", (Event event) -> changed.run());
  }

  private void showChoices(Network network) {
    if (laidFor.isPresent() && laidFor.get().equals(network)) {
      return;
    }
    laidFor = Optional.of(network);
    before = Optional.empty();
    views.clear();
    projection.clear();
    int units = network.width(network.lastLayer() - 1);
    boolean choice = network.lastLayer() > 1 && units > 2;
    chooser.setHidden(!choice);
    offer(HiddenView.of(network), "the directions in which the points vary most");
    for (int across = 0; choice && across < units; across++) {
      int last = units <= MOST_PAIRED ? units - 1 : Math.min(across + 1, units - 1);
      for (int up = across + 1; up <= last; up++) {
        offer(new HiddenView.Units(across, up), "h" + (across + 1) + " and h" + (up + 1));
      }
    }
  }

  private void offer(HiddenView view, String label) {
    views.add(view);
    Dom.add(projection, "option", label);
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    Markers markers = scene.experiment().get(Setting.MARKERS);
    Frame frame = Frame.named(surface.width(), surface.height());
    new HiddenFigure(frame, scene.palette(), markers).draw(surface, space(scene));
  }

  @Override
  protected String describe(Scene scene) {
    return HiddenDescription.of(space(scene));
  }

  private HiddenSpace space(Scene scene) {
    Moment moment = scene.moment();
    showChoices(moment.network());
    if (run != scene.run()) {
      run = scene.run();
      before = Optional.empty();
    }
    HiddenView view = views.get(Math.max(0, projection.getSelectedIndex()));
    HiddenSpace space = HiddenSource.at(moment, () -> plane(moment), view, before);
    before = Optional.of(space);
    return space;
  }

  /** The network over the few places of the plane from which the warped lines are drawn. */
  private ForwardPass plane(Moment moment) {
    Window window = Window.around(moment.data().X());
    if (plane.isEmpty() || !plane.get().fits(moment.network(), window)) {
      plane = Optional.of(new Plane(moment.network(), window, SIDE));
    }
    return plane.get().pass(moment);
  }
}
