import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import xorlab.autodiff.Node;
import xorlab.autodiff.Operation;
import xorlab.experiment.Experiment;
import xorlab.export.picture.SvgSurface;
import xorlab.gradcheck.TapeObjective;
import xorlab.page.export.ExportFigure;
import xorlab.page.export.FigureRenderer;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.graph.Graph;
import xorlab.plot.graph.GraphFigure;
import xorlab.plot.graph.GraphLayout;
import xorlab.plot.graph.GraphNode;
import xorlab.plot.graph.GraphViewport;
import xorlab.plot.landscape.ProgressiveLandscape;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/**
 * The picture of a chapter's figure, for readers without scripts, for print, and until the lab is
 * drawn.
 *
 * @param light as SVG
 * @param dark as SVG
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param description the picture in words
 */
record StaticFigure(String light, String dark, int width, int height, String description) {
  private static final int WIDTH = 640;

  /** The width of a figure that is as high as it is wide. */
  private static final int SQUARE_WIDTH = 440;

  /** Points of the raster along each side: browsers smooth it, and the boundary is a line. */
  private static final int SIDE = 25;

  /** The same for the small map in each unit. */
  private static final int MAP_SIDE = 13;

  /** Characters of a line of a value in the graph. */
  private static final int CHARACTERS = 5;

  /**
   * Draws a figure.
   *
   * @param name as in data-static: network, decision, hidden, loss or graph
   * @param title of the picture
   * @param state of a chapter, whose run is trained to its end
   */
  static StaticFigure of(String name, String title, ChapterState state) {
    return ExportFigure.ofToken(name)
        .map(figure -> figure(figure, title, state.experiment(), state.run()))
        .orElseGet(() -> graph(title, state.run().state()));
  }

  private static StaticFigure figure(
      ExportFigure figure, String title, Experiment experiment, Timeline run) {
    boolean isWide = figure == ExportFigure.NETWORK || figure == ExportFigure.LOSS;
    int width = isWide ? WIDTH : SQUARE_WIDTH;
    int height = (int) figure.preferredHeight(width, experiment.network());
    int side = figure == ExportFigure.NETWORK ? MAP_SIDE : SIDE;
    return drawn(
        new Size(width, height),
        title,
        renderer(experiment, run, side, false).describe(figure),
        (surface, isDark) -> renderer(experiment, run, side, isDark).draw(figure, surface));
  }

  private static FigureRenderer renderer(
      Experiment experiment, Timeline run, int side, boolean isDark) {
    PlotBounds bounds = PlotBounds.around(experiment.split().all().X());
    return new FigureRenderer(
        experiment,
        run.state(),
        run,
        new PredictionGrid(experiment.network(), bounds, side),
        new ProgressiveLandscape(),
        Palette.of(isDark, false));
  }

  /** The computation of the loss, with its operations but without values. */
  private static StaticFigure graph(String title, IterationState state) {
    TapeObjective objective =
        TapeObjective.overMatrices(
            state.network(), state.parameters(), state.data().X(), state.data().y());
    List<GraphNode> nodes = new ArrayList<>();
    for (Node node : objective.tape().nodes()) {
      nodes.add(graphNode(node));
    }
    Graph graph = new Graph(nodes, List.of());
    GraphLayout layout = new GraphFigure(Palette.of(false, false), CHARACTERS).layout(graph);
    return drawn(
        new Size((int) Math.ceil(layout.width()), (int) Math.ceil(layout.height())),
        title,
        title,
        (surface, isDark) ->
            new GraphFigure(Palette.of(isDark, false), CHARACTERS)
                .draw(surface, graph, layout, GraphViewport.FULL_SIZE, OptionalInt.empty()));
  }

  private static GraphNode graphNode(Node node) {
    Optional<String> operation = node.operation().map(Operation::symbol);
    return new GraphNode(
        operation.orElse(node.name()),
        operation.isPresent() ? node.name() : "",
        node.value().shape(),
        List.of(),
        List.of(),
        GraphNode.Progress.NONE,
        0,
        node.inputs().stream().map(Node::number).toList());
  }

  private record Size(int width, int height) {}

  private static StaticFigure drawn(
      Size size, String title, String description, BiConsumer<Surface, Boolean> drawing) {
    return new StaticFigure(
        svg(size, title, surface -> drawing.accept(surface, false)),
        svg(size, title, surface -> drawing.accept(surface, true)),
        size.width(),
        size.height(),
        description);
  }

  private static String svg(Size size, String title, Consumer<Surface> drawing) {
    SvgSurface surface = new SvgSurface(size.width(), size.height(), title, "");
    drawing.accept(surface);
    return surface.svg();
  }
}
