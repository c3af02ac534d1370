package xorlab.plot.network;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * The edges of a network, collected by style so that each style is one stroke: the sign of the
 * weight by colour and dash, its absolute value by width. A weight of 0 is a hairline.
 */
final class EdgeRenderer {
  private static final double WIDTHS_PER_PIXEL = 4;
  private static final double HAIRLINE = 0.75;
  private static final double FAINT = 0.35;
  private static final double MAX_WIDTH = 7;

  /** The absolute weight that is drawn in half of the greatest width. */
  private static final double HALF_WIDTH_WEIGHT = 4;

  private final double scale;
  private final List<List<double[]>> negative = new ArrayList<>();
  private final List<List<double[]>> positive = new ArrayList<>();
  private final List<double[]> zero = new ArrayList<>();
  private final List<double[]> faintNegative = new ArrayList<>();
  private final List<double[]> faintPositive = new ArrayList<>();
  private final double faintBelow;

  /**
   * @param scale of all widths; 1 in a drawing with enough space
   * @param faintBelow the absolute weight from which on edges are drawn in full strength
   */
  EdgeRenderer(double scale, double faintBelow) {
    this.scale = scale;
    this.faintBelow = faintBelow;
    for (int step = 0; step <= MAX_WIDTH * WIDTHS_PER_PIXEL; step++) {
      negative.add(new ArrayList<>());
      positive.add(new ArrayList<>());
    }
  }

  /**
   * The width of an edge, in CSS pixels. It grows with the absolute weight towards a greatest
   * width, independently of the other weights.
   */
  static double width(double weight, double scale) {
    double size = Math.min(Math.abs(weight), Float.MAX_VALUE);
    return Math.max(HAIRLINE, scale * MAX_WIDTH * size / (size + HALF_WIDTH_WEIGHT));
  }

  void add(double weight, double... line) {
    if (weight == 0 || Double.isNaN(weight)) {
      zero.add(line);
    } else if (Math.abs(weight) < faintBelow) {
      (weight < 0 ? faintNegative : faintPositive).add(line);
    } else {
      int step = (int) Rounding.nearest(width(weight, scale) * WIDTHS_PER_PIXEL);
      (weight < 0 ? negative : positive).get(step).add(line);
    }
  }

  /** Strokes the edges, the thinnest last, so that they stay visible above the others. */
  void draw(Surface surface, Palette palette) {
    double dash = Math.max(2.5, scale * 7);
    draw(surface, faintPositive, Stroke.of(palette.positive().withAlpha(FAINT), HAIRLINE));
    draw(surface, faintNegative, new Stroke(palette.negative().withAlpha(FAINT), HAIRLINE, dash));
    double opacity = Math.min(1, scale * 0.8 + 0.3);
    Color above = palette.positive().withAlpha(opacity);
    Color below = palette.negative().withAlpha(opacity);
    for (int step = negative.size() - 1; step >= 0; step--) {
      double width = step / WIDTHS_PER_PIXEL;
      draw(surface, positive.get(step), Stroke.of(above, width));
      draw(surface, negative.get(step), new Stroke(below, width, dash));
    }
    draw(surface, zero, Stroke.of(palette.muted(), HAIRLINE));
  }

  private static void draw(Surface surface, List<double[]> lines, Stroke stroke) {
    if (!lines.isEmpty()) {
      surface.stroke(new Lines(lines), stroke);
    }
  }
}
