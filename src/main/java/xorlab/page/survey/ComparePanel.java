package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.runs.ExperimentFacts;
import xorlab.page.runs.RedrawGate;
import xorlab.page.ui.Dom;
import xorlab.page.workers.JobControls;
import xorlab.page.workers.ResultListener;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.draw.Palette;
import xorlab.plot.survey.BarData;
import xorlab.survey.Comparison;
import xorlab.survey.HiddenUnitQuestion;
import xorlab.survey.Proportion;
import xorlab.survey.Results;
import xorlab.survey.Survey;
import xorlab.survey.SurveyLimits;
import xorlab.survey.Tally;
import xorlab.words.CompareWords;

/** The same survey for several values of one setting, and the question about a third unit. */
final class ComparePanel implements ResultListener {
  private static final double REDRAW_INTERVAL = 150;

  private final WorkerPool workers;
  private final Runnable finished;
  private final RedrawGate gate;
  private final HTMLInputElement runs;
  private final HTMLElement error;
  private final HTMLElement title;
  private final HTMLElement answer;
  private final HTMLElement rows;
  private final JobControls bar;
  private final BarsView view;

  private Experiment experiment = Experiment.defaults();
  private Comparison<?> comparison = Comparison.all().get(0);

  /** The values of it that the experiment's other settings allow. */
  private Comparison<?> compared = comparison;

  private boolean answersQuestion;
  private List<Survey> surveys = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private Results results = new Results(0);

  /**
   * @param finished runs when a comparison is done, or none is needed
   */
  ComparePanel(HTMLElement panel, WorkerPool workers, Runnable requestFrame, Runnable finished) {
    this.workers = workers;
    this.finished = finished;
    gate = new RedrawGate(requestFrame);
    runs = (HTMLInputElement) panel.querySelector(".runs");
    error = panel.querySelector(".error");
    title = panel.querySelector(".about");
    answer = panel.querySelector(".answer");
    rows = panel.querySelector("tbody");
    HTMLElement section = panel.querySelector(".bars");
    bar =
        new JobControls(
            panel.querySelector(".run-bar"),
            workers,
            CompareWords.START,
            this::repeat,
            gate::invalidate);
    view = new BarsView(section, gate::invalidate);
    HTMLSelectElement choices = (HTMLSelectElement) panel.querySelector(".compared");
    for (Comparison<?> choice : Comparison.all()) {
      Dom.add(choices, "option", choice.title());
    }
    choices.addEventListener(
        "change", (Event event) -> compare(Comparison.all().get(choices.getSelectedIndex())));
    Dom.onClick(panel.querySelector(".third-unit"), this::askHiddenUnitQuestion);
    view.measure();
    prepare(Comparison.all().get(0), experiment, requestedRuns());
  }

  /** Has the panel drawn again. */
  void refresh() {
    gate.invalidate();
  }

  void setExperiment(Experiment experiment) {
    boolean same = new Survey(this.experiment, 0, 1).hasSameRuns(new Survey(experiment, 0, 1));
    this.experiment = experiment;
    if (!same) {
      bar.cancel();
      prepare(comparison, experiment, requestedRuns());
    }
  }

  /** Compares without a click, if that is quick and has not been done. */
  void startUnasked() {
    boolean isQuick = true;
    int done = 0;
    for (Survey survey : surveys) {
      isQuick &= SurveyLimits.isQuick(survey.experiment(), survey.runs());
    }
    for (Tally tally : tallies) {
      done += tally.done();
    }
    if (isQuick && !bar.isRunning() && done < surveys.size() * surveys.get(0).runs()) {
      start(comparison, experiment, requestedRuns());
    } else {
      finished.run();
    }
  }

  private int requestedRuns() {
    return (int) Decimals.parse(runs.getValue()).orElse(SurveyLimits.MIN_RUNS);
  }

  private void repeat() {
    if (answersQuestion) {
      askHiddenUnitQuestion();
    } else {
      compare(comparison);
    }
  }

  private void askHiddenUnitQuestion() {
    answersQuestion = true;
    start(
        HiddenUnitQuestion.comparison(), HiddenUnitQuestion.experiment(), HiddenUnitQuestion.RUNS);
  }

  private void compare(Comparison<?> choice) {
    Optional<String> problem = SurveyLimits.problemOfRuns(runs.getValue());
    if (problem.isEmpty()) {
      problem = problemOfWork(choice);
    }
    if (problem.isEmpty()) {
      answersQuestion = false;
      start(choice, experiment, requestedRuns());
    } else {
      Dom.setText(error, problem.get());
    }
  }

  private Optional<String> problemOfWork(Comparison<?> choice) {
    Optional<String> problem = Optional.empty();
    for (Survey survey : choice.usable(experiment).surveys(experiment, 0, requestedRuns())) {
      Optional<String> problemOfSurvey =
          SurveyLimits.problemOfWork(survey.experiment(), survey.runs());
      problem = problem.isPresent() ? problem : problemOfSurvey;
    }
    return problem;
  }

  private void prepare(Comparison<?> choice, Experiment base, int runsPerValue) {
    comparison = choice;
    compared = choice.usable(base);
    surveys = compared.surveys(base, 0, runsPerValue);
    Dom.setText(error, choice.problem(base).orElse(""));
    tallies.clear();
    results = new Results(0);
    Dom.setText(answer, "");
    Dom.setText(
        title,
        CompareWords.title(
            ExperimentFacts.summary(base), CountFormat.of(runsPerValue), choice.title()));
    gate.invalidate();
  }

  private void start(Comparison<?> choice, Experiment base, int runsPerValue) {
    workers.cancel();
    prepare(choice, base, runsPerValue);
    bar.begin();
    next();
  }

  private void next() {
    Survey survey = surveys.get(tallies.size());
    results = new Results(survey.runs());
    tallies.add(ExperimentFacts.tally(survey, survey.experiment(), results));
    workers.start(survey, this);
    gate.invalidate();
  }

  private Tally current() {
    return tallies.get(tallies.size() - 1);
  }

  @Override
  public void onResult(int slice, int[] correctSince, double[] losses) {
    int from = surveys.get(tallies.size() - 1).first(slice);
    results.add(from, correctSince, losses);
    current().add(from, losses.length);
    gate.invalidate(REDRAW_INTERVAL);
  }

  @Override
  public void onFinish() {
    if (tallies.size() < surveys.size()) {
      next();
      return;
    }
    String sentence =
        answersQuestion
            ? HiddenUnitQuestion.answer(
                tallies.get(0).solvedProportion(), tallies.get(1).solvedProportion())
            : "";
    Dom.setText(answer, sentence);
    bar.end(sentence.isEmpty() ? CompareWords.DONE : "");
    gate.invalidate();
    finished.run();
  }

  @Override
  public void onCancel(String reason) {
    bar.end(reason);
    gate.invalidate();
  }

  void show(Palette palette) {
    if (!gate.opens(palette, bar.isRunning() ? REDRAW_INTERVAL : 0)) {
      return;
    }
    int done = 0;
    for (Tally tally : tallies) {
      done += tally.done();
    }
    bar.show(done, surveys.size() * surveys.get(0).runs());
    BarData bars = bars();
    view.show(new BarsView.Content(bars, CompareWords.SHARE_OF_SOLVED, palette), !bar.isRunning());
    fill(bars);
  }

  private BarData bars() {
    List<BarData.Bar> bars = new ArrayList<>();
    for (int i = 0; i < compared.values().size(); i++) {
      String label = compared.label(i);
      boolean isCurrent = compared.isCurrent(i, experiment);
      if (i < tallies.size() && tallies.get(i).done() > 0) {
        Proportion proportion = tallies.get(i).solvedProportion();
        bars.add(
            new BarData.Bar(
                label,
                proportion.value(),
                proportion.low(),
                proportion.high(),
                proportion.caption(),
                isCurrent));
      } else {
        bars.add(new BarData.Bar(label, 0, 0, 0, "", isCurrent));
      }
    }
    return new BarData(bars);
  }

  private void fill(BarData bars) {
    while (rows.getChildNodes().getLength() > bars.bars().size()) {
      rows.removeChild(rows.getLastChild());
    }
    while (rows.getChildNodes().getLength() < bars.bars().size()) {
      HTMLElement row = Dom.add(rows, "tr");
      Dom.add(row, "th").setAttribute("scope", "row");
      for (int i = 0; i < 4; i++) {
        Dom.add(row, "td");
      }
    }
    for (int i = 0; i < bars.bars().size(); i++) {
      HTMLElement row = (HTMLElement) rows.getChildNodes().get(i);
      boolean trained = i < tallies.size() && tallies.get(i).done() > 0;
      String[] texts = {bars.bars().get(i).label(), "–", "–", "–", "–"};
      if (trained) {
        Tally tally = tallies.get(i);
        texts[1] = Proportion.percent(tally.solvedProportion().value()) + "%";
        texts[2] =
            CompareWords.range(
                Proportion.percent(tally.solvedProportion().high()),
                Proportion.percent(tally.solvedProportion().low()));
        texts[3] =
            CompareWords.solvedOf(CountFormat.of(tally.done()), CountFormat.of(tally.solved()));
        texts[4] = tally.solved() == 0 ? "–" : CountFormat.of(tally.median());
      }
      for (int column = 0; column < texts.length; column++) {
        Dom.setText((HTMLElement) row.getChildNodes().get(column), texts[column]);
      }
    }
  }
}
