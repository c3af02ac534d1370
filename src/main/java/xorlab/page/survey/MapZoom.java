package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.PlotBounds;
import xorlab.survey.ParameterMap.Extent;

/** The window of the map, and the windows from which the reader zoomed in or out. */
final class MapZoom {
  /** The minimum side of a window: the tick labels and pixels of a smaller one coincide. */
  private static final double MIN_EXTENT = 1e-9;

  private final List<Extent> history = new ArrayList<>();
  private Extent extent = new Extent(-1, 1, -1, 1);

  Extent extent() {
    return extent;
  }

  PlotBounds bounds() {
    return new PlotBounds(extent.left(), extent.right(), extent.bottom(), extent.top());
  }

  double width() {
    return extent.right() - extent.left();
  }

  double height() {
    return extent.top() - extent.bottom();
  }

  /** Sets the window and clears the history. */
  void reset(Extent to) {
    history.clear();
    extent = to;
  }

  /** Changes to another window, unless it is too small: then it returns false. */
  boolean zoomTo(Extent to) {
    if (to.right() - to.left() < MIN_EXTENT || to.top() - to.bottom() < MIN_EXTENT) {
      return false;
    }
    history.add(extent);
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
    extent = history.remove(history.size() - 1);
  }
}
