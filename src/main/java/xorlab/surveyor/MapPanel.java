package xorlab.surveyor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.PointerEvent;
import xorlab.network.Network;
import xorlab.numeric.Decimals;
import xorlab.plot.Axes;
import xorlab.plot.NetworkDescription;
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

/** The map: two axes, a run for each pixel, and a window that is zoomed by dragging. */
final class MapPanel implements Crew.Taker {
  private static final double PAUSE = 200;
  private static final int MOST_WEIGHTS = 200;
  private static final double WEIGHT = 10;
  private static final double RATE = 20;
  private static final double LEAST_DRAG = 6;

  /** A smaller window cannot be told apart in doubles, nor on an axis. */
  private static final double SMALLEST = 1e-9;

  private final Crew crew;
  private final Runnable changed;
  private final HTMLSelectElement across;
  private final HTMLSelectElement up;
  private final HTMLSelectElement fineness;
  private final HTMLElement complaint;
  private final HTMLElement picture;
  private final HTMLElement about;
  private final HTMLElement back;
  private final RunBar bar;
  private final MapView view;
  private final Chosen chosen;
  private final List<Axis> axes = new ArrayList<>();
  private final Deque<Extent> history = new ArrayDeque<>();

  private Experiment experiment = Experiment.standard();
  private Optional<Network> offered = Optional.empty();
  private Extent extent = new Extent(-WEIGHT, WEIGHT, -WEIGHT, WEIGHT);
  private Optional<RunMap> map = Optional.empty();
  private Results results = new Results(0);
  private Tally tally = new Tally(results, 1, 1);
  private Optional<int[]> cursor = Optional.empty();
  private Optional<double[]> pressed = Optional.empty();
  private Optional<Window> dragged = Optional.empty();
  private double shownAt;

  MapPanel(HTMLElement panel, Crew crew, Door door, Runnable changed) {
    this.crew = crew;
    this.changed = changed;
    across = (HTMLSelectElement) panel.querySelector(".across");
    up = (HTMLSelectElement) panel.querySelector(".up");
    fineness = (HTMLSelectElement) panel.querySelector(".fineness");
    complaint = panel.querySelector(".complaint");
    about = panel.querySelector(".about");
    back = panel.querySelector(".zoom-back");
    bar = new RunBar(panel.querySelector(".run-bar"), crew, "Draw the map", this::begin, changed);
    HTMLElement section = panel.querySelector(".map");
    picture = section.querySelector(".picture");
    view = new MapView(section, changed);
    chosen = new Chosen(panel.querySelector(".chosen"), door);
    across.addEventListener("change", (Event event) -> chooseAxis(up, across));
    up.addEventListener("change", (Event event) -> chooseAxis(across, up));
    fineness.addEventListener("change", (Event event) -> lay());
    Dom.onClick(panel.querySelector(".zoom-in"), () -> zoom(0.5));
    Dom.onClick(panel.querySelector(".zoom-out"), () -> zoom(2));
    Dom.onClick(back, this::goBack);
    picture.addEventListener("keydown", (KeyboardEvent event) -> press(event));
    picture.addEventListener("pointerdown", (PointerEvent event) -> down(event));
    picture.addEventListener("pointermove", (PointerEvent event) -> move(event));
    picture.addEventListener("pointerup", (PointerEvent event) -> release(event));
    picture.addEventListener("pointercancel", (PointerEvent event) -> forget());
    picture.addEventListener("dblclick", (MouseEvent event) -> goBack());
    view.measure();
  }

  void take(Experiment experiment) {
    boolean sameRun = map.isPresent() && this.experiment.sameRun(experiment);
    boolean same = sameRun && this.experiment.iterations() == experiment.iterations();
    this.experiment = experiment;
    if (!same) {
      offer(experiment.network());
      lay();
    }
  }

  private void offer(Network network) {
    if (offered.isPresent() && offered.get().equals(network)) {
      return;
    }
    offered = Optional.of(network);
    axes.clear();
    across.clear();
    up.clear();
    for (int i = 0; i < Math.min(MOST_WEIGHTS, network.parameterCount()); i++) {
      add(new Axis.Weight(i), "start of " + NetworkDescription.parameter(network, i));
    }
    add(new Axis.LearningRate(), "learning rate");
    add(new Axis.Seed(), "seed");
    across.setSelectedIndex(0);
    up.setSelectedIndex(Math.min(3, axes.size() - 1));
    resetExtent();
  }

  private void add(Axis axis, String name) {
    axes.add(axis);
    Dom.add(across, "option", name);
    Dom.add(up, "option", name);
  }

  /** The other axis makes way if it was the same. */
  private void chooseAxis(HTMLSelectElement other, HTMLSelectElement chosen) {
    if (other.getSelectedIndex() == chosen.getSelectedIndex()) {
      other.setSelectedIndex(chosen.getSelectedIndex() == 0 ? 1 : 0);
    }
    resetExtent();
    lay();
  }

  private Axis axisAcross() {
    return axes.get(across.getSelectedIndex());
  }

  private Axis axisUp() {
    return axes.get(up.getSelectedIndex());
  }

  private void resetExtent() {
    history.clear();
    double[] x = range(axisAcross());
    double[] y = range(axisUp());
    extent = new Extent(x[0], x[1], y[0], y[1]);
  }

  private double[] range(Axis axis) {
    if (axis instanceof Axis.Weight) {
      return new double[] {-WEIGHT, WEIGHT};
    }
    return axis instanceof Axis.Seed ? new double[] {0, pixels()} : new double[] {0, RATE};
  }

  private int pixels() {
    return (int) Decimals.parse(fineness.getValue()).orElse(200);
  }

  /** Fewer pixels where there are fewer seeds. */
  private int pixels(Axis axis, double low, double high) {
    return axis instanceof Axis.Seed ? (int) Math.max(1, Math.min(pixels(), high - low)) : pixels();
  }

  /** A map of runs that wait. */
  private void lay() {
    bar.cancel();
    RunMap laid =
        new RunMap(
            experiment,
            axisAcross(),
            axisUp(),
            extent,
            pixels(axisAcross(), extent.left(), extent.right()),
            pixels(axisUp(), extent.bottom(), extent.top()));
    map = Optional.of(laid);
    results = new Results(laid.runs());
    tally = new Tally(results, laid.iterations(), Ground.chance(experiment));
    cursor = Optional.empty();
    chosen.clear();
    Dom.setText(about, Ground.words(experiment));
    Dom.setText(complaint, "");
    Dom.setAttribute(back, "disabled", history.isEmpty(), "");
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
    boolean still = !bar.isRunning() || dragged.isPresent();
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
            window(),
            shortName(across),
            shortName(up),
            cursor,
            dragged);
    view.show(new MapView.Scene(picture, words(), ground.palette()), !bar.isRunning());
    chosen.show(ground.palette());
  }

  private Window window() {
    return new Window(extent.left(), extent.right(), extent.bottom(), extent.top());
  }

  private static String name(HTMLSelectElement select) {
    return select.getValue();
  }

  /** "start of W1[0,0]", without its place in the network. */
  private static String shortName(HTMLSelectElement select) {
    String name = name(select);
    int end = name.indexOf(" from ");
    return end < 0 ? name : name.substring(0, end);
  }

  private String words() {
    return "Across, "
        + name(across)
        + " from "
        + number(extent.left())
        + " to "
        + number(extent.right())
        + "; up, "
        + name(up)
        + " from "
        + number(extent.bottom())
        + " to "
        + number(extent.top())
        + ". "
        + Words.of(tally);
  }

  private static String number(double x) {
    return Decimals.plain(x);
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
    chosen.show(
        shown,
        run,
        name(across)
            + " "
            + value(axisAcross(), shown.valueAcross(x), extent.right() - extent.left())
            + ", "
            + name(up)
            + " "
            + value(axisUp(), shown.valueUp(y), extent.top() - extent.bottom())
            + ": this run "
            + results.outcome(run).words()
            + ".");
    changed.run();
  }

  /** A value with as many decimals as tell one pixel from the next. */
  private String value(Axis axis, double value, double span) {
    int places = 0;
    for (double step = span / pixels(); step < 1 && places < 12; step *= 10) {
      places++;
    }
    return axis instanceof Axis.Seed ? Decimals.plain(value) : Decimals.fixed(value, places);
  }

  private void down(PointerEvent event) {
    if (event.isPrimary() && event.getButton() == 0) {
      PointerEvent.capture(event, picture);
      pressed = Optional.of(new double[] {event.getOffsetX(), event.getOffsetY()});
    }
  }

  private void move(PointerEvent event) {
    if (pressed.isPresent()) {
      double[] from = pressed.get();
      boolean far =
          Math.abs(event.getOffsetX() - from[0]) > LEAST_DRAG
              && Math.abs(event.getOffsetY() - from[1]) > LEAST_DRAG;
      dragged =
          far
              ? Optional.of(between(from[0], from[1], event.getOffsetX(), event.getOffsetY()))
              : Optional.empty();
      changed.run();
    }
  }

  private Window between(double x1, double y1, double x2, double y2) {
    Axes on = view.axes(window());
    double left = Math.max(extent.left(), on.toPlaneX(Math.min(x1, x2)));
    double right = Math.min(extent.right(), on.toPlaneX(Math.max(x1, x2)));
    double top = Math.min(extent.top(), on.toPlaneY(Math.min(y1, y2)));
    double bottom = Math.max(extent.bottom(), on.toPlaneY(Math.max(y1, y2)));
    return new Window(left, right, bottom, top);
  }

  private void release(PointerEvent event) {
    Optional<Window> part = dragged;
    boolean tapped = pressed.isPresent() && part.isEmpty();
    forget();
    if (part.isPresent()) {
      Window to = part.get();
      zoomTo(new Extent(to.left(), to.right(), to.bottom(), to.top()));
    } else if (tapped) {
      tap(event);
    }
  }

  private void forget() {
    pressed = Optional.empty();
    dragged = Optional.empty();
    changed.run();
  }

  /** A click chooses a pixel, and another one on it opens its network. */
  private void tap(PointerEvent event) {
    Axes on = view.axes(window());
    RunMap shown = map.orElseThrow();
    double x = (event.getOffsetX() - on.box().x()) / on.box().width() * shown.columns();
    double y = (on.box().bottom() - event.getOffsetY()) / on.box().height() * shown.rows();
    if (x >= 0 && y >= 0 && x < shown.columns() && y < shown.rows()) {
      choose((int) x, (int) y);
    }
  }

  /** Zooms around the cursor, or around the middle. */
  private void zoom(double factor) {
    RunMap shown = map.orElseThrow();
    double x = (extent.left() + extent.right()) / 2;
    double y = (extent.bottom() + extent.top()) / 2;
    if (cursor.isPresent()) {
      x = shown.valueAcross(cursor.get()[0]);
      y = shown.valueUp(cursor.get()[1]);
    }
    double halfX = (extent.right() - extent.left()) * factor / 2;
    double halfY = (extent.top() - extent.bottom()) * factor / 2;
    zoomTo(new Extent(x - halfX, x + halfX, y - halfY, y + halfY));
  }

  /** Goes to another window, and draws the map there if one was drawn here. */
  private void zoomTo(Extent to) {
    double[] x = within(axisAcross(), to.left(), to.right());
    double[] y = within(axisUp(), to.bottom(), to.top());
    if (x[1] - x[0] < SMALLEST || y[1] - y[0] < SMALLEST) {
      Dom.setText(complaint, "That is as near as the map can come.");
      return;
    }
    history.push(extent);
    extent = new Extent(x[0], x[1], y[0], y[1]);
    redraw();
  }

  private void goBack() {
    if (!history.isEmpty()) {
      extent = history.pop();
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

  /** The values that an axis takes, whole ones for seeds. */
  private static double[] within(Axis axis, double low, double high) {
    double from = Math.max(axis.least(), low);
    double to = Math.min(axis.most(), high);
    boolean seeds = axis instanceof Axis.Seed;
    return new double[] {seeds ? Math.floor(from) : from, seeds ? Math.ceil(to) : to};
  }
}
