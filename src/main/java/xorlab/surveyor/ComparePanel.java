package xorlab.surveyor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.numeric.Decimals;
import xorlab.plot.Bars;
import xorlab.plot.BarsFigure;
import xorlab.survey.Comparison;
import xorlab.survey.Counted;
import xorlab.survey.Results;
import xorlab.survey.Share;
import xorlab.survey.Survey;
import xorlab.survey.Tally;
import xorlab.survey.ThirdUnit;
import xorlab.survey.Wish;
import xorlab.training.Experiment;
import xorlab.widget.Dom;
import xorlab.workers.Crew;

/** The same survey for several values of one setting, and the question of the third unit. */
final class ComparePanel implements Crew.Taker {
  private static final double PAUSE = 150;

  private final Crew crew;
  private final Runnable changed;
  private final HTMLInputElement runs;
  private final HTMLElement complaint;
  private final HTMLElement title;
  private final HTMLElement answer;
  private final HTMLElement picture;
  private final HTMLElement rows;
  private final RunBar bar;
  private final BarsView view;

  private Experiment experiment = Experiment.standard();
  private Comparison<?> comparison = Comparison.all().get(0);
  private boolean questioned;
  private List<Survey> surveys = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private Results results = new Results(0);
  private double shownAt;

  ComparePanel(HTMLElement panel, Crew crew, Runnable changed) {
    this.crew = crew;
    this.changed = changed;
    runs = (HTMLInputElement) panel.querySelector(".runs");
    complaint = panel.querySelector(".complaint");
    title = panel.querySelector(".about");
    answer = panel.querySelector(".answer");
    rows = panel.querySelector("tbody");
    HTMLElement section = panel.querySelector(".bars");
    picture = section.querySelector(".picture");
    bar = new RunBar(panel.querySelector(".run-bar"), crew, "Compare", this::again, changed);
    view = new BarsView(section, changed);
    HTMLElement choices = panel.querySelector(".comparisons");
    for (Comparison<?> choice : Comparison.all()) {
      HTMLElement button = Dom.add(choices, "button", choice.title());
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> ask(choice));
    }
    Dom.onClick(panel.querySelector(".third-unit"), this::question);
    view.measure();
    lay(Comparison.all().get(0), experiment, wishedRuns());
  }

  void take(Experiment experiment) {
    this.experiment = experiment;
    if (!bar.isRunning() && tallies.isEmpty()) {
      lay(comparison, experiment, wishedRuns());
    }
  }

  private int wishedRuns() {
    return (int) Decimals.parse(runs.getValue()).orElse(Wish.FEWEST_RUNS);
  }

  private void again() {
    if (questioned) {
      question();
    } else {
      ask(comparison);
    }
  }

  private void question() {
    questioned = true;
    begin(ThirdUnit.comparison(), ThirdUnit.experiment(), ThirdUnit.RUNS);
  }

  private void ask(Comparison<?> choice) {
    Optional<String> problem = Wish.problemOfRuns(runs.getValue());
    if (problem.isEmpty()) {
      problem = problemOfWork(choice);
    }
    Dom.setText(complaint, problem.orElse(""));
    if (problem.isEmpty()) {
      questioned = false;
      begin(choice, experiment, wishedRuns());
    }
  }

  private Optional<String> problemOfWork(Comparison<?> choice) {
    Optional<String> problem = Optional.empty();
    for (Survey survey : choice.surveys(experiment, 0, wishedRuns())) {
      Optional<String> one = Wish.problemOfWork(survey.experiment(), survey.runs());
      problem = problem.isPresent() ? problem : one;
    }
    return problem;
  }

  private void lay(Comparison<?> choice, Experiment base, int size) {
    comparison = choice;
    shownAt = 0; // the rows of another comparison are not to stay
    surveys = choice.surveys(base, 0, size);
    tallies.clear();
    results = new Results(0);
    Dom.setText(answer, "");
    Dom.setText(
        title,
        choice.title() + ", " + Counted.of(size) + " seeds each; all else: " + Ground.words(base));
    picture
        .getStyle()
        .setProperty("height", (int) BarsFigure.preferredHeight(surveys.size()) + "px");
    changed.run();
  }

  private void begin(Comparison<?> choice, Experiment base, int size) {
    crew.cancel();
    lay(choice, base, size);
    bar.begin();
    next();
  }

  private void next() {
    Survey survey = surveys.get(tallies.size());
    results = new Results(survey.runs());
    tallies.add(new Tally(results, survey.iterations(), Ground.chance(survey.experiment())));
    crew.start(survey, this);
    changed.run();
  }

  private Tally current() {
    return tallies.get(tallies.size() - 1);
  }

  @Override
  public void take(int slice, int[] rightSince, double[] losses) {
    int from = surveys.get(tallies.size() - 1).first(slice);
    results.take(from, rightSince, losses);
    current().add(from, rightSince.length);
    changed.run();
  }

  @Override
  public void finish() {
    if (tallies.size() < surveys.size()) {
      next();
      return;
    }
    String sentence =
        questioned ? ThirdUnit.answer(tallies.get(0).share(), tallies.get(1).share()) : "";
    Dom.setText(answer, sentence);
    bar.end(sentence.isEmpty() ? "The comparison is done." : "");
    changed.run();
  }

  @Override
  public void drop() {
    bar.end("Given up.");
    changed.run();
  }

  void show(Ground ground) {
    double now = Performance.now();
    if (bar.isRunning() && now - shownAt < PAUSE) {
      return;
    }
    shownAt = now;
    int done = 0;
    for (Tally tally : tallies) {
      done += tally.done();
    }
    bar.show(done, surveys.size() * surveys.get(0).runs());
    Bars bars = bars();
    view.show(
        new BarsView.Scene(bars, "Share of runs that are solved.", ground.palette()),
        !bar.isRunning());
    fill(bars);
  }

  private Bars bars() {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < comparison.values().size(); i++) {
      String label = comparison.label(i);
      if (i < tallies.size() && tallies.get(i).done() > 0) {
        Share share = tallies.get(i).share();
        String words = Share.percent(share.value()) + " %";
        bars.add(new Bars.Bar(label, share.value(), share.low(), share.high(), words));
      } else {
        bars.add(new Bars.Bar(label, 0, 0, 0, ""));
      }
    }
    return new Bars(bars);
  }

  private void fill(Bars bars) {
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
      boolean known = i < tallies.size() && tallies.get(i).done() > 0;
      String[] texts = {bars.bars().get(i).label(), "–", "–", "–", "–"};
      if (known) {
        Tally tally = tallies.get(i);
        texts[1] = Share.percent(tally.share().value()) + " %";
        texts[2] =
            Share.percent(tally.share().low()) + " to " + Share.percent(tally.share().high());
        texts[3] = Counted.of(tally.solved()) + " of " + Counted.of(tally.done());
        texts[4] = tally.solved() == 0 ? "–" : Counted.of(tally.median());
      }
      for (int column = 0; column < texts.length; column++) {
        Dom.setText((HTMLElement) row.getChildNodes().get(column), texts[column]);
      }
    }
  }
}
