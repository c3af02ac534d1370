package xorlab.plot;

import java.util.List;
import xorlab.numeric.Rounding;
import xorlab.plot.Cut.Parts;
import xorlab.plot.Shape.Circle;
import xorlab.plot.Shape.Lines;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.Shape.Region;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.Ticks.Tick;
import xorlab.training.Markers;

/**
 * The hidden space: the grid of the input plane as the hidden layer bends it, the images of the
 * data points, and the output's boundary between them.
 *
 * @param frame a layout from {@link Frame#named}
 */
public record HiddenFigure(Frame frame, Palette palette, Markers markers) {
  /** The most data points that are labelled with their coordinates. */
  private static final int MOST_LABELS = 6;

  private static final double DISC = 2.1;
  private static final double NUMBER_LINE = 0.3;

  public void draw(Surface surface, HiddenSpace space) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    Axes axes = new Axes(space.window(), box(space));
    space.cut().ifPresent(cut -> drawRegions(surface, axes, cut.of(space.window())));
    if (space.units() > 1) {
      drawGrid(surface, axes, space);
      axes.draw(surface, frame, palette);
    } else {
      axes.draw(surface, frame, palette, ticksAcross(axes), List.of());
    }
    space.cut().ifPresent(cut -> drawLine(surface, axes, cut.of(space.window())));
    drawNames(surface, axes, space);
    drawPoints(surface, axes, space);
  }

  /** The box of the axes, which is low for a number line. */
  private Rectangle box(HiddenSpace space) {
    Rectangle box = frame.axes();
    if (space.units() > 1) {
      return box;
    }
    double height = Rounding.nearest(box.height() * NUMBER_LINE);
    double y = Rounding.nearest(box.y() + (box.height() - height) / 2);
    return new Rectangle(box.x(), y, box.width(), height);
  }

  private List<Tick> ticksAcross(Axes axes) {
    Window window = axes.window();
    return Ticks.between(window.left(), window.right(), frame.bins(axes.box().width()));
  }

  private void drawRegions(Surface surface, Axes axes, Parts parts) {
    double line = surface.crispWidth(frame.lineWidth());
    surface.fill(Axes.crisp(surface, axes.box(), line), palette.shades().at(0));
    if (parts.inside().length > 0) {
      surface.fill(axes.toSurface(new Region(List.of(parts.inside()))), palette.shades().at(1));
    }
  }

  private void drawLine(Surface surface, Axes axes, Parts parts) {
    if (parts.line().length > 0) {
      surface.stroke(
          axes.toSurface(new Polyline(parts.line())),
          Pen.of(palette.boundary(), frame.lineWidth() * 1.5));
    }
  }

  private void drawGrid(Surface surface, Axes axes, HiddenSpace space) {
    Color color = palette.muted().withAlpha(0.6);
    surface.stroke(axes.toSurface(new Lines(space.lines())), Pen.of(color, frame.lineWidth()));
  }

  private void drawNames(Surface surface, Axes axes, HiddenSpace space) {
    double size = frame.fontSize();
    TextStyle style = TextStyle.sans(size, Anchor.MIDDLE);
    Rectangle box = axes.box();
    double below = box.bottom() + frame.tickLength() * 2 + size * 2.1;
    surface.text(name(space, true), box.x() + box.width() / 2, below, style, palette.ink());
    if (space.units() > 1) {
      TextStyle start = TextStyle.sans(size, Anchor.START);
      double above = box.y() - size * 0.6;
      surface.text(name(space, false), box.x(), above, start, palette.ink());
    }
  }

  /** The name of an axis. */
  private static String name(HiddenSpace space, boolean across) {
    if (space.view() instanceof HiddenView.Units units) {
      return Names.indexed(
          space.layer() == 0 ? 'x' : 'h', (across ? units.across() : units.up()) + 1);
    }
    return across ? "first direction" : "second direction";
  }

  private void drawPoints(Surface surface, Axes axes, HiddenSpace space) {
    int count = space.points().rows();
    PointMarkers points = PointMarkers.of(surface, frame, palette, markers, count);
    boolean discs = space.cut().isEmpty();
    double radius = discs ? points.radius() * DISC : points.radius();
    for (int i = 0; discs && i < count; i++) {
      if (isSeen(space, i)) {
        Circle disc = new Circle(x(axes, space, i), y(axes, space, i), radius);
        surface.fill(disc, palette.shades().at(space.prediction().get(i, 0)));
        surface.stroke(disc, Pen.of(palette.line().withAlpha(0.5), frame.lineWidth()));
      }
    }
    for (int i = 0; i < count; i++) {
      if (isSeen(space, i)) {
        points.draw(surface, x(axes, space, i), y(axes, space, i), space.isOne(i));
      }
    }
    if (count <= MOST_LABELS) {
      new PointLabels(surface, axes, space, frame, palette, radius).draw();
    }
  }

  static boolean isSeen(HiddenSpace space, int i) {
    return space.window().contains(space.points().get(i, 0), space.points().get(i, 1));
  }

  static double x(Axes axes, HiddenSpace space, int i) {
    return axes.toSurfaceX(space.points().get(i, 0));
  }

  static double y(Axes axes, HiddenSpace space, int i) {
    return axes.toSurfaceY(space.points().get(i, 1));
  }
}
