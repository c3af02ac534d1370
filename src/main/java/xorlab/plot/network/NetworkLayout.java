package xorlab.plot.network;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.NetworkSpec;
import xorlab.plot.draw.Shape.Rectangle;

/**
 * The layout of a network: a column for each layer, inputs on the left. It depends on the widths of
 * the layers and not on any value, so nothing moves during training.
 *
 * <p>Wide layers are drawn in small units. Where space is short, parts are left out in this order:
 * the labels of the weights, the names, the labels of the biases, the numbers, the maps. If one
 * layer has no space for numbers, no other has either: all units are small, and show maps alone.
 */
public final class NetworkLayout {
  static final double MARGIN = 8;
  private static final double MAX_COLUMN_WIDTH = 300;

  /** The size of a unit: a fraction of the figure's height and width, within limits. */
  private static final double UNIT_OF_HEIGHT = 0.25;

  static final double UNIT_OF_WIDTH = 0.16;
  static final double MIN_UNIT = 48;
  private static final double MAX_UNIT = 96;
  private static final double UNIT_OF_COLUMN = 0.4;
  private static final double UNIT_OF_ROW = 0.88;

  /** The size of an input's circle, as a fraction of a unit's. */
  private static final double INPUT = 0.84;

  /** In a network with units that show maps only, the size of the output and of the inputs. */
  private static final double SMALL_UNIT = 26;

  private static final double SMALL_INPUT = 30;

  /** The greatest distance of units, in sizes of a unit. */
  private static final double MAX_PITCH = 2.42;

  /** The height for each unit from which biases have labels below their units. */
  static final double LABELLED_ROW = 56;

  private static final double NUMBERED_UNIT = 33;
  private static final double NAMED_UNIT = 46;

  /** The size of an input from which it has its name and its number, in font sizes. */
  private static final double NUMBERED_INPUT = 3.2;

  private static final double MAPPED_UNIT = 14;

  /** The width from which texts are larger. */
  static final double WIDE = 520;

  /** The number of weights and biases above which edges cannot be told apart. */
  private static final int CROWDED_FROM = 600;

  private final NetworkSpec network;
  private final double width;
  private final double height;
  private final double fontSize;
  private final NetworkLabelSize labels;
  private final double unit;
  private boolean small;
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
    labels = new NetworkLabelSize(fontSize);
    unit = largestUnit(width, height);
    column = Math.min(MAX_COLUMN_WIDTH, (width - 2 * sideMargin()) / network.lastLayer());
    row = new double[layers];
    size = new double[layers];
    labelPlace = new double[layers];
    int last = network.lastLayer();
    for (int layer = 1; layer <= last; layer++) {
      small |= !hasBiasLabels(layer) && UNIT_OF_ROW * share(layer) < NUMBERED_UNIT;
    }
    for (int layer = 1; layer <= last; layer++) {
      size[layer] = unitSize(layer);
    }
    size[last] = Math.min(size[last], small ? SMALL_UNIT : unit);
    double most = Math.min(UNIT_OF_COLUMN * column, UNIT_OF_ROW * share(0));
    size[0] = Math.min(most, small ? SMALL_INPUT : INPUT * unit);
    for (int layer = 0; layer <= last; layer++) {
      row[layer] = pitch(layer);
    }
    for (int layer = 0; layer <= last; layer++) {
      labelPlace[layer] = layer == 0 || small ? Double.NaN : WeightLabelPlacement.find(this, layer);
    }
  }

  /** The height for each unit of a layer. */
  private double share(int layer) {
    return (height - 2 * MARGIN) / network.width(layer);
  }

  private double unitSize(int layer) {
    double clearance =
        hasBiasLabels(layer) ? share(layer) - labels.height() - 6 : UNIT_OF_ROW * share(layer);
    return Math.max(2, Math.min(Math.min(unit, UNIT_OF_COLUMN * column), clearance));
  }

  /** The distance of the middles of two units. */
  private double pitch(int layer) {
    double space = height - raised() - 2 * MARGIN - size[layer];
    double wanted = MAX_PITCH * (layer == 0 ? size[0] / INPUT : size[layer]);
    double fitting = Math.min(wanted, space / Math.max(1, network.width(layer) - 1));
    return network.width(layer) == 1 ? share(layer) : fitting;
  }

  /** The space that is left at the bottom for the labels of the biases. */
  private double raised() {
    return small ? 0 : labels.height();
  }

  /**
   * The layout on a surface of this size in CSS pixels. Keep it while network and size stay the
   * same: the search for the places of labels is slow.
   */
  public static NetworkLayout of(NetworkSpec network, double width, double height) {
    return new NetworkLayout(network, width, height);
  }

  private static double largestUnit(double width, double height) {
    double fitting = Math.min(UNIT_OF_HEIGHT * height, UNIT_OF_WIDTH * width);
    return Math.min(MAX_UNIT, Math.max(MIN_UNIT, fitting));
  }

  /** From the edge of the figure to the middle of the inputs and of the output. */
  private double sideMargin() {
    return Math.max(unit, labels.biasWidth()) / 2 + MARGIN;
  }

  private static double fontSize(double width) {
    return width <= WIDE ? 12 : 14;
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

  NetworkLabelSize labels() {
    return labels;
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
    double middle = (height - raised()) / 2;
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
    return size[layer] >= (layer == 0 ? fontSize * NUMBERED_INPUT : NUMBERED_UNIT);
  }

  boolean hasNames(int layer) {
    return size[layer] >= NAMED_UNIT;
  }

  boolean hasBiasLabels(int layer) {
    return layer > 0 && !small && share(layer) >= LABELLED_ROW && column >= labels.biasWidth() + 4;
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
    return labelBox(x, edgeY(layer, to, from, place), labels.weightWidth());
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
    double middle = y(layer, to) + size[layer] / 2 + (labels.height() / 2 + 2);
    return labelBox(middle(layer), middle, labels.biasWidth());
  }

  private Rectangle labelBox(double x, double y, double labelWidth) {
    return new Rectangle(x - labelWidth / 2, y - labels.height() / 2, labelWidth, labels.height());
  }

  /** The y of an edge at a fraction of its way: 0 where it begins, 1 where it ends. */
  double edgeY(int layer, int to, int from, double place) {
    double begin = y(layer - 1, from);
    return place * (y(layer, to) - begin) + begin;
  }

  /** The width of a unit together with the label of its bias and a margin. */
  double occupiedWidth(int layer) {
    double label = hasBiasLabels(layer) ? labels.biasWidth() : 0;
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
