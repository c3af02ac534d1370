package xorlab.surveyor;

import java.util.ArrayDeque;
import java.util.Deque;
import xorlab.plot.Window;
import xorlab.survey.RunMap.Extent;

/** The window of the map, and the windows from which the reader zoomed in or out. */
final class MapZoom {
  /** The sides of a smaller window cannot be told apart as doubles, nor on an axis. */
  private static final double SMALLEST = 1e-9;

  private final Deque<Extent> history = new ArrayDeque<>();
  private Extent extent = new Extent(-1, 1, -1, 1);

  Extent extent() {
    return extent;
  }

  Window window() {
    return new Window(extent.left(), extent.right(), extent.bottom(), extent.top());
  }

  double width() {
    return extent.right() - extent.left();
  }

  double height() {
    return extent.top() - extent.bottom();
  }

  /** Begins anew with this window and without a history. */
  void reset(Extent to) {
    history.clear();
    extent = to;
  }

  /** Changes to another window, unless it is too small: then it returns false. */
  boolean zoomTo(Extent to) {
    if (to.right() - to.left() < SMALLEST || to.top() - to.bottom() < SMALLEST) {
      return false;
    }
    history.push(extent);
    extent = to;
    return true;
  }

  boolean canGoBack() {
    return !history.isEmpty();
  }

  /**
   * @throws java.util.NoSuchElementException if there is no window to go back to
   */
  void goBack() {
    extent = history.pop();
  }
}
