package xorlab.page.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.RangeSlider;
import xorlab.experiment.Setting;
import xorlab.experiment.appearance.MarkerStyle;
import xorlab.network.Feature;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Surface;
import xorlab.plot.hidden.HiddenDescription;
import xorlab.plot.hidden.HiddenFigure;
import xorlab.plot.hidden.HiddenSpace;
import xorlab.plot.hidden.HiddenSpaceProjector;
import xorlab.plot.hidden.Projection;
import xorlab.training.IterationState;
import xorlab.words.HiddenWords;

/** The hidden space. With more than two hidden units the reader chooses a projection. */
public final class HiddenSpaceView extends FigureView<LabFrame> {
  /** Up to this number of units every pair can be chosen; beyond it only neighboring pairs. */
  private static final int MAX_PAIRED = 8;

  /** Grid points along each axis: 12 intervals between grid lines, with 3 steps each. */
  private static final int SIDE = 37;

  /** The end of the slider, in percent. */
  private static final double MAX_STAGE = 100;

  private final HTMLElement chooser;
  private final HTMLSelectElement projection;
  private final List<Projection> views = new ArrayList<>();
  private Optional<PredictionGrid> grid = Optional.empty();
  private Optional<NetworkSpec> builtFor = Optional.empty();
  private Optional<HiddenSpace> previous = Optional.empty();
  private final HTMLElement caption;
  private final HTMLElement morph;
  private final HTMLElement proof;
  private final HTMLInputElement slider;
  private int run;

  public HiddenSpaceView(HTMLElement section, Runnable changed) {
    super(section, changed);
    caption = section.querySelector(".caption");
    morph = section.querySelector(".morph");
    proof = section.querySelector(".proof");
    slider = (HTMLInputElement) morph.querySelector("input");
    RangeSlider.onMove(slider, percent -> changed.run());
    chooser = section.querySelector(".axes");
    projection = (HTMLSelectElement) chooser.querySelector(".projection");
    projection.addEventListener("change", (Event event) -> changed.run());
  }

  private void showChoices(NetworkSpec network) {
    if (builtFor.isPresent() && builtFor.get().equals(network)) {
      return;
    }
    builtFor = Optional.of(network);
    previous = Optional.empty();
    views.clear();
    projection.clear();
    int units = network.width(network.lastLayer() - 1);
    boolean choice = units > 2;
    chooser.setHidden(!choice);
    morph.setHidden(choice || network.lastLayer() == 1);
    addChoice(Projection.of(network), HiddenWords.MAIN_DIRECTIONS);
    for (int across = 0; choice && across < units; across++) {
      int last = units <= MAX_PAIRED ? units - 1 : Math.min(across + 1, units - 1);
      for (int up = across + 1; up <= last; up++) {
        addChoice(new Projection.UnitPair(across, up), label(network, across, up));
      }
    }
  }

  private static String label(NetworkSpec network, int across, int up) {
    List<Feature> features = network.inputs().features();
    return network.lastLayer() > 1
        ? HiddenWords.twoUnits(across + 1, up + 1)
        : HiddenWords.twoInputs(features.get(across).label(), features.get(up).label());
  }

  private void addChoice(Projection view, String label) {
    views.add(view);
    Dom.add(projection, "option", label);
  }

  @Override
  protected void draw(Surface surface, LabFrame frame) {
    MarkerStyle markers = frame.experiment().get(Setting.MARKERS);
    FigureLayout layout = FigureLayout.withAxisNames(surface.width(), surface.height());
    HiddenSpace space = space(frame).morphed(stage());
    new HiddenFigure(layout, frame.palette(), markers).draw(surface, space, frame.selectedPoint());
    Dom.setText(caption, HiddenDescription.caption(space));
    proof.setHidden(!HiddenDescription.showsProof(space));
  }

  /** How far the view is on its way from the input plane, at 0, to the hidden space, at 1. */
  private double stage() {
    return morph.isHidden() ? 1 : Decimals.parse(slider.getValue()).orElse(1) / MAX_STAGE;
  }

  @Override
  protected String describe(LabFrame frame) {
    return HiddenDescription.of(space(frame));
  }

  private HiddenSpace space(LabFrame frame) {
    IterationState state = frame.state();
    showChoices(state.network());
    if (run != frame.run()) {
      run = frame.run();
      previous = Optional.empty();
    }
    Projection view = views.get(Math.max(0, projection.getSelectedIndex()));
    HiddenSpace space =
        HiddenSpaceProjector.at(
            state, () -> grid(state), view, previous, frame.selection().probe());
    previous = Optional.of(space);
    return space;
  }

  /** The forward pass over the grid points from which the warped grid lines are drawn. */
  private ForwardPass grid(IterationState state) {
    PlotBounds bounds = PlotBounds.around(state.split().all().X());
    if (grid.isEmpty() || !grid.get().matches(state.forwardNetwork(), bounds)) {
      grid = Optional.of(new PredictionGrid(state.forwardNetwork(), bounds, SIDE));
    }
    return grid.get().forward(state);
  }
}
