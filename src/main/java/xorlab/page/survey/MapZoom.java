package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.plot.axis.PlotBounds;
import xorlab.survey.ParameterMap;
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

  /**
   * The window with its sides multiplied, around a pixel or, without one, around its middle.
   *
   * @param pixel its column and row
   */
  Extent scaled(double factor, Optional<int[]> pixel, ParameterMap map) {
    double x = extent.left() + width() / 2;
    double y = extent.bottom() + height() / 2;
    if (pixel.isPresent()) {
      x = width() * (pixel.get()[0] + 0.5) / map.columns() + extent.left();
      y = height() * (pixel.get()[1] + 0.5) / map.rows() + extent.bottom();
    }
    double halfX = width() * factor / 2;
    double halfY = height() * factor / 2;
    return new Extent(x - halfX, x + halfX, y - halfY, y + halfY);
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
