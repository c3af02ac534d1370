package xorlab.app;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Canvas;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.plot.Decision;
import xorlab.plot.DecisionDescription;
import xorlab.plot.DecisionFigure;
import xorlab.plot.Frame;
import xorlab.plot.Grid;
import xorlab.plot.Markers;
import xorlab.plot.Palette;
import xorlab.plot.Shade;
import xorlab.plot.Window;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;

/** The decision figure on its canvas, and beside it the same in words. */
final class DecisionView {
  private static final int SIDE = 100;

  private final HTMLElement picture;
  private final HTMLCanvasElement canvas;
  private final HTMLElement words;
  private Answers answers;

  DecisionView(HTMLElement section) {
    picture = section.querySelector(".picture");
    canvas = (HTMLCanvasElement) picture.querySelector("canvas");
    words = section.querySelector(".twin");
  }

  /** What to watch for changes of size. */
  HTMLElement picture() {
    return picture;
  }

  void show(Experiment experiment, Moment moment, boolean dark) {
    Decision decision = decision(moment);
    int width = picture.getClientWidth();
    if (width > 0) {
      CanvasSurface surface =
          new CanvasSurface(canvas, width, picture.getClientHeight(), Canvas.density());
      figure(experiment, surface, dark).draw(surface, decision);
    }
    String stopped = moment.diverged() ? Face.DIVERGED + " " : "";
    words.setClassName(moment.diverged() ? "twin stopped" : "twin");
    Dom.setText(words, stopped + DecisionDescription.of(decision));
  }

  private static DecisionFigure figure(Experiment experiment, CanvasSurface surface, boolean dark) {
    return new DecisionFigure(
        Frame.compact(surface.width(), surface.height()),
        dark ? Palette.dark() : Palette.light(),
        experiment.is(Setting.SHADE, "probability") ? Shade.PROBABILITY : Shade.CLASS,
        experiment.is(Setting.MARKERS, "circles") ? Markers.CIRCLES : Markers.SHAPES);
  }

  private Decision decision(Moment moment) {
    Parameters parameters = moment.parameters();
    Answers answers = answers(moment.network());
    answers.plane.run(parameters);
    return new Decision(
        moment.iteration(),
        Decimals.repr(moment.loss()),
        (x, y) -> answers.at(x, y, parameters),
        new Grid(Window.NOTEBOOK, SIDE, SIDE, answers.plane.prediction().values()),
        moment.data().X(),
        moment.data().y());
  }

  private Answers answers(Network network) {
    if (answers == null || !answers.network.equals(network)) {
      answers = new Answers(network);
    }
    return answers;
  }

  /** Room for what a network answers: for the whole plane at once, and for any one point of it. */
  private static final class Answers {
    final Network network;
    final ForwardPass plane;
    private final Matrix point = new Matrix(1, 2);
    private final ForwardPass one;

    Answers(Network network) {
      this.network = network;
      plane = new ForwardPass(network, Grid.points(Window.NOTEBOOK, SIDE, SIDE));
      one = new ForwardPass(network, point);
    }

    double at(double x, double y, Parameters parameters) {
      point.set(0, 0, x);
      point.set(0, 1, y);
      one.run(parameters);
      return one.prediction().get(0, 0);
    }
  }
}
