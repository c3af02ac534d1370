package xorlab.plot.network;

import xorlab.network.NetworkSpec;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Surface;

/** The weights on their edges and the biases below their units: numbers, or texts of a script. */
final class ParameterLabels {
  /** The width of a column that labels of biases leave, beside that of a weight. */
  private static final double ROOM = 8;

  private static final double GAP = 2;

  private final NetworkLayout layout;
  private final NetworkFigureData scene;
  private final NetworkSpec network;
  private final NetworkLabels labels;

  ParameterLabels(Surface surface, Palette palette, NetworkLayout layout, NetworkFigureData scene) {
    this.layout = layout;
    this.scene = scene;
    network = scene.network();
    labels = new NetworkLabels(surface, palette, layout.labels());
  }

  /** Draws those of a layer. */
  void draw(int layer) {
    for (int to = 0; to < network.width(layer); to++) {
      for (int from = 0; from < network.width(layer - 1); from++) {
        drawWeight(layer, to, from);
      }
      drawBias(layer, to);
    }
  }

  private void drawWeight(int layer, int to, int from) {
    int parameter = ParameterRef.weight(network, layer, to, from);
    boolean selected = scene.isSelected(parameter);
    if (layout.hasWeightLabels(layer) || selected) {
      Rectangle box = layout.weightLabel(layer, to, from);
      double weight = scene.weight(layer, to, from);
      String label = scene.marks().labels()[parameter];
      if (!label.isEmpty()) {
        double left = end(layer - 1, 1);
        double right = end(layer, -1);
        label = labels.fitting(label, right - left, isNarrow());
        box = labels.around(box, label, left, right);
      }
      labels.drawPlate(box, selected, scene.marks().parameters()[parameter]);
      labels.drawValue(box, FixedWidthNumber.signed(weight), weight, label);
    }
    if (scene.frozen()[parameter] && (!layout.isCrowded() || selected)) {
      double[] place = layout.signPlace(layer, to, from);
      labels.drawLock(place[0], place[1]);
    }
  }

  /**
   * The x where the units of a layer end with their rings and biases.
   *
   * @param side 1 for the right side, -1 for the left
   */
  private double end(int layer, int side) {
    double middle = layout.middle(layer);
    double most = layout.size(layer) / 2 + UnitRing.REACH;
    for (int to = 0; layout.hasBiasLabels(layer) && to < network.width(layer); to++) {
      Rectangle box = biasBox(layer, to);
      most = Math.max(most, side < 0 ? middle - box.x() : box.right() - middle);
    }
    return side * (most + GAP) + middle;
  }

  private void drawBias(int layer, int to) {
    int parameter = ParameterRef.bias(network, layer, to);
    boolean selected = scene.isSelected(parameter);
    boolean labelled = layout.hasBiasLabels(layer) || selected;
    Rectangle box = biasBox(layer, to);
    if (labelled) {
      MarkKind kind = scene.marks().parameters()[parameter];
      if (selected || kind != MarkKind.NONE) {
        labels.drawPlate(box, selected, kind);
      } else {
        labels.clear(box); // an edge of a far unit may pass below it
      }
      double bias = scene.bias(layer, to);
      String number = "b ".concat(FixedWidthNumber.signed(bias));
      labels.drawValue(box, number, bias, biasLabel(layer, to));
    }
    if (scene.frozen()[parameter] && layout.hasMaps(layer)) {
      Rectangle unit = layout.box(new UnitId(layer, to));
      double x = labelled ? box.x() - 6 : unit.x() + unit.width() / 2;
      labels.drawLock(x, labelled ? box.y() + box.height() / 2 : unit.bottom());
    }
  }

  /** Below the unit's ring, if it has one. */
  private Rectangle biasBox(int layer, int to) {
    Rectangle number = layout.biasLabel(layer, to);
    boolean ringed = scene.ring(layout, new UnitId(layer, to)) != MarkKind.NONE;
    double y = number.y() + (ringed ? UnitRing.reach(layout, layer) - 1 : 0);
    Rectangle box = new Rectangle(number.x(), y, number.width(), number.height());
    String label = biasLabel(layer, to);
    return label.isEmpty() ? box : labels.around(box, label, leftmost(layer), rightmost(layer));
  }

  private String biasLabel(int layer, int to) {
    String label = scene.marks().labels()[ParameterRef.bias(network, layer, to)];
    return labels.fitting(label, rightmost(layer) - leftmost(layer), isNarrow());
  }

  /** How far a text may reach to each side of its unit. */
  private double reach() {
    NetworkLabelSize size = layout.labels();
    return Math.max(size.biasWidth(), layout.columnWidth() - size.weightWidth() - ROOM) / 2;
  }

  private double leftmost(int layer) {
    return Math.max(GAP, rightmost(layer) - 2 * reach());
  }

  private double rightmost(int layer) {
    return Math.min(layout.width() - GAP, layout.middle(layer) + reach());
  }

  /** Whether labels are short. */
  private boolean isNarrow() {
    return layout.width() < NetworkLayout.WIDE;
  }
}
