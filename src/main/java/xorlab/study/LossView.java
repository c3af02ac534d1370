package xorlab.study;

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
final class LossView extends FigureView<StudyScene> {
  private final HTMLInputElement reader;
  private final HTMLInputElement log;
  private final HTMLElement output;
  private final EarlierRuns earlier;
  private final LabWindow lab;

  private Optional<LossSketch> sketch = Optional.empty();
  private int run;
  private int changes;
  private Optional<LossFigure> figure = Optional.empty();
  private Optional<LossPicture> picture = Optional.empty();
  private OptionalInt reading = OptionalInt.empty();

  LossView(HTMLElement section, LabWindow lab) {
    super(section, lab::redraw);
    this.lab = lab;
    reader = (HTMLInputElement) section.querySelector(".reader");
    log = (HTMLInputElement) section.querySelector(".log");
    output = section.querySelector(".read-off");
    earlier = new EarlierRuns(section.querySelector(".past"), lab);
    log.addEventListener("change", (Event event) -> lab.redraw());
    reader.addEventListener(
        "input",
        (Event event) -> {
          read(OptionalInt.of((int) Decimals.parse(reader.getValue()).orElse(0)));
          lab.redraw();
        });
    reader.addEventListener(
        "blur",
        (Event event) -> {
          read(OptionalInt.empty());
          lab.redraw();
        });
    canvas()
        .addEventListener(
            "pointermove",
            (MouseEvent event) -> {
              read(iterationAt(event.getOffsetX()));
              lab.redraw();
            });
    canvas()
        .addEventListener(
            "pointerleave",
            (Event event) -> {
              read(OptionalInt.empty());
              lab.redraw();
            });
    canvas()
        .addEventListener(
            "click", (MouseEvent event) -> iterationAt(event.getOffsetX()).ifPresent(lab::visit));
  }

  /** Follows the run, in view or not, and keeps the one that it replaces. */
  void follow(StudyScene scene) {
    if (sketch.isEmpty() || run != scene.run()) {
      if (changes != lab.changes()) {
        sketch.ifPresent(earlier::keep); // what a drag has begun and broken off is not kept
      }
      changes = lab.changes();
      run = scene.run();
      sketch = Optional.of(LossSketch.of(scene.losses()));
      reading = OptionalInt.empty();
    }
    sketch.get().catchUp(scene.losses());
    earlier.follow(scene.experiment());
  }

  /** Shows below the figure what is read off it. */
  void showReading(StudyScene scene) {
    int iteration = scene.moment().iteration();
    reader.setAttribute("max", Integer.toString(scene.losses().furthest()));
    if (reading.isEmpty()) {
      reader.setValue(Integer.toString(iteration));
    }
    boolean readable = scene.resting() || reading.isPresent();
    Dom.setText(output, readable ? said(scene.losses(), reading.orElse(iteration)) : "");
  }

  @Override
  protected void draw(Surface surface, StudyScene scene) {
    LossPicture shown = picture(scene);
    LossFigure drawing =
        new LossFigure(Frame.wide(surface.width(), surface.height()), scene.palette());
    drawing.draw(surface, shown);
    figure = Optional.of(drawing);
    picture = Optional.of(shown);
  }

  @Override
  protected String describe(StudyScene scene) {
    return LossDescription.of(picture(scene));
  }

  private LossPicture picture(StudyScene scene) {
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
