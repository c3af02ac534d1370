package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.Network;
import xorlab.plot.Frame;
import xorlab.plot.HiddenDescription;
import xorlab.plot.HiddenFigure;
import xorlab.plot.HiddenSource;
import xorlab.plot.HiddenSpace;
import xorlab.plot.HiddenView;
import xorlab.plot.Markers;
import xorlab.plot.Surface;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** The hidden space; of more than two units the reader chooses what to see of it. */
final class HiddenSpaceView extends FigureView {
  /** Up to so many units, each pair of them can be chosen; of more, neighbours. */
  private static final int MOST_PAIRED = 8;

  private final HTMLElement chooser;
  private final HTMLSelectElement projection;
  private final List<HiddenView> views = new ArrayList<>();
  private Optional<Network> laidFor = Optional.empty();

  HiddenSpaceView(HTMLElement section, Actions actions) {
    super(section, actions);
    chooser = section.querySelector(".axes");
    projection = (HTMLSelectElement) chooser.querySelector(".projection");
    projection.addEventListener("change", (Event event) -> actions.redraw());
  }

  /** Offers the views that the network has. */
  void showChoices(Network network) {
    if (laidFor.isPresent() && laidFor.get().equals(network)) {
      return;
    }
    laidFor = Optional.of(network);
    views.clear();
    projection.clear();
    int units = network.width(network.lastLayer() - 1);
    boolean choice = network.lastLayer() > 1 && units > 2;
    chooser.setHidden(!choice);
    offer(HiddenView.of(network), "the directions in which the points lie farthest apart");
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
  void draw(Surface surface, Scene scene) {
    Markers markers =
        scene.experiment().is(Setting.MARKERS, "circles") ? Markers.CIRCLES : Markers.SHAPES;
    Frame frame = Frame.named(surface.width(), surface.height());
    new HiddenFigure(frame, scene.palette(), markers).draw(surface, space(scene));
  }

  @Override
  String describe(Scene scene) {
    return HiddenDescription.of(space(scene));
  }

  private HiddenSpace space(Scene scene) {
    showChoices(scene.moment().network());
    HiddenView view = views.get(Math.max(0, projection.getSelectedIndex()));
    return HiddenSource.at(scene.moment(), scene.plane().pass(scene.moment()), view);
  }
}
