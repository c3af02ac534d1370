package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.page.ui.DragHandler;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionDescription;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.draw.Surface;

/** The decision figure. Its points can be dragged; a double click flips a point's label. */
public final class DecisionView extends FigureView<LabFrame> implements DragHandler.Target {
  private static final double ROUNDING_FACTOR = 100;

  private final LabActions actions;
  private Optional<Axes> axes = Optional.empty();
  private Optional<Dataset> data = Optional.empty();
  private OptionalInt pressed = OptionalInt.empty();
  private double offsetX;
  private double offsetY;
  private boolean moved;

  public DecisionView(HTMLElement section, LabActions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    new DragHandler(canvas(), this);
    canvas().addEventListener("dblclick", (Event event) -> flip());
  }

  @Override
  protected void draw(Surface surface, LabFrame frame) {
    Experiment experiment = frame.experiment();
    FigureLayout layout = FigureLayout.compact(surface.width(), surface.height());
    DecisionFigure drawing =
        new DecisionFigure(
            layout,
            frame.palette(),
            experiment.get(Setting.SHADE),
            experiment.get(Setting.MARKERS));
    DecisionSurface decision = decision(frame);
    drawing.draw(surface, decision, frame.selectedPoint());
    axes = Optional.of(new Axes(decision.grid().bounds(), layout.axes()));
    data = Optional.of(frame.state().data());
  }

  @Override
  protected String describe(LabFrame frame) {
    return DecisionDescription.of(decision(frame));
  }

  private static DecisionSurface decision(LabFrame frame) {
    return frame.grid().decision(frame.state());
  }

  @Override
  public boolean isHit(double x, double y, double tolerance) {
    return nearest(x, y, tolerance).isPresent();
  }

  @Override
  public void grab(double x, double y, double tolerance) {
    pressed = nearest(x, y, tolerance);
    int point = pressed.orElseThrow();
    Axes plotAxes = axes.orElseThrow();
    Matrix X = data.orElseThrow().X();
    offsetX = plotAxes.toSurfaceX(X.get(point, 0)) - x;
    offsetY = plotAxes.toSurfaceY(X.get(point, 1)) - y;
    moved = false;
    actions.selectPoint(pressed);
  }

  @Override
  public void pressBackground() {
    pressed = OptionalInt.empty();
    actions.selectPoint(pressed);
  }

  @Override
  public void drag(double x, double y) {
    Axes plotAxes = axes.orElseThrow();
    PlotBounds bounds = plotAxes.bounds();
    double planeX = rounded(plotAxes.toPlaneX(offsetX + x), bounds.left(), bounds.right());
    double planeY = rounded(plotAxes.toPlaneY(offsetY + y), bounds.bottom(), bounds.top());
    Dataset points = data.orElseThrow();
    int point = pressed.orElseThrow();
    Dataset changed = points.withPoint(point, planeX, planeY, points.y().get(point, 0));
    actions.edit(experiment -> experiment.withPoints(changed), moved);
    moved = true;
  }

  private void flip() {
    if (pressed.isPresent()) {
      Dataset changed = data.orElseThrow().withLabelFlipped(pressed.getAsInt());
      actions.edit(experiment -> experiment.withPoints(changed), false);
    }
  }

  /** The data point nearest to a position on the canvas, if one is within the tolerance. */
  private OptionalInt nearest(double x, double y, double tolerance) {
    OptionalInt nearest = OptionalInt.empty();
    double min = tolerance * tolerance;
    if (axes.isPresent()) {
      Matrix X = data.orElseThrow().X();
      for (int i = 0; i < X.rows(); i++) {
        double dx = axes.get().toSurfaceX(X.get(i, 0)) - x;
        double dy = axes.get().toSurfaceY(X.get(i, 1)) - y;
        if (dx * dx + dy * dy <= min) {
          min = dx * dx + dy * dy;
          nearest = OptionalInt.of(i);
        }
      }
    }
    return nearest;
  }

  /** Rounds to hundredths and clamps to the plot bounds. */
  private static double rounded(double value, double min, double max) {
    return Math.max(
        min, Math.min(max, Rounding.nearest(value * ROUNDING_FACTOR) / ROUNDING_FACTOR));
  }
}
