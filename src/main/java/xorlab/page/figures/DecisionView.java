package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Dataset;
import xorlab.experiment.Controls;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.network.ForwardPass;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.page.ui.DragHandler;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionDescription;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Surface;
import xorlab.plot.network.ActivationMaps;
import xorlab.plot.network.UnitId;
import xorlab.training.IterationState;
import xorlab.words.DecisionWords;
import xorlab.words.PanelsWords;

/**
 * The decision figure. Its points can be dragged; a double click flips a point's label, a click
 * elsewhere adds a point. Pointing at the plane probes it: all figures show that point.
 */
public final class DecisionView extends FigureView<LabFrame> implements DragHandler.Target {
  /** More points than this are too close together to be dragged. */
  private static final int MAX_DRAGGED = 200;

  private final LabActions actions;
  private final HTMLElement section;
  private final HTMLElement caption;
  private final HTMLElement tick;
  private final SplitKey key;
  private final EditedPoints points;
  private Optional<Axes> axes = Optional.empty();
  private OptionalInt pressed = OptionalInt.empty();
  private double offsetX;
  private double offsetY;
  private boolean moved;
  private boolean canAdd;
  private boolean tellsToDrag = true;

  public DecisionView(HTMLElement section, LabActions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    this.section = section;
    key = new SplitKey(section.querySelector(".sets"));
    points = new EditedPoints(actions);
    caption = section.querySelector(".caption");
    tick = section.querySelector(".prediction");
    new DragHandler(canvas(), this);
    canvas().addEventListener("dblclick", (Event event) -> flip());
  }

  @Override
  protected void draw(Surface surface, LabFrame frame) {
    Experiment experiment = frame.experiment();
    ShadingMode shading = experiment.get(Setting.SHADE);
    FigureLayout layout =
        shading == ShadingMode.CLASS
            ? FigureLayout.compact(surface.width(), surface.height())
            : FigureLayout.withAxisNames(surface.width(), surface.height());
    DecisionFigure drawing =
        new DecisionFigure(layout, frame.palette(), shading, experiment.get(Setting.MARKERS));
    DecisionSurface decision = decision(frame);
    Optional<UnitId> unit = frame.selection().unit();
    if (unit.isPresent()) {
      drawing.drawMap(surface, decision, map(frame, unit.get()));
    } else {
      drawing.draw(surface, decision, frame.selectedPoint(), frame.selection().probe());
    }
    axes = Optional.of(new Axes(decision.grid().bounds(), layout.axes()));
    points.show(frame);
    canAdd =
        experiment.get(Setting.CONTROLS) == Controls.ALL
            && points.all().points() < Dataset.MAX_POINTS;
  }

  private static Raster map(LabFrame frame, UnitId unit) {
    IterationState state = frame.state();
    ForwardPass plane = frame.grid().forward(state);
    return ActivationMaps.large(frame.palette(), state.forwardNetwork(), plane, unit);
  }

  /** Shows the loss above the figure, and below it the prediction for the shown point. */
  public void showNumbers(LabFrame frame) {
    boolean dragged = frame.state().split().all().points() <= MAX_DRAGGED;
    if (dragged != tellsToDrag) {
      tellsToDrag = dragged;
      Dom.setText(
          section.querySelector(".tip span"),
          dragged ? PanelsWords.DRAG_A_POINT : DecisionWords.TIP_OF_MANY_POINTS);
    }
    key.show(frame.state().split());
    boolean byClass = frame.experiment().get(Setting.SHADE) == ShadingMode.CLASS;
    Dom.setAttribute(section, "data-shade", byClass ? "class" : "probability");
    if (byClass) {
      return;
    }
    DecisionSurface decision = decision(frame);
    String shown =
        frame
            .selection()
            .unit()
            .map(unit -> DecisionWords.mapOf(Labels.withSubscript('h', unit.index() + 1)))
            .orElse(DecisionDescription.headline(frame.state(), decision));
    Dom.setText(caption, shown);
    PlanePoint point = frame.shownPoint();
    double prediction = decision.probability().at(point.x1(), point.x2());
    double place = Rounding.nearest(1000 * Math.max(0, Math.min(1, prediction))) / 10;
    tick.getStyle()
        .setProperty("transform", "translateX(".concat(Decimals.plain(place)).concat("cqw)"));
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
    Matrix X = points.all().X();
    offsetX = plotAxes.toSurfaceX(X.get(point, 0)) - x;
    offsetY = plotAxes.toSurfaceY(X.get(point, 1)) - y;
    moved = false;
    actions.select(
        actions.selection().withPoint(points.selection(point)).withProbe(Optional.empty()));
  }

  @Override
  public boolean isSelected(double x, double y, double tolerance) {
    return nearest(x, y, tolerance).equals(points.selectedRow());
  }

  /** A finger probes the plane; a mouse, which probes it by hovering, adds a point. */
  @Override
  public void clickBackground(double x, double y, boolean touch) {
    Optional<PlanePoint> clicked = planePoint(x, y);
    pressed = OptionalInt.empty();
    if (touch || clicked.isEmpty() || !canAdd) {
      actions.select(
          actions.selection().withPoint(pressed).withProbe(touch ? clicked : Optional.empty()));
      return;
    }
    int row = points.all().points();
    pressed = OptionalInt.of(row);
    PlanePoint point = clicked.get();
    Dataset changed =
        points
            .all()
            .withPointAdded(
                Rounding.toHundredths(point.x1()), Rounding.toHundredths(point.x2()), 1);
    points.edit(changed, false);
    actions.select(Selection.NONE.withPoint(points.selection(row)));
    follow();
  }

  /** The hint has been followed, so it may fade. */
  private void follow() {
    section.setAttribute("data-followed", "");
  }

  @Override
  public void hover(double x, double y) {
    actions.select(actions.selection().withProbe(planePoint(x, y)));
  }

  @Override
  public void leave() {
    actions.select(actions.selection().withProbe(Optional.empty()));
  }

  /** The point of the plane at a position on the canvas, if it is within the axes. */
  private Optional<PlanePoint> planePoint(double x, double y) {
    return axes.filter(plot -> plot.box().contains(x, y))
        .map(plot -> new PlanePoint(plot.toPlaneX(x), plot.toPlaneY(y)));
  }

  @Override
  public void drag(double x, double y) {
    Axes plotAxes = axes.orElseThrow();
    PlotBounds bounds = plotAxes.bounds();
    double planeX = rounded(plotAxes.toPlaneX(offsetX + x), bounds.left(), bounds.right());
    double planeY = rounded(plotAxes.toPlaneY(offsetY + y), bounds.bottom(), bounds.top());
    Dataset all = points.all();
    int point = pressed.orElseThrow();
    points.edit(all.withPoint(point, planeX, planeY, all.y().get(point, 0)), moved);
    moved = true;
    follow();
  }

  private void flip() {
    if (pressed.isPresent()) {
      points.edit(points.all().withLabelFlipped(pressed.getAsInt()), false);
    }
  }

  /** The point of all, nearest to a position on the canvas, if one is within the tolerance. */
  private OptionalInt nearest(double x, double y, double tolerance) {
    OptionalInt nearest = OptionalInt.empty();
    double min = tolerance * tolerance;
    if (axes.isPresent() && points.all().points() <= MAX_DRAGGED) {
      Matrix X = points.all().X();
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
    return Math.max(min, Math.min(max, Rounding.toHundredths(value)));
  }
}
