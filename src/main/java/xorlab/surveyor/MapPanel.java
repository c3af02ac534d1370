package xorlab.surveyor;

import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Axes;
import xorlab.plot.RunMapFigure;
import xorlab.plot.Window;
import xorlab.survey.Axis;
import xorlab.survey.Results;
import xorlab.survey.RunMap;
import xorlab.survey.RunMap.Extent;
import xorlab.survey.Tally;
import xorlab.survey.Wish;
import xorlab.survey.Words;
import xorlab.training.Experiment;
import xorlab.widget.Dom;
import xorlab.workers.Crew;

/** The map: two axes, a run for each pixel, and a window that is zoomed by dragging. */
final class MapPanel implements Crew.Taker, MapPointer.Target {
  private static final double PAUSE = 200;

  private final Crew crew;
  private final Runnable changed;
  private final HTMLSelectElement fineness;
  private final HTMLElement complaint;
  private final HTMLElement about;
  private final HTMLElement back;
  private final RunBar bar;
  private final MapView view;
  private final Chosen chosen;
  private final MapAxes axes;
  private final MapZoom zoom = new MapZoom();
  private final MapPointer pointer;

  private Experiment experiment = Experiment.standard();
  private Optional<RunMap> map = Optional.empty();
  private Results results = new Results(0);
  private Tally tally = new Tally(results, 1, 1);
  private Optional<int[]> cursor = Optional.empty();
  private double shownAt;

  MapPanel(HTMLElement panel, Crew crew, Door door, Runnable changed) {
    this.crew = crew;
    this.changed = changed;
    fineness = (HTMLSelectElement) panel.querySelector(".fineness");
    complaint = panel.querySelector(".complaint");
    about = panel.querySelector(".about");
    back = panel.querySelector(".zoom-back");
    bar = new RunBar(panel.querySelector(".run-bar"), crew, "Draw the map", this::begin, changed);
    HTMLElement section = panel.querySelector(".map");
    HTMLElement picture = section.querySelector(".picture");
    view = new MapView(section, changed);
    chosen = new Chosen(panel.querySelector(".chosen"), door);
    axes = new MapAxes(panel, this::changeAxes);
    pointer = new MapPointer(picture, this);
    fineness.addEventListener("change", (Event event) -> lay());
    Dom.onClick(panel.querySelector(".zoom-in"), () -> zoom(0.5));
    Dom.onClick(panel.querySelector(".zoom-out"), () -> zoom(2));
    Dom.onClick(back, this::goBack);
    picture.addEventListener("keydown", (KeyboardEvent event) -> press(event));
    picture.addEventListener("dblclick", (MouseEvent event) -> goBack());
    view.measure();
  }

  void take(Experiment experiment) {
    boolean sameRun = map.isPresent() && this.experiment.sameRun(experiment);
    boolean same = sameRun && this.experiment.iterations() == experiment.iterations();
    this.experiment = experiment;
    if (!same) {
      if (axes.offer(experiment.network())) {
        zoom.reset(axes.initialExtent(pixels()));
      }
      lay();
    }
  }

  private void changeAxes() {
    zoom.reset(axes.initialExtent(pixels()));
    lay();
  }

  private int pixels() {
    return (int) Decimals.parse(fineness.getValue()).orElse(200);
  }

  /** Fewer pixels where there are fewer seeds. */
  private int pixels(Axis axis, double span) {
    return axis instanceof Axis.Seed ? (int) Math.max(1, Math.min(pixels(), span)) : pixels();
  }

  /** A map of runs that wait. */
  private void lay() {
    bar.cancel();
    RunMap laid =
        new RunMap(
            experiment,
            axes.across(),
            axes.up(),
            zoom.extent(),
            pixels(axes.across(), zoom.width()),
            pixels(axes.up(), zoom.height()));
    map = Optional.of(laid);
    results = new Results(laid.runs());
    tally = new Tally(results, laid.iterations(), Ground.chance(experiment));
    cursor = Optional.empty();
    chosen.clear();
    Dom.setText(about, Ground.words(experiment));
    Dom.setText(complaint, "");
    Dom.setAttribute(back, "disabled", !zoom.canGoBack(), "");
    changed.run();
  }

  private void begin() {
    Optional<String> problem = Wish.problemOfWork(experiment, results.runs());
    if (problem.isEmpty()) {
      lay();
      crew.start(map.orElseThrow(), this);
      bar.begin();
    }
    Dom.setText(complaint, problem.orElse(""));
    changed.run();
  }

  @Override
  public void take(int slice, int[] rightSince, double[] losses) {
    int from = map.orElseThrow().first(slice);
    results.take(from, rightSince, losses);
    tally.add(from, rightSince.length);
    changed.run();
  }

  @Override
  public void finish() {
    bar.end("The map is drawn. " + Words.of(tally));
    changed.run();
  }

  @Override
  public void drop() {
    bar.end("Given up. " + Words.of(tally));
    changed.run();
  }

  void show(Ground ground) {
    double now = Performance.now();
    boolean still = !bar.isRunning() || pointer.selection().isPresent();
    if (map.isEmpty() || !still && now - shownAt < PAUSE) {
      return;
    }
    shownAt = now;
    bar.show(results.done(), results.runs());
    RunMap shown = map.get();
    RunCells cells = new RunCells(results, shown.iterations(), Ground.chance(experiment));
    RunMapFigure.Picture picture =
        new RunMapFigure.Picture(
            new MapCells(shown, cells),
            shown.columns(),
            shown.rows(),
            zoom.window(),
            MapAxes.shortName(axes.acrossName()),
            MapAxes.shortName(axes.upName()),
            cursor,
            pointer.selection());
    String words = MapText.describe(axes, zoom.extent(), tally);
    view.show(new MapView.Scene(picture, words, ground.palette()), !bar.isRunning());
    chosen.show(ground.palette());
  }

  private void press(KeyboardEvent event) {
    RunMap shown = map.orElseThrow();
    int[] at = cursor.orElse(new int[] {shown.columns() / 2, shown.rows() / 2});
    int step = event.isShiftKey() ? 10 : 1;
    switch (event.getKey()) {
      case "ArrowRight" -> go(event, at[0] + step, at[1]);
      case "ArrowLeft" -> go(event, at[0] - step, at[1]);
      case "ArrowUp" -> go(event, at[0], at[1] + step);
      case "ArrowDown" -> go(event, at[0], at[1] - step);
      case "+", "=" -> zoom(0.5);
      case "-" -> zoom(2);
      case "Backspace", "Escape" -> goBack();
      case "Enter" -> {
        event.preventDefault();
        chosen.open();
      }
      default -> {
        // the page's own
      }
    }
  }

  private void go(KeyboardEvent event, int column, int row) {
    event.preventDefault();
    choose(column, row);
  }

  private void choose(int column, int row) {
    RunMap shown = map.orElseThrow();
    int x = Math.max(0, Math.min(shown.columns() - 1, column));
    int y = Math.max(0, Math.min(shown.rows() - 1, row));
    cursor = Optional.of(new int[] {x, y});
    int run = shown.runAt(x, y);
    String values = MapText.values(axes, zoom, shown, x, y);
    chosen.show(shown, run, values + ": this run " + results.outcome(run).words() + ".");
    changed.run();
  }

  @Override
  public Axes axes() {
    return view.axes(zoom.window());
  }

  @Override
  public void selecting() {
    changed.run();
  }

  @Override
  public void select(Window window) {
    zoomTo(new Extent(window.left(), window.right(), window.bottom(), window.top()));
  }

  /** Chooses the pixel at a point of the canvas. */
  @Override
  public void tap(double canvasX, double canvasY) {
    Axes on = axes();
    RunMap shown = map.orElseThrow();
    double x = (canvasX - on.box().x()) / on.box().width() * shown.columns();
    double y = (on.box().bottom() - canvasY) / on.box().height() * shown.rows();
    if (x >= 0 && y >= 0 && x < shown.columns() && y < shown.rows()) {
      choose((int) x, (int) y);
    }
  }

  /** Zooms around the cursor, or around the middle. */
  private void zoom(double factor) {
    RunMap shown = map.orElseThrow();
    Extent extent = zoom.extent();
    double x = (extent.left() + extent.right()) / 2;
    double y = (extent.bottom() + extent.top()) / 2;
    if (cursor.isPresent()) {
      x = shown.valueAcross(cursor.get()[0]);
      y = shown.valueUp(cursor.get()[1]);
    }
    double halfX = zoom.width() * factor / 2;
    double halfY = zoom.height() * factor / 2;
    zoomTo(new Extent(x - halfX, x + halfX, y - halfY, y + halfY));
  }

  /** Goes to another window, and draws the map there if one was drawn here. */
  private void zoomTo(Extent to) {
    if (zoom.zoomTo(axes.within(to))) {
      redraw();
    } else {
      Dom.setText(complaint, "The map cannot be magnified further.");
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
    lay();
    if (drawn) {
      begin();
    }
  }
}
