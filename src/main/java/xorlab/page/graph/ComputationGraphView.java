package xorlab.page.graph;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Canvas;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.gradcheck.TapeObjective;
import xorlab.numeric.Decimals;
import xorlab.page.ui.CanvasSurface;
import xorlab.page.ui.Dom;
import xorlab.page.ui.PrintMode;
import xorlab.plot.draw.Palette;
import xorlab.plot.graph.Graph;
import xorlab.plot.graph.GraphFigure;
import xorlab.plot.graph.GraphLayout;
import xorlab.plot.graph.GraphViewport;
import xorlab.training.IterationState;
import xorlab.words.GraphWords;
import xorlab.words.LedgerWords;

/** The computation graph of the objective, with the reverse sweep node by node. */
final class ComputationGraphView {
  /** The width of a line of values, in characters. */
  private static final int CHARACTERS = 17;

  /** The graph over scalars is offered only up to this number of parameters. */
  private static final int MAX_SCALARS = 60;

  private final HTMLElement scroll;
  private final HTMLElement canvasContainer;
  private final HTMLCanvasElement canvas;
  private final HTMLElement position;
  private final HTMLElement sentence;
  private final HTMLElement description;
  private final HTMLElement detail;
  private final HTMLSelectElement detailLevel;
  private final HTMLSelectElement nodeChoice;
  private final HTMLSelectElement size;
  private final HTMLButtonElement back;
  private final HTMLButtonElement forward;
  private final Runnable changed;

  private Optional<Experiment> builtFor = Optional.empty();
  private Optional<GraphLayout> layout = Optional.empty();
  private boolean stepped;
  private int steps;
  private int allSteps;

  /**
   * @param changed runs when the reader has chosen another step or another graph
   */
  ComputationGraphView(HTMLElement panel, Runnable changed) {
    this.changed = changed;
    scroll = panel.querySelector(".scroll");
    canvasContainer = panel.querySelector(".canvas-room");
    canvas = (HTMLCanvasElement) panel.querySelector("canvas");
    position = panel.querySelector(".sweep-position");
    sentence = panel.querySelector(".sentence");
    description = panel.querySelector(".graph-words");
    detail = panel.querySelector(".node-detail");
    detailLevel = (HTMLSelectElement) panel.querySelector(".level");
    nodeChoice = (HTMLSelectElement) panel.querySelector(".node");
    size = (HTMLSelectElement) panel.querySelector(".size");
    size.addEventListener("change", (Event event) -> changed.run());
    back = (HTMLButtonElement) panel.querySelector(".sweep-back");
    forward = (HTMLButtonElement) panel.querySelector(".sweep-on");
    Dom.onClick(panel.querySelector(".sweep-start"), () -> sweepTo(0));
    Dom.onClick(back, () -> sweepTo(steps - 1));
    Dom.onClick(forward, () -> sweepTo(steps + 1));
    Dom.onClick(panel.querySelector(".sweep-end"), () -> sweepTo(allSteps));
    nodeChoice.addEventListener("change", (Event event) -> showNode(nodeChoice.getSelectedIndex()));
    detailLevel.addEventListener("change", (Event event) -> changeLevel());
  }

  /**
   * Lays the graph out, if that has not been done, or else shows it.
   *
   * @return whether it has yet to be shown
   */
  boolean show(Experiment experiment, IterationState state, Palette palette) {
    if (builtFor.isEmpty() || !builtFor.get().sameRun(experiment)) {
      builtFor = Optional.of(experiment);
      rebuildLevels(state);
      reset();
    }
    ComputationGraphModel tape = new ComputationGraphModel(objective(state), steps);
    allSteps = tape.steps();
    Graph graph = tape.graph();
    GraphFigure figure = new GraphFigure(palette, CHARACTERS);
    if (layout.isEmpty()) {
      layout = Optional.of(figure.layout(graph));
      rebuildNodes(tape);
      return true; // drawing it takes as long again
    }
    draw(figure, graph, layout.get());
    if (stepped) {
      scrollTo(layout.get(), tape.current());
      stepped = false;
    }
    back.setDisabled(steps == 0);
    forward.setDisabled(steps >= allSteps);
    Dom.setText(position, LedgerWords.position(tape.stepsDone(), allSteps));
    Dom.setText(sentence, tape.sentence());
    Dom.setText(description, String.join("\n", graph.describe()));
    int chosen = nodeChoice.getSelectedIndex();
    Dom.setText(detail, tape.detail(Math.max(0, chosen)));
    return false;
  }

  private void sweepTo(int step) {
    steps = Math.max(0, Math.min(step, allSteps));
    stepped = true;
    changed.run();
  }

  private void showNode(int node) {
    layout.ifPresent(graphLayout -> scrollTo(graphLayout, node));
    changed.run();
  }

  /** Scrolls a node into the center of the visible part of the graph. */
  private void scrollTo(GraphLayout graphLayout, int node) {
    double middle = graphLayout.box(node).x() + graphLayout.box(node).width() / 2;
    scroll.setScrollLeft((int) (middle * scale(graphLayout) - scroll.getClientWidth() / 2.0));
  }

  private void changeLevel() {
    reset();
    changed.run();
  }

  private void reset() {
    layout = Optional.empty();
    steps = 0;
  }

  private void rebuildLevels(IterationState state) {
    detailLevel.clear();
    Dom.add(detailLevel, "option", GraphWords.MATRICES);
    if (state.network().parameterCount() <= MAX_SCALARS) {
      for (int n = 0; n < state.data().points(); n++) {
        Dom.add(
            detailLevel,
            "option",
            state.network().penalty().isNone()
                ? GraphWords.scalars(n)
                : GraphWords.scalarsWithoutPenalty(n));
      }
    } else {
      Dom.add(detailLevel, "option", GraphWords.tooManyScalars(MAX_SCALARS))
          .setAttribute("disabled", "");
    }
  }

  private void rebuildNodes(ComputationGraphModel tape) {
    nodeChoice.clear();
    for (int i = 0; i < tape.size(); i++) {
      Dom.add(nodeChoice, "option", tape.name(i));
    }
    nodeChoice.setSelectedIndex(tape.size() - 1);
  }

  private TapeObjective objective(IterationState state) {
    Dataset data = state.data();
    int n = detailLevel.getSelectedIndex() - 1;
    if (n < 0) {
      return TapeObjective.overMatrices(state.network(), state.parameters(), data.X(), data.y());
    }
    double[] x = new double[data.X().columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = data.X().get(n, j);
    }
    return TapeObjective.overScalars(state.network(), state.parameters(), x, data.y().get(n, 0));
  }

  private void draw(GraphFigure figure, Graph graph, GraphLayout graphLayout) {
    int width = (int) Math.ceil(graphLayout.width());
    int height = (int) Math.ceil(graphLayout.height());
    double scale = scale(graphLayout);
    canvasContainer.getStyle().setProperty("width", (int) Math.ceil(width * scale) + "px");
    canvasContainer.getStyle().setProperty("height", (int) Math.ceil(height * scale) + "px");
    if (!Canvas.isReady(canvas)) {
      return;
    }
    double density = scale * PrintMode.density(Canvas.scale(canvasContainer));
    CanvasSurface surface = new CanvasSurface(canvas, width, height, density);
    int chosen = nodeChoice.getSelectedIndex();
    figure.draw(
        surface,
        graph,
        graphLayout,
        GraphViewport.FULL_SIZE,
        chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen));
  }

  /** The chosen size or, by default, that at which the graph is no wider than its panel. */
  private double scale(GraphLayout graphLayout) {
    double available = scroll.getClientWidth();
    double fitting = available > 0 ? Math.min(1, available / graphLayout.width()) : 1;
    return Decimals.parse(size.getValue()).orElse(fitting);
  }
}
