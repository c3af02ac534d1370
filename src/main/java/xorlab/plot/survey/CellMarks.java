package xorlab.plot.survey;

import xorlab.plot.draw.Color;
import xorlab.plot.survey.RunOutcomes.Outcome;

/**
 * The marks of runs as rasters of a cell, row after row: a solved run fills its cell, one nearly
 * solved is a small square with an outline, others a dot, and a diverged one a cross. So the shape
 * tells what the colour does.
 *
 * @param side of a cell in device pixels
 */
final class CellMarks {
  /** The side from which cells have a gap between them and shapes. */
  private static final int SHAPE_FROM = 4;

  private static final double GAP = 0.06;
  private static final double CORNER = 0.12;
  private static final double SQUARE_CORNER = 0.06;
  private static final double SQUARE = 0.23;
  private static final double DOT = 0.26;
  private static final double CROSS = 0.3;
  private static final double LINE = 0.07;

  private final OutcomeColors colors;
  private final Color paper;
  private final int side;
  private final int[][] solved = new int[OutcomeColors.STEPS][0];
  private final int[][] others = new int[Outcome.values().length][0];

  CellMarks(OutcomeColors colors, Color paper, int side) {
    this.colors = colors;
    this.paper = paper;
    this.side = side;
  }

  /** The pixels of a cell. */
  int[] of(Outcome type, double shade) {
    boolean isSolved = type == Outcome.SOLVED;
    int[][] marks = isSolved ? solved : others;
    int index = isSolved ? OutcomeColors.step(shade) : type.ordinal();
    if (marks[index].length == 0) {
      marks[index] = draw(type, Color.of(colors.argb(type, shade) & 0xffffff));
    }
    return marks[index];
  }

  private int[] draw(Outcome type, Color fill) {
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      double x = i % side + 0.5;
      double y = i / side + 0.5;
      pixels[i] = side < SHAPE_FROM ? fill.argb() : pixel(type, fill, x, y).argb();
    }
    return pixels;
  }

  private Color pixel(Outcome type, Color fill, double x, double y) {
    double line = Math.max(1, LINE * side);
    return switch (type) {
      case WAITING, SOLVED ->
          inside(fill, paper, box(x, y, side / 2.0 - Math.max(0.5, GAP * side), CORNER));
      case NEARLY_SOLVED -> {
        double outer = box(x, y, SQUARE * side, SQUARE_CORNER);
        yield inside(fill, inside(colors.outline(), paper, outer), outer + line);
      }
      case UNSOLVED -> inside(colors.outline(), paper, length(x, y) - DOT * side);
      case DIVERGED -> {
        double across = Math.abs(x - side / 2.0);
        double down = Math.abs(y - side / 2.0);
        double bar = Math.abs(across - down) / Math.sqrt(2) - line;
        yield inside(fill, paper, Math.max(bar, Math.max(across, down) - CROSS * side));
      }
    };
  }

  /** How far a point is outside of a rounded square about the middle; below 0 inside. */
  private double box(double x, double y, double half, double rounding) {
    double corner = Math.min(half, rounding * side);
    double across = Math.abs(x - side / 2.0) - half + corner;
    double down = Math.abs(y - side / 2.0) - half + corner;
    double a = Math.max(0, across);
    double b = Math.max(0, down);
    return Math.sqrt(a * a + b * b) + Math.min(0, Math.max(across, down)) - corner;
  }

  private double length(double x, double y) {
    double across = x - side / 2.0;
    double down = y - side / 2.0;
    return Math.sqrt(across * across + down * down);
  }

  /** A colour where the distance is below 0, else the other, and between them at the edge. */
  private static Color inside(Color color, Color other, double distance) {
    double share = Math.max(0, Math.min(1, 0.5 - distance));
    return color.withAlpha(share).over(other);
  }
}
