package xorlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xorlab.plot.Shape.Lines;

/**
 * The line of a run: through its losses if each has a pixel column of its own, otherwise from the
 * least to the greatest of each column. It is interrupted where no loss is finite.
 */
final class LossTrace {
  private final List<double[]> lines = new ArrayList<>();
  private double[] points = new double[256];
  private int count;
  private double lastY;

  private LossTrace() {}

  /**
   * @param axes of the window that the scale gives
   * @param last the iteration at which the line ends
   * @param column its width, in CSS pixels
   */
  static Lines of(LossSketch sketch, LossScale scale, Axes axes, int last, double column) {
    LossTrace trace = new LossTrace();
    int bucket = 0;
    int end = Math.min(sketch.buckets(), sketch.bucketOf(last) + 1);
    while (bucket < end) {
      double x = middle(sketch, axes, bucket);
      double right = column * (Math.floor(x / column) + 1);
      double least = sketch.least(bucket);
      double most = sketch.most(bucket);
      bucket++;
      while (bucket < end && middle(sketch, axes, bucket) < right) {
        least = Math.min(least, sketch.least(bucket));
        most = Math.max(most, sketch.most(bucket));
        bucket++;
      }
      x = (middle(sketch, axes, bucket - 1) + x) / 2;
      if (least <= most) {
        trace.add(x, axes.toSurfaceY(scale.position(least)), axes.toSurfaceY(scale.position(most)));
      } else {
        trace.lift();
      }
    }
    trace.lift();
    return new Lines(trace.lines);
  }

  private static double middle(LossSketch sketch, Axes axes, int bucket) {
    return axes.toSurfaceX((sketch.last(bucket) + sketch.first(bucket)) / 2.0);
  }

  /** Adds both ends of a column, the one nearer to the end of the line first. */
  private void add(double x, double low, double high) {
    boolean lowFirst = count > 0 && Math.abs(low - lastY) < Math.abs(high - lastY);
    put(x, lowFirst ? low : high);
    if (low != high) {
      put(x, lowFirst ? high : low);
    }
  }

  private void put(double x, double y) {
    if (2 * count == points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    points[2 * count] = x;
    points[2 * count + 1] = y;
    lastY = y;
    count++;
  }

  private void lift() {
    if (count > 0) {
      lines.add(Arrays.copyOf(points, 2 * count));
      count = 0;
    }
  }
}
