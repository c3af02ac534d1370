package xorlab.bench;

import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Focus;
import xorlab.browser.MediaQueryList;
import xorlab.plot.CostFigure;
import xorlab.plot.Palette;
import xorlab.plot.Surface;
import xorlab.plot.TimesFigure;
import xorlab.widget.CooperativeTask;
import xorlab.widget.Dom;
import xorlab.widget.FigureView;

/** The page speed.html: measures this machine slice by slice, and shows the results so far. */
public final class SpeedPage {
  /** The time between two drawings of the figures, in milliseconds. */
  private static final double PAUSE = 200;

  private final OtherEngine.Loading loading;
  private final MediaQueryList darkness = MediaQueryList.matchMedia("(prefers-color-scheme: dark)");
  private final HTMLButtonElement start;
  private final HTMLButtonElement cancel;
  private final HTMLElement progress;
  private final HTMLElement status;
  private final HTMLElement results;
  private final TimesTable table;
  private final FigureView<Measurement> times;
  private final FigureView<Measurement> costs;
  private Optional<Engine> other = Optional.empty();
  private String engines = "";
  private boolean loaded;
  private boolean running;
  private Optional<Measurement> measurement = Optional.empty();
  private Optional<CooperativeTask> work = Optional.empty();
  private double shown;

  SpeedPage(HTMLElement room, OtherEngine.Loading loading) {
    this.loading = loading;
    start = (HTMLButtonElement) room.querySelector(".start");
    cancel = (HTMLButtonElement) room.querySelector(".cancel");
    progress = room.querySelector("progress");
    status = room.querySelector(".status");
    results = room.querySelector(".results");
    table = new TimesTable(room.querySelector("tbody"));
    times = new TimesView(room.querySelector(".times"));
    costs = new CostsView(room.querySelector(".costs"));
    Dom.onClick(start, this::start);
    Dom.onClick(cancel, this::cancel);
    darkness.addEventListener("change", event -> show(true));
    start.setDisabled(false);
  }

  private void start() {
    running = true;
    measurement = Optional.empty();
    press(start, cancel);
    progress.setAttribute("value", "0");
    Dom.setText(status, "Loading WebAssembly.");
    if (loaded) {
      measure();
    } else {
      loading.begin();
    }
  }

  /** Called when the other engine is loaded. */
  @JSExport
  public void take(OtherEngine engine) {
    other = Optional.of(new Engine.There(engine));
    begin("both engines.");
  }

  /**
   * Called when the other engine is unavailable.
   *
   * @param reason a sentence
   */
  @JSExport
  public void refuse(String reason) {
    begin("JavaScript alone. ".concat(reason));
  }

  private void begin(String engines) {
    this.engines = engines;
    loaded = true;
    if (running) {
      measure();
    }
  }

  private void measure() {
    measurement = Optional.of(new Measurement(new Engine.Here(), other, Performance::now));
    results.setHidden(false);
    times.measure();
    costs.measure();
    Dom.setText(status, "Measuring ".concat(engines));
    work = Optional.of(CooperativeTask.start(this::step));
  }

  private boolean step() {
    boolean more = measurement.orElseThrow().step();
    if (more) {
      show(false);
    } else {
      running = false;
      end("Measured ".concat(engines));
    }
    return more;
  }

  private void cancel() {
    running = false;
    work.ifPresent(CooperativeTask::cancel);
    end("Cancelled. The results so far are below.");
  }

  private void end(String sentence) {
    press(cancel, start);
    Dom.setText(status, sentence);
    show(true);
  }

  /** Disables a pressed button and moves the focus, if it had it, to the other button. */
  private static void press(HTMLButtonElement pressed, HTMLButtonElement next) {
    boolean focused = Focus.isOn(pressed);
    next.setDisabled(false);
    if (focused) {
      next.focus();
    }
    pressed.setDisabled(true);
  }

  /** Draws the results so far, at intervals while they grow. */
  private void show(boolean resting) {
    double now = Performance.now();
    if (measurement.isEmpty() || !resting && now < shown + PAUSE) {
      return;
    }
    shown = now;
    Measurement known = measurement.get();
    progress.setAttribute("value", String.valueOf((int) (known.done() * 100)));
    table.show(known.works());
    times.show(known, resting);
    costs.show(known, resting);
  }

  private Palette palette() {
    return darkness.isMatches() ? Palette.dark() : Palette.light();
  }

  private final class TimesView extends FigureView<Measurement> {
    TimesView(HTMLElement section) {
      super(section, () -> SpeedPage.this.show(true));
    }

    @Override
    protected void draw(Surface surface, Measurement known) {
      TimesFigure.draw(surface, known.works(), palette());
    }

    @Override
    protected String describe(Measurement known) {
      return TimesFigure.describe(known.works());
    }
  }

  private final class CostsView extends FigureView<Measurement> {
    CostsView(HTMLElement section) {
      super(section, () -> SpeedPage.this.show(true));
    }

    @Override
    protected void draw(Surface surface, Measurement known) {
      CostFigure.draw(surface, known.costs(), palette());
    }

    @Override
    protected String describe(Measurement known) {
      return CostFigure.describe(known.costs());
    }
  }
}
