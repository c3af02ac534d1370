package xorlab.plot;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Rounding;
import xorlab.plot.Shape.Rectangle;

/**
 * Where the parts of a network go: a column for each layer, inputs on the left. It depends on the
 * widths of the layers alone, never on a value, so nothing moves while the network trains.
 *
 * <p>Wide layers are drawn in small units. What has no room is left out step by step: the weights'
 * labels, the names, the biases' labels, the numbers, the maps.
 */
public final class NetworkLayout {
  private static final double MARGIN = 8;
  private static final double SIDE_MARGIN = 32;
  private static final double WIDEST_COLUMN = 250;
  private static final double HIGHEST_ROW = 104;
  private static final double LARGEST_UNIT = 54;
  private static final double UNIT_OF_COLUMN = 0.4;
  private static final double UNIT_OF_ROW = 0.78;

  /** Rows at least so high have their bias in numbers below each unit. */
  private static final double LABELLED_ROW = 56;

  private static final double NUMBERED_UNIT = 33;
  private static final double NAMED_UNIT = 46;
  private static final double MAPPED_UNIT = 14;

  private static final double MONO = 0.602;
  private static final int BIAS_LENGTH = 7;

  /** Labels on more edges than this between two layers would be a thicket. */
  private static final int MOST_LABELS = 24;

  private static final int PLACES = 60;
  private static final double BEST_PLACE = 0.4;
  private static final double ENOUGH_ROOM = 12;

  /** From so many weights and biases on, edges cannot be told apart. */
  private static final int CROWD = 600;

  /** Labels that lie on other edges, more than a few, take at most this part of an edge. */
  private static final double MOST_OF_EDGE = 0.45;

  private static final int FEW_EDGES = 4;

  private static final double REACH = 10;
  private static final double TOUCH = 24;

  private final Network network;
  private final double width;
  private final double height;
  private final double fontSize;
  private final double column;
  private final double[] row;
  private final double[] size;
  private final double[] labelPlace;

  private NetworkLayout(Network network, double width, double height) {
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
      row[layer] = Math.min(HIGHEST_ROW, (height - 2 * MARGIN) / network.width(layer));
      double below = labelHeight() + 6;
      double room = hasBiasLabels(layer) ? row[layer] - below : UNIT_OF_ROW * row[layer];
      double most = largestUnit(network, width);
      size[layer] = Math.max(2, Math.min(most, room));
      labelPlace[layer] = layer == 0 ? Double.NaN : placeOfLabels(layer);
    }
  }

  /**
   * The layout on a surface of this size in CSS pixels. Keep it while network and size stay: the
   * search for the labels' places takes a while.
   */
  public static NetworkLayout of(Network network, double width, double height) {
    return new NetworkLayout(network, width, height);
  }

  /** The height at which a network of this width is neither cramped nor lost in white. */
  public static double preferredHeight(Network network, double width) {
    int widest = 0;
    for (int units : network.widths()) {
      widest = Math.max(widest, units);
    }
    double unit = largestUnit(network, width);
    double wanted = Math.min(HIGHEST_ROW, Math.max(LABELLED_ROW, unit * 1.9));
    double most = Math.max(300, Math.min(460, 0.8 * width));
    return Math.ceil(Math.min(most, 2 * MARGIN + widest * wanted));
  }

  private static double largestUnit(Network network, double width) {
    double most = Math.min(LARGEST_UNIT, 2 * (sideMargin(width) - 3));
    return Math.min(most, UNIT_OF_COLUMN * columnWidth(network, width));
  }

  private static double sideMargin(double width) {
    return Math.min(SIDE_MARGIN, width * 0.1);
  }

  private static double columnWidth(Network network, double width) {
    return Math.min(WIDEST_COLUMN, (width - 2 * sideMargin(width)) / network.lastLayer());
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

  Network network() {
    return network;
  }

  double fontSize() {
    return fontSize;
  }

  /** The middle of a layer's column. */
  double middle(int layer) {
    return column * layer - (column * network.lastLayer() - width) / 2;
  }

  /** The middle of a unit. */
  double y(int layer, int index) {
    double middle = (height - labelHeight()) / 2;
    return row[layer] * index - (row[layer] * (network.width(layer) - 1) / 2 - middle);
  }

  /** The side of a unit's square, or the diameter of an input's circle. */
  double size(int layer) {
    return size[layer];
  }

  /** The box of a unit. */
  public Rectangle box(Unit unit) {
    double side = size[unit.layer()];
    double x = middle(unit.layer()) - side / 2;
    return new Rectangle(x, y(unit.layer(), unit.index()) - side / 2, side, side);
  }

  /** Whether the units of a layer are so large that a map of the plane in them can be read. */
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

  /** Whether the weights into a layer have their numbers on their edges. */
  boolean hasWeightLabels(int layer) {
    return labelPlace[layer] > 0;
  }

  /** Whether there are so many edges that only the strongest can be drawn. */
  boolean isCrowded() {
    return network.parameterCount() > CROWD;
  }

  /** Where the edges into a layer leave. */
  double start(int layer) {
    return middle(layer - 1) + size[layer - 1] / 2;
  }

  /** Where the edges into a layer end. */
  double end(int layer) {
    return middle(layer) - size[layer] / 2;
  }

  /** The box of a weight's label, there or not, on the edge of unit {@code from} to {@code to}. */
  Rectangle weightLabel(int layer, int to, int from) {
    double place = hasWeightLabels(layer) ? labelPlace[layer] : 0.5;
    double x = place * (end(layer) - start(layer)) + start(layer);
    return labelBox(x, edgeY(layer, to, from, place), weightWidth());
  }

  /** A place on an edge away from its label: there a sign may be set. */
  double[] signPlace(int layer, int to, int from) {
    double place = hasWeightLabels(layer) ? 1 - labelPlace[layer] : 0.7;
    double apart = hasWeightLabels(layer) && Math.abs(place - 0.5) < 0.2 ? 0.8 : place;
    double x = apart * (end(layer) - start(layer)) + start(layer);
    return new double[] {x, edgeY(layer, to, from, apart)};
  }

  /** The box of a bias's label, there or not, below its unit. */
  Rectangle biasLabel(int layer, int to) {
    double middle = y(layer, to) + size[layer] / 2 + (labelHeight() / 2 + 3);
    return labelBox(middle(layer), middle, biasWidth());
  }

  private Rectangle labelBox(double x, double y, double labelWidth) {
    return new Rectangle(x - labelWidth / 2, y - labelHeight() / 2, labelWidth, labelHeight());
  }

  private double labelHeight() {
    return Rounding.nearest(fontSize * 1.3);
  }

  private double weightWidth() {
    return Math.ceil(fontSize * MONO * SteadyNumber.LENGTH) + 6;
  }

  private double biasWidth() {
    return Math.ceil(fontSize * MONO * BIAS_LENGTH) + 6;
  }

  private double edgeY(int layer, int to, int from, double place) {
    double begin = y(layer - 1, from);
    return place * (y(layer, to) - begin) + begin;
  }

  /** What a unit takes of its column, its bias's label included, and some room around it. */
  private double width(int layer) {
    double label = hasBiasLabels(layer) ? biasWidth() : 0;
    return Math.max(size[layer], label) + 6;
  }

  /**
   * How far along the edges into a layer their labels go, all in one column: where they are clear
   * of each other and, if that can be had, of all other edges. NaN where there is no such place.
   */
  private double placeOfLabels(int layer) {
    int edges = network.width(layer) * network.width(layer - 1);
    double length = end(layer) - start(layer);
    double half = weightWidth() / 2 / length;
    double first = (width(layer - 1) - size[layer - 1]) / 2 / length + half;
    double last = 1 - half - (width(layer) - size[layer]) / 2 / length;
    double longestHalf = edges <= FEW_EDGES ? 1 : MOST_OF_EDGE / 2;
    double best = Double.NaN;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = 1; k < PLACES && edges <= MOST_LABELS; k++) {
      double place = (double) k / PLACES;
      double room = first <= place && place <= last ? room(layer, place, 0) : -1;
      if (room > 0) {
        double clear = room(layer, place, half);
        double score = clear < 0 ? Math.min(room, ENOUGH_ROOM) - 100 : Math.min(clear, ENOUGH_ROOM);
        score -= Math.abs(place - BEST_PLACE);
        if (score > bestScore && (clear >= 0 || half <= longestHalf)) {
          best = place;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /**
   * The least height between a label at this place and any other edge, so far to its left and
   * right; below 0 where one runs through the other.
   */
  private double room(int layer, double place, double reach) {
    double least = Double.POSITIVE_INFINITY;
    int targets = network.width(layer);
    int edges = targets * network.width(layer - 1);
    for (int label = 0; label < edges; label++) {
      double y = edgeY(layer, label % targets, label / targets, place);
      for (int edge = 0; edge < edges; edge++) {
        if (edge != label) {
          double left = edgeY(layer, edge % targets, edge / targets, place - reach) - y;
          double right = edgeY(layer, edge % targets, edge / targets, place + reach) - y;
          boolean through = left < 0 != right < 0;
          double distance = through ? 0 : Math.min(Math.abs(left), Math.abs(right));
          double half = reach == 0 ? labelHeight() : labelHeight() / 2;
          least = Math.min(least, distance - half);
        }
      }
    }
    return least;
  }

  /** The unit at a place of the surface; small ones are found by their neighbourhood. */
  public Optional<Unit> unitAt(double x, double y) {
    int layer = nearestLayer(x);
    double rank = (y - y(layer, 0)) / row[layer];
    int index = (int) Math.max(0, Math.min(network.width(layer) - 1, Rounding.nearest(rank)));
    double reach = Math.max(size[layer], TOUCH) / 2;
    boolean near =
        Math.abs(x - middle(layer)) <= reach
            && Math.abs(y - y(layer, index)) <= Math.min(reach, Math.max(size[layer], row[layer]));
    return near ? Optional.of(new Unit(layer, index)) : Optional.empty();
  }

  private int nearestLayer(double x) {
    double rank = Rounding.nearest((x - middle(0)) / column);
    return (int) Math.max(0, Math.min(network.lastLayer(), rank));
  }

  /**
   * The weight or bias at a place of the surface, by its number in {@link Parameters#flat}: a label
   * first, then a unit for its bias, then the nearest edge. In a crowd of edges, none of them.
   */
  public OptionalInt parameterAt(double x, double y) {
    Nearest nearest = new Nearest();
    visitLabels(x, y, nearest);
    Optional<Unit> unit = unitAt(x, y);
    if (nearest.parameter < 0 && unit.isPresent() && unit.get().layer() > 0) {
      return OptionalInt.of(Parameter.bias(network, unit.get().layer(), unit.get().index()));
    }
    if (nearest.parameter < 0 && unit.isEmpty() && !isCrowded()) {
      visitEdges(x, y, nearest);
    }
    return nearest.parameter < 0 ? OptionalInt.empty() : OptionalInt.of(nearest.parameter);
  }

  /** The nearest parameter so far. */
  private static final class Nearest {
    int parameter = -1;
    double distance = REACH;

    void offer(int candidate, double at) {
      if (at <= distance) {
        parameter = candidate;
        distance = at;
      }
    }
  }

  private void visitLabels(double x, double y, Nearest nearest) {
    nearest.distance = TOUCH / 2;
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      for (int to = 0; to < network.width(layer); to++) {
        for (int from = 0; hasWeightLabels(layer) && from < network.width(layer - 1); from++) {
          offer(
              weightLabel(layer, to, from),
              x,
              y,
              Parameter.weight(network, layer, to, from),
              nearest);
        }
        if (hasBiasLabels(layer)) {
          offer(biasLabel(layer, to), x, y, Parameter.bias(network, layer, to), nearest);
        }
      }
    }
    nearest.distance = REACH;
  }

  private static void offer(Rectangle box, double x, double y, int parameter, Nearest nearest) {
    if (box.x() <= x && x <= box.right()) {
      nearest.offer(parameter, Math.abs(box.y() + box.height() / 2 - y));
    }
  }

  private void visitEdges(double x, double y, Nearest nearest) {
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      double length = end(layer) - start(layer);
      double place = (x - start(layer)) / length;
      for (int to = 0; place >= 0 && place <= 1 && to < network.width(layer); to++) {
        for (int from = 0; from < network.width(layer - 1); from++) {
          double rise = y(layer, to) - y(layer - 1, from);
          double slant = Math.sqrt(length * length + rise * rise) / length;
          double distance = Math.abs(edgeY(layer, to, from, place) - y) / slant;
          nearest.offer(Parameter.weight(network, layer, to, from), distance);
        }
      }
    }
  }

  /** Where a weight or bias can be edited: the box of its label, or where that would be. */
  public Rectangle place(int number) {
    Parameter parameter = Parameter.of(network, number);
    return parameter.isBias()
        ? biasLabel(parameter.layer(), parameter.to())
        : weightLabel(parameter.layer(), parameter.to(), parameter.from());
  }
}
