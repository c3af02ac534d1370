package xorlab.plot.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.draw.Shape.Lines;

/**
 * The line of a run: through its losses if each has a pixel column of its own, otherwise from the
 * least to the greatest of each column. It is interrupted where no loss is finite, and cut where it
 * leaves the axes.
 */
final class LossPolyline {
  /** More than the rounding of a loss at the top of the axis. */
  private static final double SLACK = 1e-6;

  private final double top;
  private final List<double[]> lines = new ArrayList<>();
  private double[] points = new double[256];
  private int count;
  private double lastX;
  private double lastY = Double.NaN;

  private LossPolyline(double top) {
    this.top = top;
  }

  /**
   * @param axes of the window that the scale gives
   * @param last the iteration at which the line ends
   * @param column its width, in CSS pixels
   */
  static Lines of(MinMaxDownsampler losses, LossScale scale, Axes axes, int last, double column) {
    LossPolyline trace = new LossPolyline(axes.box().y() - SLACK);
    int bucket = 0;
    int end = Math.min(losses.buckets(), losses.bucketOf(last) + 1);
    while (bucket < end) {
      double x = middle(losses, axes, bucket);
      double right = column * (Math.floor(x / column) + 1);
      double min = losses.minimum(bucket);
      double max = losses.maximum(bucket);
      bucket++;
      while (bucket < end && middle(losses, axes, bucket) < right) {
        min = Math.min(min, losses.minimum(bucket));
        max = Math.max(max, losses.maximum(bucket));
        bucket++;
      }
      x = (middle(losses, axes, bucket - 1) + x) / 2;
      if (min <= max) {
        trace.add(x, axes.toSurfaceY(scale.position(min)), axes.toSurfaceY(scale.position(max)));
      } else {
        trace.endLine();
      }
    }
    trace.endLine();
    return new Lines(trace.lines);
  }

  private static double middle(MinMaxDownsampler losses, Axes axes, int bucket) {
    return axes.toSurfaceX((losses.last(bucket) + losses.first(bucket)) / 2.0);
  }

  /** Adds both ends of a column, the one nearer to the end of the line first. */
  private void add(double x, double low, double high) {
    boolean lowFirst = Math.abs(low - lastY) < Math.abs(high - lastY);
    put(x, lowFirst ? low : high);
    if (low != high) {
      put(x, lowFirst ? high : low);
    }
  }

  /** Adds a point, or the one on the way to it where the line leaves the axes or comes back. */
  private void put(double x, double y) {
    boolean isOutside = y < top;
    if (isOutside != lastY < top && !Double.isNaN(lastY)) {
      append(lastX + (top - lastY) / (y - lastY) * (x - lastX), top);
    }
    lastX = x;
    lastY = y;
    if (isOutside) {
      cut();
    } else {
      append(x, y);
    }
  }

  private void append(double x, double y) {
    if (2 * count == points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    points[2 * count] = x;
    points[2 * count + 1] = y;
    count++;
  }

  private void endLine() {
    cut();
    lastY = Double.NaN;
  }

  private void cut() {
    if (count > 0) {
      lines.add(Arrays.copyOf(points, 2 * count));
      count = 0;
    }
  }
}
