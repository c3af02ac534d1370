package xorlab.share;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import xorlab.plot.DecisionDescription;
import xorlab.plot.DecisionFigure;
import xorlab.plot.Frame;
import xorlab.plot.HiddenDescription;
import xorlab.plot.HiddenFigure;
import xorlab.plot.HiddenSource;
import xorlab.plot.HiddenSpace;
import xorlab.plot.HiddenView;
import xorlab.plot.Landscape;
import xorlab.plot.LandscapeDescription;
import xorlab.plot.LandscapeFigure;
import xorlab.plot.LandscapeSource;
import xorlab.plot.LossCurve;
import xorlab.plot.LossDescription;
import xorlab.plot.LossFigure;
import xorlab.plot.LossPicture;
import xorlab.plot.LossSketch;
import xorlab.plot.NetworkDescription;
import xorlab.plot.NetworkFigure;
import xorlab.plot.NetworkLayout;
import xorlab.plot.NetworkScene;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.plot.Surface;
import xorlab.training.Experiment;
import xorlab.training.Markers;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.training.Shade;

/**
 * Renders any figure of one iteration, in any size, on any surface.
 *
 * @param losses of the run up to this iteration at least
 * @param plane that fits the moment's network and data
 * @param landscape that has been asked for the moment's
 */
record Sitter(
    Experiment experiment,
    Moment moment,
    LossCurve losses,
    Plane plane,
    LandscapeSource landscape,
    Palette palette) {

  /** The network's figure shows what becomes of this point, as it does in the lab. */
  private static final int POINT_IN_FOCUS = 1;

  private static final int LOSSES_PER_STEP = 8;

  /**
   * Works out some of what a figure shows, for some milliseconds. What is left of it is worked out
   * when it is drawn.
   *
   * @return whether there is anything left
   */
  boolean work(Figure figure) {
    return switch (figure) {
      case LANDSCAPE -> landscape.work(LOSSES_PER_STEP);
      case LOSS -> false;
      case NOTEBOOK, DECISION, NETWORK, HIDDEN -> {
        plane.decision(moment);
        yield false;
      }
    };
  }

  void draw(Figure figure, Surface surface) {
    drawing(figure, surface.width(), surface.height()).accept(surface);
  }

  /** What draws a figure: an expression, because a statement need not have every figure. */
  private Consumer<Surface> drawing(Figure figure, double width, double height) {
    return switch (figure) {
      case NOTEBOOK -> surface -> drawDecision(surface, Frame.matplotlib(width, height));
      case DECISION -> surface -> drawDecision(surface, Frame.compact(width, height));
      case NETWORK -> {
        NetworkLayout layout = NetworkLayout.of(moment.network(), width, height);
        yield surface -> new NetworkFigure(palette).draw(surface, layout, network());
      }
      case HIDDEN -> {
        HiddenFigure drawing = new HiddenFigure(Frame.named(width, height), palette, markers());
        yield surface -> drawing.draw(surface, hidden());
      }
      case LOSS -> {
        LossFigure drawing = new LossFigure(Frame.wide(width, height), palette);
        yield surface -> drawing.draw(surface, loss());
      }
      case LANDSCAPE -> {
        LandscapeFigure drawing =
            new LandscapeFigure(LandscapeFigure.frame(width, height), palette);
        yield surface -> finestLandscape().ifPresent(found -> drawing.draw(surface, found));
      }
    };
  }

  /** The figure in words. */
  String describe(Figure figure) {
    return switch (figure) {
      case NOTEBOOK, DECISION -> DecisionDescription.of(plane.decision(moment));
      case NETWORK -> NetworkDescription.of(network());
      case HIDDEN -> HiddenDescription.of(hidden());
      case LOSS -> LossDescription.of(loss());
      case LANDSCAPE -> finestLandscape().map(LandscapeDescription::of).orElse("");
    };
  }

  private void drawDecision(Surface surface, Frame frame) {
    Shade shade = experiment.get(Setting.SHADE);
    new DecisionFigure(frame, palette, shade, markers()).draw(surface, plane.decision(moment));
  }

  private Markers markers() {
    return experiment.get(Setting.MARKERS);
  }

  private NetworkScene network() {
    int point = Math.min(POINT_IN_FOCUS, moment.data().points() - 1);
    double[] x = {moment.data().X().get(point, 0), moment.data().X().get(point, 1)};
    return NetworkScene.of(moment, x, plane.pass(moment), experiment.frozen(), OptionalInt.empty());
  }

  private HiddenSpace hidden() {
    HiddenView view = HiddenView.of(moment.network());
    return HiddenSource.at(moment, () -> plane.pass(moment), view, Optional.empty());
  }

  private LossPicture loss() {
    return new LossPicture(
        losses,
        LossSketch.of(losses),
        experiment.iterations(),
        moment.iteration(),
        OptionalInt.empty(),
        false,
        List.of());
  }

  private Optional<Landscape> finestLandscape() {
    while (landscape.work(Integer.MAX_VALUE)) {
      // until the finest grid is done
    }
    return landscape.landscape();
  }
}
