package xorlab.page.survey;

import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Keyboard;
import xorlab.experiment.Experiment;
import xorlab.numeric.Decimals;
import xorlab.page.runs.ExperimentFacts;
import xorlab.page.runs.RedrawGate;
import xorlab.page.runs.RunOpener;
import xorlab.page.runs.SelectedRun;
import xorlab.page.runs.SurveyOutcomes;
import xorlab.page.ui.Dom;
import xorlab.page.workers.JobControls;
import xorlab.page.workers.ResultListener;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Palette;
import xorlab.plot.survey.RunMapFigure;
import xorlab.survey.MapAxis;
import xorlab.survey.ParameterMap;
import xorlab.survey.ParameterMap.Extent;
import xorlab.survey.Results;
import xorlab.survey.SurveyLimits;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;
import xorlab.words.MapWords;

/** The map of runs: two axes, a run for each pixel, and zooming by dragging. */
final class MapPanel implements ResultListener, MapPointer.Target {
  private static final double REDRAW_INTERVAL = 200;

  private final WorkerPool workers;
  private final RedrawGate gate;
  private final HTMLSelectElement resolution;
  private final HTMLElement error;
  private final HTMLElement description;
  private final HTMLElement back;
  private final JobControls bar;
  private final MapView view;
  private final SelectedRun selected;
  private final MapAxes axes;
  private final MapZoom zoom = new MapZoom();
  private final MapPointer pointer;
  private Experiment experiment = Experiment.defaults();
  private Optional<ParameterMap> map = Optional.empty();
  private Results results = new Results(0);
  private Tally tally = new Tally(results, 1, 1, 1);
  private Optional<int[]> cursor = Optional.empty();

  MapPanel(HTMLElement panel, WorkerPool workers, RunOpener opener, Runnable requestFrame) {
    this.workers = workers;
    gate = new RedrawGate(requestFrame);
    resolution = (HTMLSelectElement) panel.querySelector(".resolution");
    error = panel.querySelector(".error");
    description = panel.querySelector(".about");
    back = panel.querySelector(".zoom-back");
    bar =
        new JobControls(
            panel.querySelector(".run-bar"),
            workers,
            MapWords.START,
            this::start,
            gate::invalidate);
    HTMLElement section = panel.querySelector(".map");
    HTMLElement picture = section.querySelector(".picture");
    view = new MapView(section, gate::invalidate);
    selected = new SelectedRun(panel.querySelector(".chosen"), workers, opener);
    axes = new MapAxes(panel, this::changeAxes);
    pointer = new MapPointer(picture, this);
    resolution.addEventListener("change", (Event event) -> showEmptyMap());
    Dom.onClick(panel.querySelector(".zoom-in"), () -> zoom(0.5));
    Dom.onClick(panel.querySelector(".zoom-out"), () -> zoom(2));
    Dom.onClick(back, this::goBack);
    picture.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    picture.addEventListener("dblclick", (MouseEvent event) -> goBack());
    view.measure();
  }

  /** Has the panel drawn again. */
  void refresh() {
    gate.invalidate();
  }

  void setExperiment(Experiment experiment) {
    boolean sameRun = map.isPresent() && this.experiment.sameRun(experiment);
    boolean same = sameRun && this.experiment.iterations() == experiment.iterations();
    this.experiment = experiment;
    if (!same) {
      if (axes.updateFor(experiment.network())) {
        zoom.reset(axes.initialExtent(pixels()));
      }
      showEmptyMap();
    }
  }

  private void changeAxes() {
    zoom.reset(axes.initialExtent(pixels()));
    showEmptyMap();
  }

  private int pixels() {
    return (int) Decimals.parse(resolution.getValue()).orElse(100);
  }

  /** The pixels along an axis, at most one for each seed. */
  private int pixels(MapAxis axis, double span) {
    return axis instanceof MapAxis.Seed ? (int) Math.max(1, Math.min(pixels(), span)) : pixels();
  }

  /** Shows a map of runs that have not been trained. */
  private void showEmptyMap() {
    bar.cancel();
    MapAxis across = axes.horizontal();
    MapAxis up = axes.vertical();
    int columns = pixels(across, zoom.width());
    int rows = pixels(up, zoom.height());
    ParameterMap emptyMap = new ParameterMap(experiment, across, up, zoom.extent(), columns, rows);
    map = Optional.of(emptyMap);
    results = new Results(emptyMap.runs());
    tally = ExperimentFacts.tally(emptyMap, experiment, results);
    cursor = axes.pixelOf(experiment, emptyMap);
    selected.clear();
    Dom.setText(description, ExperimentFacts.summary(experiment));
    Dom.setText(error, "");
    Dom.setAttribute(back, "disabled", !zoom.canGoBack(), "");
    gate.invalidate();
  }

  /** Draws the map without a click, if that is quick and has not been done. */
  void startUnasked() {
    boolean isQuick = SurveyLimits.isQuick(experiment, results.runs());
    if (isQuick && !bar.isRunning() && results.done() < results.runs()) {
      start();
    }
  }

  private void start() {
    Optional<String> problem = SurveyLimits.problemOfWork(experiment, results.runs());
    if (problem.isEmpty()) {
      showEmptyMap();
      workers.start(map.orElseThrow(), this);
      bar.begin();
    }
    Dom.setText(error, problem.orElse(""));
    gate.invalidate();
  }

  @Override
  public void onResult(int slice, int[] correctSince, double[] losses) {
    int from = map.orElseThrow().first(slice);
    results.add(from, correctSince, losses);
    tally.add(from, losses.length);
    gate.invalidate(redrawInterval());
  }

  @Override
  public void onFinish() {
    bar.end(MapWords.done(progress()));
    gate.invalidate();
  }

  @Override
  public void onCancel(String reason) {
    bar.end(reason + " " + progress());
    gate.invalidate();
  }

  private double redrawInterval() {
    boolean immediately = !bar.isRunning() || pointer.selection().isPresent();
    return immediately ? 0 : REDRAW_INTERVAL;
  }

  void show(Palette palette) {
    if (map.isEmpty() || !gate.opens(palette, redrawInterval())) {
      return;
    }
    bar.show(results.done(), results.runs());
    ParameterMap shown = map.get();
    SurveyOutcomes cells = new SurveyOutcomes(results, shown.iterations(), tally.points());
    RunMapFigure.Content picture =
        new RunMapFigure.Content(
            new MapOutcomes(shown, cells),
            shown.columns(),
            shown.rows(),
            zoom.bounds(),
            shown.across().isLogarithmic(),
            shown.up().isLogarithmic(),
            axes.horizontalShortName(),
            axes.verticalShortName(),
            cursor,
            pointer.selection());
    String text = MapText.describe(axes, zoom.extent(), progress());
    view.show(new MapView.Content(picture, text, palette), !bar.isRunning());
    selected.show(palette);
  }

  private String progress() {
    return TallySentences.progress(tally, TallySentences.runs(tally.done()), experiment);
  }

  private void onKey(KeyboardEvent event) {
    ParameterMap shown = map.orElseThrow();
    int[] at = cursor.orElse(new int[] {shown.columns() / 2, shown.rows() / 2});
    int step = event.isShiftKey() ? 10 : 1;
    switch (Keyboard.key(event)) {
      case "ArrowRight" -> moveTo(event, at[0] + step, at[1]);
      case "ArrowLeft" -> moveTo(event, at[0] - step, at[1]);
      case "ArrowUp" -> moveTo(event, at[0], at[1] + step);
      case "ArrowDown" -> moveTo(event, at[0], at[1] - step);
      case "+", "=" -> zoom(0.5);
      case "-" -> zoom(2);
      case "Backspace", "Escape" -> goBack();
      case "Enter" -> {
        event.preventDefault();
        selected.open();
      }
      default -> {} // left to the page
    }
  }

  private void moveTo(KeyboardEvent event, int column, int row) {
    event.preventDefault();
    choose(column, row);
  }

  private void choose(int column, int row) {
    ParameterMap shown = map.orElseThrow();
    int x = Math.max(0, Math.min(shown.columns() - 1, column));
    int y = Math.max(0, Math.min(shown.rows() - 1, row));
    cursor = Optional.of(new int[] {x, y});
    int run = shown.runAt(x, y);
    String outcome = results.outcome(run, tally.points()).description();
    selected.show(shown, run, MapText.values(axes, zoom, shown, x, y), outcome);
    gate.invalidate();
  }

  @Override
  public Axes axes() {
    return view.axes(zoom.bounds());
  }

  @Override
  public void onSelectionChange() {
    gate.invalidate();
  }

  @Override
  public void select(PlotBounds bounds) {
    zoomTo(new Extent(bounds.left(), bounds.right(), bounds.bottom(), bounds.top()));
  }

  /** Chooses the pixel at a point of the canvas. */
  @Override
  public void onTap(double canvasX, double canvasY) {
    Axes on = axes();
    ParameterMap shown = map.orElseThrow();
    double x = (canvasX - on.box().x()) / on.box().width() * shown.columns();
    double y = (on.box().bottom() - canvasY) / on.box().height() * shown.rows();
    if (x >= 0 && y >= 0 && x < shown.columns() && y < shown.rows()) {
      choose((int) x, (int) y);
    }
  }

  /** Zooms around the cursor, or around the center. */
  private void zoom(double factor) {
    zoomTo(zoom.scaled(factor, cursor, map.orElseThrow()));
  }

  /** Changes to another window, and trains its map if the current one has been started. */
  private void zoomTo(Extent to) {
    if (zoom.zoomTo(axes.clamp(to))) {
      redraw();
    } else {
      Dom.setText(error, MapWords.TOO_SMALL);
    }
  }

  private void goBack() {
    if (zoom.canGoBack()) {
      zoom.goBack();
      redraw();
    }
  }

  private void redraw() {
    boolean drawn = results.done() > 0;
    showEmptyMap();
    if (drawn) {
      start();
    }
  }
}
