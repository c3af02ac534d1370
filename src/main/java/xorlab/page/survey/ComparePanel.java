package xorlab.page.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.experiment.Experiment;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.workers.JobControls;
import xorlab.page.workers.ResultListener;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.survey.BarData;
import xorlab.plot.survey.BarsFigure;
import xorlab.survey.Comparison;
import xorlab.survey.HiddenUnitQuestion;
import xorlab.survey.Proportion;
import xorlab.survey.Results;
import xorlab.survey.Survey;
import xorlab.survey.SurveyLimits;
import xorlab.survey.Tally;

/** The same survey for several values of one setting, and the question about a third unit. */
final class ComparePanel implements ResultListener {
  private static final double REDRAW_INTERVAL = 150;

  private final WorkerPool workers;
  private final Runnable changed;
  private final HTMLInputElement runs;
  private final HTMLElement error;
  private final HTMLElement title;
  private final HTMLElement answer;
  private final HTMLElement picture;
  private final HTMLElement rows;
  private final JobControls bar;
  private final BarsView view;

  private Experiment experiment = Experiment.defaults();
  private Comparison<?> comparison = Comparison.all().get(0);
  private boolean answersQuestion;
  private List<Survey> surveys = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private Results results = new Results(0);
  private double shownAt;

  ComparePanel(HTMLElement panel, WorkerPool workers, Runnable changed) {
    this.workers = workers;
    this.changed = changed;
    runs = (HTMLInputElement) panel.querySelector(".runs");
    error = panel.querySelector(".error");
    title = panel.querySelector(".about");
    answer = panel.querySelector(".answer");
    rows = panel.querySelector("tbody");
    HTMLElement section = panel.querySelector(".bars");
    picture = section.querySelector(".picture");
    bar =
        new JobControls(panel.querySelector(".run-bar"), workers, "Compare", this::repeat, changed);
    view = new BarsView(section, changed);
    HTMLElement choices = panel.querySelector(".comparisons");
    for (Comparison<?> choice : Comparison.all()) {
      HTMLElement button = Dom.add(choices, "button", choice.title());
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> compare(choice));
    }
    Dom.onClick(panel.querySelector(".third-unit"), this::askHiddenUnitQuestion);
    view.measure();
    prepare(Comparison.all().get(0), experiment, requestedRuns());
  }

  void setExperiment(Experiment experiment) {
    this.experiment = experiment;
    if (!bar.isRunning() && tallies.isEmpty()) {
      prepare(comparison, experiment, requestedRuns());
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
    Dom.setText(error, problem.orElse(""));
    if (problem.isEmpty()) {
      answersQuestion = false;
      start(choice, experiment, requestedRuns());
    }
  }

  private Optional<String> problemOfWork(Comparison<?> choice) {
    Optional<String> problem = Optional.empty();
    for (Survey survey : choice.surveys(experiment, 0, requestedRuns())) {
      Optional<String> problemOfSurvey =
          SurveyLimits.problemOfWork(survey.experiment(), survey.runs());
      problem = problem.isPresent() ? problem : problemOfSurvey;
    }
    return problem;
  }

  private void prepare(Comparison<?> choice, Experiment base, int runsPerValue) {
    comparison = choice;
    shownAt = 0; // redraw at once, to remove the rows of the previous comparison
    surveys = choice.surveys(base, 0, runsPerValue);
    tallies.clear();
    results = new Results(0);
    Dom.setText(answer, "");
    Dom.setText(
        title,
        choice.title()
            + ", "
            + CountFormat.of(runsPerValue)
            + " seeds each. Everything else: "
            + PanelContext.summary(base));
    picture
        .getStyle()
        .setProperty("height", (int) BarsFigure.preferredHeight(surveys.size()) + "px");
    changed.run();
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
    tallies.add(new Tally(results, survey.iterations(), PanelContext.chance(survey.experiment())));
    workers.start(survey, this);
    changed.run();
  }

  private Tally current() {
    return tallies.get(tallies.size() - 1);
  }

  @Override
  public void onResult(int slice, int[] correctSince, double[] losses) {
    int from = surveys.get(tallies.size() - 1).first(slice);
    results.add(from, correctSince, losses);
    current().add(from, correctSince.length);
    changed.run();
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
    bar.end(sentence.isEmpty() ? "The comparison is done." : "");
    changed.run();
  }

  @Override
  public void onCancel(String reason) {
    bar.end(reason);
    changed.run();
  }

  void show(PanelContext context) {
    double now = Performance.now();
    if (bar.isRunning() && now - shownAt < REDRAW_INTERVAL) {
      return;
    }
    shownAt = now;
    int done = 0;
    for (Tally tally : tallies) {
      done += tally.done();
    }
    bar.show(done, surveys.size() * surveys.get(0).runs());
    BarData bars = bars();
    view.show(
        new BarsView.Content(bars, "Share of solved runs.", context.palette()), !bar.isRunning());
    fill(bars);
  }

  private BarData bars() {
    List<BarData.Bar> bars = new ArrayList<>();
    for (int i = 0; i < comparison.values().size(); i++) {
      String label = comparison.label(i);
      if (i < tallies.size() && tallies.get(i).done() > 0) {
        Proportion proportion = tallies.get(i).solvedProportion();
        String text = Proportion.percent(proportion.value()) + "%";
        bars.add(
            new BarData.Bar(label, proportion.value(), proportion.low(), proportion.high(), text));
      } else {
        bars.add(new BarData.Bar(label, 0, 0, 0, ""));
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
            Proportion.percent(tally.solvedProportion().low())
                + " to "
                + Proportion.percent(tally.solvedProportion().high());
        texts[3] = CountFormat.of(tally.solved()) + " of " + CountFormat.of(tally.done());
        texts[4] = tally.solved() == 0 ? "–" : CountFormat.of(tally.median());
      }
      for (int column = 0; column < texts.length; column++) {
        Dom.setText((HTMLElement) row.getChildNodes().get(column), texts[column]);
      }
    }
  }
}
