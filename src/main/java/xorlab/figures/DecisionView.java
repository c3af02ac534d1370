package xorlab.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.plot.Axes;
import xorlab.plot.Decision;
import xorlab.plot.DecisionDescription;
import xorlab.plot.DecisionFigure;
import xorlab.plot.Frame;
import xorlab.plot.Surface;
import xorlab.plot.Window;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.widget.FigureView;
import xorlab.widget.Grip;

/** The decision figure, whose points can be dragged; a double click flips a label. */
public final class DecisionView extends FigureView<Scene> implements Grip.Handle {
  private static final double PLACES = 100;

  private final Actions actions;
  private Optional<Axes> axes = Optional.empty();
  private Optional<Data> data = Optional.empty();
  private OptionalInt pressed = OptionalInt.empty();
  private double offsetX;
  private double offsetY;
  private boolean moved;

  public DecisionView(HTMLElement section, Actions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    new Grip(canvas(), this);
    canvas().addEventListener("dblclick", (Event event) -> flip());
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    Experiment experiment = scene.experiment();
    Frame frame = Frame.compact(surface.width(), surface.height());
    DecisionFigure figure =
        new DecisionFigure(
            frame, scene.palette(), experiment.get(Setting.SHADE), experiment.get(Setting.MARKERS));
    Decision decision = decision(scene);
    figure.draw(surface, decision, scene.attended());
    axes = Optional.of(new Axes(decision.grid().window(), frame.axes()));
    data = Optional.of(scene.moment().data());
  }

  @Override
  protected String describe(Scene scene) {
    return DecisionDescription.of(decision(scene));
  }

  private static Decision decision(Scene scene) {
    return scene.plane().decision(scene.moment());
  }

  @Override
  public boolean reaches(double x, double y, double reach) {
    return nearest(x, y, reach).isPresent();
  }

  @Override
  public void take(double x, double y, double reach) {
    pressed = nearest(x, y, reach);
    int point = pressed.orElseThrow();
    Axes place = axes.orElseThrow();
    Matrix X = data.orElseThrow().X();
    offsetX = place.toSurfaceX(X.get(point, 0)) - x;
    offsetY = place.toSurfaceY(X.get(point, 1)) - y;
    moved = false;
    actions.attend(pressed);
  }

  @Override
  public void miss() {
    pressed = OptionalInt.empty();
    actions.attend(pressed);
  }

  @Override
  public void move(double x, double y) {
    Axes place = axes.orElseThrow();
    Window window = place.window();
    double planeX = rounded(place.toPlaneX(offsetX + x), window.left(), window.right());
    double planeY = rounded(place.toPlaneY(offsetY + y), window.bottom(), window.top());
    Data points = data.orElseThrow();
    int point = pressed.orElseThrow();
    Data changed = points.withPoint(point, planeX, planeY, points.y().get(point, 0));
    actions.edit(experiment -> experiment.withPoints(changed), moved);
    moved = true;
  }

  private void flip() {
    if (pressed.isPresent()) {
      Data changed = data.orElseThrow().withLabelFlipped(pressed.getAsInt());
      actions.edit(experiment -> experiment.withPoints(changed), false);
    }
  }

  /** The data point that is drawn nearest to a place, if one is within reach. */
  private OptionalInt nearest(double x, double y, double reach) {
    OptionalInt nearest = OptionalInt.empty();
    double least = reach * reach;
    if (axes.isPresent()) {
      Matrix X = data.orElseThrow().X();
      for (int i = 0; i < X.rows(); i++) {
        double dx = axes.get().toSurfaceX(X.get(i, 0)) - x;
        double dy = axes.get().toSurfaceY(X.get(i, 1)) - y;
        if (dx * dx + dy * dy <= least) {
          least = dx * dx + dy * dy;
          nearest = OptionalInt.of(i);
        }
      }
    }
    return nearest;
  }

  /** To hundredths, inside the window. */
  private static double rounded(double value, double least, double most) {
    return Math.max(least, Math.min(most, Rounding.nearest(value * PLACES) / PLACES));
  }
}
