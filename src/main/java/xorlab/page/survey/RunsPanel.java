package xorlab.page.survey;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.state.StateJson;
import xorlab.numeric.CountFormat;
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
import xorlab.plot.draw.Palette;
import xorlab.survey.Results;
import xorlab.survey.Survey;
import xorlab.survey.SurveyLimits;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;
import xorlab.words.SeedsWords;
import xorlab.words.SurveyWords;

/** Many seeds of one experiment: share, grid, histogram and kinds of failures. */
final class RunsPanel implements ResultListener {
  /** The number of seeds that are trained without a click. */
  private static final int UNASKED_RUNS = 1000;

  private static final double REDRAW_INTERVAL = 200;
  private static final double SLOW_REDRAW_INTERVAL = 450;
  private static final int SLOW_FROM_RUNS = 200_000;

  private final WorkerPool workers;
  private final boolean trainsUnasked;
  private final Runnable finished;
  private final RedrawGate gate;
  private final HTMLInputElement runs;
  private final HTMLInputElement first;
  private final HTMLElement error;
  private final HTMLElement tallyText;
  private final HTMLElement description;
  private final HTMLElement cellsCaption;
  private final JobControls bar;
  private final SharePanel share;
  private final OutcomeGridView cells;
  private final HistogramView histogram;
  private final HTMLElement half;
  private final FailureKindsView failures;
  private final SelectedRun selected;
  private final CellNavigator navigator;
  private final ResultsDownload save;

  private Experiment experiment = Experiment.defaults();
  private Survey survey = new Survey(experiment, 0, 10_000);
  private Results results = new Results(0);
  private Tally tally = ExperimentFacts.tally(survey, experiment, results);
  private boolean isPopulated;

  /**
   * @param trainsUnasked whether the first seeds of each experiment are trained without a click
   * @param finished runs when a survey is done
   */
  RunsPanel(
      HTMLElement panel,
      WorkerPool workers,
      RunOpener opener,
      boolean trainsUnasked,
      Runnable requestFrame,
      Runnable finished) {
    this.workers = workers;
    this.trainsUnasked = trainsUnasked;
    this.finished = finished;
    gate = new RedrawGate(requestFrame);
    runs = (HTMLInputElement) panel.querySelector(".runs");
    first = (HTMLInputElement) panel.querySelector(".first");
    error = panel.querySelector(".run-bar .error");
    tallyText = panel.querySelector(".tally");
    description = panel.querySelector(".about");
    half = panel.querySelector(".half");
    bar =
        new JobControls(
            panel.querySelector(".run-bar"), workers, "", this::start, gate::invalidate);
    share = new SharePanel(panel.querySelector(".seeds"));
    HTMLElement grid = panel.querySelector(".cells");
    cellsCaption = grid.querySelector(".help");
    cells = new OutcomeGridView(grid, gate::invalidate);
    histogram = new HistogramView(panel.querySelector(".histogram"), gate::invalidate);
    HTMLElement kinds = panel.querySelector(".failures");
    failures = new FailureKindsView(kinds, workers, this::choose, gate::invalidate);
    selected = new SelectedRun(panel.querySelector(".chosen"), workers, opener);
    navigator =
        new CellNavigator(
            grid.querySelector(".picture"),
            () -> cells.grid(results.runs()),
            selected,
            opener,
            this::choose);
    save =
        new ResultsDownload(
            panel.querySelector(".save-results"), panel.querySelector(".saved"), bar);
    runs.addEventListener("change", (Event event) -> showRequested());
    HTMLInputElement again = (HTMLInputElement) panel.querySelector(".first-again");
    follow(first, again);
    follow(again, first);
    cells.measure();
    histogram.measure();
    restart();
  }

  /** The first seed has a field in the row and one in the drawer. */
  private void follow(HTMLInputElement field, HTMLInputElement other) {
    field.addEventListener(
        "change",
        (Event event) -> {
          other.setValue(field.getValue());
          showRequested();
        });
  }

  /** The survey as JSON: how many runs, how many of them are solved, of which experiment. */
  String json() {
    return "{\"runs\": "
        + tally.runs()
        + ", \"solved\": "
        + tally.solved()
        + ", \"experiment\": "
        + StateJson.experiment(survey.experiment())
        + "}";
  }

  /** Has the panel drawn again. */
  void refresh() {
    gate.invalidate();
  }

  /** Sets the experiment to survey; the results are kept if its runs are the same. */
  void setExperiment(Experiment experiment) {
    this.experiment = experiment;
    showRequested();
  }

  /**
   * Shows the requested survey as a grid of untrained runs, or trains its first seeds, unless they
   * are shown already.
   */
  private void showRequested() {
    Optional<String> problem = problem();
    Dom.setText(error, problem.orElse(""));
    if (problem.isPresent()) {
      return;
    }
    bar.setVerb(SurveyWords.train(CountFormat.of(requestedRuns())));
    int shownRuns = trainsUnasked ? survey.runs() : requestedRuns();
    boolean isShown = survey.hasSameRuns(requestedSurvey(shownRuns));
    if (!isShown || trainsUnasked && !isPopulated) {
      bar.cancel();
      survey = requestedSurvey(trainsUnasked ? UNASKED_RUNS : shownRuns);
      restart();
      if (trainsUnasked && SurveyLimits.isQuick(experiment, UNASKED_RUNS)) {
        train();
      }
    }
    isPopulated = true;
    if (survey.isSingleRun()) {
      Dom.setText(error, SurveyWords.SAME_RUNS);
    }
  }

  private int requestedRuns() {
    return (int) Decimals.parse(runs.getValue()).orElse(SurveyLimits.MIN_RUNS);
  }

  private Survey requestedSurvey(int count) {
    return new Survey(experiment, Decimals.parse(first.getValue()).orElse(0), count);
  }

  private Optional<String> problem() {
    Optional<String> ofRuns = SurveyLimits.problemOfRuns(runs.getValue());
    if (ofRuns.isPresent()) {
      return ofRuns;
    }
    Optional<String> ofSeed =
        SurveyLimits.problemOfFirstSeed(first.getValue(), Math.max(UNASKED_RUNS, requestedRuns()));
    return ofSeed.isPresent() ? ofSeed : SurveyLimits.problemOfWork(experiment, requestedRuns());
  }

  private void restart() {
    results = new Results(survey.runs());
    tally = ExperimentFacts.tally(survey, survey.experiment(), results);
    navigator.set(OptionalInt.empty());
    selected.clear();
    failures.clear();
    Dom.setText(description, ExperimentFacts.summary(survey.experiment()));
    gate.invalidate();
  }

  private void start() {
    showRequested();
    if (problem().isEmpty()) {
      OptionalInt kept = navigator.cell();
      survey = requestedSurvey(requestedRuns());
      restart();
      if (kept.isPresent() && kept.getAsInt() < survey.runs()) {
        navigator.set(kept);
      }
      train();
    }
  }

  private void train() {
    if (trainsUnasked && navigator.cell().isEmpty()) {
      double own = experiment.get(Setting.SEED) - survey.firstSeed();
      navigator.set(OptionalInt.of(own >= 0 && own < survey.runs() ? (int) own : 0));
    }
    workers.start(survey, this);
    bar.begin();
    gate.invalidate();
  }

  @Override
  public void onResult(int slice, int[] correctSince, double[] losses) {
    int from = survey.first(slice);
    results.add(from, correctSince, losses);
    tally.add(from, losses.length);
    gate.invalidate(redrawInterval());
  }

  @Override
  public void onFinish() {
    bar.end(progress());
    navigator.cell().ifPresent(this::choose);
    gate.invalidate();
    finished.run();
  }

  @Override
  public void onCancel(String reason) {
    bar.end(reason + " " + progress());
    navigator.cell().ifPresent(this::choose);
    gate.invalidate();
  }

  private double redrawInterval() {
    return results.runs() > SLOW_FROM_RUNS ? SLOW_REDRAW_INTERVAL : REDRAW_INTERVAL;
  }

  /** Shows the results so far, at intervals while it trains. */
  void show(Palette palette) {
    boolean running = bar.isRunning();
    if (!gate.opens(palette, running && results.done() > 0 ? redrawInterval() : 0)) {
      return;
    }
    bar.show(results.done(), results.runs());
    SurveyOutcomes shown = new SurveyOutcomes(results, survey.iterations(), tally.points());
    OutcomeGridView.Content content =
        new OutcomeGridView.Content(shown, tally, progress(), navigator.cell(), palette);
    Dom.setText(
        cellsCaption,
        palette == Palette.dark() ? SurveyWords.BRIGHTER_SQUARES : SeedsWords.ONE_SQUARE_PER_SEED);
    cells.show(content, !running);
    histogram.show(content, !running);
    Dom.setText(half, TallySentences.half(tally));
    // The page has these runs trained again, so it does not go on with them while others train.
    if (!running || failures.isEmpty() && tally.done() >= UNASKED_RUNS) {
      failures.show(survey, tally, palette);
    }
    selected.show(palette);
    share.show(tally, survey.experiment());
    Dom.setText(tallyText, content.progress());
    save.show(survey, results);
  }

  private String progress() {
    return TallySentences.progress(tally, TallySentences.seeds(tally.done()), survey.experiment());
  }

  private void choose(int run) {
    navigator.set(OptionalInt.of(run));
    String name = SurveyWords.seed(Decimals.plain(survey.seed(run)));
    selected.show(survey, run, name, results.outcome(run, tally.points()).description());
    gate.invalidate();
  }
}
