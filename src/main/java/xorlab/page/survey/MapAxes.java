package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.NetworkSpec;
import xorlab.page.ui.Dom;
import xorlab.plot.network.NetworkDescription;
import xorlab.survey.MapAxis;
import xorlab.survey.ParameterMap.Extent;

/** The two menus in which a reader chooses the axes of the map, which are never the same. */
final class MapAxes {
  private static final int MAX_WEIGHTS = 200;

  /** A map begins with weights from -10 to 10. */
  private static final double WEIGHT_RANGE = 10;

  /** A map begins with learning rates from 0 to 20. */
  private static final double RATE_RANGE = 20;

  private final HTMLSelectElement acrossMenu;
  private final HTMLSelectElement upMenu;
  private final List<MapAxis> axes = new ArrayList<>();
  private Optional<NetworkSpec> builtFor = Optional.empty();

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
  boolean updateFor(NetworkSpec network) {
    if (builtFor.isPresent() && builtFor.get().equals(network)) {
      return false;
    }
    builtFor = Optional.of(network);
    axes.clear();
    acrossMenu.clear();
    upMenu.clear();
    for (int i = 0; i < Math.min(MAX_WEIGHTS, network.parameterCount()); i++) {
      add(new MapAxis.Weight(i), "start of " + NetworkDescription.parameter(network, i));
    }
    add(new MapAxis.LearningRate(), "learning rate");
    add(new MapAxis.Seed(), "seed");
    acrossMenu.setSelectedIndex(0);
    upMenu.setSelectedIndex(Math.min(3, axes.size() - 1));
    return true;
  }

  private void add(MapAxis axis, String name) {
    axes.add(axis);
    Dom.add(acrossMenu, "option", name);
    Dom.add(upMenu, "option", name);
  }

  MapAxis across() {
    return axes.get(acrossMenu.getSelectedIndex());
  }

  MapAxis up() {
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

  private static double[] initialRange(MapAxis axis, int pixels) {
    if (axis instanceof MapAxis.Weight) {
      return new double[] {-WEIGHT_RANGE, WEIGHT_RANGE};
    }
    return axis instanceof MapAxis.Seed ? new double[] {0, pixels} : new double[] {0, RATE_RANGE};
  }

  /** The part of a window in which the axes have values; its bounds are whole numbers for seeds. */
  Extent within(Extent extent) {
    double[] x = within(across(), extent.left(), extent.right());
    double[] y = within(up(), extent.bottom(), extent.top());
    return new Extent(x[0], x[1], y[0], y[1]);
  }

  private static double[] within(MapAxis axis, double low, double high) {
    double from = Math.max(axis.least(), low);
    double to = Math.min(axis.most(), high);
    boolean seeds = axis instanceof MapAxis.Seed;
    return new double[] {seeds ? Math.floor(from) : from, seeds ? Math.ceil(to) : to};
  }
}
