package xorlab.page.speed;

import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Focus;
import xorlab.browser.MediaQueryList;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.Dom;
import xorlab.page.ui.FigureView;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.speed.ScalingFigure;
import xorlab.plot.speed.TimingFigure;
import xorlab.words.SpeedWords;

/** The page speed.html: measures this machine slice by slice, and shows the results so far. */
public final class SpeedPage {
  /** The time between two drawings of the figures, in milliseconds. */
  private static final double REDRAW_INTERVAL = 200;

  private final RemoteEngine.Loading loading;
  private final MediaQueryList darkScheme =
      MediaQueryList.matchMedia("(prefers-color-scheme: dark)");
  private final HTMLButtonElement start;
  private final HTMLButtonElement cancel;
  private final HTMLElement progress;
  private final HTMLElement status;
  private final HTMLElement results;
  private final TimesTable table;
  private final FigureView<EngineMeasurement> times;
  private final FigureView<EngineMeasurement> costs;
  private Optional<MeasuredEngine> remote = Optional.empty();
  private String engines = "";
  private boolean loaded;
  private boolean running;
  private Optional<EngineMeasurement> measurement = Optional.empty();
  private Optional<CooperativeTask> task = Optional.empty();
  private double shown;

  SpeedPage(HTMLElement container, RemoteEngine.Loading loading) {
    this.loading = loading;
    start = (HTMLButtonElement) container.querySelector(".start");
    cancel = (HTMLButtonElement) container.querySelector(".cancel");
    progress = container.querySelector("progress");
    status = container.querySelector(".status");
    results = container.querySelector(".results");
    table = new TimesTable(container.querySelector("tbody"));
    times = new TimesView(container.querySelector(".times"));
    costs = new CostsView(container.querySelector(".costs"));
    Dom.onClick(start, this::start);
    Dom.onClick(cancel, this::cancel);
    darkScheme.addEventListener("change", event -> show(true));
    start.setDisabled(false);
  }

  private void start() {
    running = true;
    measurement = Optional.empty();
    swapButtons(start, cancel);
    progress.setAttribute("value", "0");
    Dom.setText(status, SpeedWords.LOADING);
    if (loaded) {
      measure();
    } else {
      loading.begin();
    }
  }

  /** Called when the other engine is loaded. */
  @JSExport
  public void engineLoaded(RemoteEngine engine) {
    remote = Optional.of(new MeasuredEngine.OtherEngineAdapter(engine));
    begin(SpeedWords.BOTH_ENGINES);
  }

  /**
   * Called when the other engine is unavailable.
   *
   * @param reason a sentence
   */
  @JSExport
  public void engineFailed(String reason) {
    begin(SpeedWords.onlyJavascript(reason));
  }

  private void begin(String engines) {
    this.engines = engines;
    loaded = true;
    if (running) {
      measure();
    }
  }

  private void measure() {
    measurement =
        Optional.of(
            new EngineMeasurement(new MeasuredEngine.LocalEngine(), remote, Performance::now));
    results.setHidden(false);
    times.measure();
    costs.measure();
    Dom.setText(status, SpeedWords.measuring(engines));
    task = Optional.of(CooperativeTask.start(this::step, this::fail));
  }

  private boolean step() {
    boolean more = measurement.orElseThrow().step();
    if (more) {
      show(false);
    } else {
      running = false;
      end(SpeedWords.measured(engines));
    }
    return more;
  }

  private void fail(String sentence) {
    running = false;
    end(sentence);
  }

  private void cancel() {
    running = false;
    task.ifPresent(CooperativeTask::cancel);
    end(SpeedWords.CANCELLED);
  }

  private void end(String sentence) {
    swapButtons(cancel, start);
    Dom.setText(status, sentence);
    show(true);
  }

  /** Disables a pressed button and moves the focus, if it had it, to the other button. */
  private static void swapButtons(HTMLButtonElement pressed, HTMLButtonElement next) {
    boolean focused = Focus.isFocused(pressed);
    next.setDisabled(false);
    if (focused) {
      next.focus();
    }
    pressed.setDisabled(true);
  }

  /** Draws the results so far, at intervals while they grow. */
  private void show(boolean idle) {
    double now = Performance.now();
    if (measurement.isEmpty() || !idle && now < shown + REDRAW_INTERVAL) {
      return;
    }
    shown = now;
    EngineMeasurement measured = measurement.get();
    progress.setAttribute("value", String.valueOf((int) (measured.done() * 100)));
    table.show(measured.benchmarkTimes());
    times.show(measured, idle);
    costs.show(measured, idle);
  }

  private Palette palette() {
    return darkScheme.isMatches() ? Palette.dark() : Palette.light();
  }

  private final class TimesView extends FigureView<EngineMeasurement> {
    TimesView(HTMLElement section) {
      super(section, () -> SpeedPage.this.show(true));
    }

    @Override
    protected void draw(Surface surface, EngineMeasurement measured) {
      TimingFigure.draw(surface, measured.benchmarkTimes(), palette());
    }

    @Override
    protected String describe(EngineMeasurement measured) {
      return TimingFigure.describe(measured.benchmarkTimes());
    }
  }

  private final class CostsView extends FigureView<EngineMeasurement> {
    CostsView(HTMLElement section) {
      super(section, () -> SpeedPage.this.show(true));
    }

    @Override
    protected void draw(Surface surface, EngineMeasurement measured) {
      ScalingFigure.draw(surface, measured.scalingCurves(), palette());
    }

    @Override
    protected String describe(EngineMeasurement measured) {
      return ScalingFigure.describe(measured.scalingCurves());
    }
  }
}
