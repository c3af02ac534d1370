package xorlab.app;

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
import xorlab.training.Timeline;
import xorlab.widget.Dom;

/** The loss curve, from which values are read by pointing, or with the arrow keys on a slider. */
final class LossView extends FigureView {
  private final HTMLInputElement reader;
  private final HTMLInputElement log;
  private final HTMLElement output;
  private final EarlierRuns earlier;

  private Optional<Timeline> drawn = Optional.empty();
  private LossSketch sketch;
  private Optional<LossFigure> figure = Optional.empty();
  private Optional<LossPicture> picture = Optional.empty();
  private OptionalInt reading = OptionalInt.empty();

  LossView(HTMLElement section, Actions actions) {
    super(section, actions);
    reader = (HTMLInputElement) section.querySelector(".reader");
    log = (HTMLInputElement) section.querySelector(".log");
    output = section.querySelector(".reading");
    earlier = new EarlierRuns(section.querySelector(".past"), actions);
    log.addEventListener("change", (Event event) -> actions.redraw());
    reader.addEventListener(
        "input",
        (Event event) -> {
          read(OptionalInt.of((int) Decimals.parse(reader.getValue()).orElse(0)));
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
  void follow(Scene scene) {
    if (drawn.isEmpty() || drawn.get() != scene.timeline()) {
      drawn.ifPresent(
          before -> {
            sketch.catchUp(LossCurve.of(before));
            earlier.keep(sketch);
          });
      drawn = Optional.of(scene.timeline());
      sketch = LossSketch.of(LossCurve.of(scene.timeline()));
      reading = OptionalInt.empty();
    }
    earlier.follow(scene.experiment());
    reader.setAttribute("max", Integer.toString(scene.timeline().furthest()));
    if (reading.isEmpty()) {
      reader.setValue(Integer.toString(scene.timeline().iteration()));
    }
    Dom.setText(output, scene.resting() || reading.isPresent() ? said(scene.timeline()) : "");
  }

  @Override
  void draw(Surface surface, Scene scene) {
    LossPicture shown = picture(scene);
    LossFigure drawing =
        new LossFigure(Frame.wide(surface.width(), surface.height()), scene.palette());
    drawing.draw(surface, shown);
    figure = Optional.of(drawing);
    picture = Optional.of(shown);
  }

  @Override
  String describe(Scene scene) {
    return LossDescription.of(picture(scene));
  }

  private LossPicture picture(Scene scene) {
    LossCurve curve = LossCurve.of(scene.timeline());
    sketch.catchUp(curve);
    return new LossPicture(
        curve,
        sketch,
        scene.experiment().iterations(),
        scene.timeline().iteration(),
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
    int furthest = drawn.isEmpty() ? 0 : drawn.get().furthest();
    reading =
        iteration.isEmpty() ? iteration : OptionalInt.of(Math.min(iteration.getAsInt(), furthest));
  }

  private String said(Timeline timeline) {
    int iteration = reading.orElse(timeline.iteration());
    return "iteration " + iteration + ": " + Decimals.repr(timeline.lossAt(iteration));
  }
}
