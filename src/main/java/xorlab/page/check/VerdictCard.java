package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckResult;
import xorlab.check.CheckStatus;
import xorlab.check.JudgedStep;
import xorlab.check.Step;
import xorlab.check.text.StepText;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** The verdict in a headline and some sentences, and how far the search for it has come. */
final class VerdictCard {
  private final HTMLElement section;
  private final HTMLElement icon;
  private final HTMLElement headline;
  private final HTMLElement explanation;
  private final HTMLElement search;
  private final HTMLElement progress;
  private final HTMLElement searching;
  private final Icons icons;

  /**
   * @param cancel stops the search
   */
  VerdictCard(HTMLElement section, Icons icons, Runnable cancel) {
    this.section = section;
    this.icons = icons;
    icon = section.querySelector(".of-verdict");
    headline = section.querySelector(".headline");
    explanation = section.querySelector(".explanation");
    search = section.querySelector(".search");
    progress = section.querySelector("progress");
    searching = section.querySelector(".searching");
    Dom.onClick(section.querySelector(".cancel"), cancel);
  }

  /** Before anything is pasted. */
  void showQuestion() {
    setTone("none", "");
    say(CheckWords.QUESTION, CheckWords.EXPLAINED);
  }

  /**
   * Without what gives the equation away, if only the place is to be shown.
   *
   * @param isOpen whether the mistake is still looked for
   */
  void show(CheckResult result, HintLevel level, boolean isOpen) {
    switch (result.verdict()) {
      case RIGHT, CONVENTION, UNLUCKY -> setTone("good", "tick");
      case MISTAKE, UNKNOWN -> setTone("look", "differs");
      case UNREAD -> setTone("none", "ring");
    }
    boolean onlyPlace =
        result.verdict() == CheckStatus.MISTAKE
            && level == HintLevel.WHERE
            && !result.where().isEmpty();
    if (onlyPlace) {
      say(result.where(), agreement(result));
    } else {
      say(isOpen ? CheckWords.LOOKING : result.headline(), result.explanation());
    }
  }

  /** Which steps agree, and which is the first that does not. */
  private static String agreement(CheckResult result) {
    List<Step> agreeing = new ArrayList<>();
    for (JudgedStep judged : result.steps()) {
      if (judged.state() == JudgedStep.State.AGREES) {
        agreeing.add(judged.step());
      } else if (judged.state() == JudgedStep.State.DIFFERS) {
        String differing = StepText.inSentence(judged.step());
        return agreeing.isEmpty()
            ? StepText.sentence(CheckWords.differsFirst(differing), judged.step())
            : CheckWords.agreeFirst(
                StepText.sentence(differing, judged.step()),
                StepText.sentence(StepText.list(agreeing), agreeing.get(0)));
      }
    }
    return "";
  }

  private void setTone(String tone, String name) {
    Dom.setAttribute(section, "data-tone", tone);
    icon.clear();
    if (!name.isEmpty()) {
      icons.add(icon, name);
    }
  }

  private void say(String sentence, String more) {
    Dom.setText(headline, sentence);
    Dom.setText(explanation, more);
  }

  /** Shows how much of the search is done, with a button that stops it. */
  void showSearch(int percent) {
    search.setHidden(false);
    progress.setAttribute("value", Integer.toString(percent));
    Dom.setText(searching, CheckWords.searching(percent));
  }

  void hideSearch() {
    search.setHidden(true);
  }

  /** Says that the reader has stopped the search. */
  void showStopped(int percent) {
    Dom.setText(explanation, CheckWords.stopped(percent));
  }

  void showFailure(String sentence) {
    setTone("look", "differs");
    say(sentence, "");
  }
}
