package xorlab.plot.hidden;

import java.util.List;
import xorlab.experiment.MarkerStyle;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.decision.PointMarkers;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Shape.Region;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.hidden.HalfPlane.Clip;

/**
 * The hidden space: the grid of the input plane as the hidden layer bends it, the images of the
 * data points, and the output's boundary between them.
 *
 * @param layout a layout from {@link FigureLayout#withAxisNames}
 */
public record HiddenFigure(FigureLayout layout, Palette palette, MarkerStyle markers) {
  /** The most data points that are labelled with their coordinates. */
  private static final int MAX_LABELS = 6;

  private static final double DISC = 2.1;
  private static final double NUMBER_LINE = 0.3;

  public void draw(Surface surface, HiddenSpace space) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    Axes axes = new Axes(space.bounds(), box(space));
    space
        .boundary()
        .ifPresent(boundary -> drawRegions(surface, axes, boundary.clip(space.bounds())));
    if (space.units() > 1) {
      drawGrid(surface, axes, space);
      axes.draw(surface, layout, palette);
    } else {
      axes.draw(surface, layout, palette, ticksAcross(axes), List.of());
    }
    space.boundary().ifPresent(boundary -> drawLine(surface, axes, boundary.clip(space.bounds())));
    drawNames(surface, axes, space);
    drawPoints(surface, axes, space);
  }

  /** The box of the axes, which is low for a number line. */
  private Rectangle box(HiddenSpace space) {
    Rectangle box = layout.axes();
    if (space.units() > 1) {
      return box;
    }
    double height = Rounding.nearest(box.height() * NUMBER_LINE);
    double y = Rounding.nearest(box.y() + (box.height() - height) / 2);
    return new Rectangle(box.x(), y, box.width(), height);
  }

  private List<Tick> ticksAcross(Axes axes) {
    PlotBounds bounds = axes.bounds();
    return Ticks.between(bounds.left(), bounds.right(), layout.bins(axes.box().width()));
  }

  private void drawRegions(Surface surface, Axes axes, Clip parts) {
    double line = surface.crispWidth(layout.lineWidth());
    surface.fill(Axes.crisp(surface, axes.box(), line), palette.shades().at(0));
    if (parts.inside().length > 0) {
      surface.fill(axes.toSurface(new Region(List.of(parts.inside()))), palette.shades().at(1));
    }
  }

  private void drawLine(Surface surface, Axes axes, Clip parts) {
    if (parts.line().length > 0) {
      surface.stroke(
          axes.toSurface(new Polyline(parts.line())),
          Stroke.of(palette.boundary(), layout.lineWidth() * 1.5));
    }
  }

  private void drawGrid(Surface surface, Axes axes, HiddenSpace space) {
    Color color = palette.muted().withAlpha(0.6);
    surface.stroke(axes.toSurface(new Lines(space.lines())), Stroke.of(color, layout.lineWidth()));
  }

  private void drawNames(Surface surface, Axes axes, HiddenSpace space) {
    double size = layout.fontSize();
    TextStyle style = TextStyle.sans(size, Anchor.MIDDLE);
    Rectangle box = axes.box();
    double below = box.bottom() + layout.tickLength() * 2 + size * 2.1;
    surface.text(name(space, true), box.x() + box.width() / 2, below, style, palette.ink());
    if (space.units() > 1) {
      TextStyle start = TextStyle.sans(size, Anchor.START);
      double above = box.y() - size * 0.6;
      surface.text(name(space, false), box.x(), above, start, palette.ink());
    }
  }

  /** The name of an axis. */
  private static String name(HiddenSpace space, boolean across) {
    if (space.projection() instanceof Projection.UnitPair units) {
      return Labels.withSubscript(
          space.layer() == 0 ? 'x' : 'h', (across ? units.across() : units.up()) + 1);
    }
    return across ? "first direction" : "second direction";
  }

  private void drawPoints(Surface surface, Axes axes, HiddenSpace space) {
    int count = space.points().rows();
    PointMarkers points = PointMarkers.of(surface, layout, palette, markers, count);
    boolean discs = space.boundary().isEmpty();
    double radius = discs ? points.radius() * DISC : points.radius();
    for (int i = 0; discs && i < count; i++) {
      if (isSeen(space, i)) {
        Circle disc = new Circle(x(axes, space, i), y(axes, space, i), radius);
        surface.fill(disc, palette.shades().at(space.prediction().get(i, 0)));
        surface.stroke(disc, Stroke.of(palette.line().withAlpha(0.5), layout.lineWidth()));
      }
    }
    for (int i = 0; i < count; i++) {
      if (isSeen(space, i)) {
        points.draw(surface, x(axes, space, i), y(axes, space, i), space.isOne(i));
      }
    }
    if (count <= MAX_LABELS) {
      new PointLabels(surface, axes, space, layout, palette, radius).draw();
    }
  }

  static boolean isSeen(HiddenSpace space, int i) {
    return space.bounds().contains(space.points().get(i, 0), space.points().get(i, 1));
  }

  static double x(Axes axes, HiddenSpace space, int i) {
    return axes.toSurfaceX(space.points().get(i, 0));
  }

  static double y(Axes axes, HiddenSpace space, int i) {
    return axes.toSurfaceY(space.points().get(i, 1));
  }
}
