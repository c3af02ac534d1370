package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.numeric.CountFormat;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.survey.Proportion;
import xorlab.survey.Tally;
import xorlab.survey.TallySentences;
import xorlab.words.SeedsWords;
import xorlab.words.SurveyWords;

/** The share of solved runs in large type, its interval on a scale, and the legend with counts. */
final class SharePanel {
  private final HTMLElement share;
  private final HTMLElement of;
  private final HTMLElement track;
  private final HTMLElement interval;
  private final HTMLElement legend;

  SharePanel(HTMLElement section) {
    share = section.querySelector(".solved");
    of = section.querySelector(".of");
    track = section.querySelector(".track");
    interval = section.querySelector(".interval p");
    legend = section.querySelector(".legend");
  }

  void show(Tally tally, Experiment experiment) {
    boolean any = tally.done() > 0;
    Proportion proportion = any ? tally.solvedProportion() : new Proportion(0, 1);
    Dom.setText(share, any ? Proportion.percent(proportion.value()) + "%" : "\u2013");
    Dom.setText(of, TallySentences.share(any ? tally.done() : tally.runs(), experiment));
    Dom.setText(interval, any ? proportion.interval() : "");
    track.setClassName(any ? "track" : "track empty");
    place("--share", proportion.value());
    place("--low", proportion.low());
    place("--high", proportion.high());
    int points = tally.points();
    int three = points - points / 4;
    count(".solved-runs", tally.solved());
    count(".nearly-solved", tally.nearlySolved());
    count(".unsolved", tally.unsolved() - tally.nearlySolved());
    count(".diverged", tally.diverged());
    legend.querySelector(".diverged").setHidden(tally.diverged() == 0);
    boolean isFour = points == 4;
    word(
        ".nearly-solved",
        isFour ? SeedsWords.THREE_OF_FOUR : SurveyWords.threeQuarters(three, points));
    word(
        ".unsolved",
        !isFour
            ? SurveyWords.FEWER
            : tally.hasMostlyWrong() ? SurveyWords.AT_MOST_TWO_OF_FOUR : SeedsWords.TWO_OF_FOUR);
  }

  private void place(String property, double share) {
    track.getStyle().setProperty(property, Decimals.fixed(share * 100, 2) + "%");
  }

  private void count(String kind, int runs) {
    Dom.setText(legend.querySelector(kind.concat(" b")), CountFormat.of(runs));
  }

  private void word(String kind, String text) {
    Dom.setText(legend.querySelector(kind.concat(" span")), text);
  }
}
