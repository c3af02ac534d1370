package xorlab.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Frame;
import xorlab.plot.LossCurve;
import xorlab.plot.LossDescription;
import xorlab.plot.LossFigure;
import xorlab.plot.LossPicture;
import xorlab.plot.LossSketch;
import xorlab.plot.Surface;
import xorlab.widget.Dom;
import xorlab.widget.FigureView;

/** The loss curve, from which values are read by pointing, or with the arrow keys on a slider. */
public final class LossView extends FigureView<Scene> {
  private final HTMLInputElement reader;
  private final HTMLInputElement log;
  private final HTMLElement output;
  private final EarlierRuns earlier;
  private final Actions actions;

  private Optional<LossSketch> sketch = Optional.empty();
  private int run;
  private int changes;
  private Optional<LossFigure> figure = Optional.empty();
  private Optional<LossPicture> picture = Optional.empty();
  private OptionalInt reading = OptionalInt.empty();

  public LossView(HTMLElement section, Actions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    reader = (HTMLInputElement) section.querySelector(".reader");
    log = (HTMLInputElement) section.querySelector(".log");
    output = section.querySelector(".read-off");
    earlier = new EarlierRuns(section.querySelector(".past"), actions);
    log.addEventListener("change", (Event event) -> actions.redraw());
    reader.addEventListener(
        "input",
        (Event event) -> {
          read(OptionalInt.of((int) Decimals.parse(reader.getValue()).orElse(0)));
          actions.redraw();
        });
    reader.addEventListener(
        "blur",
        (Event event) -> {
          read(OptionalInt.empty());
          actions.redraw();
        });
    canvas()
        .addEventListener(
            "pointermove",
            (MouseEvent event) -> {
              read(iterationAt(event.getOffsetX()));
              actions.redraw();
            });
    canvas()
        .addEventListener(
            "pointerleave",
            (Event event) -> {
              read(OptionalInt.empty());
              actions.redraw();
            });
    canvas()
        .addEventListener(
            "click",
            (MouseEvent event) -> iterationAt(event.getOffsetX()).ifPresent(actions::seek));
  }

  /** Follows the run, in view or not, and keeps the one that it replaces. */
  public void follow(Scene scene) {
    if (sketch.isEmpty() || run != scene.run()) {
      if (changes != scene.changes()) {
        sketch.ifPresent(earlier::keep); // what a drag has begun and broken off is not kept
      }
      changes = scene.changes();
      run = scene.run();
      sketch = Optional.of(LossSketch.of(scene.losses()));
      reading = OptionalInt.empty();
    }
    sketch.get().catchUp(scene.losses());
    earlier.follow(scene.experiment());
  }

  /** Shows below the figure what is read off it. */
  public void showReading(Scene scene) {
    int iteration = scene.moment().iteration();
    reader.setAttribute("max", Integer.toString(scene.losses().furthest()));
    if (reading.isEmpty()) {
      reader.setValue(Integer.toString(iteration));
    }
    boolean readable = scene.resting() || reading.isPresent();
    Dom.setText(output, readable ? said(scene.losses(), reading.orElse(iteration)) : "");
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    LossPicture shown = picture(scene);
    LossFigure drawing =
        new LossFigure(Frame.wide(surface.width(), surface.height()), scene.palette());
    drawing.draw(surface, shown);
    figure = Optional.of(drawing);
    picture = Optional.of(shown);
  }

  @Override
  protected String describe(Scene scene) {
    return LossDescription.of(picture(scene));
  }

  private LossPicture picture(Scene scene) {
    return new LossPicture(
        scene.losses(),
        sketch.orElseThrow(),
        scene.experiment().iterations(),
        scene.moment().iteration(),
        reading,
        log.isChecked(),
        earlier.runs());
  }

  private OptionalInt iterationAt(double x) {
    return figure.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(figure.get().iterationAt(picture.get(), x));
  }

  /** Reads off an iteration that has been trained, the last of them for any beyond. */
  private void read(OptionalInt iteration) {
    int furthest = sketch.isEmpty() ? 0 : sketch.get().furthest();
    reading =
        iteration.isEmpty() ? iteration : OptionalInt.of(Math.min(iteration.getAsInt(), furthest));
  }

  private static String said(LossCurve losses, int iteration) {
    return "iteration " + iteration + ": " + Decimals.repr(losses.at(iteration));
  }
}
