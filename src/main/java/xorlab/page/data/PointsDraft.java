package xorlab.page.data;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;

/** The points in the dialog, which are not yet those of the lab. Every change can be undone. */
final class PointsDraft {
  private static final int MAX_CHANGES = 200;

  private final List<Dataset> before = new ArrayList<>();
  private Dataset points = Dataset.zeros(0);
  private boolean inStroke;

  /** The points, which the caller must not change. */
  Dataset points() {
    return points;
  }

  boolean isFull() {
    return points.points() >= Dataset.MAX_POINTS;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  /** Takes other points in place of all. */
  void replace(Dataset others) {
    endStroke();
    change(others);
  }

  /** Adds a point, unless there are as many as there may be. */
  void add(double x, double y, double label) {
    if (!isFull()) {
      change(points.withPointAdded(x, y, label));
    }
  }

  /**
   * Removes the points in an ellipse.
   *
   * @param radiusX half of its width, like its height in the units of the plane
   */
  void erase(double x, double y, double radiusX, double radiusY) {
    Dataset left = points;
    for (int i = points.points() - 1; i >= 0; i--) {
      double dx = (points.X().get(i, 0) - x) / radiusX;
      double dy = (points.X().get(i, 1) - y) / radiusY;
      left = dx * dx + dy * dy <= 1 ? left.withPointRemoved(i) : left;
    }
    if (left != points) {
      change(left);
    }
  }

  /** Until the end of the stroke, all changes are undone as one. */
  void beginStroke() {
    endStroke();
    before.add(points);
    inStroke = true;
  }

  void endStroke() {
    if (inStroke && before.get(before.size() - 1) == points) {
      before.remove(before.size() - 1); // nothing was changed
    }
    inStroke = false;
  }

  void undo() {
    endStroke();
    if (canUndo()) {
      points = before.remove(before.size() - 1);
    }
  }

  private void change(Dataset changed) {
    if (!inStroke) {
      before.add(points);
    }
    if (before.size() > MAX_CHANGES) {
      before.remove(0);
    }
    points = changed;
  }
}
