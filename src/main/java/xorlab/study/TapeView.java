package xorlab.study;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.check.Objective;
import xorlab.plot.Graph;
import xorlab.plot.GraphFigure;
import xorlab.plot.GraphLayout;
import xorlab.plot.GraphView;
import xorlab.plot.Palette;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.widget.CanvasSurface;
import xorlab.widget.Dom;
import xorlab.widget.Paper;

/** The computation graph of the objective, with the backward sweep node by node. */
final class TapeView {
  /** The room for a line of a value, in characters. */
  private static final int CHARACTERS = 17;

  /** Of a network with more parameters than this the graph would be no help to anyone. */
  private static final int MOST_SCALARS = 60;

  private final HTMLElement scroll;
  private final HTMLElement canvasRoom;
  private final HTMLCanvasElement canvas;
  private final HTMLElement position;
  private final HTMLElement sentence;
  private final HTMLElement words;
  private final HTMLElement detail;
  private final HTMLSelectElement detailLevel;
  private final HTMLSelectElement nodeChoice;
  private final HTMLButtonElement back;
  private final HTMLButtonElement onwards;
  private final Runnable changed;

  private Optional<Experiment> laidFor = Optional.empty();
  private Optional<GraphLayout> layout = Optional.empty();
  private boolean stepped;
  private int steps;
  private int allSteps;

  /**
   * @param changed runs when the reader asks for another step or another view
   */
  TapeView(HTMLElement panel, Runnable changed) {
    this.changed = changed;
    scroll = panel.querySelector(".scroll");
    canvasRoom = panel.querySelector(".canvas-room");
    canvas = (HTMLCanvasElement) panel.querySelector("canvas");
    position = panel.querySelector(".sweep-position");
    sentence = panel.querySelector(".sentence");
    words = panel.querySelector(".graph-words");
    detail = panel.querySelector(".node-detail");
    detailLevel = (HTMLSelectElement) panel.querySelector(".level");
    nodeChoice = (HTMLSelectElement) panel.querySelector(".node");
    back = (HTMLButtonElement) panel.querySelector(".sweep-back");
    onwards = (HTMLButtonElement) panel.querySelector(".sweep-on");
    Dom.onClick(panel.querySelector(".sweep-start"), () -> sweepTo(0));
    Dom.onClick(back, () -> sweepTo(steps - 1));
    Dom.onClick(onwards, () -> sweepTo(steps + 1));
    Dom.onClick(panel.querySelector(".sweep-end"), () -> sweepTo(allSteps));
    nodeChoice.addEventListener("change", (Event event) -> lookAt(nodeChoice.getSelectedIndex()));
    detailLevel.addEventListener("change", (Event event) -> changeLevel());
  }

  void show(Experiment experiment, Moment moment, Palette palette) {
    if (laidFor.isEmpty() || !laidFor.get().sameRun(experiment)) {
      laidFor = Optional.of(experiment);
      layLevels(moment);
      forget();
    }
    TapeGraph tape = new TapeGraph(objective(moment), steps);
    allSteps = tape.steps();
    Graph graph = tape.graph();
    GraphFigure figure = new GraphFigure(palette, CHARACTERS);
    if (layout.isEmpty()) {
      layout = Optional.of(figure.layout(graph));
      layNodes(tape);
    }
    draw(figure, graph, layout.get());
    if (stepped) {
      scrollTo(layout.get(), tape.current());
      stepped = false;
    }
    back.setDisabled(steps == 0);
    onwards.setDisabled(steps >= allSteps);
    Dom.setText(position, tape.taken() + " of " + allSteps);
    Dom.setText(sentence, tape.sentence());
    Dom.setText(words, String.join("\n", graph.lines()));
    int chosen = nodeChoice.getSelectedIndex();
    Dom.setText(detail, tape.detail(Math.max(0, chosen)));
  }

  private void sweepTo(int step) {
    steps = Math.max(0, Math.min(step, allSteps));
    stepped = true;
    changed.run();
  }

  private void lookAt(int node) {
    layout.ifPresent(place -> scrollTo(place, node));
    changed.run();
  }

  /** Brings a node into the middle of what is seen of the graph. */
  private void scrollTo(GraphLayout place, int node) {
    double middle = place.box(node).x() + place.box(node).width() / 2;
    scroll.setScrollLeft((int) (middle - scroll.getClientWidth() / 2.0));
  }

  private void changeLevel() {
    forget();
    changed.run();
  }

  private void forget() {
    layout = Optional.empty();
    steps = 0;
  }

  private void layLevels(Moment moment) {
    detailLevel.clear();
    Dom.add(detailLevel, "option", "matrices");
    if (moment.network().parameterCount() <= MOST_SCALARS) {
      for (int n = 0; n < moment.data().points(); n++) {
        Dom.add(detailLevel, "option", "scalars, point " + n);
      }
    } else {
      String refusal = "scalars only up to " + MOST_SCALARS + " weights and biases";
      Dom.add(detailLevel, "option", refusal).setAttribute("disabled", "");
    }
  }

  private void layNodes(TapeGraph tape) {
    nodeChoice.clear();
    for (int i = 0; i < tape.size(); i++) {
      Dom.add(nodeChoice, "option", tape.name(i));
    }
    nodeChoice.setSelectedIndex(tape.size() - 1);
  }

  private Objective objective(Moment moment) {
    Data data = moment.data();
    int n = detailLevel.getSelectedIndex() - 1;
    if (n < 0) {
      return Objective.overMatrices(moment.network(), moment.parameters(), data.X(), data.y());
    }
    double[] x = new double[data.X().columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = data.X().get(n, j);
    }
    return Objective.overScalars(moment.network(), moment.parameters(), x, data.y().get(n, 0));
  }

  private void draw(GraphFigure figure, Graph graph, GraphLayout place) {
    int width = (int) Math.ceil(place.width());
    int height = (int) Math.ceil(place.height());
    canvasRoom.getStyle().setProperty("width", width + "px");
    canvasRoom.getStyle().setProperty("height", height + "px");
    CanvasSurface surface = new CanvasSurface(canvas, width, height, Paper.density());
    int chosen = nodeChoice.getSelectedIndex();
    figure.draw(
        surface,
        graph,
        place,
        GraphView.FULL_SIZE,
        chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen));
  }
}
