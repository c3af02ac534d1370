package xorlab.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.network.Network;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.plot.NetworkDescription;
import xorlab.plot.NetworkFigure;
import xorlab.plot.NetworkLayout;
import xorlab.plot.NetworkScene;
import xorlab.plot.Palette;
import xorlab.plot.Surface;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.widget.Dom;
import xorlab.widget.FigureView;
import xorlab.widget.Grip;
import xorlab.widget.NumberField;

/** The network, whose weights and biases can be dragged, typed and frozen. */
public final class NetworkView extends FigureView<Scene> implements Grip.Handle {
  /** The menu of weights and biases has so many at the most; all can be pointed at. */
  private static final int MOST_OPTIONS = 400;

  /** How far a drag goes for a change of 1, in CSS pixels. */
  private static final double PIXELS_PER_ONE = 40;

  private static final int LEAST_HEIGHT = 260;

  /** Dragged weights are rounded to hundredths. */
  private static final double PLACES = 100;

  private final Actions actions;
  private final HTMLElement picture;
  private final HTMLSelectElement parameter;
  private final NumberField value;
  private final HTMLInputElement freeze;

  private Optional<NetworkFigure> figure = Optional.empty();
  private Optional<NetworkLayout> layout = Optional.empty();
  private Optional<Network> laidFor = Optional.empty();
  private Optional<Experiment> frozenIn = Optional.empty();
  private boolean[] frozen = {};
  private double[] flat = {};
  private int selected;
  private int edited;
  private boolean moved;
  private double heldX;
  private double heldY;
  private double heldValue;

  public NetworkView(HTMLElement section, Actions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    picture = section.querySelector(".picture");
    HTMLElement editor = section.querySelector(".editing");
    parameter = (HTMLSelectElement) editor.querySelector(".parameter");
    value =
        new NumberField(
            editor.querySelector(".value"),
            editor.querySelector(".complaint"),
            "A weight is a decimal number",
            this::set);
    freeze = (HTMLInputElement) editor.querySelector(".freeze");
    editor.addEventListener("submit", Event::preventDefault);
    parameter.addEventListener("change", (Event event) -> select(parameter.getSelectedIndex()));
    freeze.addEventListener("change", (Event event) -> setFrozen(freeze.isChecked()));
    new Grip(canvas(), this);
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    prepare(scene);
    NetworkScene network = scene(scene);
    figure.get().draw(surface, layout.get(), network);
  }

  @Override
  protected String describe(Scene scene) {
    return NetworkDescription.of(scene(scene));
  }

  /** Shows the weight or bias that is chosen in the controls below the figure. */
  public void showEditor(Scene scene) {
    Moment moment = scene.moment();
    flat = moment.flat();
    if (laidFor.isEmpty() || !laidFor.get().isLike(moment.network())) {
      lay(moment.network());
    }
    value.follow(flat[selected]);
    boolean another = edited != selected;
    if (another) {
      edited = selected;
      value.forget();
    }
    if (another || scene.resting()) {
      value.show(flat[selected]);
      freeze.setChecked(frozen(scene.experiment())[selected]);
    }
  }

  private void lay(Network network) {
    laidFor = Optional.of(network);
    layout = Optional.empty();
    selected = Math.min(selected, network.parameterCount() - 1);
    parameter.clear();
    int count = Math.min(MOST_OPTIONS, network.parameterCount());
    for (int i = 0; i < count; i++) {
      Dom.add(parameter, "option", NetworkDescription.parameter(network, i));
    }
    parameter.setSelectedIndex(selected);
  }

  private void prepare(Scene scene) {
    Palette palette = scene.palette();
    if (figure.isEmpty() || figure.get().palette() != palette) {
      figure = Optional.of(new NetworkFigure(palette));
    }
    Network network = scene.moment().network();
    if (laidFor.isEmpty() || !laidFor.get().isLike(network)) {
      lay(network);
    }
    boolean fits =
        layout.isPresent() && layout.get().width() == width() && layout.get().height() == height();
    if (!fits) {
      double preferred = NetworkLayout.preferredHeight(network, width());
      picture.getStyle().setProperty("height", (int) Math.max(LEAST_HEIGHT, preferred) + "px");
      layout = Optional.of(NetworkLayout.of(network, width(), height()));
    }
  }

  private NetworkScene scene(Scene scene) {
    Moment moment = scene.moment();
    Matrix X = moment.data().X();
    int point = Math.min(scene.attended().orElse(1), X.rows() - 1);
    return NetworkScene.of(
        moment,
        new double[] {X.get(point, 0), X.get(point, 1)},
        scene.plane().pass(moment),
        frozen(scene.experiment()),
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
    parameter.setSelectedIndex(number < MOST_OPTIONS ? number : -1);
    actions.redraw();
  }

  private void set(double number, boolean goesOn) {
    double[] changed = flat.clone();
    changed[selected] = number;
    actions.edit(experiment -> experiment.withWeights(changed), goesOn);
  }

  private void setFrozen(boolean isFrozen) {
    boolean[] changed = frozen.clone();
    changed[selected] = isFrozen;
    actions.edit(experiment -> experiment.withFrozen(changed), false);
  }

  @Override
  public boolean reaches(double x, double y, double reach) {
    return parameterAt(x, y).isPresent();
  }

  @Override
  public void take(double x, double y, double reach) {
    select(parameterAt(x, y).orElseThrow());
    moved = false;
    heldX = x;
    heldY = y;
    heldValue = flat[selected];
  }

  private OptionalInt parameterAt(double x, double y) {
    return layout.isEmpty() ? OptionalInt.empty() : layout.get().parameterAt(x, y);
  }

  @Override
  public void move(double x, double y) {
    double change = (x - heldX - (y - heldY)) / PIXELS_PER_ONE;
    set(Rounding.nearest((heldValue + change) * PLACES) / PLACES, moved);
    moved = true;
  }
}
