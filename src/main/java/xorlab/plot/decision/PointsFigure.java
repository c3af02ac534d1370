package xorlab.plot.decision;

import java.util.List;
import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.AxisNames;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;

/**
 * Data points alone, as somebody reads or draws them, with a brush.
 *
 * @param layout a layout from {@link FigureLayout#withAxisNames}
 */
public record PointsFigure(FigureLayout layout, Palette palette, PlotBounds bounds) {
  private static final int BINS = 3;

  /** The least radius at which the brush is seen, in CSS pixels. */
  private static final double MIN_BRUSH = 5;

  /**
   * @param brush the middle of the brush, if it is shown
   * @param radius of the brush, in CSS pixels
   */
  public void draw(Surface surface, Dataset points, Optional<PlanePoint> brush, double radius) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    Axes axes = axes();
    List<Tick> across = Ticks.between(bounds.left(), bounds.right(), BINS);
    List<Tick> up = Ticks.between(bounds.bottom(), bounds.top(), BINS);
    axes.draw(surface, layout, palette, across, up);
    AxisNames names = new AxisNames(axes, layout, palette);
    names.drawAcross(surface, Labels.withSubscript('x', 1), across);
    names.drawUp(surface, Labels.withSubscript('x', 2), up);
    PointMarkers markers =
        PointMarkers.of(surface, layout, palette, MarkerStyle.SHAPES, points.points());
    for (int i = 0; i < points.points(); i++) {
      double x = points.X().get(i, 0);
      double y = points.X().get(i, 1);
      if (bounds.contains(x, y)) {
        boolean isOne = points.y().get(i, 0) == 1;
        markers.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), isOne);
      }
    }
    if (brush.isPresent()) {
      double x = axes.toSurfaceX(brush.get().x1());
      double y = axes.toSurfaceY(brush.get().x2());
      Circle ring = new Circle(x, y, Math.max(MIN_BRUSH, radius));
      surface.stroke(ring, Stroke.of(palette.paper(), 4));
      surface.stroke(ring, Stroke.of(palette.accent(), 2));
    }
  }

  /** Where the plane is on the surface. */
  public Axes axes() {
    return new Axes(bounds, layout.axes());
  }
}
