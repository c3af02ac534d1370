package xorlab.page.data;

import java.util.Optional;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PlanePoint;

/**
 * Draws points of a class, or removes points. A small brush makes one point, a large one a few at
 * random in its circle.
 */
final class Brush {
  /** What it does. */
  enum Tool {
    ZERO,
    ONE,
    ERASER
  }

  /** The points of one touch of a large brush. */
  private static final int SPRAYED = 3;

  /** The least radius of the eraser, as a share of the window. */
  private static final double MIN_ERASER = 0.02;

  /** A window has at least so many steps of a coordinate: 0.001 in one that is 2.2 wide. */
  private static final double STEPS = 1000;

  private static final int KEY_STEPS = 40;
  private static final int LARGE_STEP = 5;

  private final PointsDraft draft;
  private Tool tool = Tool.ONE;
  private double size;
  private Optional<PlanePoint> place = Optional.empty();

  Brush(PointsDraft draft) {
    this.draft = draft;
  }

  void setTool(Tool tool) {
    this.tool = tool;
  }

  /**
   * @param size the radius as a share of the window; 0 for single points
   */
  void setSize(double size) {
    this.size = size;
  }

  double size() {
    return size;
  }

  /** Where it is; empty if it is nowhere. */
  Optional<PlanePoint> place() {
    return place;
  }

  void moveTo(PlanePoint point) {
    place = Optional.of(point);
  }

  void lift() {
    place = Optional.empty();
  }

  /**
   * Moves it by steps of the keyboard, from the middle if it is nowhere; it stays in the window.
   */
  void step(int right, int up, boolean isLarge, PlotBounds bounds) {
    PlanePoint from = place.orElse(new PlanePoint(bounds.middleX(), bounds.middleY()));
    double steps = isLarge ? LARGE_STEP : 1;
    double x = from.x1() + right * steps * (bounds.right() - bounds.left()) / KEY_STEPS;
    double y = from.x2() + up * steps * (bounds.top() - bounds.bottom()) / KEY_STEPS;
    moveTo(
        new PlanePoint(
            clamp(x, bounds.left(), bounds.right()), clamp(y, bounds.bottom(), bounds.top())));
  }

  /** Touches the plane where the brush is. */
  void touch(PlotBounds bounds) {
    if (tool == Tool.ERASER) {
      erase(bounds);
    } else {
      place
          .filter(point -> bounds.contains(point.x1(), point.x2()))
          .ifPresent(point -> paint(point, bounds));
    }
  }

  /** Removes what is under the brush, whatever it draws. */
  void erase(PlotBounds bounds) {
    double radius = Math.max(MIN_ERASER, size);
    double radiusX = radius * (bounds.right() - bounds.left());
    double radiusY = radius * (bounds.top() - bounds.bottom());
    place.ifPresent(point -> draft.erase(point.x1(), point.x2(), radiusX, radiusY));
  }

  private void paint(PlanePoint point, PlotBounds bounds) {
    double label = tool == Tool.ONE ? 1 : 0;
    if (size == 0) {
      add(point.x1(), point.x2(), label, bounds);
      return;
    }
    for (int i = 0; i < SPRAYED; i++) {
      double dx = 2 * Math.random() - 1;
      double dy = 2 * Math.random() - 1;
      if (dx * dx + dy * dy <= 1) { // else there is one point less
        double x = point.x1() + dx * size * (bounds.right() - bounds.left());
        add(x, point.x2() + dy * size * (bounds.top() - bounds.bottom()), label, bounds);
      }
    }
  }

  private void add(double x, double y, double label, PlotBounds bounds) {
    double inX = clamp(x, bounds.left(), bounds.right());
    double inY = clamp(y, bounds.bottom(), bounds.top());
    draft.add(
        nearDecimal(inX, bounds.right() - bounds.left()),
        nearDecimal(inY, bounds.top() - bounds.bottom()),
        label);
  }

  /** A number of few digits near x, in a window of this extent. */
  static double nearDecimal(double x, double extent) {
    double parts = 1; // in one unit, a power of ten
    while (extent * parts < STEPS && parts < 1e15) {
      parts *= 10;
    }
    double step = 1;
    while (extent / step > STEPS * 10 && step < 1e300) {
      step *= 10;
    }
    return step > 1 ? Math.floor(x / step + 0.5) * step : Math.floor(x * parts + 0.5) / parts;
  }

  private static double clamp(double x, double least, double most) {
    return Math.max(least, Math.min(most, x));
  }
}
