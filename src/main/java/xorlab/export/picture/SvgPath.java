package xorlab.export.picture;

import java.util.List;
import xorlab.plot.draw.Shape;

/** The outline of a shape as the {@code d} attribute of an SVG path. */
final class SvgPath {
  private final StringBuilder d = new StringBuilder();

  private SvgPath() {}

  static String of(Shape.Polyline line) {
    return of(List.of(line.points()), false);
  }

  static String of(Shape.Lines lines) {
    return of(lines.lines(), false);
  }

  static String of(Shape.Region region) {
    return of(region.loops(), true);
  }

  private static String of(List<double[]> lines, boolean closed) {
    SvgPath path = new SvgPath();
    for (double[] points : lines) {
      path.add(points, closed);
    }
    return path.d.toString();
  }

  /** Adds points, skipping those that are not finite, as a canvas does. */
  private void add(double[] points, boolean closed) {
    boolean started = false;
    for (int i = 0; i < points.length; i += 2) {
      if (isFinite(points[i]) && isFinite(points[i + 1])) {
        d.append(started ? 'L' : 'M');
        SvgNumber.append(d, points[i]);
        d.append(' ');
        SvgNumber.append(d, points[i + 1]);
        started = true;
      }
    }
    d.append(closed && started ? "Z" : "");
  }

  private static boolean isFinite(double x) {
    return x - x == 0;
  }
}
