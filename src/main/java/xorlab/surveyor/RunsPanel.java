package xorlab.surveyor;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.PointerEvent;
import xorlab.numeric.Decimals;
import xorlab.survey.Results;
import xorlab.survey.Share;
import xorlab.survey.Survey;
import xorlab.survey.Tally;
import xorlab.survey.Wish;
import xorlab.survey.Words;
import xorlab.training.Experiment;
import xorlab.widget.Dom;
import xorlab.workers.Crew;

/** Many seeds of one experiment: the grid of cells, the tally, the histogram, the failures. */
final class RunsPanel implements Crew.Taker {
  private static final double PAUSE = 200;
  private static final double LONG_PAUSE = 450;
  private static final int MANY = 200_000;

  /** The failures' portraits are trained anew by the page itself, so they come less often. */
  private static final double PORTRAITS_PAUSE = 1000;

  private final Crew crew;
  private final Runnable changed;
  private final HTMLInputElement runs;
  private final HTMLInputElement first;
  private final HTMLElement complaint;
  private final HTMLElement share;
  private final HTMLElement tallyWords;
  private final HTMLElement about;
  private final HTMLElement cellsPicture;
  private final RunBar bar;
  private final CellsView cells;
  private final HistogramView histogram;
  private final GatheringsView gatherings;
  private final Chosen chosen;
  private final SaveResults save;

  private Experiment experiment = Experiment.standard();
  private Survey survey = new Survey(experiment, 0, 10_000);
  private Results results = new Results(0);
  private Tally tally = new Tally(results, 1, 1);
  private OptionalInt cell = OptionalInt.empty();
  private double shownAt;
  private double gatheredAt;
  private int shownDone = -1;

  RunsPanel(HTMLElement panel, Crew crew, Door door, Runnable changed) {
    this.crew = crew;
    this.changed = changed;
    runs = (HTMLInputElement) panel.querySelector(".runs");
    first = (HTMLInputElement) panel.querySelector(".first");
    complaint = panel.querySelector(".complaint");
    share = panel.querySelector(".share");
    tallyWords = panel.querySelector(".tally");
    about = panel.querySelector(".about");
    bar = new RunBar(panel.querySelector(".run-bar"), crew, "Train them", this::begin, changed);
    HTMLElement grid = panel.querySelector(".cells");
    cellsPicture = grid.querySelector(".picture");
    cells = new CellsView(grid, changed);
    histogram = new HistogramView(panel.querySelector(".histogram"), changed);
    gatherings = new GatheringsView(panel.querySelector(".gatherings"), this::choose);
    chosen = new Chosen(panel.querySelector(".chosen"), door);
    save = new SaveResults(panel.querySelector(".save-results"), bar);
    cellsPicture.addEventListener("keydown", (KeyboardEvent event) -> press(event));
    cellsPicture.addEventListener("pointerup", (PointerEvent event) -> point(event));
    runs.addEventListener("change", (Event event) -> wish());
    first.addEventListener("change", (Event event) -> wish());
    cells.measure();
    histogram.measure();
    restart();
  }

  /** The experiment to survey next; what has been surveyed stays until it is another one. */
  void take(Experiment experiment) {
    this.experiment = experiment;
    wish();
  }

  /** Shows what is wished for as a grid of runs that wait, unless it is there already. */
  private void wish() {
    Optional<String> problem = problem();
    Dom.setText(complaint, problem.orElse(""));
    if (problem.isEmpty() && !survey.sameAs(wished())) {
      bar.cancel();
      survey = wished();
      restart();
    }
    if (problem.isEmpty() && survey.isOneRun()) {
      Dom.setText(
          complaint,
          "With this start every seed begins with the same weights, so every run is the same one:"
              + " choose start=random.");
    }
  }

  private Survey wished() {
    return new Survey(
        experiment,
        Decimals.parse(first.getValue()).orElse(0),
        (int) Decimals.parse(runs.getValue()).orElse(Wish.FEWEST_RUNS));
  }

  private Optional<String> problem() {
    Optional<String> ofRuns = Wish.problemOfRuns(runs.getValue());
    if (ofRuns.isPresent()) {
      return ofRuns;
    }
    Optional<String> ofSeed = Wish.problemOfFirstSeed(first.getValue(), wished().runs());
    return ofSeed.isPresent() ? ofSeed : Wish.problemOfWork(experiment, wished().runs());
  }

  private void restart() {
    results = new Results(survey.runs());
    tally = new Tally(results, survey.iterations(), Ground.chance(survey.experiment()));
    cell = OptionalInt.empty();
    chosen.clear();
    gatherings.clear();
    Dom.setText(about, Ground.words(survey.experiment()));
    shownDone = -1;
    changed.run();
  }

  private void begin() {
    wish();
    if (problem().isEmpty()) {
      restart();
      gatheredAt = Performance.now();
      crew.start(survey, this);
      bar.begin();
      changed.run();
    }
  }

  @Override
  public void take(int slice, int[] rightSince, double[] losses) {
    int from = survey.first(slice);
    results.take(from, rightSince, losses);
    tally.add(from, rightSince.length);
    changed.run();
  }

  @Override
  public void finish() {
    bar.end(Words.of(tally));
    changed.run();
  }

  @Override
  public void drop() {
    bar.end("Given up. " + Words.of(tally));
    changed.run();
  }

  /** Shows how far it has come; while it trains, not in each frame. */
  void show(Ground ground) {
    double now = Performance.now();
    boolean running = bar.isRunning();
    double pause = results.runs() > MANY ? LONG_PAUSE : PAUSE;
    if (running && shownDone >= 0 && now - shownAt < pause) {
      return;
    }
    shownAt = now;
    shownDone = results.done();
    bar.show(results.done(), results.runs());
    RunCells shown = new RunCells(results, survey.iterations(), Ground.chance(survey.experiment()));
    CellsView.Scene scene = new CellsView.Scene(shown, tally, cell, ground.palette());
    cells.show(scene, !running);
    histogram.show(scene, !running);
    if (!running || now - gatheredAt > PORTRAITS_PAUSE) {
      gatheredAt = now;
      gatherings.show(survey, tally, ground.palette());
    }
    chosen.show(ground.palette());
    Share solved = tally.done() > 0 ? tally.share() : new Share(0, 1);
    Dom.setText(share, tally.done() == 0 ? "–" : Share.percent(solved.value()) + " %");
    Dom.setText(tallyWords, Words.of(tally));
    save.show(survey, results);
  }

  private void press(KeyboardEvent event) {
    int row = cells.grid(results.runs()).columns();
    int last = results.runs() - 1;
    int at = cell.orElse(-1);
    switch (event.getKey()) {
      case "Enter" -> {
        event.preventDefault();
        chosen.open();
      }
      case "ArrowRight" -> go(event, at + 1);
      case "ArrowLeft" -> go(event, at - 1);
      case "ArrowDown" -> go(event, at + row);
      case "ArrowUp" -> go(event, at - row);
      case "PageDown" -> go(event, Math.min(last, at + 10 * row));
      case "PageUp" -> go(event, Math.max(0, at - 10 * row));
      case "Home" -> go(event, 0);
      case "End" -> go(event, last);
      default -> {
        // the page's own
      }
    }
  }

  private void go(KeyboardEvent event, int to) {
    event.preventDefault();
    if (to >= 0 && to < results.runs()) {
      choose(to);
    }
  }

  /** A mouse opens the run at once; a finger, which hides what it points at, chooses it first. */
  private void point(PointerEvent event) {
    OptionalInt at = cells.grid(results.runs()).at(event.getOffsetX(), event.getOffsetY());
    if (at.isEmpty() || event.getButton() != 0) {
      return;
    }
    boolean again = cell.equals(at);
    choose(at.getAsInt());
    if (again || !event.getPointerType().equals("touch")) {
      chosen.open();
    }
  }

  private void choose(int run) {
    cell = OptionalInt.of(run);
    chosen.show(
        survey,
        run,
        "Seed " + Decimals.plain(survey.seed(run)) + " " + results.outcome(run).words() + ".");
    shownDone = -1;
    changed.run();
  }
}
