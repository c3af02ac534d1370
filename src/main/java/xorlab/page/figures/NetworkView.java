package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.page.ui.Dom;
import xorlab.page.ui.DragHandler;
import xorlab.page.ui.FigureView;
import xorlab.page.ui.NumberField;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.network.NetworkDescription;
import xorlab.plot.network.NetworkFigure;
import xorlab.plot.network.NetworkFigureData;
import xorlab.plot.network.NetworkLayout;
import xorlab.training.IterationState;

/** The network figure. Its weights and biases can be dragged, typed and frozen. */
public final class NetworkView extends FigureView<LabFrame> implements DragHandler.Target {
  /** The number of weights and biases in the menu; the others can be chosen in the figure only. */
  private static final int MAX_OPTIONS = 400;

  /** The length of a drag that changes a weight by 1, in CSS pixels. */
  private static final double PIXELS_PER_ONE = 40;

  private static final int MIN_HEIGHT = 260;

  /** Dragged weights are rounded to hundredths. */
  private static final double ROUNDING_FACTOR = 100;

  private final LabActions actions;
  private final HTMLElement picture;
  private final HTMLSelectElement parameter;
  private final NumberField value;
  private final HTMLInputElement freeze;

  private Optional<NetworkFigure> figure = Optional.empty();
  private Optional<NetworkLayout> layout = Optional.empty();
  private Optional<NetworkSpec> builtFor = Optional.empty();
  private Optional<Experiment> frozenIn = Optional.empty();
  private boolean[] frozen = {};
  private double[] flat = {};
  private int selected;
  private int edited;
  private boolean moved;
  private double dragStartX;
  private double dragStartY;
  private double dragStartValue;

  public NetworkView(HTMLElement section, LabActions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    picture = section.querySelector(".picture");
    HTMLElement editor = section.querySelector(".editing");
    parameter = (HTMLSelectElement) editor.querySelector(".parameter");
    value =
        new NumberField(
            editor.querySelector(".value"),
            editor.querySelector(".error"),
            "A weight is a number",
            this::set);
    freeze = (HTMLInputElement) editor.querySelector(".freeze");
    editor.addEventListener("submit", Event::preventDefault);
    parameter.addEventListener("change", (Event event) -> select(parameter.getSelectedIndex()));
    freeze.addEventListener("change", (Event event) -> setFrozen(freeze.isChecked()));
    new DragHandler(canvas(), this);
  }

  @Override
  protected void draw(Surface surface, LabFrame frame) {
    prepare(frame);
    NetworkFigureData network = figureData(frame);
    figure.get().draw(surface, layout.get(), network);
  }

  @Override
  protected String describe(LabFrame frame) {
    return NetworkDescription.of(figureData(frame));
  }

  /** Shows the selected weight or bias in the controls below the figure. */
  public void showEditor(LabFrame frame) {
    IterationState state = frame.state();
    flat = state.flat();
    if (builtFor.isEmpty() || !builtFor.get().sameAs(state.network())) {
      rebuild(state.network());
    }
    value.setNumber(flat[selected]);
    boolean selectionChanged = edited != selected;
    if (selectionChanged) {
      edited = selected;
      value.discardInput();
    }
    if (selectionChanged || frame.idle()) {
      value.show(flat[selected]);
      freeze.setChecked(frozen(frame.experiment())[selected]);
    }
  }

  private void rebuild(NetworkSpec network) {
    builtFor = Optional.of(network);
    layout = Optional.empty();
    selected = Math.min(selected, network.parameterCount() - 1);
    parameter.clear();
    int count = Math.min(MAX_OPTIONS, network.parameterCount());
    for (int i = 0; i < count; i++) {
      Dom.add(parameter, "option", NetworkDescription.parameter(network, i));
    }
    parameter.setSelectedIndex(selected);
  }

  private void prepare(LabFrame frame) {
    Palette palette = frame.palette();
    if (figure.isEmpty() || figure.get().palette() != palette) {
      figure = Optional.of(new NetworkFigure(palette));
    }
    NetworkSpec network = frame.state().network();
    if (builtFor.isEmpty() || !builtFor.get().sameAs(network)) {
      rebuild(network);
    }
    boolean layoutFits =
        layout.isPresent() && layout.get().width() == width() && layout.get().height() == height();
    if (!layoutFits) {
      double preferred = NetworkLayout.preferredHeight(network, width());
      picture.getStyle().setProperty("height", (int) Math.max(MIN_HEIGHT, preferred) + "px");
      layout = Optional.of(NetworkLayout.of(network, width(), height()));
    }
  }

  private NetworkFigureData figureData(LabFrame frame) {
    IterationState state = frame.state();
    Matrix X = state.data().X();
    int point = Math.min(frame.selectedPoint().orElse(1), X.rows() - 1);
    return NetworkFigureData.of(
        state,
        new double[] {X.get(point, 0), X.get(point, 1)},
        frame.grid().forward(state),
        frozen(frame.experiment()),
        OptionalInt.of(selected));
  }

  private boolean[] frozen(Experiment experiment) {
    if (frozenIn.isEmpty() || frozenIn.get() != experiment) {
      frozenIn = Optional.of(experiment);
      frozen = experiment.frozen();
    }
    return frozen;
  }

  private void select(int number) {
    selected = number;
    parameter.setSelectedIndex(number < MAX_OPTIONS ? number : -1);
    actions.redraw();
  }

  private void set(double number, boolean continuesPrevious) {
    double[] changed = flat.clone();
    changed[selected] = number;
    actions.edit(experiment -> experiment.withWeights(changed), continuesPrevious);
  }

  private void setFrozen(boolean isFrozen) {
    boolean[] changed = frozen.clone();
    changed[selected] = isFrozen;
    actions.edit(experiment -> experiment.withFrozen(changed), false);
  }

  @Override
  public boolean isHit(double x, double y, double tolerance) {
    return parameterAt(x, y).isPresent();
  }

  @Override
  public void grab(double x, double y, double tolerance) {
    select(parameterAt(x, y).orElseThrow());
    moved = false;
    dragStartX = x;
    dragStartY = y;
    dragStartValue = flat[selected];
  }

  private OptionalInt parameterAt(double x, double y) {
    return layout.isEmpty() ? OptionalInt.empty() : layout.get().parameterAt(x, y);
  }

  @Override
  public void drag(double x, double y) {
    double change = (x - dragStartX - (y - dragStartY)) / PIXELS_PER_ONE;
    set(Rounding.nearest((dragStartValue + change) * ROUNDING_FACTOR) / ROUNDING_FACTOR, moved);
    moved = true;
  }
}
