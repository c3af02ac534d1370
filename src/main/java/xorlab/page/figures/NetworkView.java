package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.ledger.Symbol;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.optim.OptimizerName;
import xorlab.page.ui.Dom;
import xorlab.page.ui.DragHandler;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.axis.Labels;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.network.NetworkDescription;
import xorlab.plot.network.NetworkFigure;
import xorlab.plot.network.NetworkFigureData;
import xorlab.plot.network.NetworkHeight;
import xorlab.plot.network.NetworkLayout;
import xorlab.plot.network.NetworkMarks;
import xorlab.plot.network.ParameterRef;
import xorlab.plot.network.UnitId;
import xorlab.training.IterationState;
import xorlab.words.NetworkWords;

/**
 * The network figure. Its weights and biases can be dragged, typed and locked; pointing at a unit
 * shows its map large.
 */
public final class NetworkView extends FigureView<LabFrame>
    implements DragHandler.Target, WeightEditor.Listener {
  /** The length of a drag that changes a weight by 1, in CSS pixels. */
  private static final double PIXELS_PER_ONE = 40;

  private static final int MIN_HEIGHT = 260;

  private static final int CAPTION_DECIMALS = 5;

  private final LabActions actions;
  private final HTMLElement section;
  private final HTMLElement picture;
  private final HTMLElement caption;
  private final WeightEditor editor;

  private Optional<NetworkFigure> figure = Optional.empty();
  private Optional<NetworkLayout> layout = Optional.empty();
  private Optional<NetworkSpec> builtFor = Optional.empty();
  private Optional<Experiment> frozenIn = Optional.empty();
  private boolean[] frozen = {};
  private Optional<NetworkMarks> marks = Optional.empty();
  private SettingTexts marked = new SettingTexts();
  private double[] flat = {};
  private OptionalInt selected = OptionalInt.empty();
  private OptionalInt pointed = OptionalInt.empty();
  private boolean moved;
  private double dragStartX;
  private double dragStartY;
  private double dragStartValue;

  public NetworkView(HTMLElement section, LabActions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    this.section = section;
    picture = section.querySelector(".picture");
    caption = section.querySelector(".caption");
    editor = new WeightEditor(section.querySelector(".editing"), this);
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

  /** Shows the selected weight or bias in the row below the figure, and a caption above it. */
  public void showEditor(LabFrame frame) {
    IterationState state = frame.state();
    flat = state.flat();
    rebuildIfReshaped(state.network());
    editor.show(selected, flat, frozen(frame.experiment()), frame.idle());
    Dom.setText(caption, caption(frame));
  }

  /** The weight that is pointed at, the gradient of the selected one, or the shown point. */
  private String caption(LabFrame frame) {
    NetworkSpec network = frame.state().network();
    if (pointed.isPresent() && !pointed.equals(selected)) {
      int parameter = pointed.getAsInt();
      String name = NetworkDescription.shortName(network, parameter);
      return name + ": " + FixedWidthNumber.signed(flat[parameter]).trim();
    }
    if (selected.isPresent() && frame.idle()) {
      return gradient(frame, selected.getAsInt());
    }
    PlanePoint point = frame.shownPoint();
    return NetworkWords.forPoint(Labels.point(point.x1(), point.x2()));
  }

  private String gradient(LabFrame frame, int parameter) {
    IterationState state = frame.state();
    double gradient = state.pass().backward.gradient.flat()[parameter];
    Experiment experiment = frame.experiment();
    boolean isPlain =
        experiment.get(Setting.OPTIMIZER) == OptimizerName.GRADIENT_DESCENT
            && experiment.batchSize() == state.data().points()
            && !state.diverged();
    if (!isPlain || frozen(experiment)[parameter]) {
      return NetworkWords.gradient(rounded(gradient));
    }
    double next = flat[parameter] - experiment.learningRateAt(state.iteration()) * gradient;
    return NetworkWords.gradientAndNext(rounded(gradient), rounded(next));
  }

  private static String rounded(double value) {
    return Decimals.fixed(value, CAPTION_DECIMALS).replace('-', '−');
  }

  private void rebuildIfReshaped(NetworkSpec network) {
    if (builtFor.isPresent() && builtFor.get().widths().equals(network.widths())) {
      return;
    }
    builtFor = Optional.of(network);
    layout = Optional.empty();
    marks = Optional.empty();
    pointed = OptionalInt.empty();
    if (selected.orElse(0) >= network.parameterCount()) {
      selected = OptionalInt.empty();
    }
    editor.rebuild(network);
  }

  private void prepare(LabFrame frame) {
    Palette palette = frame.palette();
    if (figure.isEmpty() || figure.get().palette() != palette) {
      figure = Optional.of(new NetworkFigure(palette));
    }
    NetworkSpec network = frame.state().network();
    rebuildIfReshaped(network);
    boolean layoutFits =
        layout.isPresent() && layout.get().width() == width() && layout.get().height() == height();
    if (!layoutFits) {
      double preferred = NetworkHeight.preferred(network, width());
      picture.getStyle().setProperty("height", (int) Math.max(MIN_HEIGHT, preferred) + "px");
      layout = Optional.of(NetworkLayout.of(network, width(), height()));
    }
  }

  private NetworkFigureData figureData(LabFrame frame) {
    IterationState state = frame.state();
    return NetworkFigureData.of(
        state,
        frame.shownPoint(),
        frame.grid().forwardOfMaps(state),
        frozen(frame.experiment()),
        selected,
        marks(frame));
  }

  private NetworkMarks marks(LabFrame frame) {
    SettingTexts texts = frame.selection().marks();
    if (marks.isEmpty() || marked != texts) {
      marked = texts;
      marks = Optional.of(new MarkReader(texts, frame.state().network()).marks());
    }
    return marks.get();
  }

  private boolean[] frozen(Experiment experiment) {
    if (frozenIn.isEmpty() || frozenIn.get() != experiment) {
      frozenIn = Optional.of(experiment);
      frozen = experiment.frozen();
    }
    return frozen;
  }

  @Override
  public void select(OptionalInt parameter) {
    selected = parameter;
    actions.redraw();
  }

  @Override
  public void set(double number, boolean continuesPrevious) {
    double[] changed = flat.clone();
    changed[selected.orElseThrow()] = number;
    actions.edit(experiment -> experiment.withWeights(changed), continuesPrevious);
    section.setAttribute("data-followed", "");
  }

  @Override
  public void setFrozen(boolean isFrozen) {
    boolean[] changed = frozen.clone();
    changed[selected.orElseThrow()] = isFrozen;
    actions.edit(experiment -> experiment.withFrozen(changed), false);
  }

  @Override
  public boolean isHit(double x, double y, double tolerance) {
    return parameterAt(x, y).isPresent();
  }

  @Override
  public boolean isSelected(double x, double y, double tolerance) {
    return parameterAt(x, y).equals(selected);
  }

  @Override
  public void grab(double x, double y, double tolerance) {
    select(parameterAt(x, y));
    trace(ParameterRef.of(builtFor.orElseThrow(), selected.orElseThrow()));
    moved = false;
    dragStartX = x;
    dragStartY = y;
    dragStartValue = flat[selected.orElseThrow()];
  }

  private void trace(ParameterRef parameter) {
    Symbol symbol = parameter.isBias() ? Symbol.B : Symbol.W;
    int column = Math.max(0, parameter.from());
    TracedNumber number = new TracedNumber(symbol, parameter.layer(), parameter.to(), column);
    actions.select(actions.selection().withTraced(number));
  }

  @Override
  public void clickBackground(double x, double y, boolean touch) {
    select(OptionalInt.empty());
  }

  @Override
  public void hover(double x, double y) {
    OptionalInt parameter = parameterAt(x, y);
    Optional<UnitId> unit = layout.flatMap(places -> places.unitAt(x, y)).filter(this::isHidden);
    actions.select(actions.selection().withUnit(unit));
    if (!parameter.equals(pointed)) {
      pointed = parameter;
      actions.redraw();
    }
  }

  @Override
  public void leave() {
    pointed = OptionalInt.empty();
    actions.select(actions.selection().withUnit(Optional.empty()));
    actions.redraw();
  }

  private boolean isHidden(UnitId unit) {
    return unit.layer() > 0 && unit.layer() < builtFor.orElseThrow().lastLayer();
  }

  private OptionalInt parameterAt(double x, double y) {
    return layout.isEmpty() ? OptionalInt.empty() : layout.get().parameterAt(x, y);
  }

  @Override
  public void drag(double x, double y) {
    double change = (x - dragStartX - (y - dragStartY)) / PIXELS_PER_ONE;
    set(Rounding.toHundredths(dragStartValue + change), moved);
    moved = true;
  }
}
