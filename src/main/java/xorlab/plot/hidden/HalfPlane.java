package xorlab.plot.hidden;

import java.util.Arrays;
import xorlab.plot.axis.PlotBounds;

/** The half plane {@code a x + b y + c > 0}, in which the output is above one half. */
public record HalfPlane(double a, double b, double c) {

  /**
   * A window divided by the border of the half plane.
   *
   * @param inside the corners of the part in the half plane, x0, y0, x1, y1, ...; empty if there is
   *     no such part
   * @param line the two ends of the border; empty if it does not cross the window
   */
  record Clip(double[] inside, double[] line) {}

  Clip clip(PlotBounds bounds) {
    double[] corners = {
      bounds.left(), bounds.bottom(), bounds.right(), bounds.bottom(),
      bounds.right(), bounds.top(), bounds.left(), bounds.top()
    };
    double[] inside = new double[12];
    double[] line = new double[4];
    int kept = 0;
    int crossed = 0;
    for (int i = 0; i < corners.length; i += 2) {
      double x = corners[i];
      double y = corners[i + 1];
      double nextX = corners[(i + 2) % corners.length];
      double nextY = corners[(i + 3) % corners.length];
      double height = height(x, y);
      double next = height(nextX, nextY);
      if (height > 0) {
        inside[kept++] = x;
        inside[kept++] = y;
      }
      if (height > 0 != next > 0) {
        double fraction = height / (height - next);
        line[crossed] = x - fraction * (x - nextX);
        line[crossed + 1] = y - fraction * (y - nextY);
        inside[kept++] = line[crossed];
        inside[kept++] = line[crossed + 1];
        crossed += 2;
      }
    }
    return new Clip(Arrays.copyOf(inside, kept), Arrays.copyOf(line, crossed));
  }

  private double height(double x, double y) {
    return a * x + b * y + c;
  }
}
