package xorlab.plot;

import java.util.List;
import java.util.OptionalInt;
import xorlab.plot.Contours.Contour;
import xorlab.plot.Shape.Circle;
import xorlab.plot.Shape.Polyline;
import xorlab.plot.Shape.Rectangle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.TextStyle.Family;

/**
 * The notebook's {@code make_plot}: the plane in two regions, the line between them, the data
 * points, a colour bar, and the iteration over its loss.
 */
public record DecisionFigure(Frame frame, Palette palette, Shade shade, Markers markers) {
  /** How near to its true place the boundary is drawn, in CSS pixels. */
  private static final double PRECISION = 0.05;

  private static final int BANDS = 20;
  private static final int BAR_STEPS = 100;

  /** So many characters keep their place while the digits of the loss come and go. */
  private static final int LOSS_SLOT = 26;

  private static final int SHORT_LOSS = 20;

  /** The widest that digits run, in font sizes. */
  private static final double DIGIT_WIDTH = 0.65;

  private static final double MONO_WIDTH = 0.602;
  private static final double TEXT_MARGIN = 4;

  public void draw(Surface surface, Decision decision) {
    draw(surface, decision, OptionalInt.empty());
  }

  /** Draws it with a ring around one data point. */
  public void draw(Surface surface, Decision decision, OptionalInt ringed) {
    Axes axes = new Axes(decision.grid().window(), frame.axes());
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    drawTitle(surface, decision);
    drawPlane(surface, axes, decision);
    axes.draw(surface, frame, palette);
    drawColourBar(surface);
    drawPoints(surface, axes, decision);
    ringed.ifPresent(
        i ->
            surface.stroke(
                new Circle(
                    axes.toSurfaceX(decision.X().get(i, 0)),
                    axes.toSurfaceY(decision.X().get(i, 1)),
                    frame.markerRadius() * 1.9),
                Pen.of(palette.ink(), 2)));
  }

  private void drawTitle(Surface surface, Decision decision) {
    double middle = frame.axes().x() + frame.axes().width() / 2;
    surface.text(
        "Iteration: " + decision.iteration(),
        middle,
        frame.titleBaseline(),
        frame.title(),
        palette.ink());
    String loss = "Loss: " + decision.loss();
    double room = 2 * (Math.min(middle, frame.width() - middle) - TEXT_MARGIN);
    if (frame.loss().family() == Family.MONO) {
      drawSteadily(surface, loss, middle, room);
    } else {
      double size = Math.min(frame.loss().size(), room / (DIGIT_WIDTH * loss.length()));
      TextStyle style = TextStyle.sans(size, Anchor.MIDDLE);
      surface.text(loss, middle, frame.lossBaseline(), style, palette.ink());
    }
  }

  /** Sets the loss so that it does not jump when a digit more or less is printed. */
  private void drawSteadily(Surface surface, String loss, double middle, double room) {
    int length = loss.length() < SHORT_LOSS ? loss.length() : Math.max(LOSS_SLOT, loss.length());
    double size = Math.min(frame.loss().size(), room / (MONO_WIDTH * length));
    double start = middle - MONO_WIDTH * size * length / 2;
    TextStyle style = TextStyle.mono(size, Anchor.START);
    surface.text(loss, start, frame.lossBaseline(), style, palette.ink());
  }

  private void drawPlane(Surface surface, Axes axes, Decision decision) {
    double cell = frame.axes().width() / (decision.grid().columns() - 1);
    Contours contours = new Contours(decision.grid(), decision.probability(), PRECISION / cell);
    double lineWidth = surface.crispWidth(frame.lineWidth());
    int bands = shade == Shade.CLASS ? 2 : BANDS;
    surface.fill(Axes.crisp(surface, frame.axes(), lineWidth), palette.shades().at(0));
    for (int band = 1; band < bands; band++) {
      // From low to high, each over the last: no seams, since every band is opaque.
      Contour contour = contours.at((double) band / bands);
      surface.fill(
          axes.toSurface(contour.region()), palette.shades().at((double) band / (bands - 1)));
    }
    for (Polyline line : contours.at(Decision.CUT).lines()) {
      surface.stroke(axes.toSurface(line), Pen.of(palette.boundary(), frame.lineWidth() * 1.2));
    }
  }

  private void drawColourBar(Surface surface) {
    Pen pen = Pen.of(palette.line(), surface.crispWidth(frame.lineWidth()));
    Rectangle bar = Axes.crisp(surface, frame.colourBar(), pen.width());
    Axes scale = new Axes(new Window(0, 1, 0, 1), frame.colourBar());
    int steps = shade == Shade.CLASS ? BAR_STEPS : BANDS;
    for (int step = 0; step < steps; step++) {
      double y = step == 0 ? bar.bottom() : scale.toSurfaceY((double) step / steps);
      surface.fill(
          new Rectangle(bar.x(), bar.y(), bar.width(), y - bar.y()),
          palette.shades().at((double) step / (steps - 1)));
    }
    List<Ticks.Tick> ticks = Ticks.between(0, 1, frame.bins(bar.height()));
    scale.drawUpright(surface, frame, palette, ticks, bar.right(), 1);
    surface.stroke(bar, pen);
  }

  private void drawPoints(Surface surface, Axes axes, Decision decision) {
    PointMarkers points = PointMarkers.of(surface, frame, palette, markers, decision.points());
    for (int i = 0; i < decision.points(); i++) {
      double x = decision.X().get(i, 0);
      double y = decision.X().get(i, 1);
      if (axes.window().contains(x, y)) {
        points.draw(surface, axes.toSurfaceX(x), axes.toSurfaceY(y), decision.isOne(i));
      }
    }
  }
}
