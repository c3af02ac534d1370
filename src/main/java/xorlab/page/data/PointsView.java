package xorlab.page.data;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Dataset;
import xorlab.numeric.Decimals;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.decision.PointsFigure;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.words.OwnWords;

/** The picture of the points, on which the brush draws. */
final class PointsView extends FigureView<PointsView.Content> {
  /** What the picture shows. */
  record Content(
      Dataset points,
      PlotBounds bounds,
      Optional<PlanePoint> brush,
      double size,
      Palette palette) {}

  /** Decimals of a number in words. */
  private static final double WRITTEN = 1000;

  private Optional<Axes> axes = Optional.empty();

  PointsView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** Where the plane was when it was last drawn. */
  Optional<Axes> axes() {
    return axes;
  }

  /** Whether it has not been seen yet. */
  boolean isUnmeasured() {
    return width() == 0;
  }

  @Override
  protected void draw(Surface surface, Content content) {
    FigureLayout layout = FigureLayout.withAxisNames(surface.width(), surface.height());
    PointsFigure figure = new PointsFigure(layout, content.palette, content.bounds);
    axes = Optional.of(figure.axes());
    double radius = content.size * layout.axes().width();
    figure.draw(surface, content.points, content.brush, radius);
  }

  @Override
  protected String describe(Content content) {
    return summary(content.points)
        + " "
        + OwnWords.extent(
            written(content.bounds.bottom()),
            written(content.bounds.left()),
            written(content.bounds.right()),
            written(content.bounds.top()));
  }

  /** How many points there are of each class. */
  static String summary(Dataset points) {
    if (points.points() == 0) {
      return OwnWords.NONE;
    }
    int ones = 0;
    for (double label : points.y().values()) {
      ones += (int) label;
    }
    return OwnWords.summary(points.points(), ones, points.points() - ones);
  }

  /** A coordinate for a sentence. */
  static String written(double x) {
    double rounded = Math.abs(x) < 1e9 ? Math.floor(x * WRITTEN + 0.5) / WRITTEN : x;
    return Decimals.plain(rounded).replace('-', '−');
  }
}
