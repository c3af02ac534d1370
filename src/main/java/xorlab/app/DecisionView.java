package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.Decision;
import xorlab.plot.DecisionDescription;
import xorlab.plot.DecisionFigure;
import xorlab.plot.Frame;
import xorlab.plot.Markers;
import xorlab.plot.Shade;
import xorlab.plot.Surface;
import xorlab.training.Experiment;
import xorlab.training.Setting;

/** The decision figure. */
final class DecisionView extends FigureView {
  DecisionView(HTMLElement section, Actions actions) {
    super(section, actions);
  }

  @Override
  void draw(Surface surface, Scene scene) {
    Experiment experiment = scene.experiment();
    DecisionFigure figure =
        new DecisionFigure(
            Frame.compact(surface.width(), surface.height()),
            scene.palette(),
            experiment.is(Setting.SHADE, "probability") ? Shade.PROBABILITY : Shade.CLASS,
            experiment.is(Setting.MARKERS, "circles") ? Markers.CIRCLES : Markers.SHAPES);
    figure.draw(surface, decision(scene), scene.attended());
  }

  @Override
  String describe(Scene scene) {
    return DecisionDescription.of(decision(scene));
  }

  private static Decision decision(Scene scene) {
    return scene.plane().decision(scene.moment());
  }
}
