package xorlab.plot.draw;

import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;

/** The outline of a box with rounded corners. */
public final class RoundedRectangle {
  private static final int ARC_STEPS = 6;

  /** The cosine and sine at equal steps of a right angle. */
  private static final double[] ARC = arc();

  private RoundedRectangle() {}

  private static double[] arc() {
    double[] arc = new double[2 * (ARC_STEPS + 1)];
    for (int i = 0; i <= ARC_STEPS; i++) {
      arc[2 * i] = Math.cos(Math.PI / 2 * i / ARC_STEPS);
      arc[2 * i + 1] = Math.sin(Math.PI / 2 * i / ARC_STEPS);
    }
    return arc;
  }

  /** The outline as a closed loop that does not repeat its first point. */
  public static double[] outline(Rectangle box, double radius) {
    double left = box.x() + radius;
    double right = box.right() - radius;
    double top = box.y() + radius;
    double bottom = box.bottom() - radius;
    double[] loop = new double[4 * ARC.length];
    int at = 0;
    for (int corner = 0; corner < 4; corner++) {
      for (int i = 0; i < ARC.length; i += 2) {
        // Each corner turns the arc by another right angle.
        double across = corner % 2 == 0 ? ARC[i] : ARC[i + 1];
        double down = corner % 2 == 0 ? ARC[i + 1] : ARC[i];
        loop[at++] = corner % 3 == 0 ? right + across * radius : left - across * radius;
        loop[at++] = corner < 2 ? bottom + down * radius : top - down * radius;
      }
    }
    return loop;
  }

  /** The outline as a line to stroke. */
  public static Polyline line(Rectangle box, double radius) {
    return closed(outline(box, radius));
  }

  /** A loop as a line to stroke, with its first point repeated at the end. */
  public static Polyline closed(double[] loop) {
    double[] points = new double[loop.length + 2];
    System.arraycopy(loop, 0, points, 0, loop.length);
    points[loop.length] = loop[0];
    points[loop.length + 1] = loop[1];
    return new Polyline(points);
  }
}
