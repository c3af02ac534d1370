package xorlab.app;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Canvas;
import xorlab.plot.Decision;
import xorlab.plot.DecisionDescription;
import xorlab.plot.DecisionFigure;
import xorlab.plot.DecisionSource;
import xorlab.plot.Frame;
import xorlab.plot.Markers;
import xorlab.plot.Palette;
import xorlab.plot.Shade;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.widget.CanvasSurface;
import xorlab.widget.Dom;

/** The decision figure on its canvas, and beside it the same in words. */
final class DecisionView {
  private final HTMLElement picture;
  private final HTMLCanvasElement canvas;
  private final HTMLElement words;
  private Optional<DecisionSource> source = Optional.empty();

  DecisionView(HTMLElement section) {
    picture = section.querySelector(".picture");
    canvas = (HTMLCanvasElement) picture.querySelector("canvas");
    words = section.querySelector(".twin");
  }

  /** What to watch for changes of size. */
  HTMLElement picture() {
    return picture;
  }

  /**
   * @param point a data point to mark
   */
  void show(Experiment experiment, Moment moment, boolean dark, OptionalInt point) {
    Decision decision = decision(moment);
    int width = picture.getClientWidth();
    if (width > 0) {
      CanvasSurface surface =
          new CanvasSurface(canvas, width, picture.getClientHeight(), Canvas.density());
      figure(experiment, surface, dark).draw(surface, decision, point);
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
    if (source.isEmpty() || !source.get().network().equals(moment.network())) {
      source = Optional.of(new DecisionSource(moment.network()));
    }
    return source.get().at(moment);
  }
}
