package xorlab.page.survey;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.browser.PointerEvent;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.workers.JobControls;
import xorlab.page.workers.ResultListener;
import xorlab.page.workers.WorkerPool;
import xorlab.survey.Proportion;
import xorlab.survey.Results;
import xorlab.survey.Survey;
import xorlab.survey.SurveyLimits;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;

/** Many seeds of one experiment: grid, tally, histogram and clusters of failures. */
final class RunsPanel implements ResultListener {
  private static final double REDRAW_INTERVAL = 200;
  private static final double SLOW_REDRAW_INTERVAL = 450;
  private static final int SLOW_FROM_RUNS = 200_000;

  /** Thumbnails are updated less often, because the page itself trains their runs. */
  private static final double THUMBNAIL_INTERVAL = 1000;

  private final WorkerPool workers;
  private final Runnable changed;
  private final HTMLInputElement runs;
  private final HTMLInputElement first;
  private final HTMLElement error;
  private final HTMLElement share;
  private final HTMLElement tallyText;
  private final HTMLElement description;
  private final HTMLElement cellsPicture;
  private final JobControls bar;
  private final OutcomeGridView cells;
  private final HistogramView histogram;
  private final FailureClustersView clusters;
  private final SelectedRun selected;
  private final ResultsDownload save;

  private Experiment experiment = Experiment.defaults();
  private Survey survey = new Survey(experiment, 0, 10_000);
  private Results results = new Results(0);
  private Tally tally = new Tally(results, 1, 1);
  private OptionalInt cell = OptionalInt.empty();
  private double shownAt;
  private double clustersShownAt;
  private int shownDone = -1;

  RunsPanel(HTMLElement panel, WorkerPool workers, RunOpener opener, Runnable changed) {
    this.workers = workers;
    this.changed = changed;
    runs = (HTMLInputElement) panel.querySelector(".runs");
    first = (HTMLInputElement) panel.querySelector(".first");
    error = panel.querySelector(".error");
    share = panel.querySelector(".share");
    tallyText = panel.querySelector(".tally");
    description = panel.querySelector(".about");
    bar = new JobControls(panel.querySelector(".run-bar"), workers, "", this::start, changed);
    HTMLElement grid = panel.querySelector(".cells");
    cellsPicture = grid.querySelector(".picture");
    cells = new OutcomeGridView(grid, changed);
    histogram = new HistogramView(panel.querySelector(".histogram"), changed);
    clusters =
        new FailureClustersView(panel.querySelector(".failure-clusters"), workers, this::choose);
    selected = new SelectedRun(panel.querySelector(".chosen"), workers, opener);
    save =
        new ResultsDownload(
            panel.querySelector(".save-results"), panel.querySelector(".saved"), bar);
    cellsPicture.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    cellsPicture.addEventListener("pointerup", (PointerEvent event) -> onClick(event));
    runs.addEventListener("change", (Event event) -> showRequested());
    first.addEventListener("change", (Event event) -> showRequested());
    cells.measure();
    histogram.measure();
    restart();
  }

  /** Sets the experiment to survey; the results are kept if its runs are the same. */
  void setExperiment(Experiment experiment) {
    this.experiment = experiment;
    showRequested();
  }

  /** Shows the requested survey as a grid of untrained runs, unless it is shown already. */
  private void showRequested() {
    Optional<String> problem = problem();
    Dom.setText(error, problem.orElse(""));
    if (problem.isEmpty() && !survey.hasSameRuns(requestedSurvey())) {
      bar.cancel();
      survey = requestedSurvey();
      restart();
    }
    if (problem.isEmpty() && survey.isSingleRun()) {
      Dom.setText(
          error,
          "Every seed starts from the same weights here, so all runs are the same. Set Start to"
              + " Random.");
    }
  }

  private Survey requestedSurvey() {
    return new Survey(
        experiment,
        Decimals.parse(first.getValue()).orElse(0),
        (int) Decimals.parse(runs.getValue()).orElse(SurveyLimits.MIN_RUNS));
  }

  private Optional<String> problem() {
    Optional<String> ofRuns = SurveyLimits.problemOfRuns(runs.getValue());
    if (ofRuns.isPresent()) {
      return ofRuns;
    }
    Optional<String> ofSeed =
        SurveyLimits.problemOfFirstSeed(first.getValue(), requestedSurvey().runs());
    return ofSeed.isPresent()
        ? ofSeed
        : SurveyLimits.problemOfWork(experiment, requestedSurvey().runs());
  }

  private void restart() {
    results = new Results(survey.runs());
    tally = new Tally(results, survey.iterations(), PanelContext.chance(survey.experiment()));
    cell = OptionalInt.empty();
    selected.clear();
    clusters.clear();
    bar.setVerb("Train " + CountFormat.of(survey.runs()) + " networks");
    Dom.setText(description, PanelContext.summary(survey.experiment()));
    shownDone = -1;
    changed.run();
  }

  private void start() {
    showRequested();
    if (problem().isEmpty()) {
      restart();
      clustersShownAt = Performance.now();
      workers.start(survey, this);
      bar.begin();
      changed.run();
    }
  }

  @Override
  public void onResult(int slice, int[] correctSince, double[] losses) {
    int from = survey.first(slice);
    results.add(from, correctSince, losses);
    tally.add(from, correctSince.length);
    changed.run();
  }

  @Override
  public void onFinish() {
    bar.end(progress());
    changed.run();
  }

  @Override
  public void onCancel(String reason) {
    bar.end(reason + " " + progress());
    changed.run();
  }

  /** Shows the results so far, at intervals while it trains. */
  void show(PanelContext context) {
    double now = Performance.now();
    boolean running = bar.isRunning();
    double interval = results.runs() > SLOW_FROM_RUNS ? SLOW_REDRAW_INTERVAL : REDRAW_INTERVAL;
    if (running && shownDone >= 0 && now - shownAt < interval) {
      return;
    }
    shownAt = now;
    shownDone = results.done();
    bar.show(results.done(), results.runs());
    SurveyOutcomes shown =
        new SurveyOutcomes(results, survey.iterations(), PanelContext.chance(survey.experiment()));
    OutcomeGridView.Content content =
        new OutcomeGridView.Content(shown, tally, progress(), cell, context.palette());
    cells.show(content, !running);
    histogram.show(content, !running);
    if (!running || now - clustersShownAt > THUMBNAIL_INTERVAL) {
      clustersShownAt = now;
      clusters.show(survey, tally, context.palette());
    }
    selected.show(context.palette());
    Proportion solved = tally.done() > 0 ? tally.solvedProportion() : new Proportion(0, 1);
    Dom.setText(share, tally.done() == 0 ? "–" : Proportion.percent(solved.value()) + "%");
    Dom.setText(tallyText, content.progress());
    save.show(survey, results);
  }

  private String progress() {
    return TallySentences.progress(tally, "seed", survey.experiment().get(Setting.DATA));
  }

  private void onKey(KeyboardEvent event) {
    int row = cells.grid(results.runs()).columns();
    int last = results.runs() - 1;
    int at = cell.orElse(-1);
    switch (event.getKey()) {
      case "Enter" -> {
        event.preventDefault();
        selected.open();
      }
      case "ArrowRight" -> moveTo(event, at + 1);
      case "ArrowLeft" -> moveTo(event, at - 1);
      case "ArrowDown" -> moveTo(event, at + row);
      case "ArrowUp" -> moveTo(event, at - row);
      case "PageDown" -> moveTo(event, Math.min(last, at + 10 * row));
      case "PageUp" -> moveTo(event, Math.max(0, at - 10 * row));
      case "Home" -> moveTo(event, 0);
      case "End" -> moveTo(event, last);
      default -> {
        // left to the page
      }
    }
  }

  private void moveTo(KeyboardEvent event, int to) {
    event.preventDefault();
    if (to >= 0 && to < results.runs()) {
      choose(to);
    }
  }

  /** A click opens the run at once; the first touch only selects it, as a finger covers cells. */
  private void onClick(PointerEvent event) {
    OptionalInt at =
        cells
            .grid(results.runs())
            .at(PointerEvent.x(event, cellsPicture), PointerEvent.y(event, cellsPicture));
    if (at.isEmpty() || event.getButton() != 0) {
      return;
    }
    boolean selectedBefore = cell.equals(at);
    choose(at.getAsInt());
    if (selectedBefore || !event.getPointerType().equals("touch")) {
      selected.open();
    }
  }

  private void choose(int run) {
    cell = OptionalInt.of(run);
    selected.show(
        survey,
        run,
        "Seed "
            + Decimals.plain(survey.seed(run))
            + " "
            + results.outcome(run).description()
            + ".");
    shownDone = -1;
    changed.run();
  }
}
