package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Log;
import xorlab.page.ui.Dom;
import xorlab.plot.network.NetworkDescription;
import xorlab.plot.network.ParameterName;
import xorlab.plot.network.ParameterRef;
import xorlab.survey.MapAxis;
import xorlab.survey.ParameterMap;
import xorlab.survey.ParameterMap.Extent;
import xorlab.words.MapWords;

/** The two menus for the axes of the map, which are always different. */
final class MapAxes {
  private static final int MAX_WEIGHTS = 200;

  /** The initial range of a weight is from -6 to 6. */
  private static final double WEIGHT_RANGE = 6;

  /** That of its logarithm, from a hundredth to a hundred. */
  private static final double POWER_RANGE = 2;

  /** The initial range of the learning rate is from 0 to 20. */
  private static final double RATE_RANGE = 20;

  private final HTMLSelectElement acrossMenu;
  private final HTMLSelectElement upMenu;
  private final List<MapAxis> axes = new ArrayList<>();
  private final List<String> shortNames = new ArrayList<>();
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
    shortNames.clear();
    acrossMenu.clear();
    upMenu.clear();
    for (int i = 0; i < Math.min(MAX_WEIGHTS, network.parameterCount()); i++) {
      String name = NetworkDescription.parameter(network, i);
      boolean isBias = ParameterRef.of(network, i).isBias();
      add(
          new MapAxis.Weight(i),
          MapWords.startOf(name),
          MapWords.startOf(isBias ? name : ParameterName.of(network, i)));
    }
    add(new MapAxis.LearningRate(), MapWords.LEARNING_RATE);
    add(new MapAxis.LogLearningRate(), MapWords.LOG_LEARNING_RATE);
    add(new MapAxis.Seed(), MapWords.SEED);
    acrossMenu.setSelectedIndex(0);
    upMenu.setSelectedIndex(Math.max(1, firstOfOutput(network)));
    return true;
  }

  /** The index of the first weight of the output, whose bias is the last parameter. */
  private static int firstOfOutput(NetworkSpec network) {
    int inputs = network.width(network.lastLayer() - 1);
    return Math.min(MAX_WEIGHTS - 1, network.parameterCount() - 1 - inputs);
  }

  private void add(MapAxis axis, String name) {
    add(axis, name, name);
  }

  private void add(MapAxis axis, String name, String shortName) {
    axes.add(axis);
    shortNames.add(shortName);
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
  String horizontalShortName() {
    return shortNames.get(acrossMenu.getSelectedIndex());
  }

  String verticalShortName() {
    return shortNames.get(upMenu.getSelectedIndex());
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
    if (axis instanceof MapAxis.Weight || axis.isLogarithmic()) {
      double range = axis.isLogarithmic() ? POWER_RANGE : WEIGHT_RANGE;
      return new double[] {-range, range};
    }
    return axis instanceof MapAxis.Seed ? new double[] {0, pixels} : new double[] {0, RATE_RANGE};
  }

  /** The pixel of an experiment's own run, if that is on the map. */
  Optional<int[]> pixelOf(Experiment experiment, ParameterMap map) {
    Extent extent = map.extent();
    double x = place(map.across(), experiment);
    double y = place(map.up(), experiment);
    int column = pixel(x, extent.left(), extent.right(), map.columns());
    int row = pixel(y, extent.bottom(), extent.top(), map.rows());
    boolean isOnMap = column >= 0 && column < map.columns() && row >= 0 && row < map.rows();
    return isOnMap ? Optional.of(new int[] {column, row}) : Optional.empty();
  }

  private static int pixel(double place, double low, double high, int pixels) {
    return (int) Math.floor((place - low) / (high - low) * pixels);
  }

  private static double place(MapAxis axis, Experiment experiment) {
    if (axis instanceof MapAxis.Weight weight) {
      return experiment.start().parameters(experiment.network()).flat()[weight.place()];
    }
    double rate = experiment.learningRate();
    return axis instanceof MapAxis.Seed
        ? experiment.get(Setting.SEED)
        : axis.isLogarithmic() ? Log.log(rate) / MapAxis.LN10 : rate;
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
