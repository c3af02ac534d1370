package xorlab.plot;

import java.util.OptionalInt;
import xorlab.training.Experiment;
import xorlab.training.Markers;
import xorlab.training.Shade;

/** Each figure of the notebook's run, drawn on any surface: for tests of what is exported. */
public enum ExampleFigure {
  DECISION(640, 480) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      Frame frame = Frame.matplotlib(width(), height());
      new DecisionFigure(frame, palette, Shade.CLASS, Markers.CIRCLES)
          .draw(surface, NotebookRun.at(iteration));
    }
  },
  PROBABILITY(400, Frame.preferredHeight(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      new DecisionFigure(Frame.compact(width()), palette, Shade.PROBABILITY, Markers.SHAPES)
          .draw(surface, NotebookRun.at(iteration));
    }
  },
  NETWORK(640, 400) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      NetworkScene scene =
          NetworkExamples.scene(NetworkExamples.moment(Experiment.standard(), iteration));
      NetworkLayout layout = NetworkLayout.of(scene.network(), width(), height());
      new NetworkFigure(palette).draw(surface, layout, scene);
    }
  },
  HIDDEN(400, Frame.preferredNamedHeight(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      Frame frame = Frame.named(width(), height());
      HiddenSpace space =
          NetworkExamples.hidden(NetworkExamples.moment(Experiment.standard(), iteration));
      new HiddenFigure(frame, palette, Markers.SHAPES).draw(surface, space);
    }
  },
  LOSS(600, 320) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      LossPicture picture = LossExamples.picture(LossExamples.run(140), 140, iteration, true);
      new LossFigure(Frame.wide(width(), height()), palette)
          .draw(surface, LossExamples.reading(picture, iteration));
    }
  },
  LANDSCAPE(400, LandscapeFigure.preferredHeight(400)) {
    @Override
    public void draw(Surface surface, Palette palette, int iteration) {
      Landscape landscape =
          LandscapeExamples.landscape(
              LandscapeExamples.moment(iteration),
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
      figure.draw(surface, graph, layout, new GraphView(scale, 0, 0), OptionalInt.empty());
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

  /** Draws the figure as it is after so many of the 140 updates. */
  public abstract void draw(Surface surface, Palette palette, int iteration);

  /** The figure as Java2D paints it. */
  public Java2DSurface painted(Palette palette, int iteration, double density) {
    Java2DSurface surface = new Java2DSurface(width, height, density);
    draw(surface, palette, iteration);
    return surface;
  }
}
