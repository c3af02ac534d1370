package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Contours;
import xorlab.plot.contour.Grid;
import xorlab.plot.draw.Shape.Polyline;

/**
 * A square grid of points of the input plane, at their images: what a layer makes of graph paper.
 *
 * @param side the number of points along each side
 * @param gap from one line to the next, in points
 * @param images of the points, x0, y0, x1, y1, ..., in the order of {@link Grid#points}
 * @param predictions of the network at the points
 */
record WarpedGrid(int side, int gap, double[] images, double[] predictions) {
  private static final int MAX_LINES = 12;
  private static final int MAX_STEPS = 50;

  /** The number of colours for the predictions. */
  static final int LEVELS = 20;

  private static final double PRECISION = 0.1;

  /** A piece of the plane between two lines whose predictions have the same level. */
  record Strip(double[] outline, int level) {}

  /** The coordinates of a point of a finer grid. */
  interface Image {
    double x(int point);

    double y(int point);
  }

  /** Takes as many points of a finer grid as the eye can use. */
  static WarpedGrid of(int finerSide, Image image, double[] finerPredictions) {
    int last = finerSide - 1;
    int finerGap = 1;
    while (last % finerGap != 0 || last / finerGap > MAX_LINES) {
      finerGap++;
    }
    int step = 1;
    while (finerGap % step != 0 || last / step > MAX_STEPS) {
      step++;
    }
    int side = last / step + 1;
    double[] images = new double[2 * side * side];
    double[] predictions = new double[side * side];
    for (int k = 0; k < predictions.length; k++) {
      int point = k / side * step * finerSide + k % side * step;
      images[2 * k] = image.x(point);
      images[2 * k + 1] = image.y(point);
      predictions[k] = finerPredictions[point];
    }
    return new WarpedGrid(side, finerGap / step, images, predictions);
  }

  /** The grid on its way from the plane, at 0, to its images, at 1. */
  WarpedGrid morphed(PlotBounds plane, double stage) {
    double[] between = new double[images.length];
    for (int k = 0; k < predictions.length; k++) {
      double x = Grid.step(plane.left(), plane.right(), k % side, side);
      double y = Grid.step(plane.bottom(), plane.top(), k / side, side);
      between[2 * k] = x + (images[2 * k] - x) * stage;
      between[2 * k + 1] = y + (images[2 * k + 1] - y) * stage;
    }
    return new WarpedGrid(side, gap, between, predictions);
  }

  /** The lines, each across followed by one upwards. */
  List<double[]> lines() {
    List<double[]> lines = new ArrayList<>();
    for (int k = 0; k < side; k += gap) {
      lines.add(line(k * side, 1));
      lines.add(line(k, side));
    }
    return lines;
  }

  private double[] line(int start, int stride) {
    double[] line = new double[2 * side];
    for (int i = 0; i < side; i++) {
      copyPoint(start + i * stride, line, i);
    }
    return line;
  }

  /** Copies the image of a point to the i-th place of a path. */
  private void copyPoint(int point, double[] path, int i) {
    path[2 * i] = images[2 * point];
    path[2 * i + 1] = images[2 * point + 1];
  }

  /** The plane in pieces, as few as its predictions allow. */
  List<Strip> strips() {
    List<Strip> strips = new ArrayList<>();
    for (int row = 0; row + gap < side; row += gap) {
      int start = 0;
      for (int column = gap; column < side; column += gap) {
        boolean isLast = column == side - 1;
        if (isLast || level(row, column) != level(row, start)) {
          strips.add(new Strip(outline(row, start, column), level(row, start)));
          start = column;
        }
      }
    }
    return strips;
  }

  /** The level of a square by the mean of its corners. */
  private int level(int row, int column) {
    int corner = row * side + column;
    int above = corner + gap * side;
    double sum =
        predictions[corner]
            + predictions[corner + gap]
            + predictions[above]
            + predictions[above + gap];
    return (int) Math.max(0, Math.min(LEVELS - 1, sum / 4 * LEVELS));
  }

  private double[] outline(int row, int from, int to) {
    int points = to - from + 1;
    double[] outline = new double[4 * points];
    for (int i = 0; i < points; i++) {
      copyPoint(row * side + from + i, outline, i);
      copyPoint((row + gap) * side + to - i, outline, points + i);
    }
    return outline;
  }

  /** The images of the lines on which the prediction is one half. */
  List<double[]> boundary(double half) {
    PlotBounds all = new PlotBounds(0, side - 1, 0, side - 1);
    Grid grid = new Grid(all, side, side, predictions);
    List<double[]> boundary = new ArrayList<>();
    for (Polyline line : new Contours(grid, grid::interpolated, PRECISION).at(half).lines()) {
      boundary.add(warped(line.points()));
    }
    return boundary;
  }

  private double[] warped(double[] line) {
    double[] warped = Arrays.copyOf(line, line.length);
    for (int i = 0; i < line.length; i += 2) {
      int column = (int) Math.max(0, Math.min(side - 2, line[i]));
      int row = (int) Math.max(0, Math.min(side - 2, line[i + 1]));
      double u = line[i] - column;
      double v = line[i + 1] - row;
      int corner = 2 * (row * side + column);
      for (int axis = 0; axis < 2; axis++) {
        int at = corner + axis;
        double below = images[at] + (images[at + 2] - images[at]) * u;
        at += 2 * side;
        double above = images[at] + (images[at + 2] - images[at]) * u;
        warped[i + axis] = below + (above - below) * v;
      }
    }
    return warped;
  }
}
