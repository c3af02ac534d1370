package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.AxisNames;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.decision.DecisionSurface;
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
import xorlab.plot.hidden.HalfPlane.Clip;
import xorlab.plot.hidden.HiddenSpace.TestImages;
import xorlab.plot.hidden.WarpedGrid.Strip;

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
  private static final double LINE = 2;

  /** The width of the band along a segment between two points. */
  private static final double SEGMENT = 9;

  /** The strength of the two sides of the line, behind the grid. */
  private static final double GROUND = 0.4;

  /** The width of what is left of a plane that is bent to a line. */
  private static final double RIBBON = 6;

  private static final double GRID_LINE = 0.25;

  public void draw(Surface surface, HiddenSpace space) {
    draw(surface, space, OptionalInt.empty());
  }

  /**
   * Draws the figure with a ring around one data point.
   *
   * @param ringed the index of that data point
   */
  public void draw(Surface surface, HiddenSpace space, OptionalInt ringed) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    Axes axes = new Axes(space.bounds(), box(space));
    Optional<CrossingSegments> proof =
        space.isPlane() ? CrossingSegments.of(space.X(), space.y()) : Optional.empty();
    if (proof.isPresent()) {
      drawProof(surface, axes, space, proof.get(), ringed);
      return;
    }
    Optional<Clip> parts = space.boundary().map(boundary -> boundary.clip(space.bounds()));
    parts.ifPresent(sides -> drawRegions(surface, axes, sides));
    boolean isPlane = space.units() > 1 || space.stage() < 1;
    if (isPlane) {
      space
          .grid()
          .ifPresent(grid -> drawGrid(surface, axes, grid, space.isPlane() ? 0 : space.stage()));
    }
    List<Tick> across = ticks(space.bounds().left(), space.bounds().right(), axes.box().width());
    List<Tick> up = ticks(space.bounds().bottom(), space.bounds().top(), axes.box().height());
    axes.draw(surface, layout, palette, across, isPlane ? up : List.of());
    parts.ifPresent(sides -> drawLine(surface, axes, sides.line()));
    if (space.stage() < 1) {
      space
          .grid()
          .map(grid -> grid.boundary(DecisionSurface.THRESHOLD))
          .orElse(List.of())
          .forEach(line -> drawLine(surface, axes, line));
    }
    drawNames(surface, axes, space, across, isPlane ? up : List.of());
    drawPoints(surface, axes, space, ringed);
  }

  /** Without a hidden layer: why no line separates the classes. */
  private void drawProof(
      Surface surface, Axes axes, HiddenSpace space, CrossingSegments proof, OptionalInt ringed) {
    List<Tick> across = ticks(space.bounds().left(), space.bounds().right(), axes.box().width());
    List<Tick> up = ticks(space.bounds().bottom(), space.bounds().top(), axes.box().height());
    axes.draw(surface, layout, palette, across, up);
    drawNames(surface, axes, space, across, up);
    drawSegment(surface, axes, proof.zeros(), 0);
    drawSegment(surface, axes, proof.ones(), 1);
    drawPoints(surface, axes, space, ringed);
    PointMarkers markers = PointMarkers.of(surface, layout, palette, this.markers, 1);
    double x = axes.toSurfaceX(proof.crossing().x1());
    markers.drawProbe(surface, x, axes.toSurfaceY(proof.crossing().x2()));
  }

  private void drawSegment(Surface surface, Axes axes, double[] ends, int side) {
    Polyline line = axes.toSurface(new Polyline(ends));
    surface.stroke(line, Stroke.of(palette.maps().at(side), SEGMENT));
    surface.stroke(line, Stroke.of(side == 0 ? palette.zero() : palette.one(), LINE));
  }

  /** The box of the axes, which is low for a number line. */
  private Rectangle box(HiddenSpace space) {
    Rectangle box = layout.axes();
    if (space.units() > 1) {
      return box;
    }
    double part = NUMBER_LINE + (1 - NUMBER_LINE) * (1 - space.stage());
    double height = Rounding.nearest(box.height() * part);
    double y = Rounding.nearest(box.y() + (box.height() - height) / 2);
    return new Rectangle(box.x(), y, box.width(), height);
  }

  private List<Tick> ticks(double low, double high, double length) {
    return Ticks.between(low, high, layout.bins(length));
  }

  private void drawRegions(Surface surface, Axes axes, Clip parts) {
    double line = surface.crispWidth(layout.lineWidth());
    surface.fill(Axes.crisp(surface, axes.box(), line), ground(palette, 0));
    if (parts.inside().length > 0) {
      surface.fill(axes.toSurface(new Region(List.of(parts.inside()))), ground(palette, 1));
    }
  }

  /** The colour of one side of the line. */
  static Color ground(Palette palette, int side) {
    return palette.maps().at(side).withAlpha(GROUND).over(palette.paper());
  }

  private void drawLine(Surface surface, Axes axes, double[] line) {
    if (line.length > 0) {
      surface.stroke(axes.toSurface(new Polyline(line)), Stroke.of(palette.boundary(), LINE));
    }
  }

  private void drawGrid(Surface surface, Axes axes, WarpedGrid grid, double stage) {
    List<List<double[]>> levels = new ArrayList<>();
    for (int level = 0; level < WarpedGrid.LEVELS; level++) {
      levels.add(new ArrayList<>());
    }
    for (Strip strip : grid.strips()) {
      levels.get(strip.level()).add(axes.toSurface(new Polyline(strip.outline())).points());
    }
    for (int level = 0; level < WarpedGrid.LEVELS && stage > 0; level++) {
      if (!levels.get(level).isEmpty()) {
        Stroke ribbon = Stroke.of(color(level), RIBBON * stage);
        surface.stroke(new Lines(levels.get(level)), ribbon);
      }
    }
    for (int level = 0; level < WarpedGrid.LEVELS; level++) {
      // One after the other, because pieces that overlap would cancel each other.
      for (double[] outline : levels.get(level)) {
        surface.fill(new Region(List.of(outline)), color(level));
      }
    }
    Color color = palette.boundary().withAlpha(GRID_LINE + 0.2 * (1 - stage));
    surface.stroke(axes.toSurface(new Lines(grid.lines())), Stroke.of(color, 1));
  }

  private Color color(int level) {
    return palette.probabilities().at((level + 0.5) / WarpedGrid.LEVELS);
  }

  private void drawNames(
      Surface surface, Axes axes, HiddenSpace space, List<Tick> across, List<Tick> up) {
    if (space.stage() > 0 && space.stage() < 1) {
      return;
    }
    AxisNames names = new AxisNames(axes, layout, palette);
    names.drawAcross(surface, name(space, true), across);
    if (!up.isEmpty()) {
      names.drawUp(surface, name(space, false), up);
    }
  }

  /** The name of an axis. */
  private static String name(HiddenSpace space, boolean across) {
    if (space.stage() == 0) {
      return Labels.withSubscript('x', across ? 1 : 2);
    }
    if (space.projection() instanceof Projection.UnitPair units) {
      return space.unitLabel(across ? units.across() : units.up());
    }
    return across ? "PC1" : "PC2";
  }

  private void drawPoints(Surface surface, Axes axes, HiddenSpace space, OptionalInt ringed) {
    int count = space.points().rows();
    int held = space.test().map(test -> test.points().points()).orElse(0);
    PointMarkers points = PointMarkers.of(surface, layout, palette, markers, count + held);
    boolean discs = space.boundary().isEmpty() && space.stage() == 1;
    double radius = discs ? points.radius() * DISC : points.radius();
    for (int i = 0; discs && i < count; i++) {
      if (isSeen(space, i)) {
        Circle disc = new Circle(x(axes, space, i), y(axes, space, i), radius);
        surface.fill(disc, palette.probabilities().at(space.prediction().get(i, 0)));
        surface.stroke(disc, Stroke.of(palette.line().withAlpha(0.5), layout.lineWidth()));
      }
    }
    space.test().ifPresent(test -> drawTest(surface, axes, test, points));
    ringed.ifPresent(i -> points.drawRing(surface, x(axes, space, i), y(axes, space, i)));
    for (int i = 0; i < count; i++) {
      if (isSeen(space, i)) {
        points.draw(surface, x(axes, space, i), y(axes, space, i), space.isOne(i));
      }
    }
    space
        .probe()
        .map(HiddenSpace.ProbedPoint::image)
        .filter(image -> space.bounds().contains(image.x1(), image.x2()))
        .ifPresent(
            image ->
                points.drawProbe(
                    surface, axes.toSurfaceX(image.x1()), axes.toSurfaceY(image.x2())));
    if (count <= MAX_LABELS && space.stage() == 1) {
      new PointLabels(surface, axes, space, layout, palette, radius).draw();
    }
  }

  private static void drawTest(Surface surface, Axes axes, TestImages test, PointMarkers points) {
    for (int i = 0; i < test.images().rows(); i++) {
      double x = test.images().get(i, 0);
      double y = test.images().get(i, 1);
      if (axes.bounds().contains(x, y)) {
        boolean one = test.points().y().get(i, 0) > DecisionSurface.THRESHOLD;
        points.drawHollow(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), one);
      }
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
