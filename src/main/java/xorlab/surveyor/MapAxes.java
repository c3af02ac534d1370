package xorlab.surveyor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.Network;
import xorlab.plot.NetworkDescription;
import xorlab.survey.Axis;
import xorlab.survey.RunMap.Extent;
import xorlab.widget.Dom;

/** The two menus in which a reader chooses the axes of the map, which are never the same. */
final class MapAxes {
  private static final int MOST_WEIGHTS = 200;

  /** A map begins with weights from -10 to 10. */
  private static final double WEIGHT = 10;

  /** A map begins with learning rates from 0 to 20. */
  private static final double RATE = 20;

  private final HTMLSelectElement acrossMenu;
  private final HTMLSelectElement upMenu;
  private final List<Axis> axes = new ArrayList<>();
  private Optional<Network> offered = Optional.empty();

  /**
   * @param chosen called after the reader has chosen an axis
   */
  MapAxes(HTMLElement panel, Runnable chosen) {
    acrossMenu = (HTMLSelectElement) panel.querySelector(".across");
    upMenu = (HTMLSelectElement) panel.querySelector(".up");
    listen(acrossMenu, upMenu, chosen);
    listen(upMenu, acrossMenu, chosen);
  }

  private static void listen(HTMLSelectElement menu, HTMLSelectElement other, Runnable chosen) {
    menu.addEventListener(
        "change",
        (Event event) -> {
          if (other.getSelectedIndex() == menu.getSelectedIndex()) {
            other.setSelectedIndex(menu.getSelectedIndex() == 0 ? 1 : 0);
          }
          chosen.run();
        });
  }

  /**
   * Fills the menus with the axes that make sense for a network.
   *
   * @return whether the menus have changed: false if they were made for an equal network
   */
  boolean offer(Network network) {
    if (offered.isPresent() && offered.get().equals(network)) {
      return false;
    }
    offered = Optional.of(network);
    axes.clear();
    acrossMenu.clear();
    upMenu.clear();
    for (int i = 0; i < Math.min(MOST_WEIGHTS, network.parameterCount()); i++) {
      add(new Axis.Weight(i), "start of " + NetworkDescription.parameter(network, i));
    }
    add(new Axis.LearningRate(), "learning rate");
    add(new Axis.Seed(), "seed");
    acrossMenu.setSelectedIndex(0);
    upMenu.setSelectedIndex(Math.min(3, axes.size() - 1));
    return true;
  }

  private void add(Axis axis, String name) {
    axes.add(axis);
    Dom.add(acrossMenu, "option", name);
    Dom.add(upMenu, "option", name);
  }

  Axis across() {
    return axes.get(acrossMenu.getSelectedIndex());
  }

  Axis up() {
    return axes.get(upMenu.getSelectedIndex());
  }

  String acrossName() {
    return acrossMenu.getValue();
  }

  String upName() {
    return upMenu.getValue();
  }

  /** "start of W1[0,0]", without the units that the weight connects. */
  static String shortName(String name) {
    int end = name.indexOf(" from ");
    return end < 0 ? name : name.substring(0, end);
  }

  /**
   * The window with which a map begins.
   *
   * @param pixels along a side, and so many seeds
   */
  Extent initialExtent(int pixels) {
    double[] x = initialRange(across(), pixels);
    double[] y = initialRange(up(), pixels);
    return new Extent(x[0], x[1], y[0], y[1]);
  }

  private static double[] initialRange(Axis axis, int pixels) {
    if (axis instanceof Axis.Weight) {
      return new double[] {-WEIGHT, WEIGHT};
    }
    return axis instanceof Axis.Seed ? new double[] {0, pixels} : new double[] {0, RATE};
  }

  /** The part of a window in which the axes have values; its bounds are whole numbers for seeds. */
  Extent within(Extent extent) {
    double[] x = within(across(), extent.left(), extent.right());
    double[] y = within(up(), extent.bottom(), extent.top());
    return new Extent(x[0], x[1], y[0], y[1]);
  }

  private static double[] within(Axis axis, double low, double high) {
    double from = Math.max(axis.least(), low);
    double to = Math.min(axis.most(), high);
    boolean seeds = axis instanceof Axis.Seed;
    return new double[] {seeds ? Math.floor(from) : from, seeds ? Math.ceil(to) : to};
  }
}
