package xorlab.plot.network;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Shape.Rectangle;

/** Which unit, weight or bias of a network is at a point of the surface. */
final class NetworkHitTest {
  /** The greatest distance from which an edge can be hit, in CSS pixels. */
  private static final double REACH = 10;

  /** The least size of the area in which a unit or a label can be hit, in CSS pixels. */
  private static final double TOUCH = 24;

  private final NetworkLayout layout;
  private final NetworkSpec network;

  NetworkHitTest(NetworkLayout layout) {
    this.layout = layout;
    network = layout.network();
  }

  /** The unit at a point of the surface; small units also within a margin around them. */
  Optional<UnitId> unitAt(double x, double y) {
    int layer = nearestLayer(x);
    double rank = (y - layout.y(layer, 0)) / layout.rowHeight(layer);
    int index = (int) Math.max(0, Math.min(network.width(layer) - 1, Rounding.nearest(rank)));
    double tolerance = Math.max(layout.size(layer), TOUCH) / 2;
    boolean near =
        Math.abs(x - layout.middle(layer)) <= tolerance
            && Math.abs(y - layout.y(layer, index))
                <= Math.min(tolerance, Math.max(layout.size(layer), layout.rowHeight(layer)));
    return near ? Optional.of(new UnitId(layer, index)) : Optional.empty();
  }

  private int nearestLayer(double x) {
    double rank = Rounding.nearest((x - layout.middle(0)) / layout.columnWidth());
    return (int) Math.max(0, Math.min(network.lastLayer(), rank));
  }

  /**
   * The weight or bias at a point of the surface, by its index in {@link
   * xorlab.network.Parameters#flat}: a label first, then a unit for its bias, then the nearest
   * edge; no edge if the network is crowded.
   */
  OptionalInt parameterAt(double x, double y) {
    OptionalInt label = labelAt(x, y);
    if (label.isPresent()) {
      return label;
    }
    Optional<UnitId> unit = unitAt(x, y);
    if (unit.isPresent()) {
      int layer = unit.get().layer();
      return layer == 0
          ? OptionalInt.empty()
          : OptionalInt.of(ParameterRef.bias(network, layer, unit.get().index()));
    }
    return layout.isCrowded() ? OptionalInt.empty() : edgeAt(x, y);
  }

  /** The nearest parameter so far, among those within reach. */
  private static final class Nearest {
    private OptionalInt parameter = OptionalInt.empty();
    private double distance;

    Nearest(double tolerance) {
      distance = tolerance;
    }

    void consider(int candidate, double distance) {
      if (distance <= this.distance) {
        parameter = OptionalInt.of(candidate);
        this.distance = distance;
      }
    }
  }

  private OptionalInt labelAt(double x, double y) {
    Nearest nearest = new Nearest(TOUCH / 2);
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      int sources = layout.hasWeightLabels(layer) ? network.width(layer - 1) : 0;
      for (int to = 0; to < network.width(layer); to++) {
        for (int from = 0; from < sources; from++) {
          Rectangle box = layout.weightLabel(layer, to, from);
          considerLabel(nearest, box, x, y, ParameterRef.weight(network, layer, to, from));
        }
        if (layout.hasBiasLabels(layer)) {
          considerLabel(
              nearest, layout.biasLabel(layer, to), x, y, ParameterRef.bias(network, layer, to));
        }
      }
    }
    return nearest.parameter;
  }

  private static void considerLabel(
      Nearest nearest, Rectangle box, double x, double y, int parameter) {
    if (box.x() <= x && x <= box.right()) {
      nearest.consider(parameter, Math.abs(box.y() + box.height() / 2 - y));
    }
  }

  private OptionalInt edgeAt(double x, double y) {
    Nearest nearest = new Nearest(REACH);
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      double length = layout.end(layer) - layout.start(layer);
      double place = (x - layout.start(layer)) / length;
      for (int to = 0; place >= 0 && place <= 1 && to < network.width(layer); to++) {
        for (int from = 0; from < network.width(layer - 1); from++) {
          double rise = layout.y(layer, to) - layout.y(layer - 1, from);
          double slant = Math.sqrt(length * length + rise * rise) / length;
          double distance = Math.abs(layout.edgeY(layer, to, from, place) - y) / slant;
          nearest.consider(ParameterRef.weight(network, layer, to, from), distance);
        }
      }
    }
    return nearest.parameter;
  }
}
