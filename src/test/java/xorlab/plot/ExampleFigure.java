package xorlab.plot;

import java.util.OptionalInt;
import xorlab.experiment.Experiment;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.decision.DecisionFigure;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.graph.Graph;
import xorlab.plot.graph.GraphExamples;
import xorlab.plot.graph.GraphFigure;
import xorlab.plot.graph.GraphLayout;
import xorlab.plot.graph.GraphViewport;
import xorlab.plot.hidden.HiddenFigure;
import xorlab.plot.hidden.HiddenSpace;
import xorlab.plot.landscape.Landscape;
import xorlab.plot.landscape.LandscapeExamples;
import xorlab.plot.landscape.LandscapeFigure;
import xorlab.plot.loss.LossExamples;
import xorlab.plot.loss.LossFigure;
import xorlab.plot.loss.LossFigureData;
import xorlab.plot.network.NetworkExamples;
import xorlab.plot.network.NetworkFigure;
import xorlab.plot.network.NetworkFigureData;
import xorlab.plot.network.NetworkLayout;

/** Each figure of the notebook's run, drawn on any surface: for tests of what is exported. */
public enum ExampleFigure {
  DECISION(640, 480) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      FigureLayout layout = FigureLayout.matplotlib(width(), height());
      new DecisionFigure(layout, palette, ShadingMode.CLASS, MarkerStyle.CIRCLES)
          .draw(surface, NotebookRun.at(iteration));
    }
  },
  PROBABILITY(400, FigureLayout.preferredHeight(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      new DecisionFigure(
              FigureLayout.compact(width()), palette, ShadingMode.PROBABILITY, MarkerStyle.SHAPES)
          .draw(surface, NotebookRun.at(iteration));
    }
  },
  NETWORK(640, 400) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      NetworkFigureData scene =
          NetworkExamples.scene(NetworkExamples.state(Experiment.defaults(), iteration));
      NetworkLayout layout = NetworkLayout.of(scene.network(), width(), height());
      new NetworkFigure(palette).draw(surface, layout, scene);
    }
  },
  HIDDEN(400, FigureLayout.preferredHeightWithAxisNames(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      FigureLayout layout = FigureLayout.withAxisNames(width(), height());
      HiddenSpace space =
          NetworkExamples.hidden(NetworkExamples.state(Experiment.defaults(), iteration));
      new HiddenFigure(layout, palette, MarkerStyle.SHAPES).draw(surface, space);
    }
  },
  LOSS(600, 320) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      LossFigureData picture = LossExamples.picture(LossExamples.run(140), 140, iteration, true);
      new LossFigure(FigureLayout.wide(width(), height()), palette)
          .draw(surface, LossExamples.reading(picture, iteration));
    }
  },
  LANDSCAPE(400, LandscapeFigure.preferredHeight(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      Landscape landscape =
          LandscapeExamples.landscape(
              LandscapeExamples.state(iteration),
              LandscapeExamples.path(140),
              LandscapeExamples.RUN,
              LandscapeExamples.ALL);
      new LandscapeFigure(LandscapeFigure.frame(width(), height()), palette)
          .draw(surface, landscape);
    }
  },
  GRAPH(1810, 352) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      GraphFigure figure = new GraphFigure(palette, 15);
      Graph graph =
          GraphExamples.swept(GraphExamples.objective(2, 2, 1), Math.min(iteration / 10, 12));
      GraphLayout layout = figure.layout(graph);
      double scale = Math.min(width() / layout.width(), height() / layout.height());
      figure.draw(surface, graph, layout, new GraphViewport(scale, 0, 0), OptionalInt.empty());
    }
  };

  private final double width;
  private final double height;

  ExampleFigure(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** In CSS pixels. */
  public double width() {
    return width;
  }

  /** In CSS pixels. */
  public double height() {
    return height;
  }

  /** Draws the figure at one of the iterations 0 to 140. */
  public abstract void draw(Surface surface, Palette palette, int iteration);

  /** The figure as Java2D paints it. */
  public Java2DSurface painted(Palette palette, int iteration, double density) {
    Java2DSurface surface = new Java2DSurface(width, height, density);
    draw(surface, palette, iteration);
    return surface;
  }
}
