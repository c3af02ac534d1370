package xorlab.page.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.decision.DecisionDescription;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.hidden.HiddenDescription;
import xorlab.plot.hidden.HiddenFigure;
import xorlab.plot.hidden.HiddenSpace;
import xorlab.plot.hidden.HiddenSpaceProjector;
import xorlab.plot.hidden.Projection;
import xorlab.plot.landscape.Landscape;
import xorlab.plot.landscape.LandscapeDescription;
import xorlab.plot.landscape.LandscapeFigure;
import xorlab.plot.landscape.ProgressiveLandscape;
import xorlab.plot.loss.LossCurve;
import xorlab.plot.loss.LossDescription;
import xorlab.plot.loss.LossFigure;
import xorlab.plot.loss.LossFigureData;
import xorlab.plot.loss.MinMaxDownsampler;
import xorlab.plot.loss.TestCurve;
import xorlab.plot.network.NetworkDescription;
import xorlab.plot.network.NetworkFigure;
import xorlab.plot.network.NetworkFigureData;
import xorlab.plot.network.NetworkLayout;
import xorlab.plot.network.NetworkMarks;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * Renders any figure of one iteration, in any size, on any surface.
 *
 * @param run trained at least up to this iteration
 * @param grid that matches the network and data of the state
 * @param landscape that has been requested for the state
 */
public record FigureRenderer(
    Experiment experiment,
    IterationState state,
    Timeline run,
    PredictionGrid grid,
    ProgressiveLandscape landscape,
    Palette palette) {

  /**
   * Computes a part of what a figure shows, for some milliseconds. Drawing computes the rest.
   *
   * @return whether there is more to compute
   */
  boolean prepare(ExportFigure figure) {
    return switch (figure) {
      case LANDSCAPE -> landscape.compute(1);
      case LOSS -> false;
      case NOTEBOOK, DECISION, NETWORK, HIDDEN -> {
        grid.decision(state);
        yield false;
      }
    };
  }

  /** Draws a figure over the whole surface. */
  public void draw(ExportFigure figure, Surface surface) {
    drawing(figure, surface.width(), surface.height()).accept(surface);
  }

  /**
   * The method that draws a figure. A switch expression, so that the compiler requires every
   * figure.
   */
  private Consumer<Surface> drawing(ExportFigure figure, double width, double height) {
    return switch (figure) {
      case NOTEBOOK -> surface -> drawDecision(surface, FigureLayout.matplotlib(width, height));
      case DECISION -> surface -> drawDecision(surface, FigureLayout.compact(width, height));
      case NETWORK -> {
        NetworkLayout layout = NetworkLayout.of(state.network(), width, height);
        yield surface -> new NetworkFigure(palette).draw(surface, layout, network());
      }
      case HIDDEN -> {
        HiddenFigure drawing =
            new HiddenFigure(FigureLayout.withAxisNames(width, height), palette, markers());
        yield surface -> drawing.draw(surface, hidden());
      }
      case LOSS -> {
        LossFigure drawing = new LossFigure(FigureLayout.wide(width, height), palette);
        yield surface -> drawing.draw(surface, loss());
      }
      case LANDSCAPE -> {
        LandscapeFigure drawing =
            new LandscapeFigure(LandscapeFigure.frame(width, height), palette);
        yield surface -> finestLandscape().ifPresent(found -> drawing.draw(surface, found));
      }
    };
  }

  /** The description of a figure in words. */
  public String describe(ExportFigure figure) {
    return switch (figure) {
      case NOTEBOOK, DECISION -> DecisionDescription.of(grid.decision(state));
      case NETWORK -> NetworkDescription.of(network());
      case HIDDEN -> HiddenDescription.of(hidden());
      case LOSS -> LossDescription.of(loss());
      case LANDSCAPE -> finestLandscape().map(LandscapeDescription::of).orElse("");
    };
  }

  private void drawDecision(Surface surface, FigureLayout layout) {
    ShadingMode shading = experiment.get(Setting.SHADE);
    new DecisionFigure(layout, palette, shading, markers()).draw(surface, grid.decision(state));
  }

  private MarkerStyle markers() {
    return experiment.get(Setting.MARKERS);
  }

  private NetworkFigureData network() {
    PlanePoint shown = PlanePoint.byDefault(state.data().X());
    return NetworkFigureData.of(
        state,
        shown,
        grid.forwardOfMaps(state),
        experiment.frozen(),
        OptionalInt.empty(),
        NetworkMarks.none(state.network()));
  }

  private HiddenSpace hidden() {
    Projection view = Projection.of(state.network());
    return HiddenSpaceProjector.at(state, () -> grid.forward(state), view, Optional.empty());
  }

  private LossFigureData loss() {
    LossCurve losses = LossCurve.of(run);
    return new LossFigureData(
        losses,
        MinMaxDownsampler.of(losses),
        experiment.iterations(),
        state.iteration(),
        OptionalInt.empty(),
        false,
        LossFigureData.guess(experiment),
        List.of(),
        run.hasTest() ? Optional.of(TestCurve.of(run)) : Optional.empty());
  }

  private Optional<Landscape> finestLandscape() {
    while (landscape.compute(Integer.MAX_VALUE)) {
      // until the finest grid is done
    }
    return landscape.landscape();
  }
}
