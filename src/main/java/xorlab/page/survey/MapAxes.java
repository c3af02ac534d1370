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

/** The two menus for the axes of the map, which are always different. */
final class MapAxes {
  private static final int MAX_WEIGHTS = 200;

  /** The initial range of a weight is from -10 to 10. */
  private static final double WEIGHT_RANGE = 10;

  /** The initial range of the learning rate is from 0 to 20. */
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

  MapAxis horizontal() {
    return axes.get(acrossMenu.getSelectedIndex());
  }

  MapAxis vertical() {
    return axes.get(upMenu.getSelectedIndex());
  }

  String horizontalName() {
    return acrossMenu.getValue();
  }

  String verticalName() {
    return upMenu.getValue();
  }

  /** "start of W1[0,0]", without the units that the weight connects. */
  static String shortName(String name) {
    int end = name.indexOf(" from ");
    return end < 0 ? name : name.substring(0, end);
  }

  /**
   * The initial window of a map.
   *
   * @param pixels along a side, which is also the initial number of seeds
   */
  Extent initialExtent(int pixels) {
    double[] x = initialRange(horizontal(), pixels);
    double[] y = initialRange(vertical(), pixels);
    return new Extent(x[0], x[1], y[0], y[1]);
  }

  private static double[] initialRange(MapAxis axis, int pixels) {
    if (axis instanceof MapAxis.Weight) {
      return new double[] {-WEIGHT_RANGE, WEIGHT_RANGE};
    }
    return axis instanceof MapAxis.Seed ? new double[] {0, pixels} : new double[] {0, RATE_RANGE};
  }

  /** A window clamped to the valid ranges of the axes, with integer bounds for seeds. */
  Extent clamp(Extent extent) {
    double[] x = clamp(horizontal(), extent.left(), extent.right());
    double[] y = clamp(vertical(), extent.bottom(), extent.top());
    return new Extent(x[0], x[1], y[0], y[1]);
  }

  private static double[] clamp(MapAxis axis, double low, double high) {
    double from = Math.max(axis.min(), low);
    double to = Math.min(axis.max(), high);
    boolean seeds = axis instanceof MapAxis.Seed;
    return new double[] {seeds ? Math.floor(from) : from, seeds ? Math.ceil(to) : to};
  }
}
