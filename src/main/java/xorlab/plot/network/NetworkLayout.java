package xorlab.plot.network;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.TextStyle;

/**
 * The layout of a network: a column for each layer, inputs on the left. It depends on the widths of
 * the layers and not on any value, so nothing moves during training.
 *
 * <p>Wide layers are drawn in small units. Where space is short, parts are left out in this order:
 * the labels of the weights, the names, the labels of the biases, the numbers, the maps.
 */
public final class NetworkLayout {
  private static final double MARGIN = 8;
  private static final double SIDE_MARGIN = 32;
  private static final double MAX_COLUMN_WIDTH = 250;
  private static final double MAX_ROW_HEIGHT = 104;
  private static final double MAX_UNIT = 54;
  private static final double UNIT_OF_COLUMN = 0.4;
  private static final double UNIT_OF_ROW = 0.78;

  /** The height of a row from which biases have labels below their units. */
  private static final double LABELLED_ROW = 56;

  private static final double NUMBERED_UNIT = 33;
  private static final double NAMED_UNIT = 46;
  private static final double MAPPED_UNIT = 14;

  private static final int BIAS_LENGTH = 7;

  /** The number of weights and biases above which edges cannot be told apart. */
  private static final int CROWDED_FROM = 600;

  private final NetworkSpec network;
  private final double width;
  private final double height;
  private final double fontSize;
  private final double column;
  private final double[] row;
  private final double[] size;
  private final double[] labelPlace;

  private NetworkLayout(NetworkSpec network, double width, double height) {
    this.network = network;
    this.width = width;
    this.height = height;
    int layers = network.widths().size();
    fontSize = fontSize(width);
    column = columnWidth(network, width);
    row = new double[layers];
    size = new double[layers];
    labelPlace = new double[layers];
    for (int layer = 0; layer < layers; layer++) {
      row[layer] = Math.min(MAX_ROW_HEIGHT, (height - 2 * MARGIN) / network.width(layer));
      double below = labelHeight() + 6;
      double clearance = hasBiasLabels(layer) ? row[layer] - below : UNIT_OF_ROW * row[layer];
      double max = largestUnit(network, width);
      size[layer] = Math.max(2, Math.min(max, clearance));
      labelPlace[layer] = layer == 0 ? Double.NaN : WeightLabelPlacement.find(this, layer);
    }
  }

  /**
   * The layout on a surface of this size in CSS pixels. Keep it while network and size stay the
   * same: the search for the places of labels is slow.
   */
  public static NetworkLayout of(NetworkSpec network, double width, double height) {
    return new NetworkLayout(network, width, height);
  }

  /** A height for this width at which the network is neither cramped nor too spread out. */
  public static double preferredHeight(NetworkSpec network, double width) {
    int widest = 0;
    for (int units : network.widths()) {
      widest = Math.max(widest, units);
    }
    double unit = largestUnit(network, width);
    double preferred = Math.min(MAX_ROW_HEIGHT, Math.max(LABELLED_ROW, unit * 1.9));
    double max = Math.max(300, Math.min(460, 0.8 * width));
    return Math.ceil(Math.min(max, 2 * MARGIN + widest * preferred));
  }

  private static double largestUnit(NetworkSpec network, double width) {
    double max = Math.min(MAX_UNIT, 2 * (sideMargin(width) - 3));
    return Math.min(max, UNIT_OF_COLUMN * columnWidth(network, width));
  }

  private static double sideMargin(double width) {
    return Math.min(SIDE_MARGIN, width * 0.1);
  }

  private static double columnWidth(NetworkSpec network, double width) {
    return Math.min(MAX_COLUMN_WIDTH, (width - 2 * sideMargin(width)) / network.lastLayer());
  }

  private static double fontSize(double width) {
    return width < 380 ? 11 : 12;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  NetworkSpec network() {
    return network;
  }

  double fontSize() {
    return fontSize;
  }

  /** The x of the middle of a layer's column. */
  double middle(int layer) {
    return column * layer - (column * network.lastLayer() - width) / 2;
  }

  double columnWidth() {
    return column;
  }

  double rowHeight(int layer) {
    return row[layer];
  }

  /** The y of the middle of a unit. */
  double y(int layer, int index) {
    double middle = (height - labelHeight()) / 2;
    return row[layer] * index - (row[layer] * (network.width(layer) - 1) / 2 - middle);
  }

  /** The side of a unit's square, or the diameter of an input's circle. */
  double size(int layer) {
    return size[layer];
  }

  /** The box of a unit. */
  public Rectangle box(UnitId unit) {
    double side = size[unit.layer()];
    double x = middle(unit.layer()) - side / 2;
    return new Rectangle(x, y(unit.layer(), unit.index()) - side / 2, side, side);
  }

  /** Whether the units of a layer are large enough for a legible map of the plane. */
  public boolean hasMaps(int layer) {
    return layer > 0 && size[layer] >= MAPPED_UNIT;
  }

  boolean hasNumbers(int layer) {
    return size[layer] >= NUMBERED_UNIT;
  }

  boolean hasNames(int layer) {
    return size[layer] >= NAMED_UNIT;
  }

  boolean hasBiasLabels(int layer) {
    return layer > 0 && row[layer] >= LABELLED_ROW && column >= biasWidth() + 4;
  }

  /** Whether the weights into a layer have labels on their edges. */
  boolean hasWeightLabels(int layer) {
    return labelPlace[layer] > 0;
  }

  /** Whether there are so many edges that only the strongest are drawn. */
  boolean isCrowded() {
    return network.parameterCount() > CROWDED_FROM;
  }

  /** The x where the edges into a layer begin. */
  double start(int layer) {
    return middle(layer - 1) + size[layer - 1] / 2;
  }

  /** The x where the edges into a layer end. */
  double end(int layer) {
    return middle(layer) - size[layer] / 2;
  }

  /**
   * The box of a weight's label, shown or not, on the edge from unit {@code from} to {@code to}.
   */
  Rectangle weightLabel(int layer, int to, int from) {
    double place = hasWeightLabels(layer) ? labelPlace[layer] : 0.5;
    double x = place * (end(layer) - start(layer)) + start(layer);
    return labelBox(x, edgeY(layer, to, from, place), weightWidth());
  }

  /** A point on an edge away from its label, for an icon: x and y. */
  double[] signPlace(int layer, int to, int from) {
    double place = hasWeightLabels(layer) ? 1 - labelPlace[layer] : 0.7;
    double apart = hasWeightLabels(layer) && Math.abs(place - 0.5) < 0.2 ? 0.8 : place;
    double x = apart * (end(layer) - start(layer)) + start(layer);
    return new double[] {x, edgeY(layer, to, from, apart)};
  }

  /** The box of a bias's label, shown or not, below its unit. */
  Rectangle biasLabel(int layer, int to) {
    double middle = y(layer, to) + size[layer] / 2 + (labelHeight() / 2 + 3);
    return labelBox(middle(layer), middle, biasWidth());
  }

  private Rectangle labelBox(double x, double y, double labelWidth) {
    return new Rectangle(x - labelWidth / 2, y - labelHeight() / 2, labelWidth, labelHeight());
  }

  double labelHeight() {
    return Rounding.nearest(fontSize * 1.3);
  }

  double weightWidth() {
    return Math.ceil(fontSize * TextStyle.MONO_ADVANCE * FixedWidthNumber.LENGTH) + 6;
  }

  private double biasWidth() {
    return Math.ceil(fontSize * TextStyle.MONO_ADVANCE * BIAS_LENGTH) + 6;
  }

  /** The y of an edge at a fraction of its way: 0 where it begins, 1 where it ends. */
  double edgeY(int layer, int to, int from, double place) {
    double begin = y(layer - 1, from);
    return place * (y(layer, to) - begin) + begin;
  }

  /** The width of a unit together with the label of its bias and a margin. */
  double occupiedWidth(int layer) {
    double label = hasBiasLabels(layer) ? biasWidth() : 0;
    return Math.max(size[layer], label) + 6;
  }

  /** The unit at a point of the surface; small units also within a margin around them. */
  public Optional<UnitId> unitAt(double x, double y) {
    return new NetworkHitTest(this).unitAt(x, y);
  }

  /**
   * The weight or bias at a point of the surface, by its index in {@link
   * xorlab.network.Parameters#flat}: a label first, then a unit for its bias, then the nearest
   * edge; no edge if the network is crowded.
   */
  public OptionalInt parameterAt(double x, double y) {
    return new NetworkHitTest(this).parameterAt(x, y);
  }

  /**
   * The box in which a weight or bias can be edited: that of its label, whether shown or not.
   *
   * @param number its index in {@link xorlab.network.Parameters#flat}
   */
  public Rectangle editorBox(int number) {
    ParameterRef parameter = ParameterRef.of(network, number);
    return parameter.isBias()
        ? biasLabel(parameter.layer(), parameter.to())
        : weightLabel(parameter.layer(), parameter.to(), parameter.from());
  }
}
