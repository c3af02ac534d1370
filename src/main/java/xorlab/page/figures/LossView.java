package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.PointerEvent;
import xorlab.browser.RangeSlider;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Surface;
import xorlab.plot.loss.LossCurve;
import xorlab.plot.loss.LossDescription;
import xorlab.plot.loss.LossFigure;
import xorlab.plot.loss.LossFigureData;
import xorlab.plot.loss.MinMaxDownsampler;
import xorlab.plot.loss.TestCurve;
import xorlab.training.Timeline;
import xorlab.words.LossWords;

/** The loss curve. Values can be read by pointing at it, or with a slider. */
public final class LossView extends FigureView<LabFrame> {
  private final HTMLInputElement slider;
  private final HTMLInputElement log;
  private final HTMLElement output;
  private final HTMLElement caption;
  private final EarlierRuns earlier;
  private final LabActions actions;
  private static BiConsumer<EarlierRuns, Experiment> comparison = (earlier, experiment) -> {};

  private Optional<MinMaxDownsampler> downsampler = Optional.empty();
  private Optional<TestCurve> test = Optional.empty();
  private int run;
  private int changes;
  private Optional<LossFigure> figure = Optional.empty();
  private Optional<LossFigureData> picture = Optional.empty();
  private OptionalInt pointedIteration = OptionalInt.empty();

  /**
   * @param section of the figure
   * @param losses contains the slider that reads them, and the list of earlier runs
   */
  public LossView(HTMLElement section, HTMLElement losses, LabActions actions) {
    super(section, actions::redraw);
    this.actions = actions;
    slider = (HTMLInputElement) losses.querySelector(".reader");
    log = (HTMLInputElement) section.querySelector(".log");
    output = losses.querySelector(".read-off");
    caption = section.querySelector(".caption");
    earlier = new EarlierRuns(losses.querySelector(".past"), actions);
    log.addEventListener("change", (Event event) -> actions.redraw());
    RangeSlider.onMove(
        slider,
        iteration -> {
          pointAt(OptionalInt.of(iteration));
          actions.redraw();
        });
    slider.addEventListener(
        "blur",
        (Event event) -> {
          pointAt(OptionalInt.empty());
          actions.redraw();
        });
    canvas()
        .addEventListener(
            "pointermove",
            (MouseEvent event) -> {
              pointAt(iterationAt(event));
              actions.redraw();
            });
    canvas()
        .addEventListener(
            "pointerleave",
            (Event event) -> {
              pointAt(OptionalInt.empty());
              actions.redraw();
            });
    canvas()
        .addEventListener(
            "click", (MouseEvent event) -> iterationAt(event).ifPresent(actions::seek));
  }

  /** Sets what adds runs with which a new one is compared from its beginning. */
  static void compareWith(BiConsumer<EarlierRuns, Experiment> comparison) {
    LossView.comparison = comparison;
  }

  /** Records the losses of the run, even out of view, and keeps the run that it replaces. */
  public void update(LabFrame frame) {
    if (downsampler.isEmpty() || run != frame.run()) {
      if (changes != frame.changes()) {
        downsampler.ifPresent(earlier::add); // intermediate runs of a drag are not kept
      }
      changes = frame.changes();
      comparison.accept(earlier, frame.experiment());
      run = frame.run();
      downsampler = Optional.of(MinMaxDownsampler.of(frame.losses()));
      Timeline timeline = frame.timeline();
      test = timeline.hasTest() ? Optional.of(TestCurve.of(timeline)) : Optional.empty();
      pointedIteration = OptionalInt.empty();
    }
    test.ifPresent(TestCurve::update);
    downsampler.get().update(frame.losses());
    earlier.setCurrent(frame.experiment());
  }

  /** Shows the loss at the pointed iteration below the figure. */
  public void showReadout(LabFrame frame) {
    int iteration = frame.state().iteration();
    slider.setAttribute("max", Integer.toString(frame.losses().lastIteration()));
    if (pointedIteration.isEmpty()) {
      slider.setValue(Integer.toString(iteration));
    }
    boolean readable = frame.idle() || pointedIteration.isPresent();
    Dom.setText(output, readable ? readout(frame, pointedIteration.orElse(iteration)) : "");
  }

  @Override
  protected void draw(Surface surface, LabFrame frame) {
    LossFigureData shown = picture(frame);
    // Of the whole lab, the decision tells the loss.
    boolean isAlone = frame.experiment().get(Setting.VIEW).isPresent();
    FigureLayout layout =
        isAlone
            ? FigureLayout.wide(surface.width(), surface.height())
            : FigureLayout.untitled(surface.width(), surface.height());
    LossFigure drawing = new LossFigure(layout, frame.palette());
    drawing.draw(surface, shown);
    Dom.setText(caption, shown.caption());
    figure = Optional.of(drawing);
    picture = Optional.of(shown);
  }

  @Override
  protected String describe(LabFrame frame) {
    return LossDescription.of(picture(frame));
  }

  private LossFigureData picture(LabFrame frame) {
    Experiment experiment = frame.experiment();
    return new LossFigureData(
        frame.losses(),
        downsampler.orElseThrow(),
        experiment.iterations(),
        frame.state().iteration(),
        pointedIteration,
        log.isChecked(),
        LossFigureData.guess(experiment),
        earlier.runs(experiment.hasTest()),
        test);
  }

  private OptionalInt iterationAt(MouseEvent event) {
    return figure.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(figure.get().iterationAt(picture.get(), PointerEvent.x(event, canvas())));
  }

  /** Selects the iteration to read, clamped to those that have been trained. */
  private void pointAt(OptionalInt iteration) {
    int furthest = downsampler.isEmpty() ? 0 : downsampler.get().furthest();
    pointedIteration =
        iteration.isEmpty() ? iteration : OptionalInt.of(Math.min(iteration.getAsInt(), furthest));
  }

  private static String readout(LabFrame frame, int iteration) {
    LossCurve losses = frame.losses();
    String loss = Decimals.repr(losses.lossAt(iteration));
    if (frame.timeline().hasTest()) {
      String test = Decimals.repr(frame.timeline().testLossPerPointAt(iteration));
      return LossWords.readoutWithTest(iteration, loss, test);
    }
    return losses.hasPenalty()
        ? LossWords.readoutWithPenalty(iteration, loss)
        : LossWords.readout(iteration, loss);
  }
}
