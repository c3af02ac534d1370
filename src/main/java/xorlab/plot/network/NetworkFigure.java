package xorlab.plot.network;

import java.util.List;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.RoundedRectangle;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.draw.TextStyle.Family;
import xorlab.plot.draw.TextStyle.Weight;
import xorlab.plot.network.ActivationMaps.Range;

/**
 * The network: inputs as circles, units as squares filled with a map of their activation over the
 * plane, edges by weight, and the activations for one point. Keep one for each palette: it holds a
 * table of colours.
 */
public final class NetworkFigure {
  private static final double CORNER = 7;
  private static final double PLAIN_SQUARE = 8;
  private static final double BAR = 2.5;

  /** The opacity of the band along an edge that is selected or marked. */
  private static final double HALO = 0.38;

  /** The width of the ring around a marked unit, where there is space. */
  private static final double RING_WIDTH = 4;

  /** The fraction of the largest weight of a layer below which a weight is faint. */
  private static final double FAINT = 0.1;

  /** In a crowded network, the number of edges drawn into each unit: the strongest ones. */
  private static final int STRONGEST = 4;

  /** Layers whose units are smaller have thinner edges. */
  private static final double ROOMY_ROW = 60;

  private final Palette palette;
  private final ActivationMaps maps;

  public NetworkFigure(Palette palette) {
    this.palette = palette;
    maps = new ActivationMaps(palette);
  }

  public Palette palette() {
    return palette;
  }

  /**
   * @param layout of this network on this surface
   */
  public void draw(Surface surface, NetworkLayout layout, NetworkFigureData scene) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    new Drawing(surface, layout, scene).draw();
  }

  private final class Drawing {
    private final Surface surface;
    private final NetworkLayout layout;
    private final NetworkFigureData scene;
    private final NetworkLabels labels;
    private final TextStyle number;
    private final TextStyle name;

    Drawing(Surface surface, NetworkLayout layout, NetworkFigureData scene) {
      this.surface = surface;
      this.layout = layout;
      this.scene = scene;
      labels = new NetworkLabels(surface, palette, layout.labels());
      number = TextStyle.mono(layout.fontSize(), Anchor.MIDDLE);
      name = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
    }

    void draw() {
      int last = scene.network().lastLayer();
      for (int layer = 1; layer <= last; layer++) {
        drawEdges(layer);
      }
      for (int layer = 0; layer <= last; layer++) {
        for (int index = 0; index < scene.network().width(layer); index++) {
          drawUnit(new UnitId(layer, index));
        }
      }
      ParameterLabels parameters = new ParameterLabels(surface, palette, layout, scene);
      for (int layer = 1; layer <= last; layer++) {
        parameters.draw(layer);
      }
    }

    private double scale(int layer) {
      double unit = Math.min(layout.size(layer), layout.size(layer - 1));
      return Math.max(0.2, Math.min(1, unit / ROOMY_ROW * 1.5));
    }

    private void drawEdges(int layer) {
      EdgeRenderer edges = new EdgeRenderer(scale(layer), faintBelow(layer));
      for (int to = 0; to < scene.network().width(layer); to++) {
        double faintest = faintestDrawn(layer, to);
        int left = layout.isCrowded() ? STRONGEST : Integer.MAX_VALUE;
        for (int from = 0; from < scene.network().width(layer - 1); from++) {
          int parameter = ParameterRef.weight(scene.network(), layer, to, from);
          MarkKind kind = scene.marks().parameters()[parameter];
          boolean marked = scene.isSelected(parameter) || kind != MarkKind.NONE;
          double weight = scene.weight(layer, to, from);
          double[] line = {
            layout.start(layer), layout.y(layer - 1, from), layout.end(layer), layout.y(layer, to)
          };
          if (marked) {
            double width = EdgeRenderer.width(weight, scale(layer));
            Color color = kind == MarkKind.NONE ? palette.accent() : kind.color(palette);
            surface.stroke(new Polyline(line), Stroke.of(color.withAlpha(HALO), width + 12));
          }
          boolean drawn = left > 0 && Math.abs(weight) >= faintest;
          left -= drawn ? 1 : 0;
          if (marked || drawn) {
            edges.add(weight, line);
          }
        }
      }
      edges.draw(surface, palette);
    }

    /** A weight that has no number and does little is faint, so that the others stand out. */
    private double faintBelow(int layer) {
      if (layout.hasWeightLabels(layer)) {
        return 0;
      }
      double largest = 0;
      for (double weight : scene.parameters().W[layer].values()) {
        largest = Math.max(largest, Math.abs(weight));
      }
      return largest * FAINT;
    }

    /**
     * In a crowded network the absolute value of the unit's fourth strongest weight, otherwise 0.
     */
    private double faintestDrawn(int layer, int to) {
      if (!layout.isCrowded()) {
        return 0;
      }
      double[] strongest = new double[STRONGEST];
      for (int from = 0; from < scene.network().width(layer - 1); from++) {
        double size = Math.abs(scene.weight(layer, to, from));
        for (int rank = 0; rank < STRONGEST; rank++) {
          double stronger = Math.max(strongest[rank], size);
          size = Math.min(strongest[rank], size);
          strongest[rank] = stronger;
        }
      }
      return strongest[STRONGEST - 1];
    }

    private void drawUnit(UnitId unit) {
      int layer = unit.layer();
      double activation = scene.activations()[layer][unit.index()];
      drawRing(unit);
      if (layer == 0) {
        drawInput(unit, activation);
        return;
      }
      drawSquare(unit, activation);
      Rectangle box = layout.box(unit);
      if (layout.hasNumbers(layer)) {
        drawNumber(box, FixedWidthNumber.plain(activation));
      }
      if (layout.hasNames(layer)) {
        TextStyle style = new TextStyle(layout.fontSize(), Family.SANS, Weight.BOLD, Anchor.START);
        double baseline = box.y() + layout.fontSize() + 3;
        surface.text(unit.label(scene.network()), box.x() + 6, baseline, style, palette.ink());
      }
      double bias = scene.bias(layer, unit.index());
      boolean roomBelow = layout.rowHeight(layer) - layout.size(layer) > 2 * BAR;
      if (!layout.hasBiasLabels(layer) && layout.hasMaps(layer) && roomBelow && bias != 0) {
        drawBiasBar(box, bias);
      }
    }

    /** The ring around a marked unit. */
    private void drawRing(UnitId unit) {
      MarkKind kind = scene.ring(layout, unit);
      if (kind == MarkKind.NONE) {
        return;
      }
      double reach = UnitRing.reach(layout, unit.layer());
      Stroke stroke = Stroke.of(kind.color(palette), Math.min(RING_WIDTH, reach));
      double away = reach - stroke.width() / 2;
      Rectangle box = layout.box(unit);
      double side = 2 * away + box.width();
      double corner = unit.layer() == 0 ? side / 2 : Math.min(CORNER + away, side / 4);
      Rectangle ring = new Rectangle(box.x() - away, box.y() - away, side, side);
      surface.stroke(RoundedRectangle.line(ring, corner), stroke);
    }

    /** A style for a text in an input's circle: smaller where the text is wider than the circle. */
    private TextStyle fitted(String text, TextStyle style) {
      double space = (layout.size(0) - 4) / TextMetrics.width(text, style);
      double size = Math.min(1, space) * style.size();
      return new TextStyle(size, style.family(), style.weight(), style.anchor());
    }

    private void drawInput(UnitId unit, double value) {
      double x = layout.middle(0);
      double y = layout.y(0, unit.index());
      double size = layout.fontSize();
      Circle circle = new Circle(x, y, layout.size(0) / 2);
      surface.fill(circle, palette.paper());
      surface.stroke(circle, Stroke.of(palette.line(), 1.5));
      TextStyle style = fitted(unit.label(scene.network()), name);
      if (layout.hasNumbers(0)) {
        String text = FixedWidthNumber.plain(value);
        surface.text(unit.label(scene.network()), x, y - size * 0.28, style, palette.muted());
        surface.text(text, x, y + size * 0.92, fitted(text, number), palette.ink());
      } else if (layout.hasMaps(1) || layout.size(0) >= size * 1.3) {
        surface.text(
            unit.label(scene.network()), x, y + size * TextStyle.HALF_DIGIT, style, palette.ink());
      }
    }

    /**
     * Without space for a map, the square has the colour of the unit's activation for the point.
     */
    private void drawSquare(UnitId unit, double activation) {
      int layer = unit.layer();
      Matrix A = scene.plane().A[layer];
      Range range = ActivationMaps.range(scene.network(), layer, A, unit.index());
      Rectangle box = layout.box(unit);
      if (!layout.hasMaps(layer)) {
        surface.fill(box, maps.color(range, activation));
        if (box.width() >= PLAIN_SQUARE) {
          surface.stroke(box, Stroke.of(palette.line(), surface.crispWidth(1)));
        }
        return;
      }
      double corner = Math.min(CORNER, box.width() / 5);
      surface.image(box, maps.map(range, A, unit.index()));
      double[] outline = RoundedRectangle.outline(box, corner);
      surface.fill(new Region(List.of(corners(box), outline)), palette.paper());
      surface.stroke(RoundedRectangle.closed(outline), Stroke.of(palette.ink(), 1.25));
    }

    /** Slightly larger than the box, so that no smoothed edge of the map is visible outside. */
    private double[] corners(Rectangle box) {
      double left = box.x() - 1;
      double right = box.right() + 1;
      double top = box.y() - 1;
      double bottom = box.bottom() + 1;
      return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    private void drawNumber(Rectangle box, String text) {
      double height = Rounding.nearest(layout.fontSize() * 1.45);
      double width =
          Math.min(box.width() - 4, layout.fontSize() * TextStyle.MONO_ADVANCE * text.length() + 9);
      double x = box.x() + (box.width() - width) / 2;
      double y = box.bottom() - height - Math.min(5, box.height() / 12);
      double[] plate =
          RoundedRectangle.outline(new Rectangle(x, y, width, height), NetworkLabels.CORNER);
      surface.fill(new Region(List.of(plate)), palette.paper());
      labels.drawText(text, box.x() + box.width() / 2, y + height / 2, palette.ink());
    }

    /** A bias without space for its number: a bar from the middle, to the left if negative. */
    private void drawBiasBar(Rectangle box, double bias) {
      double size = Math.abs(bias);
      double length = box.width() / 2 * size / (size + 1);
      double middle = box.x() + box.width() / 2;
      double x = bias < 0 ? middle - length : middle;
      Color color = bias < 0 ? palette.negative() : palette.positive();
      surface.fill(new Rectangle(x, box.bottom() + 2, length, BAR), color);
    }
  }
}
