package xorlab.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Focus;
import xorlab.network.Network;
import xorlab.numeric.Matrix;
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

/** The network, whose weights and biases can be dragged, typed and frozen. */
final class NetworkView extends FigureView<Scene> implements Grip.Handle {
  /** The menu of weights and biases has so many at the most; all can be pointed at. */
  private static final int MOST_OPTIONS = 400;

  /** How far a drag goes for a change of 1, in CSS pixels. */
  private static final double PIXELS_PER_ONE = 40;

  private static final int LEAST_HEIGHT = 200;

  private static final double DRAG_STEP = 0.01;
  private static final double KEY_STEP = 0.1;

  private final Actions actions;
  private final HTMLElement picture;
  private final HTMLSelectElement parameter;
  private final HTMLInputElement value;
  private final HTMLInputElement freeze;
  private final HTMLElement complaint;

  private Optional<NetworkFigure> figure = Optional.empty();
  private Optional<NetworkLayout> layout = Optional.empty();
  private Optional<Network> laidFor = Optional.empty();
  private Optional<Experiment> frozenIn = Optional.empty();
  private boolean[] frozen = {};
  private double[] flat = {};
  private int selected;
  private boolean held;
  private boolean moved;
  private double heldX;
  private double heldY;
  private double heldValue;

  NetworkView(HTMLElement section, Actions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    picture = section.querySelector(".picture");
    HTMLElement editor = section.querySelector(".editing");
    parameter = (HTMLSelectElement) editor.querySelector(".parameter");
    value = (HTMLInputElement) editor.querySelector(".value");
    freeze = (HTMLInputElement) editor.querySelector(".freeze");
    complaint = editor.querySelector(".complaint");
    editor.addEventListener("submit", Event::preventDefault);
    parameter.addEventListener("change", (Event event) -> select(parameter.getSelectedIndex()));
    value.addEventListener("change", (Event event) -> type());
    value.addEventListener("keydown", this::press);
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
  void showEditor(Scene scene) {
    Moment moment = scene.moment();
    flat = moment.flat();
    if (laidFor.isEmpty() || !laidFor.get().equals(moment.network())) {
      lay(moment.network());
    }
    if (scene.resting() && !isTyping()) {
      String text = TypedNumber.text(flat[selected]);
      if (!value.getValue().equals(text)) {
        value.setValue(text);
      }
      freeze.setChecked(frozen(scene.experiment())[selected]);
    }
  }

  private boolean isTyping() {
    return Focus.isOn(value);
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
    if (figure.isEmpty() || !figure.get().palette().equals(palette)) {
      figure = Optional.of(new NetworkFigure(palette));
    }
    Network network = scene.moment().network();
    if (laidFor.isEmpty() || !laidFor.get().equals(network)) {
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

  private void type() {
    OptionalDouble number = TypedNumber.read(value.getValue());
    if (number.isEmpty()) {
      complain("A weight is a decimal number, such as −1.5; not “" + value.getValue() + "”.");
      return;
    }
    complain("");
    set(number.getAsDouble(), false);
  }

  private void complain(String sentence) {
    Dom.setText(complaint, sentence);
    Dom.setAttribute(value, "aria-invalid", !sentence.isEmpty(), "true");
  }

  /** The arrow keys change a weight by a tenth, with the shift key by one. */
  private void press(Event event) {
    KeyboardEvent key = (KeyboardEvent) event;
    double step = key.isShiftKey() ? 1 : KEY_STEP;
    double change =
        switch (key.getKey()) {
          case "ArrowUp" -> step;
          case "ArrowDown" -> -step;
          default -> 0;
        };
    if (change != 0) {
      event.preventDefault();
      complain("");
      double changed = rounded(flat[selected] + change, KEY_STEP / 10);
      value.setValue(TypedNumber.text(changed));
      set(changed, false);
    }
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
  public boolean take(double x, double y, double reach) {
    OptionalInt found = layout.isEmpty() ? OptionalInt.empty() : layout.get().parameterAt(x, y);
    if (found.isEmpty()) {
      return false;
    }
    select(found.getAsInt());
    held = true;
    moved = false;
    heldX = x;
    heldY = y;
    heldValue = flat[selected];
    return true;
  }

  @Override
  public void move(double x, double y) {
    double change = (x - heldX - (y - heldY)) / PIXELS_PER_ONE;
    if (held && (moved || change != 0)) {
      set(rounded(heldValue + change, DRAG_STEP), moved);
      moved = true;
    }
  }

  @Override
  public void drop() {
    held = false;
  }

  private static double rounded(double number, double step) {
    double places = Math.rint(1 / step);
    return Math.rint(number * places) / places;
  }
}
